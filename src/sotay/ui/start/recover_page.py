"""Getting in with the recovery code, and a new password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from sotay.texts import start as texts
from sotay.texts.books import HANDBOOK
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.line_field import LineField
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.new_password import NewPassword
from sotay.ui.start.unlock_page import WIDTH_PX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class RecoverPage(ScrollPage):
    """``recover_asked(code, new password)`` once both are typed; ``back_asked()``."""

    recover_asked = Signal(str, str)
    back_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, texts.recover_title(), texts.recover_explained(), parent, width_px=WIDTH_PX)
        self._book = HANDBOOK
        self.code_field = LineField(theme, texts.recovery_code(), self, hint=texts.recovery_code_hint())
        self.new_password = NewPassword(theme, texts.new_password(), self)
        self.add(self.code_field)
        self.add(self.new_password)
        back = secondary_button(theme, texts.back(), self)
        back.clicked.connect(self.back_asked)
        self.add_action(back, leading=True)
        self.recover_button = primary_button(theme, texts.recover(), self)
        self.recover_button.clicked.connect(self._on_recover)
        self.add_action(self.recover_button)

    def set_book(self, book: str) -> None:
        """Speak of this kind of store."""
        self._book = book
        self.set_sentence(texts.recover_explained(book))

    def show_busy(self) -> None:
        """Take nothing more while the code is checked."""
        self.recover_button.setText(texts.unlocking(self._book))
        self.setEnabled(False)

    def show_idle(self) -> None:
        """Take wishes again."""
        self.recover_button.setText(texts.recover())
        self.setEnabled(True)

    def show_wrong_code(self, sentence: str) -> None:
        """Say at the field that the code does not fit."""
        self.show_idle()
        self.code_field.show_problem(sentence)
        self.code_field.edit.setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Show any other trouble."""
        self.show_idle()
        self.bar.show_error(sentence)

    def forget(self) -> None:
        """Leave neither code nor password in the fields."""
        self.code_field.set_text("")
        self.new_password.clear()

    @Slot()
    def _on_recover(self) -> None:
        if not self.code_field.text().strip():
            self.code_field.show_problem(texts.recovery_code_missing())
            self.code_field.edit.setFocus()
        elif self.new_password.check():
            self.show_busy()
            self.recover_asked.emit(self.code_field.text(), self.new_password.password)
