"""Step 3, second half: the recovery code, shown once, to be put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox

from sotay.texts import first_run as texts
from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.start.first_run.step import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class SheetStep(Step):
    """Shows the code; goes on only once the person says that it is put away. ``print_asked()``, ``save_asked()``."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 3, texts.sheet_title(), texts.sheet_explained(), parent)
        self.code_label = PlainLabel("", self, role=TextRole.CODE)
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code_label.allow_copying()
        self.add(self.code_label)
        self.print_button = secondary_button(theme, texts.print_sheet(), self, icon=Icon.PRINT)
        self.print_button.clicked.connect(self.print_asked)
        self.save_button = secondary_button(theme, texts.save_sheet(), self, icon=Icon.EXPORT)
        self.save_button.clicked.connect(self.save_asked)
        row = FlowLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        self.add(row)
        self.kept_box = QCheckBox(texts.sheet_kept(), self)
        self.kept_box.toggled.connect(self._on_toggled)
        self.add(self.kept_box)
        self.problem_label = PlainLabel("", self, role=TextRole.ERROR)
        self.problem_label.hide()
        self.add(self.problem_label)

    def show_code(self, code: str) -> None:
        """Show a code that nobody has put away yet."""
        self.code_label.setText(code)
        self.kept_box.setChecked(False)

    def first_focus(self) -> QWidget:
        """Return the button that prints, which comes before going on."""
        return self.print_button

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
