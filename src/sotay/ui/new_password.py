"""A new password typed twice, with its strength in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.password import MINIMUM_LENGTH, Strength, missing_length, strength_of
from sotay.texts import passwords as texts
from sotay.ui.common.labels import TextRole
from sotay.ui.common.password_field import PasswordField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

_WORDS = {
    Strength.WEAK: (texts.weak, TextRole.WARN),
    Strength.FAIR: (texts.fair, TextRole.MUTED),
    Strength.STRONG: (texts.strong, TextRole.OK),
}


class NewPassword(QWidget):
    """Two fields; ``check`` says at the field what is wrong."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PasswordField(theme, label, self, hint=texts.advice())
        self.repeat = PasswordField(theme, texts.repeat(), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.first)
        column.addWidget(self.repeat)
        self.first.edited.connect(self._on_edited)
        self.setFocusProxy(self.first)

    @property
    def password(self) -> str:
        """Return what is typed in the first field."""
        return self.first.text()

    def check(self) -> bool:
        """Tell whether both fields hold the same good password."""
        missing = missing_length(self.password)
        if missing:
            self.first.show_problem(texts.too_short(MINIMUM_LENGTH, missing))
            self.first.edit.setFocus()
            return False
        if self.repeat.text() != self.password:
            self.repeat.show_problem(texts.differ())
            self.repeat.edit.setFocus()
            self.repeat.edit.selectAll()
            return False
        return True

    def clear(self) -> None:
        """Leave nothing typed in the fields."""
        self.first.clear()
        self.repeat.clear()
        self.first.show_strength("")

    @Slot(str)
    def _on_edited(self, password: str) -> None:
        missing = missing_length(password)
        if not password:
            self.first.show_strength("")
        elif missing:
            self.first.show_strength(texts.too_short(MINIMUM_LENGTH, missing), TextRole.WARN)
        else:
            say, role = _WORDS[strength_of(password)]
            self.first.show_strength(say(), role)
