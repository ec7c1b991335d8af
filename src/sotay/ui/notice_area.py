"""Room for the bars above a page: all they ask for where there is some, else they scroll and the page keeps its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from sotay.ui.common import numbers

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme
    from sotay.ui.notices import Notices

LEAST_PX = 88
"""A bar of two lines, or the button of a longer one."""


class NoticeArea(QScrollArea):
    """Holds the bars and is as high as they are, but never makes the window higher than a low screen."""

    def __init__(self, theme: Theme, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notices = notices
        self._height = 0
        self.setWidget(notices)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMaximumHeight(0)
        numbers.never_scroll_sideways(self)
        numbers.take_no_focus(self)

    def sizeHint(self) -> QSize:
        """Ask for what the bars need."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Ask for one bar at least."""
        return QSize(self._notices.minimumSizeHint().width(), min(self._height, self._theme.px(LEAST_PX)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to lines that are broken anew."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that bars come and go. Qt has a scroll area watch what it holds."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Qt itself would make the bars as high as their texts are at the least width.
        width = self.viewport().width()
        height = max(self._notices.heightForWidth(width), 0)
        self._notices.resize(width, height)
        if height != self._height:
            self._height = height
            self.setMaximumHeight(height)
            self.updateGeometry()
