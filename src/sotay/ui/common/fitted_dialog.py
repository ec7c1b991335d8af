"""A small window that is always as high as what stands in it, and never higher than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from sotay.ui.common.theme import Theme

MARGIN_TO_SCREEN_PX = 40


class FittedDialog(QDialog):
    """Add to ``column``, and the buttons to ``buttons``, which stay in sight below; ``width_px`` at 13 pt.

    The window grows and shrinks with sentences that come and go. Where the screen is too low, the column scrolls.
    """

    def __init__(self, theme: Theme, parent: QWidget | None, title: str, width_px: int) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width_px = width_px
        self._body = QWidget(self)
        self.column = QVBoxLayout(self._body)
        self.buttons = FlowLayout(align_right=True)
        self.setWindowTitle(title)
        self.column.addWidget(Heading(title, self._body, role=TextRole.HEADING))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._area = _scrolling(self._body)
        outer.addWidget(self._area, 1)
        outer.addLayout(self.buttons)
        self._body.installEventFilter(self)
        theme.changed.connect(self._on_theme_changed)
        self._take_lengths()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the texts need."""
        self._fit()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take another size when the buttons ask for it."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return result

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another size when the texts ask for it."""
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return False

    def _take_lengths(self) -> None:
        px = self._theme.px
        self.column.setContentsMargins(px(28), px(24), px(28), 0)
        self.column.setSpacing(px(12))
        self.buttons.setContentsMargins(px(28), px(16), px(28), px(20))
        self.buttons.setSpacing(px(12))

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        width = min(self._theme.px(self._width_px), room.width() - MARGIN_TO_SCREEN_PX)
        height = self.column.totalHeightForWidth(width) + self.buttons.heightForWidth(width)
        highest = room.height() - MARGIN_TO_SCREEN_PX
        # A bar would narrow the lines, of which the longest then breaks, for which a bar is needed, and so on for ever.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if height <= highest else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(policy)
        self.setFixedSize(width, min(height, highest))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._take_lengths()
        self._fit()


def _scrolling(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body.setProperty(ROLE_PROPERTY, "page_body")
    # Wrapped texts ask for a least height that suits another width; only the height for this width counts.
    body.setMinimumHeight(1)
    return area
