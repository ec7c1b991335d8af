"""The Qt style: Fusion with our own buttons, indicators, focus ring and sizes.

Fusion's own radio buttons vanish on dark grounds and stay tiny with large letters, and a ring set by style sheet is
lost on coloured buttons; so these few things are drawn here. The rest is Fusion with the sheet ``styles/app.qss``.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionButton, QWidget

from sotay.ui.common.tokens import DEFAULT_LETTER_SIZE_PT, LIGHT, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable

RING_PX = 3
GAP_PX = 2
TARGET_PX = 44
BUTTON_PADDING_PX = 18
ICON_GAP_PX = 8
RADIUS_PX = 7
INDICATOR_PER_FONT_HEIGHT = 1.05
LIFT_PER_FONT_HEIGHT = 0.04

KIND_PROPERTY = "kind"

_LABEL_SPACING = (QStyle.PixelMetric.PM_RadioButtonLabelSpacing, QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
_INDICATORS = (
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
    QStyle.PixelMetric.PM_IndicatorWidth,
    QStyle.PixelMetric.PM_IndicatorHeight,
)
_ICON_SIZES = (QStyle.PixelMetric.PM_ButtonIconSize, QStyle.PixelMetric.PM_SmallIconSize)


class ButtonKind(Enum):
    """What a button is for; decides its colours."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class SotayStyle(QProxyStyle):
    """Fusion with our own drawing; ``tokens`` and ``scale`` may be changed, the windows must then be repainted."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.tokens: Tokens = LIGHT
        self.scale = 1.0

    def use(self, tokens: Tokens, points: int) -> None:
        """Draw with these colours and for letters of this size."""
        self.tokens = tokens
        self.scale = points / DEFAULT_LETTER_SIZE_PT

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return sizes that grow with the letters."""
        if metric in _INDICATORS:
            height = option.fontMetrics.height() if option is not None else self._px(24)
            return round(height * INDICATOR_PER_FONT_HEIGHT)
        if metric in _LABEL_SPACING:
            return self._px(10)
        if metric in _ICON_SIZES:
            return self._px(20)
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Give push buttons, radio buttons and check boxes a height that an unsteady hand can hit."""
        if kind == QStyle.ContentsType.CT_PushButton:
            return self._button_size(option)
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # stub lacks None
        if kind in (QStyle.ContentsType.CT_RadioButton, QStyle.ContentsType.CT_CheckBox):
            result = QSize(result.width() + self._px(12), max(result.height(), self._px(TARGET_PX)))
        return result

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """Let the focus ring of radio buttons and check boxes surround indicator and text."""
        if element in (QStyle.SubElement.SE_RadioButtonFocusRect, QStyle.SubElement.SE_CheckBoxFocusRect):
            whole: QRect = option.rect
            return whole
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # the stub lacks None

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw push buttons; leave the rest to Fusion."""
        if element == QStyle.ControlElement.CE_PushButtonBevel and isinstance(option, QStyleOptionButton):
            self._draw_button(option, painter, widget)
        elif element == QStyle.ControlElement.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            self._draw_button_label(option, painter)
        else:
            super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw radio circles, check boxes and the focus ring; leave the rest to Fusion."""
        own: dict[QStyle.PrimitiveElement, Callable[[QStyleOption, QPainter], None]] = {
            QStyle.PrimitiveElement.PE_IndicatorRadioButton: self._draw_radio,
            QStyle.PrimitiveElement.PE_IndicatorCheckBox: self._draw_check,
            QStyle.PrimitiveElement.PE_FrameFocusRect: self._draw_ring,
        }
        if element in own:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            own[element](option, painter)
            painter.restore()
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _px(self, length: float) -> int:
        return round(length * self.scale)

    def _draw_ring(self, option: QStyleOption, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.tokens.focus), RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = RING_PX / 2
        rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, self._px(RADIUS_PX), self._px(RADIUS_PX))

    def _draw_button(self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(option.rect)
        radius = float(self._px(RADIUS_PX))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._draw_ring(option, painter)
            inset = RING_PX + GAP_PX
            body.adjust(inset, inset, -inset, -inset)
            radius -= 2
        fill, edge = self._button_colours(option, widget)
        if edge is not None:
            painter.setPen(QPen(QColor(edge), 1))
            body.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, radius, radius)
        painter.restore()

    def _button_size(self, option: QStyleOption) -> QSize:
        assert isinstance(option, QStyleOptionButton)  # noqa: S101 - Qt asks so for push buttons only
        width = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width() if option.text else 0
        if not option.icon.isNull():
            width += option.iconSize.width() + (self._px(ICON_GAP_PX) if option.text else 0)
        if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
            width += self._px(20)
        height = max(option.fontMetrics.height() + self._px(16), self._px(TARGET_PX))
        return QSize(width + 2 * self._px(BUTTON_PADDING_PX), height)

    def _draw_button_label(self, option: QStyleOptionButton, painter: QPainter) -> None:
        text_width = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, option.text).width() if option.text else 0
        icon_width = 0 if option.icon.isNull() else option.iconSize.width()
        gap = self._px(ICON_GAP_PX) if text_width and icon_width else 0
        area: QRect = option.rect
        x = area.left() + max((area.width() - icon_width - gap - text_width) // 2, 0)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        if icon_width:
            side = option.iconSize.height()
            place = QRect(x, area.top() + (area.height() - side) // 2, icon_width, side)
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            option.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        # The font leaves more room above for stacked marks than below; capitals look centred a little higher.
        lift = round(option.fontMetrics.height() * LIFT_PER_FONT_HEIGHT)
        place = QRect(x + icon_width + gap, area.top() - lift, text_width, area.height())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        self.drawItemText(painter, place, flags, option.palette, enabled, option.text, QPalette.ColorRole.ButtonText)

    def _button_colours(self, option: QStyleOptionButton, widget: QWidget | None) -> tuple[str | None, str | None]:
        """Return fill and edge; None draws none."""
        tokens = self.tokens
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        hot = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken)) and enabled
        checked = bool(option.state & QStyle.StateFlag.State_On)
        kind = widget.property(KIND_PROPERTY) if widget is not None else None
        if not enabled:
            return (None if kind == ButtonKind.QUIET.value else tokens.panel), None
        if kind == ButtonKind.PRIMARY.value:
            return (tokens.accent_hover if hot else tokens.accent), None
        if checked:
            return tokens.selection, tokens.accent
        if kind == ButtonKind.QUIET.value:
            return (tokens.hover if hot else None), None
        edge = tokens.accent if kind == ButtonKind.DANGER.value else tokens.line
        return (tokens.hover if hot else tokens.surface), edge

    def _draw_radio(self, option: QStyleOption, painter: QPainter) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_On)
        circle = _square(option).adjusted(1.5, 1.5, -1.5, -1.5)
        self._indicator_pen(option, painter, strong=chosen)
        painter.drawEllipse(circle)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.accent))
            inset = circle.width() * 0.25
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))

    def _draw_check(self, option: QStyleOption, painter: QPainter) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_On)
        box = _square(option).adjusted(1.5, 1.5, -1.5, -1.5)
        self._indicator_pen(option, painter, strong=chosen)
        if chosen:
            painter.setBrush(QColor(self.tokens.accent))
        painter.drawRoundedRect(box, box.width() * 0.18, box.width() * 0.18)
        if chosen:
            pen = QPen(QColor(self.tokens.on_accent), max(2.0, box.width() * 0.13))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            side, corner = box.width(), box.topLeft()
            points = (QPointF(0.24, 0.53), QPointF(0.43, 0.72), QPointF(0.77, 0.30))
            painter.drawPolyline(QPolygonF([corner + point * side for point in points]))

    def _indicator_pen(self, option: QStyleOption, painter: QPainter, *, strong: bool) -> None:
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        painter.setPen(QPen(QColor(self.tokens.accent if strong else self.tokens.line), 2))
        painter.setBrush(QColor(self.tokens.surface if enabled else self.tokens.panel))


def _square(option: QStyleOption) -> QRectF:
    side = min(option.rect.width(), option.rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(option.rect).center())
    return square
