"""The window that shows a new recovery code once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.texts import first_run as first_run_texts
from sotay.texts import settings as texts
from sotay.ui.code_panel import CodePanel
from sotay.ui.common.buttons import primary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 740
"""Room for the whole code in one line."""


class CodeDialog(FittedDialog):
    """Closes only once the person says that the code is put away: the old one does not open any more."""

    def __init__(self, theme: Theme, parent: QWidget, code: str) -> None:
        super().__init__(theme, parent, first_run_texts.sheet_title(), WIDTH_PX)
        self.column.addWidget(PlainLabel(first_run_texts.sheet_explained(), self))
        self.panel = CodePanel(theme, self)
        self.panel.show_code(code)
        self.column.addWidget(self.panel)
        self.done_button = primary_button(theme, texts.code_kept(), self)
        self.done_button.clicked.connect(self._on_done)
        self.buttons.addWidget(self.done_button)

    def reject(self) -> None:
        """Stay open on Esc and on the window's cross until the code is put away."""
        self._on_done()

    @Slot()
    def _on_done(self) -> None:
        if self.panel.check():
            self.accept()
