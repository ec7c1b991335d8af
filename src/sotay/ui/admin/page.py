"""«Danh mục và mẫu»: what is in force, and apart from it the drafts of whoever keeps checklists and forms."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout

from sotay.domain.catalog_file import CatalogKind, Draft, Publication
from sotay.domain.errors import FileHasProblems
from sotay.services.catalog_shelf import Shelf
from sotay.texts import admin_page as texts
from sotay.texts import admin_parts as part_texts
from sotay.texts import admin_publishing as publishing_texts
from sotay.texts import admin_work as work_texts
from sotay.texts import checklist_excel as excel_texts
from sotay.texts import proofreading as proof_texts
from sotay.ui.admin.changes.part import ChangesPart
from sotay.ui.admin.draft_document import Checked
from sotay.ui.admin.excel.part import ExcelPart
from sotay.ui.admin.form_part import FormPart
from sotay.ui.admin.in_force_talk import InForceTalk
from sotay.ui.admin.in_force_view import InForceView
from sotay.ui.admin.number_talk import NumberTalk
from sotay.ui.admin.parts_form.parts import BookletPart, PartsPart
from sotay.ui.admin.parts_form.rows import SPECS
from sotay.ui.admin.proofreading.part import ProofPart
from sotay.ui.admin.publish_talk import PublishTalk
from sotay.ui.admin.rows import PUBLICATION, shelf_rows
from sotay.ui.admin.shelf_talk import ShelfTalk
from sotay.ui.admin.shelf_view import ShelfView
from sotay.ui.admin.text_part import TextPart
from sotay.ui.admin.value_changes import ValueChangesPart
from sotay.ui.admin.work import PartEntry, Work
from sotay.ui.admin.work_talk import WorkTalk
from sotay.ui.admin.work_view import WorkView
from sotay.ui.catalog_files.acts import HandbookActs
from sotay.ui.catalog_files.panel import PackagePanel
from sotay.ui.common.bars import BarAction
from sotay.ui.common.view_switch import ViewSwitch
from sotay.ui.context import Context, Page, Place

VIEW_BUTTON = "catalogView"
IN_FORCE, DRAFTING = range(2)
FORM, PARTS, TEXT = "form", "parts", "text"
CHANGES, VALUES, PROOF, EXCEL, BOOKLET = "changes", "values", "proof", "excel", "booklet"
PROBLEMS = "problems"
DRAFTS_TOPIC = "soan-danh-muc"
_CHECKLISTS, _OTHERS = frozenset({CatalogKind.CHECKLIST}), frozenset(SPECS)


def part_entries() -> tuple[PartEntry, ...]:
    """Return the views of a draft in the order of their buttons; the first is shown where the text can be read."""
    return (
        PartEntry(FORM, work_texts.view_form(), FormPart, _CHECKLISTS, "bieu-mau"),
        PartEntry(PARTS, part_texts.view_parts(), PartsPart, _OTHERS, "tung-o"),
        PartEntry(TEXT, work_texts.view_text(), TextPart, None, "van-ban"),
        PartEntry(CHANGES, work_texts.view_changes(), ChangesPart, _CHECKLISTS, "thay-doi"),
        PartEntry(VALUES, work_texts.view_changes(), ValueChangesPart, _OTHERS, "thay-doi"),
        PartEntry(PROOF, proof_texts.view(), ProofPart, _CHECKLISTS, "so-cau-chu"),
        PartEntry(EXCEL, excel_texts.view(), ExcelPart, _CHECKLISTS, "sua-bang-excel"),
        PartEntry(BOOKLET, part_texts.view_booklet(), BookletPart, _CHECKLISTS, DRAFTS_TOPIC),
    )


def make_catalog_page(context: Context) -> Page:
    """Make the page for the main window."""
    return CatalogPage(context)


class CatalogPage(Page):
    """Begins with what is in force; the list of drafts is a second view, an open draft a screen of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._waits_for_check = False
        self._wants_publishing = False
        theme = context.theme
        names = (texts.view_in_force(), texts.view_drafting())
        self.switch = ViewSwitch(theme, texts.page_title(), names, self, button_name=VIEW_BUTTON)
        self.in_force = InForceView(theme, self)
        self.shelf = ShelfView(theme, self, is_read_only=context.desk.is_read_only)
        self.switch.set_views(self.in_force, self.shelf)
        self.packages = PackagePanel(context, HandbookActs(context), self)
        self.in_force.add_cards(self.packages.cards)
        self.in_force.page.add_action(self.packages.take_button)
        self.in_force_talk = InForceTalk(context, self)
        self.shelf_talk = ShelfTalk(context, self)
        self.work_talk = WorkTalk(context, self)
        self.publish_talk = PublishTalk(context, self)
        self.work = WorkView(context, self.work_talk.document, part_entries(), self)
        self.number_talk = NumberTalk(context, self.work_talk, self.work)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self.switch)
        self._screens.addWidget(self.work)
        self._connect()

    def enter(self, place: Place) -> None:
        """Read both lists anew; a draft that was open stays open, unless a package was opened with the program."""
        if place.file is not None:
            self.leave()
            self.show_view(IN_FORCE)
        self.packages.enter(place.file)
        self.in_force_talk.load()
        self.shelf_talk.load()

    def leave(self) -> None:
        """Queue what was typed."""
        self.work.leave()
        self.work_talk.settle()

    def unsaved_text(self) -> str | None:
        """Return a draft that is not known to be on disk."""
        return self.work_talk.unsaved_text()

    def help_topic(self) -> str | None:
        """Return the topic on the view of a draft, or on drafts while their list is shown."""
        if self._is_working():
            return self.work.help_topic()
        return DRAFTS_TOPIC if self.switch.current() == DRAFTING else None

    def start_search(self) -> bool:
        """Open the search of the view that is shown."""
        part = self.work.part()
        return self._is_working() and part is not None and part.start_search()

    def print_paper(self) -> bool:
        """Print what the view shows."""
        part = self.work.part()
        return self._is_working() and part is not None and part.print_paper()

    def show_view(self, view: int) -> None:
        """Show one of the two lists."""
        self._screens.setCurrentWidget(self.switch)
        self.switch.show_view(view)

    def _is_working(self) -> bool:
        return self._screens.currentWidget() is self.work

    def _connect(self) -> None:
        shelf, talk, work = self.shelf, self.shelf_talk, self.work_talk
        self.in_force_talk.read.connect(self._on_in_force_read)
        self.packages.changed.connect(self.in_force_talk.load)
        self.packages.changed.connect(self.shelf_talk.load)
        shelf.begin_asked.connect(talk.ask_beginning)
        shelf.open_asked.connect(self._on_open)
        shelf.remove_asked.connect(talk.remove)
        shelf.next_asked.connect(talk.begin_after)
        talk.listed.connect(self._on_listed)
        talk.begun.connect(self.open_draft)
        talk.removed.connect(work.forget)
        work.opened.connect(self._on_opened)
        work.learned.connect(self.work.learn)
        work.document.checked.connect(self._on_checked)
        self.work.back_asked.connect(self._on_back)
        self.work.publish_asked.connect(self._on_publish)
        self.work.text_wanted.connect(self._on_text_wanted)
        self.work.bar.action_triggered.connect(self._on_problems_wanted)
        self.publish_talk.published.connect(self._on_published)
        shelf.save_asked.connect(self._on_save_file)

    @Slot(object, object)
    def _on_in_force_read(self, checklists: object, papers: object) -> None:
        self.in_force.checklist.show_lines(checklists)  # type: ignore[arg-type]  # a signal names no types
        self.in_force.papers.show_lines(papers)  # type: ignore[arg-type]

    @Slot(object)
    def _on_listed(self, shelf: Shelf) -> None:
        self.shelf.show_rows(shelf_rows(shelf))
        self.work_talk.take_shelf(shelf)

    @Slot(str)
    def _on_open(self, key: str) -> None:
        draft, publication = self.shelf_talk.draft(key), self.shelf_talk.publication(key)
        if draft is not None:
            self.open_draft(draft)
        elif publication is not None:
            self.work_talk.open_publication(publication, self.shelf_talk.shelf)

    @Slot(object)
    def open_draft(self, draft: Draft) -> None:
        """Open a draft to be written in."""
        self.work_talk.open_draft(draft, self.shelf_talk.shelf)

    @Slot(object)
    def _on_opened(self, work: Work) -> None:
        self.work.forget()
        first = next(each.key for each in part_entries() if each.is_for(work.kind))
        self._waits_for_check = first != TEXT
        self.work.show_work(work, TEXT if work.is_read_only else first)
        self._screens.setCurrentWidget(self.work)
        part = self.work.part()
        if part is not None:
            part.setFocus()

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        """Show a draft as text where it could not be read when it was opened; later the person chooses."""
        if self._waits_for_check and self.work.part_key() != TEXT and not self._has_parts(checked):
            self._show_text().show_first_problem()
            self.work.bar.show_warning(work_texts.opened_as_text())
        self._waits_for_check = False
        if self._wants_publishing:
            self._go_on_publishing(checked)

    def _has_parts(self, checked: Checked) -> bool:
        """Tell whether a form can show a text, whatever else is wrong with it."""
        if checked.value is not None:
            return True
        try:
            self._context.adapters.editing.values(checked.text)
        except FileHasProblems:
            return False
        return True

    def _go_on_publishing(self, checked: Checked) -> None:
        self._wants_publishing = False
        self.work.bar.dismiss()
        draft = self.work_talk.draft()
        if checked.problems:
            actions = (BarAction(PROBLEMS, publishing_texts.show_problems()),)
            self.work.bar.show_warning(publishing_texts.not_ready(len(checked.problems)), actions)
        elif draft is not None:
            self.publish_talk.ask(draft, checked)

    @Slot()
    def _on_publish(self) -> None:
        self.leave()
        latest = self.work_talk.document.latest()
        if latest is None:
            self._wants_publishing = True
            self.work.bar.show_info(publishing_texts.still_checking())
        else:
            self._go_on_publishing(latest)

    @Slot(str)
    def _on_problems_wanted(self, key: str) -> None:
        if key == PROBLEMS:
            self.work.bar.dismiss()
            self._show_text().view.next_problem()

    @Slot(int)
    def _on_text_wanted(self, line: int) -> None:
        text = self._show_text()
        if line:
            text.view.edit.go_to(line, 1)
        else:
            text.setFocus()

    def _show_text(self) -> TextPart:
        self.work.show_part(TEXT)
        return cast("TextPart", self.work.part())

    @Slot(object)
    def _on_published(self, publication: Publication) -> None:
        draft = self.work_talk.draft()
        if draft is not None:
            self.work_talk.forget(draft)
        self._show_list(f"{PUBLICATION}{publication.number}")

    @Slot(str)
    def _on_save_file(self, key: str) -> None:
        publication = self.shelf_talk.publication(key)
        if publication is not None:
            self.publish_talk.save_file(publication)

    @Slot()
    def _on_back(self) -> None:
        self.leave()
        work = self.work.work()
        self._show_list(work.key if work is not None else "")

    def _show_list(self, key: str) -> None:
        """Show the list once it was read anew, with this row chosen."""
        self.work.forget()
        self.show_view(DRAFTING)
        self.shelf.choose_next(key)
        self.shelf_talk.load()
        self.shelf.rows.setFocus()
