"""Beginning with the page that unlocks; a module of its own, so that only the first page is loaded before the paint."""

from __future__ import annotations

from pathlib import Path

from sotay.texts.books import CELL_BOOK, HANDBOOK
from sotay.ui.common.theme import Theme
from sotay.ui.start.start_window import StartWindow
from sotay.ui.start.unlock_page import UnlockPage


def begin_with_unlocking(window: StartWindow, theme: Theme, folder: Path, *, is_cell: bool = False) -> None:
    """Let the start window begin with the password of this store."""
    window.unlock_page = UnlockPage(theme, folder, window, book=CELL_BOOK if is_cell else HANDBOOK)
    window.begin_with(window.unlock_page)
