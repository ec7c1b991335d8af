"""Counts of the season that are kept and not taken: levels by stage, and those who were not reviewed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.rating import Stage
from sotay.domain.roster import Person, PersonId, Status, is_reviewed_in
from sotay.storage.cell.rows import OWN_UNIT, PersonRow
from sotay.storage.cell.season_rows import UNREVIEWED, OpinionRow, ReviewCountRow, ReviewNoteRow
from sotay.storage.cell.unit_rows import RolledMemberRow
from sotay.storage.mapping import optional_day

# Built once, see ``counts``.
_PERSON = select(PersonRow.unit_id, PersonRow.status, PersonRow.joined_on).where(PersonRow.id == bindparam("person"))
_OPINIONS = select(OpinionRow.year, OpinionRow.stage, OpinionRow.level).where(
    OpinionRow.person_id == bindparam("person")
)
_UNREVIEWED = select(ReviewNoteRow.year).where(
    ReviewNoteRow.person_id == bindparam("person"), ReviewNoteRow.unreviewed != ""
)
# Who is reviewed of a committee's cells is as they said for each year.
_IN_SCOPE = select(RolledMemberRow.year).where(
    RolledMemberRow.person_id == bindparam("person"), RolledMemberRow.excluded == ""
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
    def following(self, person_id: int) -> Iterator[None]:
        """Let the counts follow whatever is changed of a person meanwhile, whoever changes it."""
        before = self._share_of(person_id)
        yield
        after = self._share_of(person_id)
        shifts = {count: after[count] - before[count] for count in {*before, *after}}
        changed = [{**count._asdict(), "people": by} for count, by in shifts.items() if by]
        if changed:
            self._connection.execute(_SHIFT, changed)
            self._connection.execute(_FORGET_NOBODY)

    def _share_of(self, person_id: int) -> Counter[_Count]:
        """Return what a person adds to each count: levels where he is reviewed, else that he was not."""
        of = {"person": person_id}
        person = self._connection.execute(_PERSON, of).one_or_none()
        if person is None:
            return Counter()
        unit = person.unit_id
        unreviewed = set(self._connection.execute(_UNREVIEWED, of).scalars())
        share = [_Count(year, unit, UNREVIEWED, "") for year in unreviewed]
        share += [
            _Count(year, unit, stage, level)
            for year, stage, level in self._connection.execute(_OPINIONS, of)
            if year not in unreviewed
        ]
        if unit != OWN_UNIT:
            in_scope = set(self._connection.execute(_IN_SCOPE, of).scalars())
            return Counter(each for each in share if each.year in in_scope)
        stands = Person(PersonId(""), "", status=Status(person.status), joined_on=optional_day(person.joined_on))
        return Counter(each for each in share if is_reviewed_in(stands, each.year))
