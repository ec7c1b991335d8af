"""Step 1 of a new cell book: what it is, and the name of the cell. May be the first thing painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import cell_start as texts
from sotay.texts import start as start_texts
from sotay.texts.books import CELL_BOOK
from sotay.ui.common.buttons import quiet_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.line_field import LineField
from sotay.ui.start.step import Step, StepFrame
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme

CELL_STEPS = StepFrame(steps=4, book=CELL_BOOK)


class CellFirstStep(Step):
    """Asks for the name; the ways lead to a book that is there, and to the handbook."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, has_back: bool = False) -> None:
        super().__init__(theme, 1, texts.title(), texts.explained(), parent, has_back=has_back, frame=CELL_STEPS)
        self.name_field = LineField(theme, texts.name(), self, hint=texts.name_hint())
        self.name_field.edit.returnPressed.connect(self._on_go_on)
        self.add(self.name_field)
        # Below the field, since the bar has no room for a third way where letters are large.
        self.sample_button = quiet_button(theme, start_texts.sample(CELL_BOOK), self)
        self.sample_button.setObjectName(Wish.SAMPLE.name)
        self.sample_button.clicked.connect(self._on_way)
        below = FlowLayout()
        below.addWidget(self.sample_button)
        self.add(below)
        self.add_way(Wish.OTHER_STORE, texts.open_existing())
        self.add_way(Wish.OTHER_KIND, start_texts.other_kind(CELL_BOOK))

    @property
    def cell_name(self) -> str:
        """Return the name as typed."""
        return self.name_field.text().strip()

    def first_focus(self) -> QWidget:
        """Return the name."""
        return self.name_field.edit

    def check(self) -> bool:
        """Tell whether there is a name."""
        if not self.cell_name:
            self.name_field.show_problem(texts.name_missing())
            self.name_field.edit.setFocus()
            return False
        return True
