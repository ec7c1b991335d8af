"""The rows of a picture over the years as flowables: a line of cells for each year, a box where answers are not joined.

Drawn in black alone, so that a grey printer and a copier keep what it says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sotay.domain.assessment import AnswerState
from sotay.domain.completeness import Fill
from sotay.reports.blocks import text
from sotay.reports.fonts import BOLD, REGULAR, printable, width_of
from sotay.reports.history_content import Shape, shape_of
from sotay.reports.paragraph import Align, TextStyle
from sotay.reports.shapes import draw_shape
from sotay.texts.history_rows import Band, Cell, CountCell, FillCell, Gap, LevelCell, Line, WordCell

HEAD_MM = 20
FIELD_MM = 6.5
CAPTION_PT = 9
HEAD_PT = 11
SIDE_PT = 8
UNIT_PT = 5.5
HAIRLINE_PT = 0.3
LINE_PT = 0.8
GLYPH_MM = 10
PADDING_PT = 5
BAR_PT = 7
HATCH_PT = 1.8
LEGEND_LINE_MM = 6
LEGEND_MARK_MM = 9

_CAPTION = TextStyle(REGULAR, CAPTION_PT, CAPTION_PT * 1.2, Align.CENTRE)
_BAND = TextStyle(REGULAR, HEAD_PT, HEAD_PT * 1.25)


@dataclass(frozen=True, slots=True)
class LegendMark:
    """A shape, or how full a bar is as (answered, half, total), and what it means."""

    words: str
    shape: Shape | None = None
    letter: str = ""
    fill: tuple[int, int, int] = (0, 0, 1)


class YearLine(Flowable):
    """One line of cells in columns of this width; the line of time runs behind levels.

    ``letters`` stand beside the shapes of levels, by their place.
    """

    def __init__(self, line: Line, column: float, letters: Sequence[str] = ()) -> None:
        super().__init__()
        self._line = line
        self._letters = tuple(letters)
        self._column = column
        self._captions = max((cell.caption.count("\n") + 1 for cell in line.cells), default=1)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size."""
        self.width = availWidth
        self.height = FIELD_MM * mm + self._captions * _CAPTION.leading + PADDING_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw head, line of time, and cells with their captions."""
        canvas, middle = self.canv, self.height - FIELD_MM * mm / 2
        canvas.setLineWidth(HAIRLINE_PT)
        canvas.line(0, self.height, HEAD_MM * mm + self._column * len(self._line.cells), self.height)
        self._draw_head(middle)
        self._draw_line_of_time(middle)
        for place, cell in enumerate(self._line.cells):
            x = HEAD_MM * mm + self._column * (place + 0.5)
            _draw_cell(canvas, cell, x, middle, self._column, self._letters)
            canvas.setFont(REGULAR, CAPTION_PT)
            y = self.height - FIELD_MM * mm - CAPTION_PT
            for caption in cell.caption.split("\n"):
                canvas.drawCentredString(x, y, printable(caption))
                y -= _CAPTION.leading

    def _draw_head(self, middle: float) -> None:
        head = printable(self._line.head)
        is_short = width_of(head, BOLD, HEAD_PT) <= HEAD_MM * mm - PADDING_PT
        self.canv.setFont(BOLD, HEAD_PT if is_short else CAPTION_PT)
        for place, words in enumerate([head] if is_short else head.split(" ")):
            self.canv.drawString(0, middle - HEAD_PT / 3 - place * _CAPTION.leading, words)

    def _draw_line_of_time(self, y: float) -> None:
        cells = self._line.cells
        if not all(isinstance(cell, LevelCell) for cell in cells):
            return
        start = HEAD_MM * mm + (0 if self._line.comes_in else self._column / 2)
        end = HEAD_MM * mm + self._column * (len(cells) - (0 if self._line.goes_on else 0.5))
        self.canv.setLineWidth(HAIRLINE_PT)
        self.canv.line(start, y, end, y)


class BandBox(Flowable):
    """A framed box with a glyph and the words that say why answers are not joined."""

    spaceBefore = PADDING_PT

    def __init__(self, band: Band) -> None:
        super().__init__()
        self._gap = band.gap
        self._words = text(band.words, _BAND)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size."""
        self.width = availWidth
        inner = self._words.wrap(availWidth - GLYPH_MM * mm - 2 * PADDING_PT, availHeight)[1]
        self.height = inner + 3 * PADDING_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw frame, glyph and words; a little air stays below the frame."""
        canvas = self.canv
        canvas.setLineWidth(LINE_PT)
        canvas.rect(0, PADDING_PT, self.width, self.height - PADDING_PT)
        _draw_glyph(canvas, self._gap, GLYPH_MM * mm / 2, (self.height + PADDING_PT) / 2)
        self._words.drawOn(canvas, GLYPH_MM * mm, 1.8 * PADDING_PT)


class ColumnHeads(Flowable):
    """The heads of columns of counts, each with the mark of its level."""

    def __init__(self, heads: Sequence[str], column: float) -> None:
        super().__init__()
        self._column = column
        self._heads = [text(head, _CAPTION) for head in heads]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size, as high as the highest head."""
        self.width = availWidth
        self.height = max(head.wrap(self._column - PADDING_PT, availHeight)[1] for head in self._heads) + PADDING_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw the heads from one upper edge."""
        for place, head in enumerate(self._heads):
            height = head.wrap(self._column - PADDING_PT, self.height)[1]
            x = HEAD_MM * mm + self._column * place + PADDING_PT / 2
            head.drawOn(self.canv, x, self.height - height)


class MarkLegend(Flowable):
    """What the marks mean, in columns."""

    spaceBefore = PADDING_PT

    def __init__(self, marks: Sequence[LegendMark], columns: int) -> None:
        super().__init__()
        self._marks = tuple(marks)
        self._columns = columns

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size."""
        self.width = availWidth
        self.height = -(-len(self._marks) // self._columns) * LEGEND_LINE_MM * mm + PADDING_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw each mark with its words."""
        step = self.width / self._columns
        for place, mark in enumerate(self._marks):
            x = step * (place % self._columns)
            y = self.height - LEGEND_LINE_MM * mm * (place // self._columns + 0.5)
            if mark.shape:
                _draw_mark(self.canv, mark.shape, mark.letter, x + LEGEND_MARK_MM * mm / 2, y)
            else:
                answered, half, total = mark.fill
                _draw_bar(self.canv, answered / total, half / total, x, y, LEGEND_MARK_MM * mm - 3)
            self.canv.setFont(REGULAR, HEAD_PT)
            self.canv.drawString(x + LEGEND_MARK_MM * mm, y - HEAD_PT / 3, printable(mark.words))


def _draw_cell(canvas: Canvas, cell: Cell, x: float, y: float, width: float, letters: Sequence[str]) -> None:
    match cell:
        case LevelCell():
            _draw_level(canvas, cell, x, y, letters)
        case CountCell():
            _draw_count(canvas, cell, x, y, width)
        case FillCell():
            _draw_fill(canvas, cell.fill, x, y, width)
        case WordCell():
            canvas.drawString(x, y - HEAD_PT / 3, printable(cell.shown))
        case _:
            assert_never(cell)


def _draw_level(canvas: Canvas, cell: LevelCell, x: float, y: float, letters: Sequence[str]) -> None:
    letter = letters[cell.place] if cell.place is not None and cell.place < len(letters) else ""
    shape = Shape.WRITTEN if cell.state is AnswerState.HALF else Shape.UNANSWERED
    if cell.place is not None:
        shape = shape_of(cell.place)
    clear = SIDE_PT * (2.4 if letter else 1.3)
    canvas.saveState()
    canvas.setFillGray(1)
    canvas.rect(x - clear / 2, y - SIDE_PT, clear, 2 * SIDE_PT, stroke=0, fill=1)
    canvas.restoreState()
    _draw_mark(canvas, shape, letter, x, y)


def _draw_mark(canvas: Canvas, shape: Shape, letter: str, x: float, y: float) -> None:
    """Draw a shape with its letter on its right, both together in the middle."""
    draw_shape(canvas, shape, x - (SIDE_PT * 0.6 if letter else 0), y, SIDE_PT)
    if letter:
        canvas.setFont(REGULAR, CAPTION_PT)
        canvas.drawCentredString(x + SIDE_PT * 0.6, y - CAPTION_PT / 3, printable(letter))


def _draw_count(canvas: Canvas, cell: CountCell, x: float, y: float, width: float) -> None:
    """Draw one shape for each item, closer together where there is no room for so many."""
    shape = Shape.UNANSWERED if cell.place is None else shape_of(cell.place)
    step = min(UNIT_PT * 1.6, (width - PADDING_PT) / max(cell.count, 1))
    start = x - step * (cell.count - 1) / 2
    for number in range(cell.count):
        draw_shape(canvas, shape, start + number * step, y, min(UNIT_PT, step * 0.8))


def _draw_fill(canvas: Canvas, fill: Fill, x: float, y: float, width: float) -> None:
    total = max(fill.total, 1)
    bar = width - PADDING_PT
    _draw_bar(canvas, fill.answered / total, fill.half / total, x - bar / 2, y, bar)


def _draw_bar(canvas: Canvas, answered: float, half: float, x: float, y: float, width: float) -> None:
    bottom = y - BAR_PT / 2
    canvas.setLineWidth(LINE_PT)
    canvas.rect(x, bottom, width, BAR_PT)
    canvas.rect(x, bottom, width * answered, BAR_PT, fill=1)
    if not half:
        return
    # Also a single item that is half done can be seen.
    hatched = max(width * half, 2 * HATCH_PT)
    left = min(x + width * answered, x + width - hatched)
    canvas.saveState()
    frame = canvas.beginPath()
    frame.rect(left, bottom, hatched, BAR_PT)
    canvas.clipPath(frame, stroke=0)
    canvas.setLineWidth(HAIRLINE_PT * 2)
    at = left - BAR_PT
    while at < left + hatched:
        canvas.line(at, bottom, at + BAR_PT, bottom + BAR_PT)
        at += HATCH_PT
    canvas.restoreState()


def _draw_glyph(canvas: Canvas, gap: Gap, x: float, y: float) -> None:
    """Draw, from left to right in time: two strokes across a line, a line that parts, lines that meet, an end."""
    half, rise = GLYPH_MM * mm * 0.32, GLYPH_MM * mm * 0.2
    canvas.setLineWidth(LINE_PT * 1.4)
    match gap:
        case Gap.BREAK:
            canvas.lines([(x - half, y, x - rise / 2, y), (x + rise / 2, y, x + half, y)])
            for at in (x - rise / 2, x + rise / 2):
                canvas.line(at - rise / 3, y - rise, at + rise / 3, y + rise)
        case Gap.END:
            canvas.lines([(x - half, y, x + half, y), (x + half, y - rise, x + half, y + rise)])
        case Gap.SPLIT | Gap.MERGE:
            far = half if gap is Gap.SPLIT else -half
            canvas.lines([(x - far, y, x, y), (x, y, x + far, y + rise), (x, y, x + far, y - rise)])
        case _:
            assert_never(gap)


def widest_caption(lines: Sequence[Line]) -> float:
    """Return how wide the captions of cells are."""
    captions = {part for line in lines for cell in line.cells for part in cell.caption.split("\n")}
    return max((width_of(printable(each), REGULAR, CAPTION_PT) for each in captions), default=0.0)
