"""The fields of the form: each shows a value with what is wrong with it, and tells of what a person changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sotay.texts import checklist_form_item as item_texts
from sotay.ui.admin.checklist_form.undo_keys import UndoKeys
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.words_field import WordsField

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme


def one_line(text: str) -> str:
    """Return words as a value of one line holds them, such as those pasted from a page that breaks lines."""
    return " ".join(text.split())


class ProblemLabel(PlainLabel):
    """Says below a field what is wrong with it; nothing where nothing is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, role=TextRole.ERROR)
        self.hide()

    def show_sentences(self, sentences: Sequence[str], field: QWidget | None = None, hint: str = "") -> None:
        """Show these sentences; screen readers say them with the ``field``, or else its ``hint``."""
        text = "\n".join(sentences)
        if text != self.text():
            self.setText(text)
        self.setVisible(bool(text))
        if field is not None:
            field.setAccessibleDescription(text or hint)


class LineEntry(QWidget):
    """A code or a few words on one line. ``edited(str)``."""

    edited = Signal(str)

    def __init__(self, theme: Theme, label: str, parent: QWidget, *, hint: str = "") -> None:
        super().__init__(parent)
        self._hint = hint
        self.field = WordsField(theme, label, self, hint=hint)
        self.problem = ProblemLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        self.setFocusProxy(self.field)
        UndoKeys(self.field.edit)
        self.field.edited.connect(self._on_edited)

    def show_value(self, text: str, problems: Sequence[str] = (), *, read_only: bool = False) -> None:
        """Show a value, unless it is what is being typed here."""
        if one_line(self.field.text()) != text:
            self.field.set_text(text)
        self.field.set_read_only(read_only=read_only)
        self.problem.show_sentences(problems, self.field.edit, self._hint)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.edited.emit(one_line(text))


class WordsEntry(QWidget):
    """Words that wrap, with their label above, a count against a limit, and a hint. ``edited(str)`` on one line."""

    edited = Signal(str)

    def __init__(
        self, theme: Theme, label: str, parent: QWidget, *, hint: str = "", limit: int = 0, min_lines: int = 1
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._limit = limit
        self.note = NoteField(theme, label, self, min_lines=min_lines)
        self.note.setAccessibleDescription(hint)
        self.caption = PlainLabel(label, self)
        self.caption.setBuddy(self.note)
        self.count = PlainLabel("", self, role=TextRole.SMALL)
        self.count.setWordWrap(False)
        self.count.setVisible(limit > 0)
        self._hint = PlainLabel(hint, self, role=TextRole.SMALL)
        self._hint.setVisible(bool(hint))
        self.problem = ProblemLabel(self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.caption, 1)
        self._head.addWidget(self.count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        for widget in (self.note, self._hint, self.problem):
            self._column.addWidget(widget)
        self.setFocusProxy(self.note)
        UndoKeys(self.note)
        self.note.edited.connect(self._on_edited)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_value(self, text: str, problems: Sequence[str] = (), *, read_only: bool = False) -> None:
        """Show a value, unless it is what is being typed here."""
        if one_line(self.note.text()) != text:
            at_end = self.note.hasFocus()
            self.note.set_text(text)
            if at_end:
                self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.note.setReadOnly(read_only)
        self.problem.show_sentences(problems, self.note, self._hint.text())
        self._count(text)

    def _count(self, text: str) -> None:
        if self._limit:
            self.count.setText(item_texts.count(len(text), self._limit))
            self.count.set_role(TextRole.ERROR if len(text) > self._limit else TextRole.SMALL)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._count(one_line(text))
        self.edited.emit(one_line(text))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(4))


class ChoiceEntry(QWidget):
    """One of a few sentences in a list that opens. ``edited(str)`` with the key."""

    edited = Signal(str)

    def __init__(self, theme: Theme, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.combo = StillCombo(label, self)
        self.problem = ProblemLabel(self)
        caption = PlainLabel(label, self)
        caption.setBuddy(self.combo)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (caption, self.combo, self.problem):
            self._column.addWidget(widget)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(self._on_activated)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these pairs of key and sentence; kept while they are the same."""
        if [(self.combo.itemData(index), self.combo.itemText(index)) for index in range(self.combo.count())] == list(
            choices
        ):
            return
        self.combo.clear()
        for key, sentence in choices:
            self.combo.addItem(sentence, key)

    def show_value(self, key: str, problems: Sequence[str] = (), *, read_only: bool = False) -> None:
        """Show a choice, none where the key is not offered."""
        self.combo.setCurrentIndex(self.combo.findData(key))
        self.combo.setEnabled(not read_only)
        self.problem.show_sentences(problems, self.combo)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.edited.emit(self.combo.itemData(index))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._column.setSpacing(self._theme.px(4))
