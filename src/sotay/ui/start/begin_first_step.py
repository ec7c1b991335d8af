"""Beginning with the first step of the first start; see ``begin_unlocking``."""

from __future__ import annotations

from sotay.ui.common.theme import Theme
from sotay.ui.start.start_window import StartWindow
from sotay.ui.start.welcome_step import WelcomeStep


def begin_with_first_step(window: StartWindow, theme: Theme) -> None:
    """Let the start window begin with the first step of the first start."""
    window.welcome_step = WelcomeStep(theme, window)
    window.begin_with(window.welcome_step)
