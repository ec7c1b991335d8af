"""The recovery code in large letters, with the ways to put it away and the tick that it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sotay.texts import first_run as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


class CodePanel(QWidget):
    """``print_asked()``, ``save_asked()``; ``check`` says at the tick what is missing."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code_label = PlainLabel("", self, role=TextRole.CODE)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.allow_copying()
        self.print_button = secondary_button(theme, texts.print_sheet(), self, icon=Icon.PRINT)
        self.print_button.clicked.connect(self.print_asked)
        self.save_button = secondary_button(theme, texts.save_sheet(), self, icon=Icon.EXPORT)
        self.save_button.clicked.connect(self.save_asked)
        self.kept_box = QCheckBox(texts.sheet_kept(), self)
        self.kept_box.toggled.connect(self._on_toggled)
        self.problem_label = PlainLabel("", self, role=TextRole.ERROR)
        self.problem_label.hide()
        row = FlowLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.code_label)
        column.addLayout(row)
        column.addWidget(self.kept_box)
        column.addWidget(self.problem_label)

    def show_code(self, code: str) -> None:
        """Show a code that nobody has put away yet."""
        self.code_label.setText(code)
        self.kept_box.setChecked(False)

    def check(self) -> bool:
        """Tell whether the code is put away."""
        if not self.kept_box.isChecked():
            self.problem_label.setText(texts.sheet_must_be_kept())
            self.problem_label.show()
            self.kept_box.setFocus()
            return False
        return True

    @Slot()
    def _on_toggled(self) -> None:
        self.problem_label.hide()
