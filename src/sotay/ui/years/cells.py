"""How one cell of a picture over the years is drawn: a level, a count of items, how far a period was answered."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from sotay.domain.assessment import AnswerState
from sotay.texts.history_rows import Cell, CountCell, FillCell, LevelCell, WordCell
from sotay.ui.common.tokens import Tokens
from sotay.ui.years.shapes import Shape, draw_shape, shape_of

LEVEL_SHARE = 0.54
"""Side of the shape of a level, against its field."""

UNIT_SHARE = 0.55
"""Side of the field of one item's shape in a count, against the height of the field of a level."""

BAR_SHARE = 0.36
"""Height of the bar of a period, against the height of its field."""

LEAST_HATCHED_PX = 6


def shape_of_level(cell: LevelCell) -> Shape:
    """Return the shape of a level, of words without one, or of nothing."""
    if cell.place is not None:
        return shape_of(cell.place)
    return Shape.WRITTEN if cell.state is AnswerState.HALF else Shape.UNANSWERED


def draw_cell(painter: QPainter, cell: Cell, rect: QRect, tokens: Tokens) -> None:
    """Draw what a cell shows into the field above its caption."""
    match cell:
        case LevelCell():
            _clear_line_of_time(painter, rect, tokens)
            draw_shape(painter, shape_of_level(cell), rect, tokens, share=LEVEL_SHARE)
        case CountCell():
            _draw_units(painter, cell, rect, tokens)
        case FillCell():
            draw_fill(painter, rect, tokens, cell.fill.answered, cell.fill.half, cell.fill.total)
        case WordCell():
            painter.setPen(QColor(tokens.text))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, cell.shown)
        case _:
            assert_never(cell)


def draw_fill(painter: QPainter, rect: QRect, tokens: Tokens, answered: int, half: int, total: int) -> None:
    """Draw a bar: full as far as it is answered, hatched as far as it is half done, empty for the rest."""
    height = max(round(rect.height() * BAR_SHARE), 6)
    bar = QRect(rect.left() + 4, rect.center().y() - height // 2, rect.width() - 8, height)
    ink = QColor(tokens.text)
    full = bar.width() * answered // max(total, 1)
    painter.fillRect(QRect(bar.left(), bar.top(), full, height), ink)
    if half:
        # Also a single item that is half done can be seen.
        hatched = max(bar.width() * half // total, LEAST_HATCHED_PX)
        left = min(bar.left() + full, bar.right() - hatched)
        painter.fillRect(QRect(left, bar.top(), hatched, height), QBrush(ink, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)


def _clear_line_of_time(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    side = min(rect.width(), rect.height()) * (LEVEL_SHARE + 0.15)
    centre = QRectF(rect).center()
    painter.fillRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), QColor(tokens.surface))


def _draw_units(painter: QPainter, cell: CountCell, rect: QRect, tokens: Tokens) -> None:
    """Draw one shape for each item, in as many rows as fit; smaller where there is no room for so many."""
    if not cell.count:
        return
    shape = Shape.UNANSWERED if cell.place is None else shape_of(cell.place)
    side = max(round(rect.height() * UNIT_SHARE), 1)
    while side > 1 and (rect.width() // side) * (rect.height() // side) < cell.count:
        side -= 1
    in_row = max(rect.width() // side, 1)
    rows = -(-cell.count // in_row)
    top = rect.top() + (rect.height() - rows * side) // 2
    for number in range(cell.count):
        row, column = divmod(number, in_row)
        in_this = min(in_row, cell.count - row * in_row)
        left = rect.left() + (rect.width() - in_this * side) // 2
        draw_shape(painter, shape, QRect(left + column * side, top + row * side, side, side), tokens, share=0.7)
