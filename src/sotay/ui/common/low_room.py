"""Room for a list below other things: where the window is too low for both, all of it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sotay.ui.common.labels import ROLE_PROPERTY
from sotay.ui.common.row_list import RowList

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

LIST_ROOM_PX = 120
"""At 13 pt: a row of three lines with the heading of its section."""

LEAST_SCROLLED_PX = 96
"""Height in which what scrolls can still be read; in pixels, since a low window does not grow with its letters."""


class LowRoom(QScrollArea):
    """Shows ``inside``, of which ``rows`` takes what is left, but never less than a row needs; follows its row.

    ``least_px`` is that room at 13 pt.
    """

    def __init__(
        self,
        theme: Theme,
        inside: QWidget,
        rows: QAbstractItemView,
        parent: QWidget,
        *,
        least_px: int = LIST_ROOM_PX,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inside = inside
        self._rows = rows
        self._least_px = least_px
        # A list that says how high it must be is measured together with what wraps above it.
        of_height = QSizePolicy.Policy.Expanding if isinstance(rows, RowList) else QSizePolicy.Policy.Ignored
        rows.setSizePolicy(QSizePolicy.Policy.Expanding, of_height)
        inside.setProperty(ROLE_PROPERTY, "page_body")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        outer = QVBoxLayout(parent)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)
        rows.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def minimumSizeHint(self) -> QSize:
        """Ask for little: what does not fit scrolls."""
        return QSize(super().minimumSizeHint().width(), LEAST_SCROLLED_PX)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if not self._rows.hasFocus():
            return
        viewport = self._rows.viewport()
        row = self._rows.visualRect(current).intersected(viewport.rect())
        place = QRect(viewport.mapTo(self._inside, row.topLeft()), row.size()).center()
        self.ensureVisible(place.x(), place.y(), 0, row.height() // 2 + 1)

    @Slot()
    def _on_theme_changed(self) -> None:
        height = self._theme.px(self._least_px)
        if isinstance(self._rows, RowList):
            self._rows.ask_for_height(height)
        else:
            self._rows.setMinimumHeight(height)
