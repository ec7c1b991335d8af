"""A framed part of a page, with quiet buttons at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sotay.ui.common.buttons import ActionButton, quiet_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.labels import ROLE_PROPERTY, Heading, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.icons import Icon
    from sotay.ui.common.theme import Theme


class Card(QFrame):
    """Add to ``column``; the row of buttons stays last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty(ROLE_PROPERTY, "card")
        self.column = QVBoxLayout(self)
        if title:
            self.column.addWidget(Heading(title, self, role=TextRole.HEADING))
        self._row = FlowLayout()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def add_button(self, text: str, *, icon: Icon | None = None) -> ActionButton:
        """Add a quiet button to the row, which goes below what the card holds by then."""
        if not self._row.count():
            self.column.addLayout(self._row)
        button = quiet_button(self._theme, text, self, icon=icon)
        self._row.addWidget(button)
        return button

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.column.setContentsMargins(px(20), px(16), px(20), px(14))
        self.column.setSpacing(px(8))
        self._row.setSpacing(px(8))
