"""Commands of the menus that concern the page that is shown, or lead to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sotay.ui.about_dialog import AboutDialog
from sotay.ui.panes import focus_next, parts_of

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme
    from sotay.ui.store_pages import StorePages
    from sotay.ui.store_window import StoreWindow


class PageCommands(QObject):
    """Turns commands into calls of the page and the window."""

    def __init__(self, window: StoreWindow, pages: StorePages, theme: Theme, version: str) -> None:
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._workspace = window.workspace
        self._theme = theme
        self._version = version

    def go_to_number(self, number: int) -> None:
        """Show a page by its place in the navigation."""
        self._window.open_page(self._pages.entries[number].page)

    @Slot()
    def print_paper(self) -> None:
        """Print what the page shows."""
        page = self._workspace.page()
        if page is not None and not page.print_paper():
            self._window.show_notice(self._pages.nothing_to_print)

    @Slot()
    def search(self) -> None:
        """Put the cursor into the search field of the page."""
        page = self._workspace.page()
        if page is not None and not page.start_search():
            self._window.show_notice(self._pages.nothing_to_search)

    @Slot()
    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window."""
        page = self._workspace.page()
        if page is not None:
            focus_next([self._workspace.navigation.pane(), *parts_of(page)])

    @Slot()
    def help_here(self) -> None:
        """Open the help on the page that is shown."""
        self._open_help(self._pages.topics.get(self._workspace.page_id()))

    @Slot()
    def help_contents(self) -> None:
        """Open the help at its beginning."""
        self._open_help(self._pages.topics[self._pages.first])

    @Slot()
    def help_shortcuts(self) -> None:
        """Open the list of keys."""
        self._open_help(self._pages.shortcuts_topic)

    @Slot()
    def about(self) -> None:
        """Show what the program is."""
        dialog = AboutDialog(self._theme, self._version, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _open_help(self, topic: str | None) -> None:
        self._window.open_page(self._pages.help_page, topic)
