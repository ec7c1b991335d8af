"""One line for words of the member's own, which may be pasted from an old paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from sotay.ui.common.line_field import LineField
from sotay.ui.common.old_text_offer import OldTextOffer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

FEWEST_PASTED = 4
"""Letters that come at once when they are pasted; an input method gives a syllable at most."""


class WordsField(LineField):
    """A labelled line edit; where pasted words are written in an old way, a bar below offers to turn them."""

    def __init__(
        self, theme: Theme, label: str, parent: QWidget | None = None, *, hint: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(theme, label, parent, hint=hint, placeholder=placeholder)
        self._known_text = ""
        self.old_text = OldTextOffer(theme, self, self.edit)
        self.edited.connect(self._on_edited)

    def set_text(self, text: str) -> None:
        """Show another text and tell nobody."""
        self._known_text = text
        self.old_text.withdraw()
        super().set_text(text)

    def replace(self, place: int, before: str, after: str) -> None:
        """Put other words in the place of some as one step that can be undone; places are counted in the text."""
        self.edit.setSelection(place, len(before))
        self.edit.insert(after)

    def add_below(self, bar: QWidget) -> None:
        """Put a bar below the line."""
        self._column.insertWidget(self._column.indexOf(self._hint), bar)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        is_pasted = len(text) - len(self._known_text) >= FEWEST_PASTED
        self._known_text = text
        self.old_text.text_changed()
        if is_pasted:
            self.old_text.look_at(text)
