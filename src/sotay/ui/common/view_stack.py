"""Views that take turns in what is left of a window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class ViewStack(QStackedWidget):
    """Shows one view at a time, each of which scrolls by itself.

    Asks for no more than the shown view can live with, so that what stands above and below it is never pressed together
    by what the others would like to have.
    """

    def hasHeightForWidth(self) -> bool:
        """Say no: the height of a view follows from the window, whatever the texts in it would like."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest view, and for the height of the one that is shown."""
        shown = self.currentWidget()
        height = shown.minimumSizeHint().height() if shown is not None else 0
        return QSize(super().minimumSizeHint().width(), height)
