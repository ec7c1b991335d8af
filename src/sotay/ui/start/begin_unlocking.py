"""Beginning with the page that unlocks; a module of its own, so that only the first page is loaded before the paint."""

from __future__ import annotations

from pathlib import Path

from sotay.ui.common.theme import Theme
from sotay.ui.start.start_window import StartWindow
from sotay.ui.start.unlock_page import UnlockPage


def begin_with_unlocking(window: StartWindow, theme: Theme, folder: Path) -> None:
    """Let the start window begin with the password of this handbook."""
    window.unlock_page = UnlockPage(theme, folder, window)
    window.begin_with(window.unlock_page)
