"""The menu bar: every command of the window with its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from sotay.texts import shell as texts
from sotay.texts import stores as store_texts
from sotay.ui.zoom import LARGER_KEYS, SMALLER_KEYS, USUAL_KEYS

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme
    from sotay.ui.store_pages import StorePages

PAGES_WITH_KEYS = 9


@dataclass(frozen=True, slots=True)
class MenuLine:
    """A command that only one kind of store has; ``keys`` empty for none."""

    text: str
    act: Callable[[], None]
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Commands:
    """What the menus call; each is a bound method of the window or of its parts. ``own`` stands first."""

    own: Sequence[MenuLine]
    save: Callable[[], None]
    print_paper: Callable[[], None]
    quit: Callable[[], None]
    search: Callable[[], None]
    next_pane: Callable[[], None]
    back_up: Callable[[], None]
    copy_elsewhere: Callable[[], None]
    open_folder: Callable[[], None]
    lock: Callable[[], None]
    cover: Callable[[], None]
    help_here: Callable[[], None]
    help_contents: Callable[[], None]
    shortcuts: Callable[[], None]
    about: Callable[[], None]
    go_to_page: Callable[[int], None]


class Menus(QObject):
    """Builds the menus and keeps the page that is shown ticked."""

    def __init__(self, window: QMainWindow, theme: Theme, commands: Commands, pages: StorePages) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._page_actions: list[QAction] = []
        self._pages = pages
        self._fill_file()
        self._fill_edit()
        self._fill_view(theme)
        self._fill_tools()
        self._fill_help()

    def show_current(self, number: int) -> None:
        """Tick the page that is shown, by its place in the list."""
        for place, action in enumerate(self._page_actions):
            action.setChecked(place == number)

    def _fill_file(self) -> None:
        menu = self._menu(texts.menu_file())
        for line in self._commands.own:
            self._add(menu, line.text, line.act, *filter(None, (line.keys,)))
        menu.addSeparator()
        self._add(menu, texts.save_now(), self._commands.save, "Ctrl+S")
        self._add(menu, texts.print_paper(), self._commands.print_paper, "Ctrl+P")
        menu.addSeparator()
        self._add(menu, texts.lock_now(), self._commands.lock, "Ctrl+L")
        self._add(menu, texts.quit_app(), self._commands.quit, "Ctrl+Q")

    def _fill_edit(self) -> None:
        menu = self._menu(texts.menu_edit())
        # A focused text field takes these keys first; the entries are for those who look for them here.
        for text, keys, method in (
            (texts.undo(), "Ctrl+Z", "undo"),
            (texts.redo(), "Ctrl+Shift+Z", "redo"),
            (texts.cut(), "Ctrl+X", "cut"),
            (texts.copy(), "Ctrl+C", "copy"),
            (texts.paste(), "Ctrl+V", "paste"),
            (texts.select_all(), "Ctrl+A", "selectAll"),
        ):
            action = self._add(menu, text, self._on_edit, keys)
            action.setData(method)
        menu.addSeparator()
        self._add(menu, texts.search(), self._commands.search, "Ctrl+F")

    def _fill_view(self, theme: Theme) -> None:
        menu = self._menu(texts.menu_view())
        for number, entry in enumerate(self._pages.entries):
            action = self._add(menu, entry.name, self._on_page, *_page_keys(number, entry.keys))
            action.setData(number)
            action.setCheckable(True)
            self._page_actions.append(action)
        menu.addSeparator()
        self._add(menu, texts.larger_letters(), theme.zoom_in, *LARGER_KEYS)
        self._add(menu, texts.smaller_letters(), theme.zoom_out, *SMALLER_KEYS)
        self._add(menu, texts.usual_letters(), theme.reset, *USUAL_KEYS)
        menu.addSeparator()
        self._add(menu, texts.next_pane(), self._commands.next_pane, "F6")

    def _fill_tools(self) -> None:
        menu = self._menu(texts.menu_tools())
        self._add(menu, texts.back_up_now(), self._commands.back_up)
        self._add(menu, store_texts.copy_elsewhere(self._pages.kind), self._commands.copy_elsewhere)
        self._add(menu, store_texts.open_store_folder(self._pages.kind), self._commands.open_folder)
        menu.addSeparator()
        self._add(menu, texts.cover_now(), self._commands.cover, "F9")

    def _fill_help(self) -> None:
        menu = self._menu(texts.menu_help())
        self._add(menu, texts.help_here(), self._commands.help_here, "F1")
        self._add(menu, texts.help_contents(), self._commands.help_contents)
        self._add(menu, texts.shortcut_sheet(), self._commands.shortcuts)
        menu.addSeparator()
        self._add(menu, texts.about(), self._commands.about)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(self, menu: QMenu, text: str, act: Callable[[], None], *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(act)
        menu.addAction(action)
        return action

    @Slot()
    def _on_edit(self) -> None:
        act = getattr(QApplication.focusWidget(), cast("QAction", self.sender()).data(), None)
        if act is not None:
            act()

    @Slot()
    def _on_page(self) -> None:
        self._commands.go_to_page(cast("QAction", self.sender()).data())


def _page_keys(number: int, own: str) -> tuple[str, ...]:
    """Return the keys of a page: by its place for the first nine, else its own."""
    return (f"Ctrl+{number + 1}",) if number < PAGES_WITH_KEYS else tuple(filter(None, (own,)))
