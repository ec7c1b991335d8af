"""Where the rows of a picture over the years lie, in pixels from the top of the whole; no painting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from sotay.texts.history_rows import Band, Heading, Line, Row, WordCell
from sotay.ui.common.theme import Theme

FIELD_PX = 36
GAP_PX = 8
GLYPH_PX = 32
FAR = 100_000
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
CENTRED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class ColumnWidths:
    """The least and the most that a column takes, in pixels at 13 pt; captions and heads may ask for more."""

    least: int = 48
    most: int = 76


class YearLayout:
    """Heights and widths for these rows at this width and these letters."""

    def __init__(self, rows: Sequence[Row], theme: Theme, font: QFont, width: int, widths: ColumnWidths) -> None:
        self._px = theme.px
        self._metrics = QFontMetrics(font)
        self.rows = tuple(rows)
        self.head_width = self._head_width()
        self.column = self._column_width(width, widths)
        columns = max((len(row.cells) for row in self.rows if isinstance(row, Line)), default=0)
        self.width = self.head_width + columns * self.column + self._px(GAP_PX)
        self.field = self._px(FIELD_PX)
        self.tops: list[int] = []
        top = 0
        for row in self.rows:
            self.tops.append(top)
            top += self._height(row, width)
        self.height = top + self._px(GAP_PX)

    def rect(self, place: int, width: int) -> QRect:
        """Return the whole row."""
        bottom = self.tops[place + 1] if place + 1 < len(self.tops) else self.height - self._px(GAP_PX)
        return QRect(0, self.tops[place], width, bottom - self.tops[place])

    def cell(self, place: int, column: int) -> QRect:
        """Return the field of a cell with its caption."""
        row = self.rect(place, 0)
        return QRect(self.head_width + column * self.column, row.top(), self.column, row.height())

    def words_of_band(self, place: int, width: int) -> QRect:
        """Return where the words of a band stand, beside its glyph."""
        gap = self._px(GAP_PX)
        return self.rect(place, width).adjusted(self._px(GLYPH_PX) + 3 * gap, 2 * gap, -2 * gap, -2 * gap)

    def words_of_heading(self, place: int, width: int) -> tuple[QRect, QRect]:
        """Return where the words and the detail of a heading stand."""
        gap = self._px(GAP_PX)
        rect, row = self.rect(place, width), self.rows[place]
        room = width - 2 * gap
        words, detail = (row.words, row.detail) if isinstance(row, Heading) else ("", "")
        title = QRect(gap, rect.top() + gap, room, self._wrapped(words, room))
        return title, QRect(gap, title.bottom() + 1, room, self._wrapped(detail, room) if detail else 0)

    def _height(self, row: Row, width: int) -> int:
        gap = self._px(GAP_PX)
        match row:
            case Heading():
                words = sum(self._wrapped(each, width - 2 * gap) for each in (row.words, row.detail) if each)
                heads = max((self._wrapped(each, self.column - gap) for each in row.columns), default=0)
                return words + 2 * gap + (heads + gap if heads else 0)
            case Band():
                words = self._wrapped(row.words, width - self._px(GLYPH_PX) - 5 * gap)
                return max(words, self._px(GLYPH_PX)) + 4 * gap
            case Line():
                return self.field + self._captions(row) * self._metrics.height() + gap

    def _wrapped(self, words: str, width: int) -> int:
        return self._metrics.boundingRect(QRect(0, 0, max(width, 1), FAR), WRAP, words).height()

    def _captions(self, line: Line) -> int:
        return max((cell.caption.count("\n") + 1 for cell in line.cells), default=1)

    def _head_width(self) -> int:
        heads = [word for row in self.rows if isinstance(row, Line) for word in row.head.split()]
        return max((self._metrics.horizontalAdvance(head) for head in heads), default=0) + 3 * self._px(GAP_PX)

    def _column_width(self, width: int, widths: ColumnWidths) -> int:
        lines = [row for row in self.rows if isinstance(row, Line)]
        cells = [cell for line in lines for cell in line.cells]
        captions = {part for cell in cells for part in cell.caption.split("\n")}
        captions |= {cell.shown for cell in cells if isinstance(cell, WordCell)}
        # A word of a column's head is never cut.
        heads = {word for row in self.rows if isinstance(row, Heading) for head in row.columns for word in head.split()}
        needed = max((self._metrics.horizontalAdvance(each) for each in captions | heads), default=0)
        least = max(needed + self._px(GAP_PX), self._px(widths.least))
        columns = max((len(line.cells) for line in lines), default=1) or 1
        room = (width - self.head_width - self._px(GAP_PX)) // columns
        return min(max(least, room), max(least, self._px(widths.most)))
