"""What every act on a season begins with: that it is not archived, and whom it is about."""

from __future__ import annotations

from collections.abc import Callable

from sotay.domain.cell_errors import UnknownPerson
from sotay.domain.roster import Person, PersonId
from sotay.domain.season_book import ReviewNotes, SeasonSheet
from sotay.domain.season_errors import SeasonArchived
from sotay.domain.unit_errors import PersonOfAUnit
from sotay.services.cell_repositories import CellUnitOfWork


def ensure_open(uow: CellUnitOfWork, year: int) -> None:
    """Refuse to change an archived season, inside an act; SeasonArchived."""
    if uow.seasons.archived_at(year) is not None:
        raise SeasonArchived(year)


def person_in(uow: CellUnitOfWork, person_id: PersonId) -> Person:
    """Return a person inside an act; UnknownPerson."""
    person = uow.roster.get(person_id)
    if person is None:
        raise UnknownPerson("")
    return person


def own_person_in(uow: CellUnitOfWork, person_id: PersonId) -> Person:
    """Return a person of the book's own inside an act; UnknownPerson, PersonOfAUnit."""
    person = person_in(uow, person_id)
    if uow.rolled.unit_of(person_id) is not None:
        raise PersonOfAUnit(person.full_name)
    return person


def change_sheet(uow: CellUnitOfWork, year: int, change: Callable[[SeasonSheet], SeasonSheet]) -> SeasonSheet:
    """Store what a change makes of the sheet of a year and return the sheet before; SeasonArchived."""
    with uow:
        ensure_open(uow, year)
        before = uow.seasons.sheet(year)
        uow.seasons.put_sheet(year, change(before))
        uow.commit()
    return before


def change_notes(
    uow: CellUnitOfWork, year: int, person_id: PersonId, change: Callable[[ReviewNotes], ReviewNotes]
) -> ReviewNotes:
    """Store what a change makes of the notes on a person and return those before.

    SeasonArchived, UnknownPerson, PersonOfAUnit.
    """
    with uow:
        ensure_open(uow, year)
        own_person_in(uow, person_id)
        before = uow.reviews.notes(person_id, year)
        uow.reviews.put_notes(person_id, year, change(before))
        uow.commit()
    return before
