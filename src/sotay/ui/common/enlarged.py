"""Larger letters for a part of a window, such as what is read from a projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sotay.paths import resource
from sotay.ui.common.theme import fill_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class Enlarged(QObject):
    """Keeps the letters of a widget and of all inside it larger by a factor, at any size and in any colours."""

    def __init__(self, theme: Theme, widget: QWidget, factor: float) -> None:
        super().__init__(widget)
        self._theme = theme
        self._widget = widget
        self._factor = factor
        self._points: int | None = None
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_points(self, points: int) -> None:
        """Keep the letters at one size from now on, whatever that of the window is."""
        self._points = points
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        points = self._points or round(self._theme.points * self._factor)
        sheet = fill_sheet(resource("styles/app.qss").read_text("utf-8"), self._theme.tokens, points)
        # Under a style sheet letters are not handed down from a widget to what is inside it.
        self._widget.setStyleSheet(f"QWidget {{ font-size: {points}pt; }}\n{sheet}")
