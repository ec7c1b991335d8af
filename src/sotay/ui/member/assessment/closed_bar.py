"""The bar over a closed period: that it is only to be read, and the way to open it again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from sotay.domain.dates import format_date
from sotay.texts import assessment as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import ROLE_PROPERTY, PlainLabel

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ClosedBar(QFrame):
    """Hidden while a period is open; ``reopen_requested()``."""

    reopen_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty(ROLE_PROPERTY, "panel")
        self.label = PlainLabel("", self)
        self.reopen_button = secondary_button(theme, texts.reopen(), self, icon=Icon.UNDO)
        self.reopen_button.clicked.connect(self.reopen_requested)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.reopen_button)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_closed(self, day: date | None) -> None:
        """Say on which day the period was closed; None hides the bar."""
        self.setVisible(day is not None)
        if day is not None:
            self.label.setText(texts.closed_on(format_date(day)))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(24), px(6), px(24), px(6))
        self._row.setSpacing(px(12))
