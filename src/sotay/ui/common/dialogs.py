"""Small windows that ask, with verbs on their buttons; the safe answer is the one that Enter and Esc give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from sotay.texts import dialogs as texts
from sotay.ui.common.buttons import ActionButton, quiet_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.painting import ButtonKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 520


@dataclass(frozen=True, slots=True)
class DialogChoice:
    """One answer of a dialog."""

    key: str
    text: str
    kind: ButtonKind = ButtonKind.SECONDARY


class MessageDialog(FittedDialog):
    """A title, a text, answers; ``answer`` is the key of the pressed one, the safe one when the window was closed."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        title: str,
        text: str,
        choices: Sequence[DialogChoice],
        safe_key: str,
        *,
        details: str = "",
    ) -> None:
        super().__init__(theme, parent, title, WIDTH_PX)
        self.answer = safe_key
        self.setAccessibleDescription(text)
        self.column.addWidget(PlainLabel(text, self._body))
        if details:
            self._add_details(details)
        for choice in choices:
            self.buttons.addWidget(self._make_button(choice, is_safe=choice.key == safe_key))

    def _add_details(self, details: str) -> None:
        field = QPlainTextEdit(details, self._body)
        field.setReadOnly(True)
        field.setAccessibleName(texts.details())
        field.setTabChangesFocus(True)
        field.setFixedHeight(self._theme.px(150))
        self._details = details
        copy = quiet_button(self._theme, texts.copy_details(), self._body, icon=Icon.COPY)
        copy.clicked.connect(self._on_copy_clicked)
        self.column.addWidget(field)
        self.column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_button(self, choice: DialogChoice, *, is_safe: bool) -> ActionButton:
        button = ActionButton(self._theme, choice.text, choice.kind, self)
        button.setObjectName(choice.key)
        button.clicked.connect(self._on_answered)
        if is_safe:
            button.setDefault(True)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button

    @Slot()
    def _on_answered(self) -> None:
        self.answer = self.sender().objectName()
        self.accept()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


def choose(
    theme: Theme, parent: QWidget | None, title: str, text: str, choices: Sequence[DialogChoice], safe_key: str
) -> str:
    """Ask and wait; return the key of the answer, ``safe_key`` when the window was closed."""
    dialog = MessageDialog(theme, parent, title, text, choices, safe_key)
    dialog.exec()
    dialog.deleteLater()
    return dialog.answer


def ask(
    theme: Theme, parent: QWidget | None, title: str, text: str, yes: str, no: str, *, destroys: bool = False
) -> bool:
    """Ask whether to do something; closing the window means no, and no is the default.

    ``yes`` and ``no`` are verbs such as «Xoá 1 kỳ» and «Giữ lại». ``destroys`` marks the yes as dangerous.
    """
    kind = ButtonKind.DANGER if destroys else ButtonKind.SECONDARY
    choices = (DialogChoice("yes", yes, kind), DialogChoice("no", no, ButtonKind.PRIMARY))
    return choose(theme, parent, title, text, choices, "no") == "yes"
