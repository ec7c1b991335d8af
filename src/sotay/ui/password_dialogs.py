"""Small windows that ask for the password while something is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import WrongPassword
from sotay.texts import common as common_texts
from sotay.texts import settings as texts
from sotay.texts import start as start_texts
from sotay.ui.common.bars import InlineBar
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.password_field import PasswordField
from sotay.ui.new_password import NewPassword
from sotay.ui.notices import sentence_of

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from sotay.ui.common.theme import Theme

WIDTH_PX = 560


class PasswordDialog(FittedDialog):
    """Title, sentence, one field; ``asked(password)`` on the button. Whoever opened it shows the outcome here."""

    asked = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget, *, title: str, sentence: str, label: str, button: str, busy: str
    ) -> None:
        super().__init__(theme, parent, title, WIDTH_PX)
        self._button_text = button
        self._busy_text = busy
        if sentence:
            self.column.addWidget(PlainLabel(sentence, self))
        self.bar = InlineBar(theme, self)
        self.column.addWidget(self.bar)
        self.field = PasswordField(theme, label, self)
        self.field.edit.returnPressed.connect(self.on_go)
        self.column.addWidget(self.field)
        self._add_buttons()

    @property
    def password(self) -> str:
        """Return what is typed."""
        return self.field.text()

    def show_failed(self, error: BaseException) -> None:
        """Say at the field that the password is not the right one, and above it any other trouble."""
        self.show_idle()
        if not isinstance(error, WrongPassword):
            self.bar.show_error(sentence_of(error))
            return
        self.field.show_problem(sentence_of(error))
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def show_idle(self) -> None:
        """Take wishes again."""
        self.go_button.setText(self._button_text)
        self._enable(enabled=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the person type at once."""
        super().showEvent(event)
        self.field.edit.setFocus()

    def check(self) -> bool:
        """Tell whether everything is typed; says at the field what is missing."""
        if not self.password:
            self.field.show_problem(texts.old_password_missing())
            return False
        return True

    def go(self) -> None:
        """Emit what is asked; called once ``check`` holds."""
        self.asked.emit(self.password)

    @Slot()
    def on_go(self) -> None:
        """Check and ask."""
        if not self.check():
            return
        self.go_button.setText(self._busy_text)
        self._enable(enabled=False)
        self.go()

    def _add_buttons(self) -> None:
        self.cancel_button = quiet_button(self._theme, common_texts.cancel(), self)
        self.cancel_button.clicked.connect(self.reject)
        self.go_button = primary_button(self._theme, self._button_text, self)
        self.go_button.clicked.connect(self.on_go)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.go_button)

    def _enable(self, *, enabled: bool) -> None:
        for widget in (self.field, self.go_button):
            widget.setEnabled(enabled)


class ChangePasswordDialog(PasswordDialog):
    """The present password and twice the new one; ``change_asked(old, new)``."""

    change_asked = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme,
            parent,
            title=texts.change_password_title(),
            sentence="",
            label=texts.old_password(),
            button=texts.change_now(),
            busy=texts.changing_password(),
        )
        self.fields = NewPassword(theme, start_texts.new_password(), self)
        self.fields.repeat.edit.returnPressed.connect(self.on_go)
        self.column.insertWidget(self.column.indexOf(self.field) + 1, self.fields)

    def check(self) -> bool:
        """Tell whether all three are typed and the new ones fit."""
        return super().check() and self.fields.check()

    def go(self) -> None:
        """Ask for the change."""
        self.change_asked.emit(self.password, self.fields.password)
