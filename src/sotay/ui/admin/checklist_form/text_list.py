"""A list of sentences to write: signs, questions, legal bases."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sotay.texts import checklist_form_item as item_texts
from sotay.ui.admin.checklist_form.entries import ProblemLabel, one_line
from sotay.ui.admin.checklist_form.undo_keys import UndoKeys
from sotay.ui.common.buttons import IconButton, quiet_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.tab_order import let_tab_follow

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from sotay.ui.common.theme import Theme

NARROW_PX = 440
"""Width below which the buttons of a sentence stand below it."""


class TextList(QWidget):
    """Sentences one below the other. ``edited(list)`` with all that hold a word; one that is empty waits for words."""

    edited = Signal(object)

    def __init__(
        self, theme: Theme, label: str, parent: QWidget, *, name: Callable[[int], str], add: str, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._rows: list[_Line] = []
        self._is_read_only = False
        self._list = QVBoxLayout()
        self._hint = PlainLabel(hint, self, role=TextRole.SMALL)
        self._hint.setVisible(bool(hint))
        self.problem = ProblemLabel(self)
        self.add_button = quiet_button(theme, add, self, icon=Icon.ADD)
        self.add_button.clicked.connect(self._on_add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(label, self, role=TextRole.SUBHEADING))
        self._column.addWidget(self._hint)
        self._column.addLayout(self._list)
        self._column.addWidget(self.problem)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_values(
        self,
        values: Sequence[str],
        problems: Sequence[str] = (),
        of_lines: Mapping[int, Sequence[str]] | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        """Show these sentences; empty lines that wait for words stay while the others are the same."""
        self._is_read_only = read_only
        if self.written() != list(values):
            self._fit(len(values))
            for row, value in zip(self._rows, values, strict=True):
                row.show_text(value)
        self.problem.show_sentences(problems)
        self._arrange()
        at = 0
        for row in self._rows:
            row.problem.show_sentences((of_lines or {}).get(at, ()) if row.text() else (), row.note)
            at += bool(row.text())

    def written(self) -> list[str]:
        """Return the sentences that hold a word."""
        return [row.text() for row in self._rows if row.text()]

    def fields(self) -> tuple[NoteField, ...]:
        """Return the fields in order."""
        return tuple(row.note for row in self._rows)

    def forget_empty(self) -> None:
        """Let go of lines that wait for words, since another list is shown."""
        for row in [each for each in self._rows if not each.text()]:
            self._drop(row)

    def _fit(self, number: int) -> None:
        while len(self._rows) > number:
            self._drop(self._rows[-1])
        while len(self._rows) < number:
            self._make()

    def _make(self) -> _Line:
        row = _Line(self._theme, self)
        row.note.edited.connect(self._on_edited)
        row.up.clicked.connect(partial(self._move, row, -1))
        row.down.clicked.connect(partial(self._move, row, 1))
        row.remove.clicked.connect(partial(self._remove, row))
        self._rows.append(row)
        self._list.addWidget(row)
        let_tab_follow(*self._rows, self.add_button)
        return row

    def _drop(self, row: _Line) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        for number, row in enumerate(self._rows):
            row.set_name(self._name(number + 1))
            row.note.setReadOnly(self._is_read_only)
            row.up.setEnabled(number > 0)
            row.down.setEnabled(number < len(self._rows) - 1)
            for button in (row.up, row.down, row.remove):
                button.setVisible(not self._is_read_only)
        self.add_button.setVisible(not self._is_read_only)

    def _move(self, row: _Line, step: int) -> None:
        here = self._rows.index(row)
        other = self._rows[here + step]
        mine, others = row.note.text(), other.note.text()
        row.show_text(others)
        other.show_text(mine)
        other.note.setFocus()
        self._on_edited()

    def _remove(self, row: _Line) -> None:
        here = self._rows.index(row)
        self._drop(row)
        self._arrange()
        near = self._rows[min(here, len(self._rows) - 1)].note if self._rows else self.add_button
        near.setFocus()
        self._on_edited()

    @Slot()
    def _on_add(self) -> None:
        row = self._make()
        self._arrange()
        row.show()
        row.note.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.written())

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._list.setSpacing(px(4))


class _Line(QWidget):
    """One sentence with its buttons."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.note = NoteField(theme, "", self, min_lines=1)
        UndoKeys(self.note)
        self.up = IconButton(theme, Icon.UP, "", self)
        self.down = IconButton(theme, Icon.DOWN, "", self)
        self.remove = IconButton(theme, Icon.DELETE, "", self)
        self.problem = ProblemLabel(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addWidget(self.note, 1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below where the words need the whole width."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.px(NARROW_PX)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != direction:
            self._row.setDirection(direction)

    def text(self) -> str:
        """Return the sentence."""
        return one_line(self.note.text())

    def show_text(self, text: str) -> None:
        """Show another sentence."""
        if self.text() != text:
            self.note.set_text(text)

    def set_name(self, name: str) -> None:
        """Say what screen readers call the line and its buttons."""
        self.note.setAccessibleName(name)
        self.up.set_name(item_texts.element_up(name))
        self.down.set_name(item_texts.element_down(name))
        self.remove.set_name(item_texts.element_removed(name))
