"""Commands of the menus that concern the page that is shown, or lead to another."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from sotay.ui.about_dialog import AboutDialog
from sotay.ui.panes import focus_next, parts_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from sotay.ui.common.theme import Theme
    from sotay.ui.store_pages import StorePages
    from sotay.ui.workspace import Workspace


class PagedShell(Protocol):
    """What the commands ask of the window."""

    @property
    def workspace(self) -> Workspace:
        """What lies inside the window."""

    def open_page(self, page: Enum, topic: str | None = None) -> None:
        """Show a page as it was left; ``topic`` is one of the help."""

    def show_notice(self, sentence: str) -> None:
        """Show a quiet notice."""


class PageCommands(QObject):
    """Turns commands into calls of the page and the window."""

    def __init__(self, window: QMainWindow, shell: PagedShell, pages: StorePages, theme: Theme, version: str) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell
        self._pages = pages
        self._workspace = shell.workspace
        self._theme = theme
        self._version = version

    def go_to_number(self, number: int) -> None:
        """Show a page by its place in the navigation."""
        self._shell.open_page(self._pages.entries[number].page)

    @Slot()
    def print_paper(self) -> None:
        """Print what the page shows."""
        page = self._workspace.page()
        if page is not None and not page.print_paper():
            self._shell.show_notice(self._pages.nothing_to_print)

    @Slot()
    def search(self) -> None:
        """Put the cursor into the search field of the page."""
        page = self._workspace.page()
        if page is not None and not page.start_search():
            self._shell.show_notice(self._pages.nothing_to_search)

    @Slot()
    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window."""
        page = self._workspace.page()
        if page is not None:
            focus_next([self._workspace.navigation.pane(), *parts_of(page)])

    @Slot()
    def help_here(self) -> None:
        """Open the help on what the page shows, else on the page."""
        page = self._workspace.page()
        shown = page.help_topic() if page is not None else None
        self._open_help(shown or self._pages.topics.get(self._workspace.page_id()))

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
        self._shell.open_page(self._pages.help_page, topic)
