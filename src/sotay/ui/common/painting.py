"""How the controls that Fusion draws badly are drawn: pure painting from tokens and a scale."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionButton

if TYPE_CHECKING:
    from sotay.ui.common.tokens import Tokens

RING_PX = 3
GAP_PX = 2
TARGET_PX = 44
RADIUS_PX = 7
BUTTON_PADDING_PX = 18
ICON_GAP_PX = 8
LIFT_PER_FONT_HEIGHT = 0.04
"""The font leaves more room above for stacked marks than below; capitals look centred a little higher."""


class ButtonKind(Enum):
    """What a button is for; decides its colours."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Brush:
    """Draws with the colours and for the letters of a theme; ``scale`` is 1 at 13 pt."""

    def __init__(self, tokens: Tokens, scale: float) -> None:
        self._tokens = tokens
        self._scale = scale

    def px(self, length: float) -> int:
        """Return a length given in pixels at 13 pt."""
        return round(length * self._scale)

    def ring(self, painter: QPainter, rect: QRect) -> None:
        """Draw the focus ring at the inner edge of the rectangle."""
        painter.setPen(QPen(QColor(self._tokens.focus), RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = RING_PX / 2
        radius = self.px(RADIUS_PX)
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)

    def button(self, painter: QPainter, option: QStyleOptionButton, kind: object) -> None:
        """Draw the body of a push button; with focus it makes room for the ring, and its text stays where it is."""
        body = QRectF(option.rect)
        radius = float(self.px(RADIUS_PX))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self.ring(painter, option.rect)
            inset = RING_PX + GAP_PX
            body.adjust(inset, inset, -inset, -inset)
            radius -= 2
        fill, edge = self._button_colours(option, kind)
        if edge is not None:
            painter.setPen(QPen(QColor(edge), 1))
            body.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, radius, radius)

    def _button_colours(self, option: QStyleOptionButton, kind: object) -> tuple[str | None, str | None]:
        """Return fill and edge; None draws none."""
        tokens = self._tokens
        enabled = is_enabled(option)
        hot = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken)) and enabled
        if not enabled:
            return (None if kind == ButtonKind.QUIET.value else tokens.panel), None
        if kind == ButtonKind.PRIMARY.value:
            return (tokens.accent_hover if hot else tokens.accent), None
        if option.state & QStyle.StateFlag.State_On:
            return tokens.selection, tokens.accent
        if kind == ButtonKind.QUIET.value:
            return (tokens.hover if hot else None), None
        edge = tokens.accent if kind == ButtonKind.DANGER.value else tokens.line
        return (tokens.hover if hot else tokens.surface), edge

    def button_size(self, option: QStyleOptionButton) -> QSize:
        """Return the size of a push button for its text and icon."""
        width = _text_width(option)
        if not option.icon.isNull():
            width += option.iconSize.width() + (self.px(ICON_GAP_PX) if option.text else 0)
        if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
            width += self.px(20)
        height = max(option.fontMetrics.height() + self.px(16), self.px(TARGET_PX))
        return QSize(width + 2 * self.px(BUTTON_PADDING_PX), height)

    def button_label(self, painter: QPainter, option: QStyleOptionButton, style: QStyle) -> None:
        """Draw icon and text of a push button, centred together."""
        area: QRect = option.rect
        text_width = _text_width(option)
        icon_width = 0 if option.icon.isNull() else option.iconSize.width()
        gap = self.px(ICON_GAP_PX) if text_width and icon_width else 0
        x = area.left() + max((area.width() - icon_width - gap - text_width) // 2, 0)
        if icon_width:
            side = option.iconSize.height()
            place = QRect(x, area.top() + (area.height() - side) // 2, icon_width, side)
            mode = QIcon.Mode.Normal if is_enabled(option) else QIcon.Mode.Disabled
            option.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        lift = round(option.fontMetrics.height() * LIFT_PER_FONT_HEIGHT)
        place = QRect(x + icon_width + gap, area.top() - lift, text_width, area.height())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        role = QPalette.ColorRole.ButtonText
        style.drawItemText(painter, place, flags, option.palette, is_enabled(option), option.text, role)

    def radio(self, painter: QPainter, option: QStyleOption) -> None:
        """Draw the circle of a radio button."""
        chosen = bool(option.state & QStyle.StateFlag.State_On)
        circle = _square(option).adjusted(1.5, 1.5, -1.5, -1.5)
        self._indicator_pen(painter, option, strong=chosen)
        painter.drawEllipse(circle)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.accent))
            inset = circle.width() * 0.25
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))

    def check(self, painter: QPainter, option: QStyleOption) -> None:
        """Draw the box of a check box."""
        chosen = bool(option.state & QStyle.StateFlag.State_On)
        box = _square(option).adjusted(1.5, 1.5, -1.5, -1.5)
        self._indicator_pen(painter, option, strong=chosen)
        if chosen:
            painter.setBrush(QColor(self._tokens.accent))
        painter.drawRoundedRect(box, box.width() * 0.18, box.width() * 0.18)
        if chosen:
            painter.setPen(_round_pen(self._tokens.on_accent, max(2.0, box.width() * 0.13)))
            points = (QPointF(0.24, 0.53), QPointF(0.43, 0.72), QPointF(0.77, 0.30))
            painter.drawPolyline(QPolygonF([box.topLeft() + point * box.width() for point in points]))

    def combo(self, painter: QPainter, option: QStyleOption) -> None:
        """Draw frame and arrow of a combo box."""
        tokens = self._tokens
        enabled = is_enabled(option)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        width = RING_PX if focused else 1
        painter.setBrush(QColor(tokens.surface if enabled else tokens.panel))
        painter.setPen(QPen(QColor(tokens.focus if focused else tokens.line), width))
        body = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(body, self.px(RADIUS_PX), self.px(RADIUS_PX))
        painter.setPen(_round_pen(tokens.text if enabled else tokens.muted, max(2, self.px(2))))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = self.px(5)
        tip = QPointF(option.rect.right() - self.px(20), body.center().y() + reach / 2)
        painter.drawPolyline(QPolygonF([tip + QPointF(-reach, -reach), tip, tip + QPointF(reach, -reach)]))

    def _indicator_pen(self, painter: QPainter, option: QStyleOption, *, strong: bool) -> None:
        painter.setPen(QPen(QColor(self._tokens.accent if strong else self._tokens.line), 2))
        painter.setBrush(QColor(self._tokens.surface if is_enabled(option) else self._tokens.panel))


def is_enabled(option: QStyleOption) -> bool:
    """Say whether the control can be used."""
    return bool(option.state & QStyle.StateFlag.State_Enabled)


def _text_width(option: QStyleOptionButton) -> int:
    if not option.text:
        return 0
    width: int = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    return width


def _round_pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _square(option: QStyleOption) -> QRectF:
    side = min(option.rect.width(), option.rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(option.rect).center())
    return square
