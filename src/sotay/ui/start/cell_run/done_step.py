"""Step 4 of a new cell book: ready; the people now or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import cell_start as texts
from sotay.ui.start.cell_first_step import CELL_STEPS
from sotay.ui.start.step import Step
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.ui.common.theme import Theme


class CellDoneStep(Step):
    """GO_ON to the people, LATER to the first page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme, 4, "", texts.done_explained(), parent, go_on=texts.enter_roster(), has_back=False, frame=CELL_STEPS
        )
        self.add_way(Wish.LATER, texts.later())

    def show_name(self, cell: str) -> None:
        """Name the cell."""
        self.set_title(texts.done_title(cell))
