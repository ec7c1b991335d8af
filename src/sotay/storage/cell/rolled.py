"""What counts of the roll-ups, read: the people of the cells by year, what else they sent, counts by cell."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from sotay.domain.plain import from_json
from sotay.domain.rating import Stage
from sotay.domain.roster import PersonId
from sotay.domain.unit import UnitId
from sotay.domain.unit_season import UnitMember, UnitParts
from sotay.storage.cell.among import rows_among, some
from sotay.storage.cell.rows import PersonRow
from sotay.storage.cell.season_rows import ReviewCountRow
from sotay.storage.cell.unit_rows import CommitteeUnitRow, RolledMemberRow, UnitYearRow
from sotay.storage.mapping import optional_day

# Built once, see ``counts``.
_MEMBERS = (
    select(
        CommitteeUnitRow.key.label("unit"), PersonRow.key, PersonRow.full_name, PersonRow.office, PersonRow.joined_on,
        RolledMemberRow.is_official, RolledMemberRow.excluded,
    )
    .join(CommitteeUnitRow, CommitteeUnitRow.unit_id == RolledMemberRow.unit_id)
    .join(PersonRow, PersonRow.id == RolledMemberRow.person_id)
    .where(RolledMemberRow.year == bindparam("of_year"))
)  # fmt: skip
_BY_UNIT = _MEMBERS.order_by(CommitteeUnitRow.sort_key, CommitteeUnitRow.key, RolledMemberRow.place)
_OF_UNIT = _MEMBERS.where(CommitteeUnitRow.key == bindparam("of_unit")).order_by(RolledMemberRow.place)
_SOME = _MEMBERS.where(PersonRow.key.in_(some()))
_UNIT_OF = (
    select(CommitteeUnitRow.key)
    .join(PersonRow, PersonRow.unit_id == CommitteeUnitRow.unit_id)
    .where(PersonRow.key == bindparam("person"))
)
_UNITS_OF = (
    select(PersonRow.key, CommitteeUnitRow.key)
    .join(PersonRow, PersonRow.unit_id == CommitteeUnitRow.unit_id)
    .where(PersonRow.key.in_(some()))
)
_PARTS = (
    select(CommitteeUnitRow.key, UnitYearRow.parts)
    .join(CommitteeUnitRow, CommitteeUnitRow.unit_id == UnitYearRow.unit_id)
    .where(UnitYearRow.year == bindparam("of_year"))
)
_LEVELS = (
    select(CommitteeUnitRow.key, ReviewCountRow.level, ReviewCountRow.people)
    .join(CommitteeUnitRow, CommitteeUnitRow.unit_id == ReviewCountRow.unit_id)
    .where(ReviewCountRow.year == bindparam("of_year"), ReviewCountRow.stage == bindparam("of_stage"))
)


class SqlRolled:
    """What counts behind ``Rolled`` of the ports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def members_of(self, year: int, unit_id: UnitId | None = None) -> tuple[UnitMember, ...]:
        """Return the people of a year's roll-ups, by cell and then by given name; with ``unit_id`` of that cell."""
        of = {"of_year": year} if unit_id is None else {"of_year": year, "of_unit": unit_id}
        rows = self._connection.execute(_BY_UNIT if unit_id is None else _OF_UNIT, of).all()
        return tuple(map(_member, rows))

    def some_members(self, year: int, people: Collection[PersonId]) -> Mapping[PersonId, UnitMember]:
        """Return these people of a year's roll-ups; whom none of them names is missing."""
        found = (_member(row) for row in rows_among(self._connection, _SOME, list(people), of_year=year))
        return MappingProxyType({each.person: each for each in found})

    def units_of(self, people: Collection[PersonId]) -> Mapping[PersonId, UnitId]:
        """Return the cells that these people are of; the book's own people are missing."""
        rows = rows_among(self._connection, _UNITS_OF, list(people))
        return MappingProxyType({PersonId(person): UnitId(unit) for person, unit in rows})

    def unit_of(self, person_id: PersonId) -> UnitId | None:
        """Return the cell that a person is of, None for the book's own people."""
        found = self._connection.execute(_UNIT_OF, {"person": person_id}).scalar_one_or_none()
        return None if found is None else UnitId(found)

    def parts_of(self, year: int) -> Mapping[UnitId, UnitParts]:
        """Return what the cells sent of a year beside their people."""
        rows = self._connection.execute(_PARTS, {"of_year": year})
        return MappingProxyType({UnitId(key): from_json(UnitParts, parts) for key, parts in rows})

    def levels_of(self, year: int, stage: Stage) -> Mapping[UnitId, Mapping[str, int]]:
        """Return how many people of each cell were given each level at a stage; from counts that are kept."""
        found: dict[UnitId, dict[str, int]] = {}
        for key, level, people in self._connection.execute(_LEVELS, {"of_year": year, "of_stage": stage.value}):
            found.setdefault(UnitId(key), {})[level] = people
        return MappingProxyType({unit: MappingProxyType(levels) for unit, levels in found.items()})


def _member(row: Row[*tuple[Any, ...]]) -> UnitMember:
    unit, key, full_name, office, joined_on, is_official, excluded = row
    return UnitMember(UnitId(unit), PersonId(key), full_name, office, optional_day(joined_on), is_official, excluded)
