"""What the window of a cell book shows of it before any page: whose book it is and of which season."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.services.cell_repositories import CellUnitOfWork

SEASON_YEAR = "season-year"
"""The setting that keeps which season the secretary works on, once one was chosen."""


@dataclass(frozen=True, slots=True)
class CellFace:
    """The name of the cell and the year of the season at hand."""

    name: str
    year: int


def usual_year(today: date) -> int:
    """Return the year whose season is at hand: in January still the year before, whose papers are then due above.

    Source: data/review-rules, the days until which a review is to be finished and reported.
    """
    return today.year - (today.month == 1)


def load_face(uow: CellUnitOfWork, *, today: date) -> CellFace:
    """Return whose book it is and of which season."""
    with uow:
        kept = uow.settings.get(SEASON_YEAR)
        return CellFace(uow.owner.name(), int(kept) if kept else usual_year(today))


def choose_season(uow: CellUnitOfWork, *, year: int, today: date) -> int:
    """Work on the season of this year from now on; the usual one goes on with the calendar. Returns the year."""
    with uow:
        if year == usual_year(today):
            uow.settings.remove(SEASON_YEAR)
        else:
            uow.settings.put(SEASON_YEAR, str(year))
        uow.commit()
    return year
