"""Buttons between the list, the fields and the paper of a draft where they are not all in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.texts import admin_parts as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class ViewRow(QWidget):
    """``list_asked()`` and ``paper_asked()``; empty where everything is in sight."""

    list_asked = Signal()
    paper_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_list_offered = False
        self._is_paper_open = False
        self.list_button = secondary_button(theme, texts.show_list(), self, icon=Icon.PREVIOUS)
        self.paper_button = secondary_button(theme, texts.show_paper(), self, icon=Icon.DOCUMENT)
        self._row = FlowLayout(self)
        self._row.addWidget(self.list_button)
        self._row.addWidget(self.paper_button)
        self.list_button.clicked.connect(self.list_asked)
        self.paper_button.clicked.connect(self.paper_asked)
        self.list_button.hide()
        self.paper_button.hide()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot(bool)
    def show_list_button(self, shown: bool) -> None:  # a slot
        """Offer the list where the fields hide it."""
        self._is_list_offered = shown
        self._hide_if_empty()

    def show_paper_button(self, *, shown: bool, is_open: bool) -> None:
        """Offer the paper where there is no room beside the fields, or the way back from it."""
        self._is_paper_open = is_open
        self.paper_button.setVisible(shown)
        self.paper_button.setText(texts.show_fields() if is_open else texts.show_paper())
        self._hide_if_empty()

    def _hide_if_empty(self) -> None:
        self.list_button.setVisible(self._is_list_offered and not self._is_paper_open)
        self.setVisible(not (self.list_button.isHidden() and self.paper_button.isHidden()))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(12), px(8), px(12), 0)
        self._row.setSpacing(px(8))
