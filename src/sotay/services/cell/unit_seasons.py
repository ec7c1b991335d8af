"""The season of a committee over its cells: their people with ratings and notes, and what each cell sent beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sotay.domain.collecting import Standing
from sotay.domain.rating import Rating
from sotay.domain.roster import PersonId
from sotay.domain.season import HandInState, SeasonMember, UnitSeason
from sotay.domain.season_book import ReviewNotes
from sotay.domain.trend import ItemName
from sotay.domain.unit import UnitStanding, unit_standings
from sotay.domain.unit_season import UnitParts
from sotay.services.cell.book import due_of
from sotay.services.cell_repositories import CellUnitOfWork

_STATES = {
    Standing.IN_TIME: HandInState.RECEIVED,
    Standing.LATE: HandInState.LATE,
    Standing.RETURNED: HandInState.RETURNED,
    Standing.MISSING: HandInState.MISSING,
}


UNRATED, NOTHING_NOTED = Rating(), ReviewNotes()


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of everybody in a year; whoever has none is missing."""

    ratings: Mapping[PersonId, Rating]
    notes: Mapping[PersonId, ReviewNotes]


def unit_members(uow: CellUnitOfWork, year: int, kept: Kept) -> tuple[SeasonMember, ...]:
    """Return the people of the cells in a year, by cell and then by given name, inside an act."""
    names = {each.id: each.name for each in uow.units.all()}
    found = []
    for each in uow.rolled.members_of(year):
        noted = kept.notes.get(each.person, NOTHING_NOTED)
        found.append(
            SeasonMember(
                person=each.person,
                full_name=each.full_name,
                office=each.office,
                joined_on=each.joined_on,
                is_official=each.is_official,
                excluded=each.excluded,
                unreviewed=noted.unreviewed,
                rating=kept.ratings.get(each.person, UNRATED),
                grounds=noted.grounds,
                # What a cell sent of somebody is there; whether he handed in is the cell's to know.
                hand_in=HandInState.RECEIVED,
                remark=noted.remark,
                basis=noted.basis,
                cell=names[each.unit_id],
            )
        )
    return tuple(found)


def unit_seasons(uow: CellUnitOfWork, year: int) -> tuple[UnitSeason, ...]:
    """Return how far every cell is, with its votes and its mirror, inside an act."""
    parts = uow.rolled.parts_of(year)
    standings = unit_standings(uow.units.all(), uow.rollups.latest_of(year), due=due_of(uow, year))
    return tuple(_unit(each, parts.get(each.unit.id)) for each in standings)


def told_items(uow: CellUnitOfWork, year: int) -> Mapping[str, ItemName]:
    """Return what the mirrors of the cells call their items, inside an act."""
    names: dict[str, ItemName] = {}
    for each in uow.rolled.parts_of(year).values():
        names = {**each.items, **names}
    return MappingProxyType(names)


def _unit(found: UnitStanding, parts: UnitParts | None) -> UnitSeason:
    latest = found.latest
    return UnitSeason(
        name=found.unit.name,
        secretary=found.unit.secretary or (parts.secretary if parts else ""),
        hand_in=_STATES[found.standing],
        handed_in_on=latest.received_at.date() if latest else None,
        held_on=latest.held_on if latest else None,
        votes=parts.votes if parts else (),
        mirror=parts.mirror if parts else None,
    )
