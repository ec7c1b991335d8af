"""The pages of both windows on which packages are taken in, over real stores."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import delete
from tests.cell import CELL_NAME, PEOPLE
from tests.ui.common.test_dialogs import when_open
from tests.ui.member.real_context import make_real_handbook
from tests.ui.real_parts import NOW, adapters, clock, new_cell_book, quick_keys
from tests.ui.secretary.conftest import NotedCellShell

from sotay.domain.errors import DiskFull
from sotay.services.cell.book import set_up
from sotay.ui.admin.page import make_catalog_page
from sotay.ui.catalog_files.accept_dialog import AcceptDialog
from sotay.ui.common.jobs import Jobs
from sotay.ui.context import PageId, Place
from sotay.ui.secretary.context import CellContext, CellPageId, CellPlace
from sotay.ui.secretary.data.page import make_data_page


class FullDesk:
    """The real desk, but with ``is_full`` the disk has no room for a backup."""

    def __init__(self, desk):
        self._desk = desk
        self.is_full = False

    def __getattr__(self, name):
        return getattr(self._desk, name)

    def back_up_changes(self, reason):
        if self.is_full:
            failed = Future()
            failed.set_exception(DiskFull(self._desk.folder))
            return failed
        return self._desk.back_up_changes(reason)


class Taker:
    """A page with the cards of packages, and the hands of whoever takes one in."""

    def __init__(self, qtbot, context, page, place, folder):
        self._qtbot = qtbot
        self._folder = folder
        self.context = context
        self.page = page
        self.place = place
        self.panel = page.packages
        page.resize(1150, 640)
        page.show()
        page.activateWindow()
        self.enter()

    @property
    def shell(self):
        return self.context.shell

    def settle(self):
        self._qtbot.waitUntil(lambda: not self.context.jobs.is_busy, timeout=20_000)

    def enter(self, file=None):
        self.page.enter(self.place(file=file))
        self.settle()

    def do(self, act, **arguments):
        return self.context.desk.run(partial(act, **arguments)).result()

    def written(self, package):
        path = self._folder / "gói.danhmuc"
        path.write_bytes(package if isinstance(package, bytes) else package.content)
        return path

    def look(self, package):
        """Look at a package and return the window that asks."""
        self.panel.talk.look_at(self.written(package))
        self.settle()
        return self.panel.talk.dialog

    def refused(self, package):
        """Look at a package that is refused; return what was said, and the lines at fault."""
        said = []

        def read(box):
            said.append(box.accessibleDescription())
            said.append("".join(each.toPlainText() for each in box.findChildren(QPlainTextEdit)))
            QTest.keyClick(box, Qt.Key.Key_Escape)

        when_open(read)
        self.panel.talk.look_at(self.written(package))
        self.settle()
        assert self.page.findChild(AcceptDialog) is None
        return said

    def accept(self, package):
        """Accept a package, after hearing its digits where they must be compared."""
        dialog = self.look(package)
        if dialog.key.is_needed:
            dialog.key.heard.click()
        dialog.accept_button.click()
        self.settle()

    def rows(self):
        return [(row.title, row.note) for row in self.panel.accepted.list.row_model.rows()]

    def trusted(self):
        return [row.title for row in self.panel.publishers.list.row_model.rows()]

    def logged(self):
        """Return what the log of a cell book shows, the latest first."""
        return [row.title for row in self.page.log_card.list.row_model.rows()]

    def undo(self):
        self.shell.undos[-1][1]()
        self.settle()


def handbook(theme, folder, worker):
    made = make_real_handbook(adapters(), theme, folder / "so-tay", worker)
    context = replace(made.context, desk=FullDesk(made.desk))
    return context, make_catalog_page(context), partial(Place, PageId.CATALOG)


def cell_book(theme, folder, worker):
    at_hand = adapters()
    desk, _ = new_cell_book(at_hand.cell_stores, folder / "so-chi-bo")
    context = CellContext(
        desk=FullDesk(desk),
        adapters=at_hand,
        jobs=Jobs(),
        shell=NotedCellShell(),
        theme=theme,
        clock=clock,
        drawing=worker,
        year=lambda: 2026,
    )
    desk.run(partial(set_up, name=CELL_NAME, people=PEOPLE, exchange=at_hand.exchange, now=NOW)).result()
    return context, make_data_page(context), partial(CellPlace, CellPageId.DATA)


@pytest.fixture(params=[handbook, cell_book], ids=lambda make: make.__name__)
def taker(request, qtbot, theme, tmp_path):
    with quick_keys(), ThreadPoolExecutor(max_workers=1) as worker:
        context, page, place = request.param(theme, tmp_path, worker)
        made = Taker(qtbot, context, page, place, tmp_path)
        yield made
        made.settle()
        delete(page)
        context.desk.close(back_up=False).result()
