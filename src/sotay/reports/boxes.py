"""Boxes to tick: drawn, since no text face has them, and readable as ☐ and ☒ when the text is copied or searched."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from sotay.reports.blocks import text
from sotay.reports.fonts import REGULAR, printable, width_of
from sotay.reports.paragraph import Text, TextStyle
from sotay.reports.review_content import Box

EMPTY_MARK = "☐"
TICKED_MARK = "☒"

SIDE_TO_SIZE = 0.72
GAP_TO_SIZE = 0.55
LINE_PT = 0.8
ROW_GAP_PT = 4
INVISIBLE: Final = 3


class BoxGrid(Flowable):
    """Boxes with their labels, in as many equal columns as the longest label allows, ``left`` from the margin."""

    def __init__(self, boxes: Sequence[Box], style: TextStyle, *, left: float) -> None:
        super().__init__()
        self.spaceBefore = style.gap
        self._boxes = tuple(boxes)
        self._style = style
        self._left = left
        self._labels: tuple[Text, ...] = tuple(text(box.label, style) for box in self._boxes)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size; the columns depend on the width."""
        indent = self._indent
        self._columns = columns_of_boxes(self._boxes, self._style, availWidth - self._left)
        self._column_width = (availWidth - self._left) / self._columns
        heights = [label.wrap(self._column_width - indent, availHeight)[1] for label in self._labels]
        self._row_heights = [
            max(heights[start : start + self._columns]) for start in range(0, len(heights), self._columns)
        ]
        self.height = sum(self._row_heights) + ROW_GAP_PT * (len(self._row_heights) - 1)
        return availWidth, self.height

    def draw(self) -> None:
        """Draw the boxes row by row, from left to right."""
        y = self.height
        for row, row_height in enumerate(self._row_heights):
            y -= row_height + (ROW_GAP_PT if row else 0)
            for column in range(self._columns):
                index = row * self._columns + column
                if index >= len(self._boxes):
                    break
                x = self._left + column * self._column_width
                label = self._labels[index]
                first_line = y + row_height - self._style.leading + self._style.base_line
                draw_box(self.canv, x, first_line, self._style.size, is_ticked=self._boxes[index].is_ticked)
                label.drawOn(self.canv, x + self._indent, y + row_height - label.height)

    @property
    def _indent(self) -> float:
        return indent_of_label(self._style)


def columns_of_boxes(boxes: Sequence[Box], style: TextStyle, room: float) -> int:
    """Return how many equal columns the longest label allows, no more than make the rows even."""
    longest = max(width_of(printable(box.label), style.face, style.size) for box in boxes)
    fitting = max(1, int(room // (longest + indent_of_label(style) + style.size)))
    rows = ceil(len(boxes) / fitting)
    return ceil(len(boxes) / rows)


def indent_of_label(style: TextStyle) -> float:
    """Return how far a label begins after the left edge of its box."""
    return float((SIDE_TO_SIZE + GAP_TO_SIZE) * style.size)


def mark_of(box: Box) -> str:
    """Return the letter that a box reads as."""
    return TICKED_MARK if box.is_ticked else EMPTY_MARK


def draw_box(canvas: Canvas, x: float, y: float, size_pt: float, *, is_ticked: bool) -> None:
    """Draw a box standing on the base line ``y``, with an invisible letter that reads as the mark."""
    side = SIDE_TO_SIZE * size_pt
    mark = TICKED_MARK if is_ticked else EMPTY_MARK
    canvas.addLiteral(f"/Span <</ActualText <FEFF{ord(mark):04X}>>> BDC")
    canvas.saveState()
    letter = canvas.beginText(x, y)
    letter.setFont(REGULAR, size_pt)
    letter.setTextRenderMode(INVISIBLE)
    # Readers that know no ActualText still find a filled or an empty square.
    letter.textOut("■" if is_ticked else "□")
    canvas.drawText(letter)
    canvas.restoreState()
    canvas.addLiteral("EMC")
    canvas.setLineWidth(LINE_PT)
    canvas.rect(x, y, side, side)
    if is_ticked:
        inset = side / 5
        canvas.setLineWidth(2 * LINE_PT)
        canvas.line(x + inset, y + inset, x + side - inset, y + side - inset)
        canvas.line(x + inset, y + side - inset, x + side - inset, y + inset)
