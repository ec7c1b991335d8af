"""The keys for larger, smaller and usual letters, for windows and dialogs without menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

# A plus needs Shift on many keyboards; the key without it means the same here.
LARGER_KEYS = ("Ctrl++", "Ctrl+=")
SMALLER_KEYS = ("Ctrl+-",)
USUAL_KEYS = ("Ctrl+0",)


def add_zoom_shortcuts(window: QWidget, theme: Theme) -> None:
    """Let the keys change the letters while this window has the keyboard."""
    for keys, act in ((LARGER_KEYS, theme.zoom_in), (SMALLER_KEYS, theme.zoom_out), (USUAL_KEYS, theme.reset)):
        for key in keys:
            QShortcut(QKeySequence(key), window).activated.connect(act)
