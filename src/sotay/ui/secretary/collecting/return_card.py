"""The words with which a submission goes back to its member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from sotay.texts import collecting_person as person_texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import quiet_button, secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class ReturnCard(Card):
    """``edited(words)`` after every change, ``returned(words)`` when the submission is to go back, ``closed()``."""

    edited = Signal(str)
    returned = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.caption = PlainLabel("", self, role=TextRole.SUBHEADING)
        self.note = NoteField(theme, person_texts.return_it(), self)
        self.caption.setBuddy(self.note)
        self.problem = PlainLabel(person_texts.comment_missing(), self, role=TextRole.ERROR)
        self.problem.hide()
        self.return_button = secondary_button(theme, person_texts.return_now(), self, icon=Icon.UNDO)
        self.keep_button = quiet_button(theme, person_texts.do_not_return(), self)
        self._acts = FlowLayout()
        self._acts.addWidget(self.return_button)
        self._acts.addWidget(self.keep_button)
        for widget in (self.caption, PlainLabel(person_texts.return_explained(), self, role=TextRole.SMALL), self.note):
            self.column.addWidget(widget)
        self.column.addWidget(self.problem)
        self.column.addLayout(self._acts)
        self.note.edited.connect(self._on_edited)
        self.return_button.clicked.connect(self._on_return)
        self.keep_button.clicked.connect(self.closed)
        self.hide()
        self._acts.setSpacing(theme.px(8))

    def begin(self, label: str, words: str) -> None:
        """Begin with what was written before."""
        self.caption.setText(person_texts.return_heading(label))
        self.note.set_text(words)
        self.problem.hide()

    def start_typing(self) -> None:
        """Put the keyboard into the field."""
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_edited(self, words: str) -> None:
        self.problem.hide()
        self.edited.emit(words)

    @Slot()
    def _on_return(self) -> None:
        words = self.note.text()
        self.problem.setVisible(not words.strip())
        if words.strip():
            self.returned.emit(words)
        else:
            self.start_typing()
