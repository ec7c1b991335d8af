"""Counts that are kept and not taken: people by status, and by how they stand with a year's hand-in."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.collecting import SubmissionState
from sotay.domain.roster import Status
from sotay.storage.cell.rows import HeadcountRow, PersonRow, StandingRow, SubmissionRow, TallyRow

# Built once: making a statement costs several times what running it does, and each file of an import runs all of these.
_COUNTED = (
    select(SubmissionRow.state, PersonRow.unit_id)
    .join(StandingRow, StandingRow.submission_id == SubmissionRow.id)
    .join(PersonRow, PersonRow.id == StandingRow.person_id)
    .where(StandingRow.person_id == bindparam("person"), StandingRow.year == bindparam("of_year"))
)
_LATEST = (
    select(SubmissionRow.id, SubmissionRow.state, PersonRow.unit_id)
    .join(PersonRow, PersonRow.id == SubmissionRow.person_id)
    .where(SubmissionRow.person_id == bindparam("person"), SubmissionRow.year == bindparam("of_year"))
    .order_by(SubmissionRow.number.desc())
    .limit(1)
)
_UNCOUNT = delete(StandingRow).where(
    StandingRow.person_id == bindparam("person"), StandingRow.year == bindparam("of_year")
)
_COUNT = insert(StandingRow)
_SHIFT = (
    update(TallyRow)
    .where(
        TallyRow.year == bindparam("of_year"),
        TallyRow.unit_id == bindparam("of_unit"),
        TallyRow.state == bindparam("of_state"),
    )
    .values(people=TallyRow.people + bindparam("by"))
)
_BEGIN_TALLY = insert(TallyRow)
_UNIT = select(PersonRow.unit_id).where(PersonRow.id == bindparam("person"))


class SqlCounts:
    """The counts behind ``Counts`` of the ports, and what the repositories beside it shift them by."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_status(self) -> Mapping[Status, int]:
        """Return how many people have each status."""
        people = func.sum(HeadcountRow.people)
        rows = self._connection.execute(
            select(HeadcountRow.status, people).group_by(HeadcountRow.status).having(people > 0)
        )
        return {Status(status): number for status, number in rows}

    def by_state(self, year: int) -> Mapping[SubmissionState, int]:
        """Return how many people stand so with the hand-in of a year."""
        people = func.sum(TallyRow.people)
        rows = self._connection.execute(
            select(TallyRow.state, people).where(TallyRow.year == year).group_by(TallyRow.state).having(people > 0)
        )
        return {SubmissionState(state): number for state, number in rows}

    def shift_status(self, unit_id: int, status: str, by: int) -> None:
        """Count people of a status in or out."""
        self._connection.execute(
            insert(HeadcountRow)
            .values(unit_id=unit_id, status=status, people=by)
            .on_conflict_do_update(
                index_elements=[HeadcountRow.unit_id, HeadcountRow.status], set_={"people": HeadcountRow.people + by}
            )
        )

    def count(self, person_id: int, year: int, submission_id: str, state: SubmissionState) -> None:
        """Let the submission count that came just now, in place of the one before."""
        self.forget(person_id, year)
        unit = self._connection.execute(_UNIT, {"person": person_id}).scalar_one()
        self._connection.execute(_COUNT, {"year": year, "person_id": person_id, "submission_id": submission_id})
        self._shift_state(year, unit, state.value, 1)

    def settle(self, person_id: int, year: int) -> None:
        """Let the submission of a person and year that came last count, after ``forget`` and what changed."""
        latest = self._connection.execute(_LATEST, {"person": person_id, "of_year": year}).one_or_none()
        if latest is not None:
            counted = {"year": year, "person_id": person_id, "submission_id": latest.id}
            self._connection.execute(_COUNT, counted)
            self._shift_state(year, latest.unit_id, latest.state, 1)

    def forget(self, person_id: int, year: int) -> None:
        """Count the submission that counts now out; before any change of it."""
        of = {"person": person_id, "of_year": year}
        counted = self._connection.execute(_COUNTED, of).one_or_none()
        if counted is not None:
            self._shift_state(year, counted.unit_id, counted.state, -1)
            self._connection.execute(_UNCOUNT, of)

    def _shift_state(self, year: int, unit_id: int, state: str, by: int) -> None:
        shift = {"of_year": year, "of_unit": unit_id, "of_state": state, "by": by}
        if not self._connection.execute(_SHIFT, shift).rowcount:
            tally = {"year": year, "unit_id": unit_id, "state": state, "people": by}
            self._connection.execute(_BEGIN_TALLY, tally)
