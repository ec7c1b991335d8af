"""Step 1: what this is and is not, and letters that can be read. The first thing painted on a new computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from sotay.texts import first_run as texts
from sotay.texts import start as start_texts
from sotay.ui.common.labels import PlainLabel, TextRole
from sotay.ui.letter_choice import LetterChoice
from sotay.ui.start.step import Step
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class WelcomeStep(Step):
    """Says what the program is, asks for the letters; ``is_for_someone_else`` tells whether a helper sets it up."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, has_back: bool = False) -> None:
        super().__init__(theme, 1, texts.welcome_title(), texts.welcome_is(), parent, has_back=has_back)
        self.add(PlainLabel(texts.welcome_is_not(), self, role=TextRole.MUTED))
        self.add(PlainLabel(texts.welcome_letters(), self, role=TextRole.SUBHEADING))
        self.letters = LetterChoice(theme, self)
        self.add(self.letters)
        self.helper_box = QCheckBox(texts.for_someone_else(), self)
        self.add(self.helper_box)
        self.helper_note = PlainLabel(texts.for_someone_else_explained(), self, role=TextRole.SMALL)
        self.helper_note.hide()
        self.helper_box.toggled.connect(self.helper_note.setVisible)
        self.add(self.helper_note)
        self.add_way(Wish.OTHER_STORE, texts.open_existing())
        self.add_way(Wish.OTHER_KIND, start_texts.other_kind())

    def first_focus(self) -> QWidget:
        """Return the chosen size of letters."""
        return self.letters.chosen_row()

    @property
    def is_for_someone_else(self) -> bool:
        """Tell whether a helper sets the handbook up for another person."""
        return self.helper_box.isChecked()
