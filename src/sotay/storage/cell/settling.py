"""What counts of the roll-ups: people, levels, notes and numbers of a cell and year, made from the latest of them.

A later roll-up takes the place of the earlier one as a whole. What the committee itself decided on somebody stays, also
while a roll-up does not name him.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update

from sotay.domain.names import name_sort_key
from sotay.domain.plain import from_json
from sotay.domain.rating import Stage
from sotay.domain.rollup import RolledPerson, Rollup
from sotay.domain.roster import Status
from sotay.domain.unit import UnitId, person_of
from sotay.domain.unit_season import parts_of
from sotay.storage.cell.roster import bytes_of, name_key
from sotay.storage.cell.rows import CellRow, PersonRow
from sotay.storage.cell.season_rows import UNREVIEWED, OpinionRow, ReviewCountRow, ReviewNoteRow
from sotay.storage.cell.unit_rows import CommitteeUnitRow, RolledMemberRow, RollupRow, UnitYearRow
from sotay.storage.mapping import optional_text, stored_json, stored_text

# Built once, see ``counts``.
_OF_UNIT_YEAR = (RolledMemberRow.unit_id == bindparam("of_unit"), RolledMemberRow.year == bindparam("of_year"))
_PEOPLE = select(RolledMemberRow.person_id).where(*_OF_UNIT_YEAR)
_LATEST = (
    select(RollupRow.id, RollupRow.content)
    .where(RollupRow.unit_id == bindparam("of_unit"), RollupRow.year == bindparam("of_year"))
    .order_by(RollupRow.number.desc())
    .limit(1)
)
_FORGET = (
    delete(OpinionRow).where(
        OpinionRow.person_id.in_(_PEOPLE),
        OpinionRow.year == bindparam("of_year"),
        OpinionRow.stage != Stage.DECISION.value,
    ),
    delete(ReviewNoteRow).where(ReviewNoteRow.person_id.in_(_PEOPLE), ReviewNoteRow.year == bindparam("of_year")),
    delete(ReviewCountRow).where(
        ReviewCountRow.unit_id == bindparam("of_unit"), ReviewCountRow.year == bindparam("of_year")
    ),
    delete(RolledMemberRow).where(*_OF_UNIT_YEAR),
    delete(UnitYearRow).where(UnitYearRow.unit_id == bindparam("of_unit"), UnitYearRow.year == bindparam("of_year")),
)
_KNOWN = select(PersonRow.key, PersonRow.id).where(PersonRow.unit_id == bindparam("of_unit"))
_NAMED_LATER = select(RolledMemberRow.person_id).where(
    RolledMemberRow.unit_id == bindparam("of_unit"), RolledMemberRow.year > bindparam("of_year")
)
_DECIDED = select(OpinionRow.person_id, OpinionRow.level).where(
    OpinionRow.person_id.in_(_PEOPLE),
    OpinionRow.year == bindparam("of_year"),
    OpinionRow.stage == Stage.DECISION.value,
)
_NAMED_NOWHERE = delete(PersonRow).where(
    PersonRow.unit_id == bindparam("of_unit"),
    ~exists().where(RolledMemberRow.person_id == PersonRow.id),
    ~exists().where(OpinionRow.person_id == PersonRow.id, OpinionRow.stage == Stage.DECISION.value),
)


class SqlSettling:
    """Makes what counts of a cell and year from its roll-ups."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def settle(self, unit: int, year: int) -> None:
        """Let the roll-up of a cell and year that came last count, whatever there was before."""
        self.forget(unit, year)
        latest = self._connection.execute(_LATEST, {"of_unit": unit, "of_year": year}).one_or_none()
        if latest is not None:
            self._put(unit, latest.id, from_json(Rollup, latest.content))
        self._connection.execute(_NAMED_NOWHERE, {"of_unit": unit})

    def settle_all(self, unit: int) -> None:
        """Settle every year of a cell, the earliest first, so that people stand as the latest of them says."""
        years = select(RollupRow.year).where(RollupRow.unit_id == unit).distinct().order_by(RollupRow.year)
        for year in self._connection.execute(years).scalars().all():
            self.settle(unit, year)
        self._connection.execute(_NAMED_NOWHERE, {"of_unit": unit})

    def forget(self, unit: int, year: int) -> None:
        """Take back what counts of a cell and year, but for what the committee decided."""
        for statement in _FORGET:
            self._connection.execute(statement, {"of_unit": unit, "of_year": year})

    def _put(self, unit: int, rollup_id: str, rollup: Rollup) -> None:
        of = {"of_unit": unit, "of_year": rollup.year}
        ids = self._put_people(unit, rollup)
        in_scope = [each for each in rollup.people if not each.excluded]
        year_row = {
            "year": rollup.year,
            "unit_id": unit,
            "rollup_id": rollup_id,
            "held_on": optional_text(rollup.held_on),
            "people": len(rollup.people),
            "official": rollup.official,
            "in_scope": len(in_scope),
            "reviewed": sum(not each.unreviewed for each in in_scope),
            "parts": stored_json(parts_of(self._key_of(unit), rollup)),
        }
        self._connection.execute(insert(UnitYearRow), year_row)
        self._insert(
            RolledMemberRow, (_member_row(rollup.year, unit, ids, at, p) for at, p in enumerate(rollup.people))
        )
        self._insert(OpinionRow, _opinion_rows(rollup, ids))
        self._insert(ReviewNoteRow, _note_rows(rollup, ids))
        decided = {row.person_id: row.level for row in self._connection.execute(_DECIDED, of)}
        self._insert(ReviewCountRow, _count_rows(unit, rollup, ids, decided))

    def _put_people(self, unit: int, rollup: Rollup) -> Mapping[str, int]:
        """Store the people of a roll-up and return their numbers by key; a later year knows better what they are."""
        of = {"of_unit": unit, "of_year": rollup.year}
        unit_key = self._key_of(unit)
        known = self._known(of)
        named_later = set(self._connection.execute(_NAMED_LATER, of).scalars())
        keys = {each.key: person_of(unit_key, each.key) for each in rollup.people}
        new = [each for each in rollup.people if keys[each.key] not in known]
        self._insert(PersonRow, ({"key": keys[each.key], "unit_id": unit, **_values(each)} for each in new))
        changed = [
            {"of_person": known[keys[each.key]], **_values(each)}
            for each in rollup.people
            if keys[each.key] in known and known[keys[each.key]] not in named_later
        ]
        if changed:
            self._connection.execute(update(PersonRow).where(PersonRow.id == bindparam("of_person")), changed)
        if new:
            known = self._known(of)
        return {key: known[person] for key, person in keys.items()}

    def _known(self, of: Mapping[str, int]) -> dict[str, int]:
        return {row.key: row.id for row in self._connection.execute(_KNOWN, of)}

    def _key_of(self, unit: int) -> UnitId:
        found = select(CommitteeUnitRow.key).where(CommitteeUnitRow.unit_id == unit)
        return UnitId(self._connection.execute(found).scalar_one())

    def _insert(self, row: type[CellRow], values: Iterator[dict[str, Any]]) -> None:
        if rows := list(values):
            self._connection.execute(insert(row), rows)


def _member_row(year: int, unit: int, ids: Mapping[str, int], place: int, person: RolledPerson) -> dict[str, Any]:
    return {
        "year": year,
        "unit_id": unit,
        "place": place,
        "person_id": ids[person.key],
        "is_official": person.is_official,
        "excluded": person.excluded,
    }


def _values(person: RolledPerson) -> dict[str, Any]:
    name = stored_text(person.full_name)
    return {
        "sort_key": bytes_of(name_sort_key(name, person.sort_as)),
        "name_key": name_key(name),
        "full_name": name,
        "birth_date": None,
        "joined_on": optional_text(person.joined_on),
        "official_on": None,
        "office": stored_text(person.office),
        "workplace": "",
        "status": (Status.OFFICIAL if person.is_official else Status.PROBATIONARY).value,
        "card_number": "",
        "sort_as": stored_text(person.sort_as),
    }


def _opinion_rows(rollup: Rollup, ids: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for person in rollup.people:
        for each in person.levels:
            yield {
                "person_id": ids[person.key],
                "year": rollup.year,
                "stage": each.stage.value,
                "level": each.level,
                "given_on": None,
                "reason": stored_text(each.reason),
                "upon": "",
            }


def _note_rows(rollup: Rollup, ids: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    for person in rollup.people:
        if person.unreviewed or person.grounds or person.remark or person.basis:
            yield {
                "person_id": ids[person.key],
                "year": rollup.year,
                "unreviewed": stored_text(person.unreviewed),
                "grounds": json.dumps(person.grounds),
                "remark": stored_text(person.remark),
                "basis": stored_text(person.basis),
            }


def _count_rows(
    unit: int, rollup: Rollup, ids: Mapping[str, int], decided: Mapping[int, str]
) -> Iterator[dict[str, Any]]:
    counts: Counter[tuple[str, str]] = Counter()
    for person in rollup.people:
        if person.excluded:
            continue
        if person.unreviewed:
            counts[UNREVIEWED, ""] += 1
            continue
        counts.update((each.stage.value, each.level) for each in person.levels)
        if ids[person.key] in decided:
            counts[Stage.DECISION.value, decided[ids[person.key]]] += 1
    for (stage, level), people in counts.items():
        yield {"year": rollup.year, "unit_id": unit, "stage": stage, "level": level, "people": people}
