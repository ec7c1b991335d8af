"""The question that stands between last year's words and this year's review."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import NothingWritten
from sotay.services.composing import reused
from sotay.texts import review_offers as texts
from sotay.ui.common.announce import announce
from sotay.ui.common.buttons import primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.theme import Theme
from sotay.ui.common.typing_rules import commit_input_method

WIDTH_PX = 600


class ReuseDialog(FittedDialog):
    """Quotes a passage and asks what is different; ``answered(what is to be inserted)``, once there is an answer."""

    answered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, passage: str) -> None:
        super().__init__(theme, parent, texts.what_is_different(), WIDTH_PX)
        self._passage = passage
        self.column.addWidget(PlainLabel(texts.quote(passage), self._body, role=TextRole.QUOTE))
        self.column.addWidget(PlainLabel(texts.what_is_different_hint(), self._body))
        self.field = NoteField(theme, texts.what_is_different(), self._body)
        self.field.setAccessibleDescription(texts.what_is_different_hint())
        self.field.edited.connect(self._on_edited)
        self.problem = PlainLabel("", self._body, role=TextRole.ERROR)
        self.problem.hide()
        for widget in (self.field, self.problem):
            self.column.addWidget(widget)
        self.leave_button = secondary_button(theme, texts.leave_out(), self)
        self.leave_button.clicked.connect(self.reject)
        self.put_button = primary_button(theme, texts.put_in(), self)
        self.put_button.clicked.connect(self._on_put)
        for button in (self.leave_button, self.put_button):
            self.buttons.addWidget(button)
        self.field.setFocus()

    @Slot()
    def _on_put(self) -> None:
        commit_input_method()
        try:
            words, difference = reused(self._passage, difference=self.field.text())
        except NothingWritten:
            self.problem.setText(texts.difference_missing())
            self.problem.show()
            announce(self.field, texts.difference_missing(), urgent=True)
            self.field.setFocus()
            return
        self.accept()
        self.answered.emit(texts.reused_passage(words, difference))

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self.problem.hide()
