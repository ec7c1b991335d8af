"""A list of rows in sections, each with a mark that is shape and word."""

from __future__ import annotations

from statistics import median_low
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView

from sotay.ui.common.labels import ROLE_PROPERTY
from sotay.ui.common.row_delegate import ROW_PX, RowDelegate
from sotay.ui.common.rows import RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.rows import Row
    from sotay.ui.common.theme import Theme


EVEN_FROM = 300
"""From so many rows on, a list of short rows makes all as high as the highest needs: measuring thousands one by one
takes half a second."""


MOST_ROW_PX = 160
"""A list does not ask for more than this at 13 pt, however much its rows say."""
MEASURED_ROWS = 9
"""So many of the first rows tell how high a usual one is."""


class RowList(QListView):
    """Rows that wrap and are at least 48 pixels high; arrow keys skip the headers of groups.

    ``current_changed(key)`` when a person moves to another row, never for ``select``; ``activated_row(key)`` on a click
    or Enter. ``has_short_rows`` where rows say little and may be thousands.
    """

    current_changed = Signal(str)
    activated_row = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, *, has_short_rows: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_short_rows = has_short_rows
        self._is_selecting = False
        self._asked_height = 0
        self.setAccessibleName(name)
        self.setProperty(ROLE_PROPERTY, "rows")
        self.row_model = RowModel(self)
        self.setModel(self.row_model)
        self._delegate = RowDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._on_theme_changed)

    def ask_for_height(self, height: int) -> None:
        """Be at least so high and ask for no more; what is left over comes from the layout."""
        self._asked_height = height
        self.setMinimumHeight(height)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height that was asked for: what wraps above the list is then measured together with it."""
        hint = super().sizeHint()
        return QSize(hint.width(), self._asked_height) if self._asked_height else hint

    def row_height(self) -> int:
        """Return the height that shows a usual row as a whole."""
        places = [place for place, row in enumerate(self.row_model.rows()) if not row.is_section]
        heights = [self.sizeHintForRow(place) for place in places[:MEASURED_ROWS]]
        return (median_low(heights) if heights else 0) + self.height() - self.viewport().height()

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of one row: Qt's own answer is that of a list of pictures."""
        height = max(self.row_height(), self._theme.px(ROW_PX))
        return QSize(super().minimumSizeHint().width(), min(height, self._theme.px(MOST_ROW_PX)))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current row stays current when its key is still there."""
        key = self.current_key()
        self._is_selecting = True
        self.row_model.replace(rows)
        is_even = self._has_short_rows and len(rows) >= EVEN_FROM
        self._delegate.measure_evenly(rows if is_even else ())
        self.setUniformItemSizes(is_even)
        self._is_selecting = False
        self.select(key)

    def update_row(self, row: Row) -> None:
        """Show a row anew in its place."""
        self._delegate.make_room_for(row)
        self.row_model.update(row)

    def select(self, key: str | None) -> None:
        """Make this row current, or none, and tell nobody."""
        place = None if key is None else self.row_model.place_of(key)
        self._is_selecting = True
        if place is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            index = self.row_model.index(place)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._is_selecting = False

    def current_key(self) -> str | None:
        """Return the key of the current row, or None."""
        index = self.currentIndex()
        return self.row_model.rows()[index.row()].key if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        key = self.current_key()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and key is not None:
            self.activated_row.emit(key)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: half-typed Vietnamese letters would jump about."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget_sizes()
            self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.row_model.rows()[index.row()]
        if not row.is_section:
            self.activated_row.emit(row.key)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_selecting:
            self.current_changed.emit(self.row_model.rows()[current.row()].key)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._delegate.forget_sizes()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
