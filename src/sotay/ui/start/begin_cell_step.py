"""Beginning with the first step of a new cell book; see ``begin_unlocking``."""

from __future__ import annotations

from sotay.ui.common.theme import Theme
from sotay.ui.start.cell_first_step import CellFirstStep
from sotay.ui.start.start_window import StartWindow


def begin_with_cell_step(window: StartWindow, theme: Theme) -> None:
    """Let the start window begin with the first step of a new cell book."""
    window.cell_step = CellFirstStep(theme, window)
    window.begin_with(window.cell_step)
