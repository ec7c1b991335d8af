"""The shapes that stand for levels in the picture and its legend; told apart without colour."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from sotay.ui.common.tokens import Tokens

SHAPE_SHARE = 0.46
PEN_PX = 2.0
DOT_PX = 1.2
BREAK_PX = 2.0


class Shape(Enum):
    """RING, HALF, SQUARE and TRIANGLE stand for the first four levels of a checklist, DIAMOND for any further one.

    WRITTEN is an answer with words and no level yet.
    """

    RING = "ring"
    HALF = "half"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    WRITTEN = "written"
    UNANSWERED = "unanswered"
    ABSENT = "absent"


_BY_PLACE = (Shape.RING, Shape.HALF, Shape.SQUARE, Shape.TRIANGLE)


def shape_of(place: int) -> Shape:
    """Return the shape of the level at this place of the checklist, counted from 0."""
    return _BY_PLACE[place] if place < len(_BY_PLACE) else Shape.DIAMOND


def draw_shape(painter: QPainter, shape: Shape, rect: QRect, tokens: Tokens, *, share: float = SHAPE_SHARE) -> None:
    """Draw a shape in the middle of a rectangle, of which its side takes this share."""
    side = min(rect.width(), rect.height()) * share
    centre = QPointF(rect.center())
    box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    colour = QColor(_colour(shape, tokens))
    painter.setPen(QPen(colour, PEN_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shape is Shape.RING:
        painter.drawEllipse(box)
    elif shape is Shape.HALF:
        painter.drawEllipse(box)
        painter.setBrush(QBrush(colour))
        painter.drawPie(box, 90 * 16, 180 * 16)
    elif shape is Shape.SQUARE:
        painter.setBrush(QBrush(colour))
        painter.drawRect(box)
    elif shape is Shape.TRIANGLE:
        painter.drawPolygon(QPolygonF([QPointF(centre.x(), box.top()), box.bottomLeft(), box.bottomRight()]))
    elif shape is Shape.DIAMOND:
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(centre.x(), box.top()),
                    QPointF(box.right(), centre.y()),
                    QPointF(centre.x(), box.bottom()),
                    QPointF(box.left(), centre.y()),
                ]
            )
        )
    elif shape is Shape.WRITTEN:
        painter.setBrush(QBrush(colour))
        for step in (-1, 0, 1):
            painter.drawEllipse(QPointF(centre.x() + step * side / 3, centre.y()), DOT_PX, DOT_PX)
    elif shape is Shape.UNANSWERED:
        painter.drawLine(QPointF(centre.x() - side / 5, centre.y()), QPointF(centre.x() + side / 5, centre.y()))
    else:
        painter.fillRect(rect.adjusted(1, 1, -1, -1), QBrush(QColor(tokens.hairline), Qt.BrushStyle.BDiagPattern))


# Red and green would judge; these colours only help to find a shape again.
def _colour(shape: Shape, tokens: Tokens) -> str:
    return {
        Shape.RING: tokens.muted,
        Shape.HALF: tokens.focus,
        Shape.SQUARE: tokens.focus,
        Shape.TRIANGLE: tokens.warn,
        Shape.DIAMOND: tokens.text,
        Shape.WRITTEN: tokens.text,
        Shape.UNANSWERED: tokens.line,
        Shape.ABSENT: tokens.hairline,
    }[shape]


def draw_break(painter: QPainter, x: int, rect: QRect, tokens: Tokens) -> None:
    """Draw the upright line between two cells of which the later one answers something else."""
    painter.setPen(QPen(QColor(tokens.text), BREAK_PX))
    inset = rect.height() // 8
    painter.drawLine(x, rect.top() + inset, x, rect.bottom() - inset)
