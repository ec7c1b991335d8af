"""How buttons and radio circles are drawn: pure painting from tokens and a scale.

Not a QStyle: one written in Python makes PySide build hundreds of types before the first paint, for these few shapes.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from sotay.ui.common.tokens import Tokens

RING_PX = 3
GAP_PX = 2
TARGET_PX = 44
RADIUS_PX = 7


class ButtonKind(Enum):
    """What a button is for; decides its colours."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class ButtonState(NamedTuple):
    """How a button is at the moment; ``is_hot`` is under the mouse or pressed."""

    is_enabled: bool
    is_hot: bool
    is_checked: bool
    has_focus: bool


def draw_ring(painter: QPainter, rect: QRect, tokens: Tokens, radius: float) -> None:
    """Draw the focus ring at the inner edge of the rectangle."""
    inset = RING_PX / 2
    ring = _rounded(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius)
    painter.strokePath(ring, make_pen(tokens.focus, RING_PX))


def draw_button(
    painter: QPainter, rect: QRect, kind: ButtonKind, state: ButtonState, tokens: Tokens, radius: float
) -> None:
    """Draw the body of a button; with focus it makes room for the ring, which then lies on the window's ground.

    Leaves the painter's pen as it is, for the text.
    """
    body = QRectF(rect)
    if state.has_focus:
        draw_ring(painter, rect, tokens, radius)
        inset = RING_PX + GAP_PX
        body.adjust(inset, inset, -inset, -inset)
        radius -= GAP_PX
    fill, edge = _button_colours(kind, state, tokens)
    if edge is not None:
        body.adjust(0.5, 0.5, -0.5, -0.5)
    outline = _rounded(body, radius)
    if fill is not None:
        painter.fillPath(outline, make_pen(fill).brush())
    if edge is not None:
        painter.strokePath(outline, make_pen(edge))


def make_pen(colour: str, width: float = 1) -> QPen:
    """Return a pen, whose brush fills with the same colour.

    Made in steps, and used with strokePath and fillPath: a QPen or QBrush made of a colour, and the painter's setPen
    and setBrush, take values of ``Qt`` as well, which PySide would build to look; see ``sotay.ui.common.numbers``.
    """
    pen = QPen()
    pen.setColor(QColor(colour))
    pen.setWidthF(width)
    return pen


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def _button_colours(kind: ButtonKind, state: ButtonState, tokens: Tokens) -> tuple[str | None, str | None]:
    """Return fill and edge; None draws none."""
    if not state.is_enabled:
        return (None, None) if kind is ButtonKind.QUIET else (tokens.panel, tokens.hairline)
    if kind is ButtonKind.PRIMARY:
        return (tokens.accent_hover if state.is_hot else tokens.accent), None
    if state.is_checked:
        return tokens.selection, tokens.accent
    if kind is ButtonKind.QUIET:
        return (tokens.hover if state.is_hot else None), None
    edge = tokens.accent if kind is ButtonKind.DANGER else tokens.line
    return (tokens.hover if state.is_hot else tokens.surface), edge


def draw_radio(painter: QPainter, place: QRectF, tokens: Tokens, *, is_chosen: bool, is_enabled: bool) -> None:
    """Draw the circle of a radio button."""
    circle = place.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setPen(QPen(QColor(tokens.accent if is_chosen else tokens.line), 2))
    painter.setBrush(QColor(tokens.surface if is_enabled else tokens.panel))
    painter.drawEllipse(circle)
    if is_chosen:
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        inset = circle.width() * 0.25
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
