"""Small windows for what needs a word more: adding an item, splitting one, merging two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from sotay.domain.manifestation import SHORT_TITLE_LIMIT
from sotay.domain.search import Span
from sotay.services.checklist_edits import divided
from sotay.texts import checklist_form_item as item_texts
from sotay.texts import checklist_form_windows as texts
from sotay.ui.admin.checklist_form.entries import ChoiceEntry, WordsEntry, one_line
from sotay.ui.admin.places import letters
from sotay.ui.common.buttons import ActionButton, primary_button, secondary_button
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

WIDTH_PX = 620
LIST_PX = 260
TEXT_LINES = 4


class _Dialog(FittedDialog):
    """A window with a button that does something and one that does not."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, sentence: str, yes: str) -> None:
        super().__init__(theme, parent, title, WIDTH_PX)
        self.column.addWidget(PlainLabel(sentence, self, role=TextRole.MUTED))
        self.no_button: ActionButton = secondary_button(theme, texts.cancel(), self)
        self.yes_button: ActionButton = primary_button(theme, yes, self)
        self.no_button.clicked.connect(self.reject)
        self.yes_button.clicked.connect(self.accept)
        self.buttons.addWidget(self.no_button)
        self.buttons.addWidget(self.yes_button)


class AddDialog(_Dialog):
    """Asks for the short title of a new item and for its group."""

    def __init__(self, theme: Theme, parent: QWidget, groups: Sequence[str], group: int) -> None:
        super().__init__(theme, parent, texts.add_title(), texts.add_sentence(), texts.add_yes())
        self.short = WordsEntry(theme, item_texts.short(), self, limit=SHORT_TITLE_LIMIT)
        self.group = ChoiceEntry(theme, item_texts.to_group(), self)
        self.group.set_choices([(str(index), name) for index, name in enumerate(groups)])
        self.group.show_value(str(group))
        self.column.addWidget(self.short)
        self.column.addWidget(self.group)
        self.short.edited.connect(self._on_edited)
        self._on_edited()
        self.short.setFocus()

    def chosen_short(self) -> str:
        """Return the short title."""
        return one_line(self.short.note.text())

    def chosen_group(self) -> int:
        """Return the group by its place."""
        return self.group.combo.currentIndex()

    @Slot()
    def _on_edited(self) -> None:
        self.yes_button.setEnabled(bool(self.chosen_short()) and self.chosen_group() >= 0)


class SplitDialog(_Dialog):
    """Asks which words of an item go to a new one, and for its short title."""

    def __init__(self, theme: Theme, parent: QWidget, text: str) -> None:
        super().__init__(theme, parent, texts.split_title(), texts.split_sentence(), texts.split_yes())
        self.words = WordsEntry(theme, texts.split_text(), self, min_lines=TEXT_LINES)
        self.words.show_value(text, read_only=True)
        self.words.note.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.short = WordsEntry(theme, item_texts.short(), self, limit=SHORT_TITLE_LIMIT)
        self.missing = PlainLabel(texts.split_missing(), self, role=TextRole.SMALL)
        for widget in (self.words, self.short, self.missing):
            self.column.addWidget(widget)
        self.short.edited.connect(self._on_changed)
        self.words.note.selectionChanged.connect(self._on_changed)
        self._on_changed()
        self.words.setFocus()

    def chosen_short(self) -> str:
        """Return the short title of the new item."""
        return one_line(self.short.note.text())

    def chosen_part(self) -> Span:
        """Return where the words that go to it stand in the text."""
        cursor, text = self.words.note.textCursor(), self.words.note.text()
        return Span(letters(text, cursor.selectionStart()), letters(text, cursor.selectionEnd()))

    @Slot()
    def _on_changed(self) -> None:
        gone, rest = divided(self.words.note.text(), self.chosen_part())
        is_whole = bool(gone) and not rest
        is_ready = bool(self.chosen_short()) and bool(gone) and not is_whole
        self.yes_button.setEnabled(is_ready)
        self.missing.setText(texts.split_whole() if is_whole else texts.split_missing())
        self.missing.set_role(TextRole.WARN if is_whole else TextRole.SMALL)
        self.missing.setVisible(not is_ready)


class MergeDialog(_Dialog):
    """Asks which item is merged into another one."""

    def __init__(self, theme: Theme, parent: QWidget, name: str, others: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, parent, texts.merge_title(), texts.merge_sentence(name), texts.merge_yes())
        self.rows = RowList(theme, texts.merge_list(), self, has_short_rows=True)
        self.rows.set_rows([Row(item_id, title) for item_id, title in others])
        self.rows.setFixedHeight(theme.px(LIST_PX))
        self.rows.select(others[0][0] if others else None)
        self.column.addWidget(self.rows)
        self.yes_button.setEnabled(bool(others))
        self.rows.setFocus()

    def chosen_id(self) -> str:
        """Return the id of the item."""
        return self.rows.current_key() or ""
