"""The left pane: all items by group, how far each is answered, and the filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sotay.texts import assessment as texts
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from sotay.ui.common.theme import Theme


class ItemRows(RowList):
    """The list of items; ``entered`` on Enter alone, which a click is not."""

    entered = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in sight."""
        super().resizeEvent(event)
        self.executeDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell Enter from a click."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key() is not None:
            self.entered.emit()


class ListPane(QWidget):
    """Period, progress, filter and rows.

    ``item_chosen(key)`` when a person moves to a row, ``item_opened(key)`` when a row was clicked or entered,
    ``entered`` after Enter, ``filter_changed(bool)`` when the filter is switched.
    """

    item_chosen = Signal(str)
    item_opened = Signal(str)
    entered = Signal()
    filter_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.period = PlainLabel("", self, role=TextRole.HEADING)
        self.progress = PlainLabel("", self, role=TextRole.MUTED)
        self.filter = QCheckBox(texts.only_unanswered(), self)
        self.rows = ItemRows(theme, texts.list_name(), self)
        self.setFocusProxy(self.rows)
        self.nothing_left = PlainLabel(texts.all_answered_title(), self, role=TextRole.OK)
        self.nothing_left.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.period)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.filter)
        self._column.addWidget(self.nothing_left)
        self._column.addWidget(self.rows, 1)
        self.filter.toggled.connect(self.filter_changed)
        self.rows.current_changed.connect(self.item_chosen)
        self.rows.activated_row.connect(self.item_opened)
        self.rows.entered.connect(self.entered)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rows(self, rows: Sequence[Row], *, current: str | None, nothing_left: bool) -> None:
        """Show these rows; ``nothing_left`` says that the filter has nothing more to offer."""
        self.rows.set_rows(rows)
        self.rows.select(current)
        self.nothing_left.setVisible(nothing_left)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._column.setContentsMargins(px(16), px(14), px(12), px(12))
