"""Commands of the menus that concern the page that is shown, or lead to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sotay.texts import shell as texts
from sotay.ui.about_dialog import AboutDialog
from sotay.ui.context import PageId, Place, Shell
from sotay.ui.panes import focus_next, parts_of
from sotay.ui.workspace import ENTRIES, Workspace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from sotay.ui.common.theme import Theme

TOPICS = {
    PageId.OVERVIEW: "bat-dau",
    PageId.ASSESSMENT: "tu-danh-gia",
    PageId.DIARY: "ghi-chep",
    PageId.REMEDIES: "bien-phap",
    PageId.CLOSING: "chot-ky",
    PageId.HANDBOOK: "27-bieu-hien",
    PageId.HISTORY: "lich-su",
    PageId.COMMITMENT: "cam-ket",
    PageId.REVIEW: "kiem-diem",
    PageId.HAND_IN: "nop-cho-chi-bo",
    PageId.DATA: "sao-luu",
    PageId.SETTINGS: "chu-to",
}
"""The topic of the help that F1 opens on each page; the help itself keeps what it shows."""

SHORTCUTS_TOPIC = "phim-tat"


class PageCommands(QObject):
    """Turns commands into calls of the page and the shell."""

    def __init__(self, window: QMainWindow, shell: Shell, workspace: Workspace, theme: Theme, version: str) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell
        self._workspace = workspace
        self._theme = theme
        self._version = version

    @Slot(object)
    def go_to_page(self, page: PageId) -> None:
        """Show a page as it was left."""
        self._shell.go_to(Place(page))

    def go_to_number(self, number: int) -> None:
        """Show a page by its place in the navigation."""
        self._shell.go_to(Place(ENTRIES[number].page))

    @Slot()
    def print_paper(self) -> None:
        """Print what the page shows."""
        page = self._workspace.page()
        if page is not None and not page.print_paper():
            self._shell.show_notice(texts.nothing_to_print())

    @Slot()
    def search(self) -> None:
        """Put the cursor into the search field of the page."""
        page = self._workspace.page()
        if page is not None and not page.start_search():
            self._shell.show_notice(texts.nothing_to_search())

    @Slot()
    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window."""
        page = self._workspace.page()
        if page is not None:
            focus_next([self._workspace.navigation.pane(), *parts_of(page)])

    @Slot()
    def help_here(self) -> None:
        """Open the help on the page that is shown."""
        page_id = self._workspace.page_id()
        self._shell.go_to(Place(PageId.HELP, topic=TOPICS.get(page_id)))

    @Slot()
    def help_contents(self) -> None:
        """Open the help at its beginning."""
        self._shell.go_to(Place(PageId.HELP, topic=TOPICS[PageId.OVERVIEW]))

    @Slot()
    def help_shortcuts(self) -> None:
        """Open the list of keys."""
        self._shell.go_to(Place(PageId.HELP, topic=SHORTCUTS_TOPIC))

    @Slot()
    def about(self) -> None:
        """Show what the program is."""
        dialog = AboutDialog(self._theme, self._version, self._window)
        dialog.exec()
        dialog.deleteLater()
