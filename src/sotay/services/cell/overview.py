"""What the first page of a cell book shows: how far a year's hand-in is, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sotay.domain.collecting import Standing
from sotay.domain.rating import Stage
from sotay.domain.roster import is_reviewed_in
from sotay.services.cell.book import load_year
from sotay.services.cell.units import load_units
from sotay.services.cell_repositories import CellUnitOfWork

_HANDED_IN = (Standing.IN_TIME, Standing.LATE, Standing.RETURNED)


@dataclass(frozen=True, slots=True)
class CellOverview:
    """A year of the cell in numbers; ``counts`` may lack a standing that nobody has.

    ``has_keys`` once the card of at least one member was compared. ``units`` are the cells of a committee, of which
    ``units_sent`` have sent their roll-up. Of those who are reviewed, ``proposed`` were given a level by the cell and
    ``unproposed`` were not; ``undecided`` wait for a decision.
    """

    name: str
    year: int
    due: date | None
    counts: Mapping[Standing, int]
    has_keys: bool
    units: int = 0
    units_sent: int = 0
    proposed: int = 0
    unproposed: int = 0
    undecided: int = 0
    is_archived: bool = False

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
        proposed = sum(uow.review_counts.at(year, Stage.CELL).values())
        decided = sum(uow.review_counts.at(year, Stage.DECISION).values())
        left_out = uow.review_counts.unreviewed(year)
        is_archived = uow.seasons.archived_at(year) is not None
    counts = Counter(each.standing for each in found.people)
    sent = sum(each.standing in (Standing.IN_TIME, Standing.LATE) for each in units)
    reviewed = sum(is_reviewed_in(each.person, year) for each in found.people) - left_out
    return CellOverview(
        name=found.name,
        year=year,
        due=found.due,
        counts=counts,
        has_keys=has_keys,
        units=len(units),
        units_sent=sent,
        proposed=proposed,
        unproposed=max(reviewed - proposed, 0),
        undecided=max(reviewed - decided, 0),
        is_archived=is_archived,
    )
