"""A picture over the years, drawn by us: a line of cells for each year, bands where answers are not joined.

Every cell and band can be reached by keyboard and is spoken in full; shape and word tell what colour tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from sotay.texts.history_rows import Band, Heading, Line, Row
from sotay.ui.common.theme import Theme
from sotay.ui.years.wordings_tip import show_tip, spoken
from sotay.ui.years.year_layout import ColumnWidths, YearLayout
from sotay.ui.years.year_painting import paint_band, paint_focus, paint_heading, paint_line

LINES_IN_SIGHT = 4
COLUMNS_IN_SIGHT = 4


class YearPicture(QAbstractScrollArea):
    """Shows rows. ``period_chosen(Period)`` comes on a click or Enter in a cell."""

    period_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, widths: ColumnWidths | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths = widths or ColumnWidths()
        self._rows: tuple[Row, ...] = ()
        self._row = self._column = 0
        self._stays_at_end = False
        self._layout = YearLayout((), theme, self.font(), 1, self._widths)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("yearPicture")
        theme.changed.connect(self._on_theme_changed)

    def show_rows(self, name: str, rows: Sequence[Row], *, at_end: bool = True) -> None:
        """Show other rows, at the latest line, or with ``at_end=False`` at the first; ``name`` is spoken."""
        self._rows = tuple(rows)
        self.setAccessibleName(name)
        lines = [place for place, row in enumerate(self._rows) if isinstance(row, Line)]
        self._row = (lines[-1] if at_end else lines[0]) if lines else 0
        row = self._rows[self._row] if lines else None
        self._column = len(row.cells) - 1 if isinstance(row, Line) and at_end else 0
        self._stays_at_end = at_end
        down = self.verticalScrollBar()
        down.setValue(down.maximum() if at_end else 0)
        self._measure()
        self.setAccessibleDescription(self.focused_words())

    def rows(self) -> tuple[Row, ...]:
        """Return what is shown."""
        return self._rows

    def focused_words(self) -> str:
        """Return in words what has the keyboard."""
        row = self._rows[self._row] if self._row < len(self._rows) else None
        if isinstance(row, Line):
            return row.cells[self._column].words
        if isinstance(row, Band):
            return " ".join(filter(None, (row.words, spoken(row.wordings))))
        return row.words if row else ""

    def sizeHint(self) -> QSize:
        """Ask for a few lines."""
        line = self._layout.field + 2 * self.fontMetrics().height()
        return QSize(self._layout.head_width + COLUMNS_IN_SIGHT * self._layout.column, LINES_IN_SIGHT * line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the visible rows; the heads of the lines stay in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, room = self._theme.tokens, self.viewport().rect()
        painter.fillRect(room, QColor(tokens.surface))
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for place, row in enumerate(self._rows):
            rect = self._layout.rect(place, room.width()).translated(0, -down)
            if not rect.intersects(room):
                continue
            match row:
                case Heading():
                    paint_heading(painter, self._layout, place, row, QPoint(across, down), room.width(), tokens)
                case Band():
                    words = self._layout.words_of_band(place, room.width()).translated(0, -down)
                    paint_band(painter, row, rect, words, tokens)
                case Line():
                    paint_line(painter, self._layout, place, row, QPoint(across, down), tokens)
        if self.hasFocus() and self._rows:
            paint_focus(painter, self._focus_rect(), tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        self._measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard is."""
        super().focusInEvent(event)
        if self._rows:
            self._focus(self._row, self._column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from cell to cell with the arrows, Home and End; Enter opens the period of a cell."""
        row = self._rows[self._row] if self._rows else None
        last = len(row.cells) - 1 if isinstance(row, Line) else 0
        key = Qt.Key(event.key())
        if row is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._focus(self._row, self._column + (1 if key == Qt.Key.Key_Right else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus(self._row, last if key == Qt.Key.Key_End else 0)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(row, Line):
            self.period_chosen.emit(row.cells[self._column].period)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QHelpEvent) -> bool:  # type: ignore[override]  # Qt types it as any event
        """Show both wordings where the mouse rests on a band between them."""
        if event.type() == QHelpEvent.Type.ToolTip:
            self._show_wordings(self._row_at(event.pos()))
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the keyboard to the cell under the pointer."""
        found = self._cell_at(event.position().toPoint())
        if found:
            self._focus(*found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the period of the cell under the pointer."""
        found = self._cell_at(event.position().toPoint())
        row = self._rows[found[0]] if found else None
        if found and isinstance(row, Line):
            self.period_chosen.emit(row.cells[found[1]].period)

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell is, in the viewport."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self._layout.cell(row, column).translated(-across, -down)

    def _cell_at(self, point: QPoint) -> tuple[int, int] | None:
        if point.x() < self._layout.head_width:
            return None
        for place, row in enumerate(self._rows):
            if isinstance(row, Line):
                columns = range(len(row.cells))
                found = next((each for each in columns if self.cell_rect(place, each).contains(point)), None)
                if found is not None:
                    return place, found
        return None

    def _row_at(self, point: QPoint) -> int | None:
        down, width = self.verticalScrollBar().value(), self.viewport().width()
        rects = (self._layout.rect(place, width).translated(0, -down) for place in range(len(self._rows)))
        return next((place for place, rect in enumerate(rects) if rect.contains(point)), None)

    def _show_wordings(self, place: int | None) -> None:
        row = None if place is None else self._rows[place]
        if place is not None and isinstance(row, Band) and row.wordings:
            rect = self._layout.rect(place, self.viewport().width()).translated(0, -self.verticalScrollBar().value())
            show_tip(self, rect, "", row.wordings, self._theme.tokens)
        else:
            QToolTip.hideText()

    def _step(self, direction: int) -> None:
        """Go to the next line or band; a heading is passed over, since what follows it says what it heads."""
        places = range(self._row + direction, len(self._rows) if direction > 0 else -1, direction)
        target = next((place for place in places if not isinstance(self._rows[place], Heading)), self._row)
        self._focus(target, self._column)

    def _focus(self, row: int, column: int) -> None:
        self._row = row
        found = self._rows[row]
        if isinstance(found, Line):
            self._column = min(max(column, 0), len(found.cells) - 1)
        self._scroll_to_focus()
        self._show_wordings(row)
        self.viewport().update()
        words = self.focused_words()
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _focus_rect(self) -> QRect:
        if isinstance(self._rows[self._row], Line):
            return self.cell_rect(self._row, self._column)
        down = self.verticalScrollBar().value()
        return self._layout.rect(self._row, self.viewport().width()).translated(0, -down)

    def _scroll_to_focus(self) -> None:
        rect, room = self._focus_rect(), self.viewport().rect()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if isinstance(self._rows[self._row], Line):
            if rect.left() < self._layout.head_width:
                across.setValue(across.value() - (self._layout.head_width - rect.left()))
            elif rect.right() > room.right():
                across.setValue(across.value() + rect.right() - room.right())
        if rect.top() < room.top():
            down.setValue(down.value() + rect.top())
        elif rect.bottom() > room.bottom():
            down.setValue(down.value() + rect.bottom() - room.bottom())

    def _measure(self) -> None:
        room = self.viewport().size()
        # Until somebody scrolls away, a picture that shows its latest line goes on showing it.
        down = self.verticalScrollBar()
        is_at_end = self._stays_at_end and down.value() == down.maximum()
        self._layout = YearLayout(self._rows, self._theme, self.font(), max(room.width(), 1), self._widths)
        self.horizontalScrollBar().setRange(0, max(0, self._layout.width - room.width()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.horizontalScrollBar().setSingleStep(self._layout.column)
        down.setRange(0, max(0, self._layout.height - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(self._layout.field)
        if is_at_end:
            down.setValue(down.maximum())
        self.viewport().update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._measure()
