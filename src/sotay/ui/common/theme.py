"""The look of the whole application: colours, letters, style; changed at once in every open window."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QDir, QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from sotay.paths import resource
from sotay.ui.common.icons import Icon, draw_pixmap, make_icon
from sotay.ui.common.tokens import (
    CONTRAST,
    DARK,
    DEFAULT_LETTER_SIZE_PT,
    LETTER_SIZES_PT,
    LIGHT,
    ThemeChoice,
    Tokens,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap
    from PySide6.QtWidgets import QApplication

FONT_FAMILY = "Sotay Sans"
FIRST_FONTS = ("Regular", "SemiBold")
FURTHER_FONTS = ("Bold", "Italic")
CODE_FONT_FAMILY = "Sotay Mono"
CODE_FONTS = ("Regular", "SemiBold")
ICON_PX = 20
STYLE_VARIABLE = "QT_STYLE_OVERRIDE"

PICTURES = "sotay"
"""The style sheet finds its small pictures under this name."""

_PLACEHOLDER = re.compile(r"\$(\w+)|~(\d+)(?:-(\d+))?")


class Theme(QObject):
    """Owns colours and letter size; one per application, passed to the widgets that draw or show icons.

    ``changed`` comes after every window has the new look. Icons and pixmaps are cached until the next change.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = ThemeChoice.LIGHT
        self._points = DEFAULT_LETTER_SIZE_PT
        self._tokens = LIGHT
        self._has_code_fonts = False
        self._icons: dict[tuple[Icon, str, int], QIcon] = {}
        self._pixmaps: dict[tuple[Icon, str, int, float], QPixmap] = {}
        _add_fonts(FIRST_FONTS)
        if sys.platform != "linux" or STYLE_VARIABLE in os.environ:
            app.setStyle("Fusion")  # elsewhere it is the style anyway, and asking for it costs a while
        QDir.addSearchPath(PICTURES, str(resource("styles")))
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def add_further_fonts(self) -> None:
        """Bring in the faces that the first window does without; each costs milliseconds before the first paint."""
        _add_fonts(FURTHER_FONTS)

    def add_code_fonts(self) -> None:
        """Bring in the letters of equal width, when the first text is shown in them."""
        if not self._has_code_fonts:
            self._has_code_fonts = True
            _add_fonts(CODE_FONTS, "SotayMono")

    @property
    def tokens(self) -> Tokens:
        """Return the colours now in use."""
        return self._tokens

    @property
    def choice(self) -> ThemeChoice:
        """Return what the person chose."""
        return self._choice

    @property
    def points(self) -> int:
        """Return the letter size in points."""
        return self._points

    def px(self, length: float) -> int:
        """Return a length given in pixels at 13 pt, for the present letter size."""
        return round(length * self._points / DEFAULT_LETTER_SIZE_PT)

    def icon(self, icon: Icon, colour: str = "text", side: float = ICON_PX) -> QIcon:
        """Return an icon in the colour of that token; ask again after ``changed``. ``side`` in pixels at 13 pt."""
        key = (icon, colour, self.px(side))
        if key not in self._icons:
            self._icons[key] = make_icon(icon, getattr(self._tokens, colour), key[2], self._app.devicePixelRatio())
        return self._icons[key]

    def pixmap(self, icon: Icon, colour: str, side: float, device_ratio: float) -> QPixmap:
        """Return a picture for a label or a button; ``side`` in pixels at 13 pt, ``device_ratio`` of its screen."""
        key = (icon, colour, self.px(side), device_ratio)
        if key not in self._pixmaps:
            pixmap = draw_pixmap(icon, getattr(self._tokens, colour), round(key[2] * device_ratio))
            pixmap.setDevicePixelRatio(device_ratio)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def apply(self, choice: ThemeChoice, points: int) -> None:
        """Give every window this look; ``points`` is brought to the nearest offered size."""
        self._choice = choice
        self._points = min(LETTER_SIZES_PT, key=lambda size: abs(size - points))
        self._tokens = self._tokens_of(choice)
        self._icons.clear()
        self._pixmaps.clear()
        self._app.setFont(QFont(FONT_FAMILY, self._points))
        self._app.setPalette(make_palette(self._tokens))
        # Shown widgets take the new font only when the sheet is set anew, also if its text were the same.
        self._app.setStyleSheet(fill_sheet(resource("styles/app.qss").read_text("utf-8"), self._tokens, self._points))
        self.changed.emit()

    @Slot()
    def zoom_in(self) -> None:
        """Take the next larger letters; nothing at the largest."""
        self._zoom(+1)

    @Slot()
    def zoom_out(self) -> None:
        """Take the next smaller letters; nothing at the smallest."""
        self._zoom(-1)

    @Slot()
    def reset(self) -> None:
        """Take the letters of a fresh installation."""
        self.apply(self._choice, DEFAULT_LETTER_SIZE_PT)

    def _zoom(self, step: int) -> None:
        place = LETTER_SIZES_PT.index(self._points) + step
        if 0 <= place < len(LETTER_SIZES_PT):
            self.apply(self._choice, LETTER_SIZES_PT[place])

    def _tokens_of(self, choice: ThemeChoice) -> Tokens:
        hints = self._app.styleHints()
        if choice is ThemeChoice.SYSTEM:
            if hints.accessibility().contrastPreference() == QtCore.Qt.ContrastPreference.HighContrast:
                return CONTRAST
            return DARK if hints.colorScheme() == QtCore.Qt.ColorScheme.Dark else LIGHT
        return {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK, ThemeChoice.CONTRAST: CONTRAST}[choice]

    @Slot()
    def _on_system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self.apply(self._choice, self._points)


def _add_fonts(names: tuple[str, ...], file_family: str = "SotaySans") -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{file_family}-{name}.ttf")))


def fill_sheet(template: str, tokens: Tokens, points: int) -> str:
    """Put colours ($name) and lengths (~8, or ~8-2 for two pixels less) into the style sheet.

    An unknown name is an AttributeError.
    """

    def value(found: re.Match[str]) -> str:
        name, length, less = found.groups()
        if name:
            return str(getattr(tokens, name))
        return f"{round(int(length) * points / DEFAULT_LETTER_SIZE_PT) - int(less or 0)}px"

    return _PLACEHOLDER.sub(value, template)


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette for what the style sheet does not name."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.ground,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.panel,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.hairline,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return palette
