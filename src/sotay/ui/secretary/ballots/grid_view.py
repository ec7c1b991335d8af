"""The grid that votes are typed into: digits go straight into the cell, which no input method can swallow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sotay.texts import cell_ballots as texts
from sotay.ui.common.painting import draw_ring
from sotay.ui.secretary.ballots.grid_model import WRONG_ROLE, GridModel, Index

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from sotay.ui.common.theme import Theme

MOST = 99_999
NAME_PX, NUMBER_PX, CHECK_PX, RESULT_PX = 180, 108, 100, 130
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class VoteGrid(QTableView):
    """Digits, Backspace and Delete change the number of the cell; Enter goes on to the next.

    ``row_changed()`` when another row becomes current.
    """

    row_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._goes_on = False
        self.grid_model = GridModel(self)
        self.setModel(self.grid_model)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(texts.grid_name())
        self.setAccessibleDescription(texts.grid_hint())
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        )
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.grid_model.modelReset.connect(self._on_reset)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits into the cell and go on with Enter."""
        index = self.currentIndex()
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif plain and event.text().isascii() and event.text().isdigit() and self.grid_model.can_type(index):
            before = self.grid_model.number(index) if self._goes_on else 0
            self._set(index, before * 10 + int(event.text()))
        elif plain and key == Qt.Key.Key_Backspace and self.grid_model.can_type(index):
            self._set(index, self.grid_model.number(index) // 10)
        elif plain and key == Qt.Key.Key_Delete and self.grid_model.can_type(index):
            self._set(index, 0)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: digits are numbers here."""

    def go_on(self) -> None:
        """Go to the next number: to the right, then to the first of the next row."""
        index = self.currentIndex()
        last = len(self.grid_model.grid().columns)
        if not index.isValid():
            self.setCurrentIndex(self.grid_model.index(0, 1))
        elif index.column() < last:
            self.setCurrentIndex(index.siblingAtColumn(index.column() + 1))
        elif index.row() < self.grid_model.rowCount() - 1:
            self.setCurrentIndex(self.grid_model.index(index.row() + 1, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _set(self, index: QModelIndex, number: int) -> None:
        if number <= MOST:
            self._goes_on = True
            self.grid_model.setData(index, number)

    def _share_width(self) -> None:
        px = self._theme.px
        numbers = len(self.grid_model.grid().columns)
        columns = self.grid_model.columnCount()
        widths = [px(NAME_PX), *[px(NUMBER_PX)] * numbers, px(CHECK_PX), px(RESULT_PX)]
        spare = max(self.viewport().width() - sum(widths), 0)
        widths[0] += spare // 2
        widths[-1] += spare - spare // 2
        for column in range(columns):
            self.setColumnWidth(column, widths[column])
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        lines = (
            QFontMetrics(font).boundingRect(0, 0, widths[place] - px(22), 10_000, _WRAP, self._head(place)).height()
            for place in range(columns)
        )
        self.horizontalHeader().setFixedHeight(max(lines, default=0) + px(18))

    def _head(self, place: int) -> str:
        return str(self.grid_model.headerData(place, Qt.Orientation.Horizontal))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        self._goes_on = False
        if current.row() != before.row():
            self.row_changed.emit()

    @Slot()
    def _on_reset(self) -> None:
        self._goes_on = False
        self._share_width()
        if self.grid_model.rowCount():
            self.setCurrentIndex(self.grid_model.index(0, 1))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + self._theme.px(20))
        self._share_width()


class _Cells(QStyledItemDelegate):
    """Draws words or number, the check of a wrong row in warning letters, and a ring around the current cell."""

    def __init__(self, theme: Theme, view: VoteGrid) -> None:
        super().__init__(view)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        px, tokens = self._theme.px, self._theme.tokens
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        model = index.model()
        is_check = isinstance(model, GridModel) and index.column() == model.columnCount() - 2
        is_wrong = is_check and bool(index.data(WRONG_ROLE))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if is_wrong else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(tokens.warn if is_wrong else tokens.text))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or _LEFT
        place = rect.adjusted(px(10), 0, -px(6), 0) if align == _LEFT else rect
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, align, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, rect, tokens, 2)
        painter.restore()
