"""Beginning with a file that was opened with the program; see ``begin_unlocking``."""

from __future__ import annotations

from pathlib import Path

from sotay.ui.common.theme import Theme
from sotay.ui.start.file_page import FilePage
from sotay.ui.start.start_window import StartWindow


def begin_with_file(window: StartWindow, theme: Theme, path: Path) -> None:
    """Let the start window begin with what a file is."""
    window.file_page = FilePage(theme, path, window)
    window.begin_with(window.file_page)
