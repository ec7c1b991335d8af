"""Counts of the season that are kept and not taken: levels by stage, and those who were not reviewed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.rating import Stage
from sotay.domain.roster import Person, PersonId, Status, is_reviewed_in
from sotay.storage.cell.among import rows_among, some
from sotay.storage.cell.rows import OWN_UNIT, PersonRow
from sotay.storage.cell.season_rows import UNREVIEWED, OpinionRow, ReviewCountRow, ReviewNoteRow
from sotay.storage.cell.unit_rows import RolledMemberRow
from sotay.storage.mapping import optional_day

# Built once, see ``counts``.
_PEOPLE = select(PersonRow.id, PersonRow.unit_id, PersonRow.status, PersonRow.joined_on).where(PersonRow.id.in_(some()))
_OPINIONS = select(OpinionRow.person_id, OpinionRow.year, OpinionRow.stage, OpinionRow.level).where(
    OpinionRow.person_id.in_(some())
)
_UNREVIEWED = select(ReviewNoteRow.person_id, ReviewNoteRow.year).where(
    ReviewNoteRow.person_id.in_(some()), ReviewNoteRow.unreviewed != ""
)
# Who is reviewed of a committee's cells is as they said for each year.
_IN_SCOPE = select(RolledMemberRow.person_id, RolledMemberRow.year).where(
    RolledMemberRow.person_id.in_(some()), RolledMemberRow.excluded == ""
)
_NEW = insert(ReviewCountRow)
_SHIFT = _NEW.on_conflict_do_update(
    index_elements=[ReviewCountRow.year, ReviewCountRow.unit_id, ReviewCountRow.stage, ReviewCountRow.level],
    set_={"people": ReviewCountRow.people + _NEW.excluded.people},
)
# A count that came back to nothing leaves no row, so that what was taken back leaves no trace.
_FORGET_NOBODY = delete(ReviewCountRow).where(ReviewCountRow.people == 0)


class _Count(NamedTuple):
    year: int
    unit_id: int
    stage: str
    level: str


class SqlReviewCounts:
    """The counts behind ``ReviewCounts`` of the ports, and what keeps them true."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def at(self, year: int, stage: Stage) -> Mapping[str, int]:
        """Return how many were given each level at a stage; "" counts those without the stage."""
        rows = self._connection.execute(
            select(ReviewCountRow.level, func.sum(ReviewCountRow.people).label("total"))
            .where(ReviewCountRow.year == year, ReviewCountRow.stage == stage.value)
            .group_by(ReviewCountRow.level)
        )
        return MappingProxyType({row.level: row.total for row in rows})

    def unreviewed(self, year: int) -> int:
        """Return how many are to be reviewed and were not, by a reason that was written."""
        people: int | None = self._connection.execute(
            select(func.sum(ReviewCountRow.people)).where(
                ReviewCountRow.year == year, ReviewCountRow.stage == UNREVIEWED
            )
        ).scalar_one()
        return people or 0

    @contextmanager
    def following(self, *people: int) -> Iterator[None]:
        """Let the counts follow whatever is changed of people meanwhile, whoever changes it."""
        before = self._share_of(people)
        yield
        after = self._share_of(people)
        shifts = {count: after[count] - before[count] for count in {*before, *after}}
        changed = [{**count._asdict(), "people": by} for count, by in shifts.items() if by]
        if changed:
            self._connection.execute(_SHIFT, changed)
            self._connection.execute(_FORGET_NOBODY)

    def _share_of(self, people: Sequence[int]) -> Counter[_Count]:
        """Return what people add to each count: levels where they are reviewed, else that they were not."""
        unreviewed = {(person, year) for person, year in self._rows(_UNREVIEWED, people)}
        given = [(person, year, UNREVIEWED, "") for person, year in unreviewed]
        given += [
            (person, year, stage, level)
            for person, year, stage, level in self._rows(_OPINIONS, people)
            if (person, year) not in unreviewed
        ]
        if not given:
            return Counter()
        units, is_reviewed = self._reviewed(people)
        return Counter(
            _Count(year, units[person], stage, level)
            for person, year, stage, level in given
            if is_reviewed(person, year)
        )

    def _reviewed(self, people: Sequence[int]) -> tuple[Mapping[int, int], Callable[[int, int], bool]]:
        """Return the unit of each person, and what tells whether one is reviewed in a year."""
        units, stand = {}, {}
        for person, unit, status, joined_on in self._rows(_PEOPLE, people):
            units[person] = unit
            stand[person] = Person(PersonId(""), "", status=Status(status), joined_on=optional_day(joined_on))
        of_units = [person for person, unit in units.items() if unit != OWN_UNIT]
        in_scope = {(person, year) for person, year in self._rows(_IN_SCOPE, of_units)}

        def is_reviewed(person: int, year: int) -> bool:
            if units[person] != OWN_UNIT:
                return (person, year) in in_scope
            return is_reviewed_in(stand[person], year)

        return units, is_reviewed

    def _rows(self, statement: Select[*tuple[Any, ...]], people: Sequence[int]) -> Iterator[Sequence[Any]]:
        return rows_among(self._connection, statement, people)
