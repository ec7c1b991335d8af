"""One text of an answer: its label, last period's words folded beside it, and the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.texts import assessment as texts
from sotay.texts import moving as moving_texts
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.member.fold import Fold

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

LEAST_LINES = 2


class AnswerField(QWidget):
    """A labelled field for words. ``edited(text)`` after every change that a person makes."""

    edited = Signal(str)

    def __init__(
        self, theme: Theme, label: str, parent: QWidget, *, hint: str = "", spoken: str = "", has_caption: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = label
        self.note = NoteField(theme, spoken or label, self, min_lines=LEAST_LINES)
        self.note.setAccessibleDescription(hint)
        self.note.edited.connect(self.edited)
        caption = PlainLabel(label, self, role=TextRole.SUBHEADING)
        caption.setBuddy(self.note)
        caption.setWordWrap(False)
        caption.setVisible(has_caption)
        # Beside the label and not inside the field, where a hint passes for something already written.
        help_line = PlainLabel(hint, self, role=TextRole.SMALL)
        help_line.setVisible(bool(hint))
        self._head = QHBoxLayout()
        self._head.addWidget(caption)
        self._head.addWidget(help_line, 1)
        self.quote = PlainLabel("", self, role=TextRole.QUOTE)
        self.quote.allow_copying()
        self.previous = Fold(theme, "", self.quote, self)
        self.keyboard = PlainLabel(texts.keyboard_may_be_off(), self, role=TextRole.SMALL)
        self.keyboard.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        for widget in (self.previous, self.note, self.keyboard):
            self._column.addWidget(widget)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str, *, read_only: bool) -> None:
        """Show a text; forgets what could be undone and tells nobody."""
        self.note.set_text(text)
        # Whoever comes back goes on where the words end.
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.note.setReadOnly(read_only)
        self.keyboard.hide()

    def show_previous(self, words: str, period_name: str, *, is_earlier_item: bool = False) -> None:
        """Offer last period's words, folded, or those of an item that went into this one; nothing without any."""
        self.previous.setVisible(bool(words.strip()))
        self.previous.set_open(is_open=False)
        title = moving_texts.quoted_words if is_earlier_item else texts.previous_words
        spoken = moving_texts.quoted_words_spoken if is_earlier_item else texts.previous_words_spoken
        self.previous.set_title(title(period_name), spoken=spoken(self._label, period_name))
        self.quote.setText(words)

    def ask_about_keyboard(self) -> None:
        """Ask below the field whether the Vietnamese keyboard is off."""
        self.keyboard.show()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(4))
        self._head.setSpacing(self._theme.px(12))
