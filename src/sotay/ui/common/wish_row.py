"""What chooses the rows of a list: side by side where there is room, so that a low window has some for the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

ONE_LINE_FROM_PX = 480
"""Width, at 13 pt, from which all stand in one line."""


class WishRow(QWidget):
    """Add search fields and lists to choose from with ``add``."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._widgets: list[QWidget] = []
        theme.changed.connect(self._arrange)

    def add(self, widget: QWidget, share: int) -> None:
        """Add a widget, with its share of one line."""
        self._widgets.append(widget)
        self._box.addWidget(widget, share)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide anew."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        px = self._theme.px
        is_wide = self.width() >= px(ONE_LINE_FROM_PX)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._box.setSpacing(px(8))
        for widget in self._widgets:
            # A field with its label above it is higher than a list to choose from.
            is_at_bottom = is_wide and isinstance(widget, QComboBox)
            self._box.setAlignment(widget, Qt.AlignmentFlag.AlignBottom if is_at_bottom else Qt.AlignmentFlag(0))
