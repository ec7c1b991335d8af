"""Which cell of a committee the people in the table are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.texts import cell_ratings as texts
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.secretary.ratings.rows import units_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.domain.season import Season

LISTED_AT_ONCE = 2_000
"""With more people than this a committee begins with one cell: nobody looks through so many rows."""


class UnitChoice(StillCombo):
    """A list of the cells that have people; hidden in the book of a cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(texts.of_cell(), parent)
        self._units: tuple[str | None, ...] = ()

    @property
    def unit(self) -> str | None:
        """Return the cell that is chosen, "" for the committee's own people and None for all."""
        return self._units[max(self.currentIndex(), 0)] if self._units else None

    def show_units(self, season: Season) -> None:
        """Offer the cells of a season; the chosen one stays chosen."""
        self.setVisible(season.is_of_committee)
        if not season.is_of_committee:
            self._units = ()
            return
        found = units_of(season)
        chosen = self.unit if self._units else _first(season)
        self._units = (None, *(key for key, _ in found))
        self.clear()
        self.addItems([texts.all_cells(len(season.members)), *(words for _, words in found)])
        self.setCurrentIndex(self._units.index(chosen) if chosen in self._units else 0)

    def limited(self, season: Season) -> Season:
        """Return the season of the cell that is chosen."""
        return season if self.unit is None else season.of_unit(self.unit)


def _first(season: Season) -> str | None:
    """Return the cell to begin with: the first that waits for a level, None to begin with all of them."""
    if len(season.members) <= LISTED_AT_ONCE:
        return None
    waiting = (each.cell for each in season.members if each.is_reviewed and each.next_stage is not None)
    return next(waiting, season.members[0].cell)
