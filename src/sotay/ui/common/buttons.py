"""Buttons: one primary per screen, the rest secondary or quiet; danger for what destroys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy

from sotay.ui.common.painting import TARGET_PX, ButtonKind
from sotay.ui.common.style import KIND_PROPERTY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.icons import Icon
    from sotay.ui.common.theme import Theme

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
        super().__init__(text, parent)
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
        self._on_theme_changed()

    def set_icon(self, icon: Icon | None) -> None:
        """Show another icon or none."""
        self._icon = icon
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        ink = _INK[self._kind]
        palette = QPalette()
        palette.setColor(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText, QColor(self._colour(ink)))
        palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.ButtonText, QColor(self._colour(ink)))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(self._colour("muted")))
        self.setPalette(palette)
        if self._icon is not None:
            self.setIcon(self._theme.icon(self._icon, ink))
            self.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        self.updateGeometry()

    def _colour(self, token: str) -> str:
        colour: str = getattr(self._theme.tokens, token)
        return colour


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

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than the hint."""
        return self.sizeHint()


def primary_button(theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None) -> ActionButton:
    """Make the one button that leads on from a screen."""
    return ActionButton(theme, text, ButtonKind.PRIMARY, parent, icon=icon)


def secondary_button(
    theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None
) -> ActionButton:
    """Make an ordinary button."""
    return ActionButton(theme, text, ButtonKind.SECONDARY, parent, icon=icon)


def quiet_button(theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None) -> ActionButton:
    """Make a button without border, for lesser acts."""
    return ActionButton(theme, text, ButtonKind.QUIET, parent, icon=icon)


def danger_button(theme: Theme, text: str, parent: QWidget | None = None, *, icon: Icon | None = None) -> ActionButton:
    """Make a button for an act that destroys something."""
    return ActionButton(theme, text, ButtonKind.DANGER, parent, icon=icon)


def icon_button(theme: Theme, icon: Icon, name: str, parent: QWidget | None = None) -> IconButton:
    """Make a square button with a picture only."""
    return IconButton(theme, icon, name, parent)
