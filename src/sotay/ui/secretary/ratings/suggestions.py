"""What the level above asks a person to review: several suggestions, each typed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sotay.domain.suggestion import Suggestion
from sotay.texts import cell_rating_person as texts
from sotay.ui.card import Card
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.date_field import DateField, Today
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.tab_order import let_tab_follow
from sotay.ui.common.words_field import WordsField
from sotay.ui.secretary.fields import show_day, show_words

if TYPE_CHECKING:
    from sotay.ui.common.theme import Theme

FROM_WIDTH_PX = 300


class SuggestionEditor(QWidget):
    """One suggestion; ``edited(Suggestion)`` after every change, ``remove_asked(id)``."""

    edited = Signal(object)
    remove_asked = Signal(str)

    def __init__(self, theme: Theme, today: Today, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._suggestion: Suggestion | None = None
        self._label = PlainLabel(texts.suggestion_text(number), self, role=TextRole.SUBHEADING)
        self.note = NoteField(theme, texts.suggestion_text(number), self, min_lines=2)
        self.given_by = WordsField(theme, texts.suggestion_from(), self)
        self.day = DateField(theme, texts.suggestion_day(), today, self)
        self.remove_button = quiet_button(theme, texts.remove_suggestion(number), self, icon=Icon.DELETE)
        self._facts = FlowLayout()
        for widget in (self.given_by, self.day):
            self._facts.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._label)
        self._column.addWidget(self.note)
        self._column.addLayout(self._facts)
        self._column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.note.edited.connect(self._on_edited)
        self.given_by.edited.connect(self._on_edited)
        self.day.day_changed.connect(self._on_edited)
        self.remove_button.clicked.connect(self._on_remove)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def key(self) -> str:
        """Return the id of what is shown."""
        return self._suggestion.id if self._suggestion else ""

    def show_suggestion(self, suggestion: Suggestion, *, read_only: bool) -> None:
        """Show a suggestion; words that are there already keep their cursor."""
        is_other = self.key != suggestion.id
        self._suggestion = suggestion
        show_words(self.note, suggestion.text)
        show_words(self.given_by, suggestion.given_by)
        if is_other:
            self.day.set_day(suggestion.given_on)
        show_day(self.day, suggestion.given_on)
        self.note.setReadOnly(read_only)
        self.given_by.set_read_only(read_only=read_only)
        self.day.setEnabled(not read_only)
        self.remove_button.setVisible(not read_only)

    @Slot()
    def _on_edited(self) -> None:
        if self._suggestion is None:
            return
        self._suggestion = replace(
            self._suggestion, text=self.note.text(), given_by=self.given_by.text(), given_on=self.day.day()
        )
        self.edited.emit(self._suggestion)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_asked.emit(self.key)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._facts.setSpacing(px(12))
        self.given_by.setMinimumWidth(px(FROM_WIDTH_PX))


class SuggestionsCard(Card):
    """All suggestions of one person; ``edited(Suggestion)``, ``remove_asked(id)``, ``add_asked()``."""

    edited = Signal(object)
    remove_asked = Signal(str)
    add_asked = Signal()

    def __init__(self, theme: Theme, today: Today, parent: QWidget) -> None:
        super().__init__(theme, parent, title=texts.suggestions_title())
        self._today = today
        self.nothing = PlainLabel(texts.no_suggestion(), self, role=TextRole.MUTED)
        self.column.addWidget(self.nothing)
        self._editors = QVBoxLayout()
        self.column.addLayout(self._editors)
        self.editors: list[SuggestionEditor] = []
        self.more_button = self.add_button(texts.add_suggestion(), icon=Icon.ADD)
        self.more_button.clicked.connect(self.add_asked)

    def show_suggestions(self, suggestions: Sequence[Suggestion], *, read_only: bool) -> None:
        """Show these; editors are kept and filled anew."""
        while len(self.editors) < len(suggestions):
            self._add_editor()
        for editor, suggestion in zip(self.editors, suggestions, strict=False):
            editor.show_suggestion(suggestion, read_only=read_only)
        for place, editor in enumerate(self.editors):
            editor.setVisible(place < len(suggestions))
        self.nothing.setVisible(not suggestions)
        self.more_button.setVisible(not read_only)

    def editor(self, key: str) -> SuggestionEditor | None:
        """Return what shows a suggestion, None where none does."""
        return next((each for each in self.editors if each.key == key and not each.isHidden()), None)

    def _add_editor(self) -> None:
        editor = SuggestionEditor(self._theme, self._today, len(self.editors) + 1, self)
        editor.edited.connect(self.edited)
        editor.remove_asked.connect(self.remove_asked)
        self._editors.addWidget(editor)
        self.editors.append(editor)
        let_tab_follow(*self.editors, self.more_button)
