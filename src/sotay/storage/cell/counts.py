"""Counts that are kept and not taken: people by status, and by how they stand with a year's hand-in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.collecting import SubmissionState
from sotay.domain.roster import Status
from sotay.storage.cell.rows import HeadcountRow, PersonRow, StandingRow, SubmissionRow, TallyRow
from sotay.storage.prepared import Prepared

_SHOWN = ("submission_id", "received_at", "state", "comment", "is_from_paper", "claims")

# Built once: making a statement costs several times what running it does, and each file of an import runs all of these.
_OF_YEAR = (StandingRow.person_id == bindparam("person"), StandingRow.year == bindparam("of_year"))
_COUNTED = Prepared(
    select(PersonRow.unit_id, StandingRow.state)
    .outerjoin(StandingRow, and_(StandingRow.person_id == PersonRow.id, StandingRow.year == bindparam("of_year")))
    .where(PersonRow.id == bindparam("person"))
)
_LATEST = (
    select(
        SubmissionRow.year,
        SubmissionRow.person_id,
        SubmissionRow.id.label("submission_id"),
        SubmissionRow.received_at,
        SubmissionRow.state,
        SubmissionRow.comment,
        SubmissionRow.sign_key.is_(None).label("is_from_paper"),
        SubmissionRow.claims,
    )
    .where(SubmissionRow.person_id == bindparam("person"), SubmissionRow.year == bindparam("of_year"))
    .order_by(SubmissionRow.number.desc())
    .limit(1)
)
_UNCOUNT = delete(StandingRow).where(*_OF_YEAR)
_COUNT = insert(StandingRow)
_COUNT_INSTEAD = Prepared(
    _COUNT.on_conflict_do_update(
        index_elements=[StandingRow.year, StandingRow.person_id],
        set_={column: _COUNT.excluded[column] for column in _SHOWN},
    )
)
_NEW_TALLY = insert(TallyRow)
_SHIFT = Prepared(
    _NEW_TALLY.on_conflict_do_update(
        index_elements=[TallyRow.year, TallyRow.unit_id, TallyRow.state],
        set_={"people": TallyRow.people + _NEW_TALLY.excluded.people},
    )
)


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

    def settle(self, person_id: int, year: int) -> None:
        """Let the submission of a person and year that came last count, whatever there was before."""
        latest = self._connection.execute(_LATEST, {"person": person_id, "of_year": year}).mappings().one_or_none()
        if latest is None:
            self.forget(person_id, year)
        else:
            self.count(**latest)

    def count(self, *, person_id: int, year: int, state: str, **shown: Any) -> None:  # noqa: ANN401 - other columns
        """Let a submission count of its person and year, in place of the one before; ``shown`` is what lists tell."""
        unit, before = self._counted(person_id, year)
        _COUNT_INSTEAD.run(self._connection, {"year": year, "person_id": person_id, "state": state, **shown})
        if before != state:
            self._shift(year, unit, before, -1)
            self._shift(year, unit, state, 1)

    def forget(self, person_id: int, year: int) -> None:
        """Let no submission of a person and year count."""
        unit, before = self._counted(person_id, year)
        self._shift(year, unit, before, -1)
        self._connection.execute(_UNCOUNT, {"person": person_id, "of_year": year})

    def forget_all(self, submissions: Select[str]) -> None:
        """Let none of these submissions count; nothing takes their place."""
        is_among = StandingRow.submission_id.in_(submissions)
        gone = select(StandingRow.year, PersonRow.unit_id, StandingRow.state, func.count().label("people"))
        counted = gone.join(PersonRow, PersonRow.id == StandingRow.person_id).where(is_among)
        by = (StandingRow.year, PersonRow.unit_id, StandingRow.state)
        for year, unit_id, state, people in self._connection.execute(counted.group_by(*by)).all():
            self._shift(year, unit_id, state, -people)
        self._connection.execute(delete(StandingRow).where(is_among))

    def _shift(self, year: int, unit_id: int, state: str | None, by: int) -> None:
        if state is not None:
            _SHIFT.run(self._connection, {"year": year, "unit_id": unit_id, "state": state, "people": by})

    def _counted(self, person_id: int, year: int) -> tuple[int, str | None]:
        """Return the unit of a person, and the state that counts of a year, None where nothing does."""
        ((unit, state),) = _COUNTED.run(self._connection, {"person": person_id, "of_year": year})
        return unit, state
