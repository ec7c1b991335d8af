"""The grid of a sheet, filled by the keys 1 to 9 alone; boxes look as they do on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sotay.texts import paper_entry as texts
from sotay.ui.secretary.paper_entry.model import ITEM, PaperModel

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

BOX_PX = 20
BOX_COLUMN_PX = 46
ROW_PX = 40
GAP_PX = 6

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
_EMPTYING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ONWARD = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TO_WORDS = (Qt.Key.Key_Right, Qt.Key.Key_F2, Qt.Key.Key_Space)


class PaperGrid(QTableView):
    """``edited()`` after each mark; ``row_shown(int)`` for another row; ``words_asked()``; ``past_end()``."""

    edited = Signal()
    row_shown = Signal(int)
    words_asked = Signal()
    past_end = Signal()

    def __init__(self, theme: Theme, model: PaperModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(theme, model, self))
        self.setAccessibleName(texts.grid_name())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        model.dataChanged.connect(self._on_data_changed)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        theme.changed.connect(self._take_lengths)
        self.selectRow(0)

    @property
    def row(self) -> int:
        """The row that the keys fill."""
        return self.currentIndex().row()

    def go_on(self) -> None:
        """Show the next row, or say that there is none."""
        if self.row + 1 < self._model.rowCount():
            self.setCurrentIndex(self._model.index(self.row + 1, ITEM))
        else:
            self.past_end.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a number as a mark; everything else that is not ours moves about as in any table."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if self._model.mark(self.row, key - Qt.Key.Key_0):
                self.edited.emit()
                self.go_on()
        elif key == Qt.Key.Key_0 or key in _EMPTYING:
            self._model.mark(self.row, 0)
            self.edited.emit()
        elif key in _ONWARD:
            self.go_on()
        elif key in _TO_WORDS:
            self.words_asked.emit()
        elif key != Qt.Key.Key_Left:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]  # what Qt hands over
        self._take_lengths()

    @Slot()
    def _take_lengths(self) -> None:
        px, boxes = self._theme.px, self._model.boxes
        for column in range(1, boxes + 1):
            self.setColumnWidth(column, px(BOX_COLUMN_PX))
        self.setColumnWidth(ITEM, self.viewport().width() - boxes * px(BOX_COLUMN_PX))
        self.verticalHeader().setMinimumSectionSize(px(ROW_PX))
        self.resizeRowsToContents()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.is_box(index.column()):
            is_marked = self._model.is_marked(index.row(), index.column())
            self._model.mark(index.row(), 0 if is_marked else index.column())
            self.edited.emit()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() == ITEM:
            self.words_asked.emit()

    @Slot(QModelIndex)
    def _on_data_changed(self, index: QModelIndex) -> None:
        self.resizeRowToContents(index.row())

    @Slot(QModelIndex)
    def _on_row_changed(self, current: QModelIndex) -> None:
        self.scrollTo(current)
        self.row_shown.emit(current.row())


class _RowDelegate(QStyledItemDelegate):
    """Draws words whole, however many lines they take, and boxes as they are on paper."""

    def __init__(self, theme: Theme, model: PaperModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._grid = parent

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        # The whole row shows where the keyboard is.
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        self._grid.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._grid)
        if self._model.is_box(index.column()):
            self._draw_box(painter, QRectF(option.rect), is_marked=self._model.is_marked(index.row(), index.column()))
        else:
            gap = self._theme.px(GAP_PX)
            painter.setPen(QColor(self._theme.tokens.text))
            painter.drawText(option.rect.adjusted(gap, 0, -gap, 0), _WRAPPED, index.data())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room that the words need in their column."""
        gap, least = self._theme.px(GAP_PX), self._theme.px(ROW_PX)
        if self._model.is_box(index.column()):
            return QSize(self._grid.columnWidth(index.column()), least)
        width = self._grid.columnWidth(ITEM) - 2 * gap
        words = option.fontMetrics.boundingRect(QRect(0, 0, width, 0), _WRAPPED, index.data())
        return QSize(width, max(least, words.height() + 2 * gap))

    def _draw_box(self, painter: QPainter, cell: QRectF, *, is_marked: bool) -> None:
        side = self._theme.px(BOX_PX)
        box = QRectF(0, 0, side, side)
        box.moveCenter(cell.center())
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if is_marked else tokens.line), 2))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRect(box)
        if is_marked:
            inset = side / 5
            cross = box.adjusted(inset, inset, -inset, -inset)
            painter.setPen(QPen(QColor(tokens.accent), side / 7))
            painter.drawLine(cross.topLeft(), cross.bottomRight())
            painter.drawLine(cross.bottomLeft(), cross.topRight())
        painter.restore()
