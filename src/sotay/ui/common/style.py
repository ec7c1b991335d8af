"""The Qt style: Fusion with our own buttons, indicators, focus ring and sizes.

Fusion's own radio buttons vanish on dark grounds and stay tiny with large letters, and a ring set by style sheet is
lost on coloured buttons; so these few things are drawn here. The rest is Fusion with the sheet ``styles/app.qss``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionButton, QStyleOptionComplex, QWidget

from sotay.ui.common.painting import RING_PX, TARGET_PX, Brush
from sotay.ui.common.tokens import DEFAULT_LETTER_SIZE_PT, LIGHT, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable

INDICATOR_PER_FONT_HEIGHT = 1.05
KIND_PROPERTY = "kind"

_LABEL_SPACING = (QStyle.PixelMetric.PM_RadioButtonLabelSpacing, QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
_INDICATORS = (
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
    QStyle.PixelMetric.PM_IndicatorWidth,
    QStyle.PixelMetric.PM_IndicatorHeight,
)
_ICON_SIZES = (QStyle.PixelMetric.PM_ButtonIconSize, QStyle.PixelMetric.PM_SmallIconSize)
_FOCUS_RECTS = (QStyle.SubElement.SE_RadioButtonFocusRect, QStyle.SubElement.SE_CheckBoxFocusRect)
_INDICATOR_ROWS = (QStyle.ContentsType.CT_RadioButton, QStyle.ContentsType.CT_CheckBox)


class SotayStyle(QProxyStyle):
    """Fusion with our own drawing; windows must be repainted after ``use``."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._brush = Brush(LIGHT, 1.0)

    def use(self, tokens: Tokens, points: int) -> None:
        """Draw with these colours and for letters of this size."""
        self._brush = Brush(tokens, points / DEFAULT_LETTER_SIZE_PT)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return sizes that grow with the letters."""
        if metric in _INDICATORS:
            height = option.fontMetrics.height() if option is not None else self._brush.px(26)
            return round(height * INDICATOR_PER_FONT_HEIGHT)
        if metric in _LABEL_SPACING:
            return self._brush.px(10)
        if metric in _ICON_SIZES:
            return self._brush.px(20)
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Give controls a height that an unsteady hand can hit."""
        px = self._brush.px
        if kind == QStyle.ContentsType.CT_PushButton and isinstance(option, QStyleOptionButton):
            return self._brush.button_size(option)
        if kind == QStyle.ContentsType.CT_ComboBox:
            return QSize(size.width() + px(60), max(size.height() + px(16), px(TARGET_PX)))
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # the stub lacks None
        if kind == QStyle.ContentsType.CT_SpinBox:
            return QSize(result.width(), max(result.height(), px(TARGET_PX)))
        if kind in _INDICATOR_ROWS:
            return QSize(result.width() + px(12), max(result.height(), px(TARGET_PX)))
        return result

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """Let the focus ring of radio buttons and check boxes surround indicator and text."""
        if element in _FOCUS_RECTS:
            whole: QRect = option.rect
            return whole
        return super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # the stub lacks None

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Leave room beside the text of a combo box."""
        if control == QStyle.ComplexControl.CC_ComboBox and part == QStyle.SubControl.SC_ComboBoxEditField:
            whole: QRect = option.rect
            return whole.adjusted(self._brush.px(12), RING_PX, -self._brush.px(36), -RING_PX)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # the stub lacks None

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the frame and arrow of combo boxes; leave the rest to Fusion."""
        if control == QStyle.ComplexControl.CC_ComboBox:
            _draw(painter, self._brush.combo, option)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw push buttons; leave the rest to Fusion."""
        if element == QStyle.ControlElement.CE_PushButtonBevel and isinstance(option, QStyleOptionButton):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._brush.button(painter, option, widget.property(KIND_PROPERTY) if widget is not None else None)
            painter.restore()
        elif element == QStyle.ControlElement.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            self._brush.button_label(painter, option, self)
        else:
            super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw radio circles, check boxes and the focus ring; leave the rest to Fusion."""
        if element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            _draw(painter, self._brush.radio, option)
        elif element == QStyle.PrimitiveElement.PE_IndicatorCheckBox:
            _draw(painter, self._brush.check, option)
        elif element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._brush.ring(painter, option.rect)
            painter.restore()
        else:
            super().drawPrimitive(element, option, painter, widget)


def _draw(painter: QPainter, how: Callable[[QPainter, QStyleOption], None], option: QStyleOption) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    how(painter, option)
    painter.restore()
