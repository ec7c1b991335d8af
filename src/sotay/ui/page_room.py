"""Room for a page in a window that is too low for it: nothing is cut, the page as a whole scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea

from sotay.ui.common.labels import ROLE_PROPERTY
from sotay.ui.least_height import least_height

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class PageRoom(QScrollArea):
    """Shows ``page`` as high as there is room for, and never lower than what it shows needs."""

    def __init__(self, theme: Theme, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setProperty(ROLE_PROPERTY, "page_body")
        self.setWidget(page)
        theme.changed.connect(self._fitting.start)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the page; of its height any part will do."""
        return QSize(self._page.minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page what there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure anew when parts come and go. Qt has a scroll area watch what it holds."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fitting.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _fit(self) -> None:
        # Not by Qt's own resizing, which would make a page as high as all its texts and lists would like to be.
        room = self.viewport().size()
        self._page.resize(room.width(), max(room.height(), least_height(self._page, room.width())))
