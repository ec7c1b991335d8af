"""The window in which the text of a key card is pasted; what is read of it passes the checks of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sotay.texts import card_pasting as texts
from sotay.texts import common as common_texts
from sotay.ui.common.buttons import primary_button, quiet_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

WIDTH_PX = 640
FIELD_PX = 150
CARD_BEGINS = "SOTAY-CARD"


class PasteCardDialog(FittedDialog):
    """Begins with what the clipboard holds, where that may be a card; ``content()`` once it was accepted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, texts.title(), WIDTH_PX)
        self.field = QPlainTextEdit(self)
        self.field.setAccessibleName(texts.field())
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(theme.px(FIELD_PX))
        self.problem = PlainLabel("", self, role=TextRole.ERROR)
        self.problem.hide()
        self.column.addWidget(PlainLabel(texts.explained(), self))
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)
        self.cancel_button = quiet_button(theme, common_texts.cancel(), self)
        self.take_button = primary_button(theme, texts.take(), self)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.take_button)
        self.cancel_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self._on_take)
        self.field.textChanged.connect(self.problem.hide)
        copied = QGuiApplication.clipboard().text().strip()
        if copied.startswith(CARD_BEGINS):
            self.field.setPlainText(copied)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def content(self) -> bytes:
        """Return what was pasted, as a file would hold it."""
        return self.field.toPlainText().encode("utf-8")

    @Slot()
    def _on_take(self) -> None:
        if self.field.toPlainText().strip():
            self.accept()
        else:
            self.problem.setText(texts.nothing_pasted())
            self.problem.show()


def ask_for_card_text(theme: Theme, parent: QWidget) -> bytes | None:
    """Ask for the text of a card and wait; None where nobody wants to give one."""
    dialog = PasteCardDialog(theme, parent)
    was_taken = dialog.exec() == PasteCardDialog.DialogCode.Accepted.value
    content = dialog.content() if was_taken else None
    dialog.deleteLater()
    return content
