"""The small window that asks for the name of a cell and its secretary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from sotay.domain.key_card import card_name
from sotay.texts import committee_cell_dialog as texts
from sotay.texts import common as common_texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 520


class UnitDialog(FittedDialog):
    """``name`` and ``secretary`` after it was accepted; without a name it adds a cell, with one it changes that."""

    def __init__(self, theme: Theme, parent: QWidget, name: str = "", secretary: str = "") -> None:
        super().__init__(theme, parent, texts.edit_title() if name else texts.add_title(), WIDTH_PX)
        self.name, self.secretary = name, secretary
        self.name_field = LineField(theme, texts.name_label(), self)
        self.secretary_field = LineField(theme, texts.secretary_label(), self)
        self.name_field.set_text(name)
        self.secretary_field.set_text(secretary)
        self.column.addWidget(self.name_field)
        self.column.addWidget(self.secretary_field)
        cancel = quiet_button(theme, common_texts.cancel(), self)
        cancel.clicked.connect(self.reject)
        self.keep_button = primary_button(theme, texts.keep() if name else texts.add(), self)
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self._on_keep)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.keep_button)
        self.name_field.setFocus()

    @Slot()
    def _on_keep(self) -> None:
        name = card_name(self.name_field.text())
        if not name:
            self.name_field.show_problem(texts.name_problem())
            self.name_field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.name, self.secretary = name, self.secretary_field.text().strip()
        self.accept()
