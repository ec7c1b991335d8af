"""The field for a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit

from sotay.texts import common as texts
from sotay.ui.common import numbers
from sotay.ui.common.buttons import icon_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class PasswordField(LineField):
    """A labelled line that hides what is typed until asked to show it."""

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(theme, label, parent, hint=hint)
        self._toggle = icon_button(theme, Icon.EYE, texts.show_password(), self)
        self._toggle.setObjectName("reveal")
        self._toggle.clicked.connect(self._on_toggle_clicked)
        self.row.addWidget(self._toggle)
        self._strength = PlainLabel("", self, role=TextRole.MUTED)
        self._strength.hide()
        self._column.addWidget(self._strength)
        self._set_hidden(hidden=True)
        self._is_painted = False

    def show_strength(self, words: str, role: TextRole = TextRole.MUTED) -> None:
        """Say in words how good the password is; empty says nothing."""
        self._strength.setText(words)
        self._strength.set_role(role)
        self._strength.setVisible(bool(words))

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.set_text("")
        self._set_hidden(hidden=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Turn input methods away, right after the first paint, which does without Qt's names."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._turn_input_methods_away)

    @Slot()
    def _turn_input_methods_away(self) -> None:
        """Let the same keys give the same password, shown or hidden; Qt does so for hidden text only."""
        self.edit.setAttribute(QtCore.Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    @Slot()
    def _on_toggle_clicked(self) -> None:
        self._set_hidden(hidden=self.edit.echoMode() == QLineEdit.EchoMode.Normal)
        self.edit.setFocus()

    def _set_hidden(self, *, hidden: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        numbers.ask_for_no_help_in_typing(self.edit)
        self._toggle.set_icon(Icon.EYE if hidden else Icon.EYE_OFF)
        self._toggle.set_name(texts.show_password() if hidden else texts.hide_password())
