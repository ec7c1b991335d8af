"""Buttons: one primary per screen, the rest secondary or quiet; danger for what destroys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QSize, Slot
from PySide6.QtGui import QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QPushButton, QSizePolicy

from sotay.ui.common import numbers
from sotay.ui.common.painting import RADIUS_PX, TARGET_PX, ButtonKind, ButtonState, draw_button, make_pen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.icons import Icon
    from sotay.ui.common.theme import Theme

KIND_PROPERTY = "kind"
"""The style sheet takes the colour of the text from it."""

PADDING_PX = 18
ICON_PX = 20
ICON_GAP_PX = 8
LIFT_PER_FONT_HEIGHT = 0.05
"""The font leaves more room above for stacked marks than below; capitals look centred a little higher."""

_INK = {
    ButtonKind.PRIMARY: "on_accent",
    ButtonKind.SECONDARY: "text",
    ButtonKind.QUIET: "text",
    ButtonKind.DANGER: "accent",
}


class ActionButton(QPushButton):
    """A push button of a kind, with an icon in the colour of its text."""

    def __init__(
        self, theme: Theme, text: str, kind: ButtonKind, parent: QWidget | None = None, *, icon: Icon | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)  # given at once, PySide would look whether it is an icon, and build that type
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self.setProperty(KIND_PROPERTY, kind.value)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if kind in (ButtonKind.PRIMARY, ButtonKind.DANGER):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)
        theme.changed.connect(self._on_theme_changed)

    @property
    def kind(self) -> ButtonKind:
        """Return what the button is for."""
        return self._kind

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon or none."""
        self._icon = icon
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Return the size for text and icon, high enough for an unsteady hand."""
        px = self._theme.px
        width = self._text_width()
        if self._icon is not None:
            width += px(ICON_PX) + (px(ICON_GAP_PX) if width else 0)
        height = max(self.fontMetrics().height() + px(16), px(TARGET_PX))
        return QSize(width + 2 * px(PADDING_PX), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press, which Qt leaves to the default button of a dialog; the steps have none."""
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw body, icon and text, the last two centred together."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = ButtonState(
            self.isEnabled(), self.isDown() or self.underMouse(), self.isChecked(), has_focus=self.hasFocus()
        )
        draw_button(painter, self.rect(), self._kind, state, theme.tokens, theme.px(RADIUS_PX))
        text_width = self._text_width()
        side = 0 if self._icon is None else theme.px(ICON_PX)
        gap = theme.px(ICON_GAP_PX) if text_width and side else 0
        x = max((self.width() - side - gap - text_width) // 2, 0)
        ink = _INK[self._kind] if self.isEnabled() else "muted"
        if self._icon is not None:
            place = QRect(x, (self.height() - side) // 2, side, side)
            painter.drawPixmap(place, theme.pixmap(self._icon, ink, ICON_PX, self.devicePixelRatioF()))
        lift = round(self.fontMetrics().height() * LIFT_PER_FONT_HEIGHT)
        place = QRect(x + side + gap, -lift, text_width, self.height())
        painter.drawText(place, numbers.CENTRED | numbers.SHOW_MNEMONIC, self.text())
        if self._kind is ButtonKind.QUIET and self._icon is None and self.isEnabled():
            # Neither border nor picture tells that this can be pressed; below the marks of letters such as ọ and ự.
            y = (self.height() + self.fontMetrics().height()) // 2 - lift
            line = QPainterPath(QPoint(x, y))
            line.lineTo(x + text_width, y)
            painter.strokePath(line, make_pen(theme.tokens.line))
        painter.end()

    def _text_width(self) -> int:
        return self.fontMetrics().size(numbers.SHOW_MNEMONIC, self.text()).width() if self.text() else 0

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(ActionButton):
    """A square button with a picture only; its name is spoken and shown as a tip."""

    def __init__(self, theme: Theme, icon: Icon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", ButtonKind.QUIET, parent, icon=icon)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Return a square that an unsteady hand can hit."""
        return QSize(self._theme.px(TARGET_PX), self._theme.px(TARGET_PX))


def primary_button(theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None) -> ActionButton:
    """Make the one button that leads on from a screen."""
    return ActionButton(theme, text, ButtonKind.PRIMARY, parent, icon=icon)


def secondary_button(
    theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None
) -> ActionButton:
    """Make an ordinary button."""
    return ActionButton(theme, text, ButtonKind.SECONDARY, parent, icon=icon)


def quiet_button(theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None) -> ActionButton:
    """Make a button without border, for lesser acts; underlined where no icon shows that it is one."""
    return ActionButton(theme, text, ButtonKind.QUIET, parent, icon=icon)


def danger_button(theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None) -> ActionButton:
    """Make a button for an act that destroys something."""
    return ActionButton(theme, text, ButtonKind.DANGER, parent, icon=icon)


def icon_button(theme: Theme, icon: Icon, name: str, parent: QWidget | None = None) -> IconButton:
    """Make a square button with a picture only."""
    return IconButton(theme, icon, name, parent)
