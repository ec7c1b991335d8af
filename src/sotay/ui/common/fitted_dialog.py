"""A small window that is always as high as what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

MARGIN_TO_SCREEN_PX = 40


class FittedDialog(QDialog):
    """Add to ``column``. The window grows and shrinks with sentences that come and go; ``width_px`` at 13 pt."""

    def __init__(self, theme: Theme, parent: QWidget, width_px: int) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width_px = width_px
        px = theme.px
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(28), px(24), px(28), px(20))
        self.column.setSpacing(px(12))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the texts need."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Take another size when the texts ask for it."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return result

    def _fit(self) -> None:
        room = self.screen().availableGeometry().width() - MARGIN_TO_SCREEN_PX
        width = min(self._theme.px(self._width_px), room)
        self.setFixedSize(width, self.column.totalHeightForWidth(width))
