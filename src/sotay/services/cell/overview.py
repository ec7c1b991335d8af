"""What the first page of a cell book shows: how far a year's hand-in is, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sotay.domain.collecting import Standing
from sotay.services.cell.book import load_year
from sotay.services.cell.units import load_units
from sotay.services.cell_repositories import CellUnitOfWork

_HANDED_IN = (Standing.IN_TIME, Standing.LATE, Standing.RETURNED)


@dataclass(frozen=True, slots=True)
class CellOverview:
    """A year of the cell in numbers; ``counts`` may lack a standing that nobody has.

    ``has_keys`` once the card of at least one member was compared. ``units`` are the cells of a committee, of which
    ``units_sent`` have sent their roll-up.
    """

    name: str
    year: int
    due: date | None
    counts: Mapping[Standing, int]
    has_keys: bool
    units: int = 0
    units_sent: int = 0

    @property
    def people(self) -> int:
        """Return how many people the cell has now."""
        return sum(self.counts.values())

    @property
    def handed_in(self) -> int:
        """Return how many handed in, in time or late, returned ones too."""
        return sum(self.counts.get(each, 0) for each in _HANDED_IN)

    @property
    def expected(self) -> int:
        """Return how many are waited for: everybody who handed in or is reviewed."""
        return self.handed_in + self.counts.get(Standing.MISSING, 0)


def load_overview(uow: CellUnitOfWork, *, year: int) -> CellOverview:
    """Return how far a year's hand-in is."""
    found = load_year(uow, year=year)
    units = load_units(uow, year=year).units
    with uow:
        has_keys = uow.member_keys.has_verified()
    counts = Counter(each.standing for each in found.people)
    sent = sum(each.standing in (Standing.IN_TIME, Standing.LATE) for each in units)
    return CellOverview(found.name, year, found.due, counts, has_keys, len(units), sent)
