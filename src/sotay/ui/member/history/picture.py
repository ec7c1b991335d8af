"""The picture of items × periods, drawn by us: shapes for levels, row and column heads that stay, a way by keyboard.

A shape tells the level and never a score; colour is not the only sign. The focused cell is spoken in full.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from sotay.domain.history import Cell, Grid
from sotay.domain.manifestation import LevelKey
from sotay.domain.period import Period
from sotay.texts import history as texts
from sotay.texts import periods as period_texts
from sotay.texts.history_rows import Wordings
from sotay.ui.common.theme import Theme
from sotay.ui.years.shapes import Shape, draw_break, draw_shape, shape_of
from sotay.ui.years.wordings_tip import show_tip, spoken

CELL_PX = 44
GAP_PX = 8
ROW_HEAD_SHARE = 0.46


class HistoryPicture(QAbstractScrollArea):
    """Shows a grid. ``period_chosen(Period)`` comes on a click or Enter in a cell."""

    period_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = Grid(periods=(), rows=())
        self._keys: tuple[LevelKey, ...] = ()
        self._row = 0
        self._column = 0
        self._head_width = self._column_width = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("historyPicture")
        theme.changed.connect(self._on_theme_changed)

    def show_grid(self, grid: Grid) -> None:
        """Show a grid, scrolled to the latest period; the order of its levels gives each its shape."""
        self._grid = grid
        self._keys = tuple(level.key for level in grid.levels())
        self._row = 0
        self._column = max(0, len(grid.periods) - 1)
        self.setAccessibleName(texts.picture_name(len(grid.rows), len(grid.periods)))
        self._measure()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())

    def cell_sentence(self, row: int, column: int) -> str:
        """Return in words what a cell shows."""
        line = self._grid.rows[row]
        period = period_texts.name(self._grid.periods[column])
        words = texts.picture_cell(line.code, line.short, period, self._level_words(line.cells[column], column))
        return texts.picture_after_break(words) if line.cells[column].is_after_break else words

    def wordings(self, row: int, column: int) -> tuple[Wordings, ...]:
        """Return the two wordings between which a cell stands, nothing where it begins nothing anew."""
        found = self._grid.wordings(row, column)
        if found is None:
            return ()
        name = self._row_head(row)
        return (Wordings(((name, found[0]),), (name, found[1])),)

    def sizeHint(self) -> QSize:
        """Ask for room for eight periods and ten rows."""
        side = self._theme.px(CELL_PX)
        return QSize(self._head_width + 8 * side, self._head_height() + 10 * side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the visible cells, then the heads over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), QColor(self._theme.tokens.surface))
        self._paint_cells(painter)
        self._paint_row_heads(painter)
        self._paint_column_heads(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scroll bars true to the room."""
        super().resizeEvent(event)
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focused cell with the arrows; Enter opens its period."""
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step and self._grid.rows and self._grid.periods:
            self._focus_cell(self._row + step[0], self._column + step[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._grid.periods:
            self.period_chosen.emit(self._grid.periods[self._column])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus the cell under the pointer."""
        place = self._cell_at(event.position().toPoint())
        if place:
            self._focus_cell(*place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the period of the cell under the pointer."""
        place = self._cell_at(event.position().toPoint())
        if place:
            self.period_chosen.emit(self._grid.periods[place[1]])

    def viewportEvent(self, event: QHelpEvent) -> bool:  # type: ignore[override]  # Qt types it as any event
        """Show in words what the cell under the pointer means."""
        if event.type() == QHelpEvent.Type.ToolTip:
            place = self._cell_at(event.pos())
            if place:
                self._show_tip(*place)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _show_tip(self, row: int, column: int) -> None:
        rect, wordings = self._rect(row, column), self.wordings(row, column)
        show_tip(self, rect, self.cell_sentence(row, column), wordings, self._theme.tokens)

    def _level_words(self, cell: Cell, column: int) -> str:
        if not cell.is_in_checklist:
            return texts.not_in_checklist()
        if cell.level is None:
            return texts.unanswered()
        return self._grid.sentence(column, cell.level)

    def _shape(self, cell: Cell) -> Shape:
        if not cell.is_in_checklist:
            return Shape.ABSENT
        if cell.level is None:
            return Shape.UNANSWERED
        return shape_of(self._keys.index(cell.level)) if cell.level in self._keys else Shape.DIAMOND

    def _measured_head(self) -> int:
        longest = max((self._row_head(row) for row in range(len(self._grid.rows))), key=len, default="")
        wanted = QFontMetrics(self.font()).horizontalAdvance(longest) + 2 * self._theme.px(GAP_PX)
        return min(wanted, max(self._theme.px(120), int(self.viewport().width() * ROW_HEAD_SHARE)))

    def _head_height(self) -> int:
        return 2 * QFontMetrics(self.font()).height() + 2 * self._theme.px(GAP_PX)

    def _measured_column(self) -> int:
        widest = max((self._text_width(period) for period in self._grid.periods), default=0)
        return max(self._theme.px(CELL_PX), widest + self._theme.px(GAP_PX))

    def _text_width(self, period: Period) -> int:
        metrics = QFontMetrics(self.font())
        return max(metrics.horizontalAdvance(line) for line in _two_lines(period))

    def _row_head(self, row: int) -> str:
        line = self._grid.rows[row]
        return f"{line.code}  {line.short}"

    def _rect(self, row: int, column: int) -> QRect:
        side = self._theme.px(CELL_PX)
        width = self._column_width
        x = self._head_width + column * width - self.horizontalScrollBar().value()
        y = self._head_height() + row * side - self.verticalScrollBar().value()
        return QRect(x, y, width, side)

    def _cell_at(self, point: QPoint) -> tuple[int, int] | None:
        if point.x() < self._head_width or point.y() < self._head_height():
            return None
        column = (point.x() - self._head_width + self.horizontalScrollBar().value()) // self._column_width
        row = (point.y() - self._head_height() + self.verticalScrollBar().value()) // self._theme.px(CELL_PX)
        inside = row < len(self._grid.rows) and column < len(self._grid.periods)
        return (row, column) if inside else None

    def _measure(self) -> None:
        """Measure heads once for all cells: every cell is placed by them, and there may be thousands."""
        self._head_width, self._column_width = self._measured_head(), self._measured_column()
        side = self._theme.px(CELL_PX)
        room = self.viewport().size()
        width = self._head_width + len(self._grid.periods) * self._column_width
        height = self._head_height() + len(self._grid.rows) * side
        self.horizontalScrollBar().setRange(0, max(0, width - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.horizontalScrollBar().setSingleStep(self._column_width)
        self.verticalScrollBar().setRange(0, max(0, height - room.height()))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(side)
        self.viewport().update()

    def _focus_cell(self, row: int, column: int) -> None:
        self._row = min(max(row, 0), len(self._grid.rows) - 1)
        self._column = min(max(column, 0), len(self._grid.periods) - 1)
        self._scroll_to_focus()
        self.viewport().update()
        wordings = self.wordings(self._row, self._column)
        sentence = " ".join(filter(None, (self.cell_sentence(self._row, self._column), spoken(wordings))))
        if wordings:
            self._show_tip(self._row, self._column)
        else:
            QToolTip.hideText()
        self.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _scroll_to_focus(self) -> None:
        rect = self._rect(self._row, self._column)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if rect.left() < self._head_width:
            across.setValue(across.value() - (self._head_width - rect.left()))
        elif rect.right() > self.viewport().width():
            across.setValue(across.value() + rect.right() - self.viewport().width())
        if rect.top() < self._head_height():
            down.setValue(down.value() - (self._head_height() - rect.top()))
        elif rect.bottom() > self.viewport().height():
            down.setValue(down.value() + rect.bottom() - self.viewport().height())

    def _paint_cells(self, painter: QPainter) -> None:
        columns = self._columns_in_sight()
        for row, line in enumerate(self._grid.rows):
            for column in columns:
                rect = self._rect(row, column)
                if rect.intersects(self.viewport().rect()):
                    draw_shape(painter, self._shape(line.cells[column]), rect, self._theme.tokens)
                    if line.cells[column].is_after_break:
                        draw_break(painter, rect.left(), rect, self._theme.tokens)
        if self.hasFocus() and self._grid.rows and self._grid.periods:
            painter.setPen(QPen(QColor(self._theme.tokens.focus), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._rect(self._row, self._column).adjusted(2, 2, -2, -2), 6, 6)

    def _columns_in_sight(self) -> range:
        width, scrolled = max(self._column_width, 1), self.horizontalScrollBar().value()
        last = (scrolled + self.viewport().width() - self._head_width) // width
        return range(scrolled // width, min(last + 1, len(self._grid.periods)))

    def _paint_row_heads(self, painter: QPainter) -> None:
        tokens, width, gap = self._theme.tokens, self._head_width, self._theme.px(GAP_PX)
        painter.fillRect(0, 0, width, self.viewport().height(), QColor(tokens.panel))
        metrics = QFontMetrics(self.font())
        previous = ""
        for row, line in enumerate(self._grid.rows):
            rect = self._rect(row, 0)
            rect = QRect(gap, rect.top(), width - 2 * gap, rect.height())
            if previous and line.group != previous:
                painter.setPen(QPen(QColor(tokens.line), 2))
                painter.drawLine(0, rect.top(), self.viewport().width(), rect.top())
            previous = line.group
            painter.setPen(QColor(tokens.text))
            shown = metrics.elidedText(self._row_head(row), Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_column_heads(self, painter: QPainter) -> None:
        tokens, height = self._theme.tokens, self._head_height()
        painter.fillRect(0, 0, self.viewport().width(), height, QColor(tokens.panel))
        painter.setPen(QColor(tokens.text))
        painter.setClipRect(self._head_width, 0, self.viewport().width(), height)
        for column in self._columns_in_sight():
            period = self._grid.periods[column]
            rect = self._rect(0, column)
            rect = QRect(rect.left(), 0, rect.width(), height)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "\n".join(_two_lines(period)))
        painter.setClipping(False)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._measure()


def _two_lines(period: Period) -> tuple[str, ...]:
    return tuple(period_texts.short_name(period).split("/", 1))
