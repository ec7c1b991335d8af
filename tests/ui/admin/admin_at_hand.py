"""A handbook of somebody who writes drafts, with the page over it."""

from dataclasses import replace

from tests.ui.member.conftest import BrittleDesk
from tests.ui.member.real_context import make_real_handbook
from tests.ui.real_parts import NOW, adapters

from sotay.domain.catalog_file import CatalogKind, Draft, DraftId, Publication
from sotay.services.catalog_shelf import load_shelf
from sotay.services.drafts import keep_draft
from sotay.services.next_version import next_text
from sotay.ui.admin.page import DRAFTING, TEXT, make_catalog_page
from sotay.ui.context import PageId, Place

HERE = Place(PageId.CATALOG)


class Admin:
    """Acts as people do on the page, and looks into the store behind it."""

    def __init__(self, qtbot, theme, folder, worker):
        self._qtbot = qtbot
        self.handbook = make_real_handbook(adapters(), theme, folder / "so-tay", worker)
        self.desk = BrittleDesk(self.handbook.desk)
        self.context = replace(self.handbook.context, desk=self.desk)
        self.page = make_catalog_page(self.context)
        self.page.resize(1150, 640)
        self.page.show()
        self.page.activateWindow()

    def settle(self):
        self._qtbot.waitUntil(lambda: not self.context.jobs.is_busy, timeout=20_000)

    def enter(self):
        self.page.enter(HERE)
        self.settle()
        return self.page

    def do(self, act, **arguments):
        return self.handbook.do(act, **arguments)

    def begin(self, kind=CatalogKind.CHECKLIST, **changes):
        source = next(each for each in self.context.adapters.catalog.shipped_files() if each.kind is kind)
        draft = Draft(DraftId(f"{kind.value}-1"), kind, changes.get("text", source.text), source.version, NOW)
        return self.do(keep_draft, draft=draft)

    def publish(self, draft):
        file = replace(next(each for each in self.context.adapters.catalog.shipped_files()), text=draft.text)

        def act(uow):
            with uow:
                uow.drafting.publish(Publication(file, 1, NOW, b""))
                uow.commit()

        self.handbook.desk.run(act).result()

    def open(self, draft):
        page = self.enter()
        page.show_view(DRAFTING)
        page.shelf.choose(f"draft/{draft.id}")
        page.shelf.open_button.click()
        self.settle()
        page.work.show_part(TEXT)
        page.work.part().setFocus()
        return page.work.part().view

    def drafts(self):
        self.handbook.desk.flush().result()
        return self.do(load_shelf).drafts

    def rows(self):
        return [row.title for row in self.page.shelf.rows.row_model.rows() if not row.is_section]

    def begin_next(self, change=lambda text: text):
        """Begin version 2 of the shipped checklist, with its text changed."""
        source = self.context.adapters.catalog.shipped_files()[0]
        text = change(next_text(source, "2", self.context.today(), self.context.adapters.editing))
        return self.begin(text=text)
