"""The assessments of one handbook, as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from sqlalchemy import Connection, RowMapping, bindparam, case, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.assessment import Answer, Assessment, AssessmentSummary, PeriodAct, PeriodEvent
from sotay.domain.audience import Reader
from sotay.domain.errors import PeriodExists, UnknownPeriod
from sotay.domain.history import GridPoint
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.period import Period, PeriodKind, parse_period
from sotay.domain.wording import Wording
from sotay.storage.answers import Answers
from sotay.storage.levels import read_points
from sotay.storage.mapping import optional_moment, optional_text, period_values, reader_from, reader_values
from sotay.storage.other_words import OtherWords
from sotay.storage.period_lists import read_readers, read_summaries
from sotay.storage.period_log import PeriodLog
from sotay.storage.rows import AssessmentRow
from sotay.storage.snapshots import Snapshots
from sotay.storage.wordings import Wordings

# The order of domain.period.Period.
_EARLIEST_FIRST = (AssessmentRow.end_day, AssessmentRow.start_day.desc(), AssessmentRow.kind)
_LATEST_FIRST = (AssessmentRow.end_day.desc(), AssessmentRow.start_day, AssessmentRow.kind.desc())
_IS_THERE = AssessmentRow.deleted_at.is_(None)

_FRAME = select(
    AssessmentRow.id,
    AssessmentRow.period,
    AssessmentRow.due,
    AssessmentRow.checklist_hash,
    AssessmentRow.opened_at,
    AssessmentRow.closed_at,
    AssessmentRow.last_item,
    AssessmentRow.audience,
    AssessmentRow.membership,
).where(_IS_THERE)

_PUT_DUE, _PUT_LAST_ITEM, _PUT_CLOSED, _PUT_DELETED, _PUT_CHECKLIST = (
    update(AssessmentRow).where(AssessmentRow.id == bindparam("row_id")).values({name: bindparam("value")})
    for name in ("due", "last_item", "closed_at", "deleted_at", "checklist_hash")
)


@dataclass(frozen=True, slots=True)
class Frame:
    """An assessment without its answers, and the row it stands in."""

    row_id: int
    assessment: Assessment


class SqlAssessments:
    """The assessments behind ``Assessments`` of the ports.

    ``frames`` caches what a save is checked against. All changes go through here and keep it true; the unit of work
    empties it when it rolls back.
    """

    def __init__(self, connection: Connection, snapshots: Snapshots, frames: dict[Period, Frame]) -> None:
        self._connection = connection
        self._snapshots = snapshots
        self._frames = frames
        self._answers = Answers(connection)
        self._wordings = Wordings(connection)
        self._other_words = OtherWords(connection, snapshots)
        self._log = PeriodLog(connection)

    def summaries(self, *, deleted: bool = False) -> tuple[AssessmentSummary, ...]:
        """Return the periods, the latest first; with ``deleted`` those that were deleted."""
        return read_summaries(self._connection, self._snapshots, deleted=deleted)

    def get(self, period: Period) -> Assessment:
        """Return one assessment with all its answers; UnknownPeriod."""
        return self._filled(self._frame(period))

    def frame(self, period: Period) -> Assessment:
        """Return one assessment without its answers; UnknownPeriod."""
        return self._frame(period).assessment

    def add(self, assessment: Assessment) -> None:
        """Store a new assessment with the answers it holds; PeriodExists, also for a deleted one."""
        if self._row_id(assessment.period) is not None:
            raise PeriodExists(assessment.period.written)
        values = {
            **period_values(assessment.period),
            "due": assessment.due.isoformat(),
            "checklist_hash": self._snapshots.keep_checklist(assessment.checklist),
            "opened_at": assessment.opened_at.isoformat(),
            "closed_at": optional_text(assessment.closed_at),
            "last_item": assessment.last_item,
            **reader_values(assessment.reader),
        }
        self._connection.execute(insert(AssessmentRow), values)
        for answer in assessment.answers.values():
            self.put_answer(assessment.period, answer)
        if assessment.other_words:
            self.put_other_words(assessment.period, assessment.other_words)

    def put_answer(self, period: Period, answer: Answer, *, at: datetime | None = None) -> None:
        """Store one answer in place of the one that is there; UnknownPeriod."""
        self._answers.put(self._frame(period).row_id, answer, at)

    def stored_answer(self, period: Period, manifestation_id: ManifestationId) -> tuple[Answer, datetime | None]:
        """Return an answer and when it was last saved; UnknownPeriod."""
        return self._answers.get(self._frame(period).row_id, manifestation_id)

    def keep_wording(self, period: Period, wording: Wording) -> None:
        """Keep an answer as it stood; UnknownPeriod."""
        self._wordings.keep(self._frame(period).row_id, wording)

    def remove_wording(self, period: Period, wording: Wording) -> None:
        """Take an earlier wording away; UnknownPeriod."""
        self._wordings.remove(self._frame(period).row_id, wording)

    def wordings(self, period: Period, manifestation_id: ManifestationId) -> tuple[Wording, ...]:
        """Return the earlier wordings of an answer, the earliest first; UnknownPeriod."""
        return self._wordings.of(self._frame(period).row_id, manifestation_id)

    def all_wordings(self, period: Period) -> tuple[Wording, ...]:
        """Return the earlier wordings of all answers of a period, in the order of their keeping; UnknownPeriod."""
        return self._wordings.all(self._frame(period).row_id)

    def put_due(self, period: Period, due: date) -> None:
        """Store another due date; UnknownPeriod."""
        frame = self._frame(period)
        self._connection.execute(_PUT_DUE, {"row_id": frame.row_id, "value": due.isoformat()})
        self._remember(frame, replace(frame.assessment, due=due))

    def put_last_item(self, period: Period, manifestation_id: ManifestationId) -> None:
        """Store where the member stopped; UnknownPeriod."""
        frame = self._frame(period)
        if frame.assessment.last_item != manifestation_id:
            self._connection.execute(_PUT_LAST_ITEM, {"row_id": frame.row_id, "value": manifestation_id})
            self._remember(frame, replace(frame.assessment, last_item=manifestation_id))

    def put_closed(self, period: Period, closed_at: datetime | None) -> None:
        """Store that the assessment is closed, or open again; UnknownPeriod."""
        frame = self._frame(period)
        self._connection.execute(_PUT_CLOSED, {"row_id": frame.row_id, "value": optional_text(closed_at)})
        self._remember(frame, replace(frame.assessment, closed_at=closed_at))

    def put_checklist(self, period: Period, checklist: Checklist) -> None:
        """Store that the period is answered against another checklist; UnknownPeriod."""
        frame, name = self._frame(period), self._snapshots.keep_checklist(checklist)
        self._connection.execute(_PUT_CHECKLIST, {"row_id": frame.row_id, "value": name})
        self._remember(frame, replace(frame.assessment, checklist=checklist))

    def put_other_words(self, period: Period, other_words: Mapping[ManifestationId, Checklist]) -> None:
        """Store which answers were given to other words than those of now; UnknownPeriod."""
        frame = self._frame(period)
        self._other_words.put(frame.row_id, other_words)
        self._remember(frame, replace(frame.assessment, other_words=MappingProxyType(dict(other_words))))

    def put_reader(self, period: Period, reader: Reader) -> None:
        """Store for whom the member reads; UnknownPeriod."""
        frame = self._frame(period)
        statement = update(AssessmentRow).where(AssessmentRow.id == frame.row_id)
        self._connection.execute(statement, reader_values(reader))
        self._remember(frame, replace(frame.assessment, reader=reader))

    def put_deleted(self, period: Period, deleted_at: datetime | None) -> None:
        """Hide the assessment from every list, or bring it back unchanged; UnknownPeriod."""
        row_id = self._known_row_id(period)
        self._frames.pop(period, None)
        self._connection.execute(_PUT_DELETED, {"row_id": row_id, "value": optional_text(deleted_at)})

    def purge(self, period: Period) -> None:
        """Remove a deleted assessment with its answers and its log for good; UnknownPeriod for any other."""
        done = self._connection.execute(
            delete(AssessmentRow).where(AssessmentRow.period == period.written, AssessmentRow.deleted_at.is_not(None))
        )
        if done.rowcount == 0:
            raise UnknownPeriod(period.written)

    def of_year(self, year: int) -> tuple[Assessment, ...]:
        """Return the assessments that belong to the calendar year, the earliest first."""
        statement = _FRAME.where(
            AssessmentRow.end_day.between(date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat()),
            AssessmentRow.kind != PeriodKind.TERM.value,
        ).order_by(*_EARLIEST_FIRST)
        rows = self._connection.execute(statement).mappings().all()
        row_ids = [row["id"] for row in rows]
        answers, other_words = self._answers.of_all(row_ids), self._other_words.of_all(row_ids)
        return tuple(
            replace(self._framed(row, other_words[row["id"]]).assessment, answers=answers[row["id"]]) for row in rows
        )

    def before(self, period: Period) -> Assessment | None:
        """Return the assessment that ``domain.previous_period`` names, reading no other; None without any."""
        is_same_kind = case((AssessmentRow.kind == period.kind.value, 1), else_=0)
        statement = _FRAME.where(AssessmentRow.end_day < period.end.isoformat()).order_by(
            is_same_kind.desc(), *_LATEST_FIRST
        )
        own = self._checklist_of(period)
        rows = self._connection.execute(statement).mappings()
        # Nearly always the first: most handbooks answer against one checklist, and those read once are kept.
        same = (row for row in rows if own in (None, self._snapshots.checklist(row["checklist_hash"]).id))
        row = next(same, None)
        rows.close()
        return None if row is None else self._filled(self._framed(row))

    def _checklist_of(self, period: Period) -> str | None:
        statement = select(AssessmentRow.checklist_hash).where(AssessmentRow.period == period.written, _IS_THERE)
        name = self._connection.execute(statement).scalar_one_or_none()
        return None if name is None else self._snapshots.checklist(name).id

    def checklists(self) -> tuple[tuple[Period, Checklist], ...]:
        """Return each period with its checklist, the earliest first."""
        statement = (
            select(AssessmentRow.period, AssessmentRow.checklist_hash).where(_IS_THERE).order_by(*_EARLIEST_FIRST)
        )
        found = self._connection.execute(statement).all()
        return tuple((parse_period(period), self._snapshots.checklist(name)) for period, name in found)

    def readers(self) -> Mapping[Period, Reader]:
        """Return for whom the member read, for the periods that know it."""
        return read_readers(self._connection)

    def grid_points(self) -> tuple[GridPoint, ...]:
        """Return all stored levels, and without one the answers that hold words; none of their texts."""
        return read_points(self._connection)

    def log(self, period: Period, act: PeriodAct, at: datetime, detail: str = "") -> None:
        """Add a line to the log of a period, also of a deleted one; UnknownPeriod."""
        self._log.add(self._known_row_id(period), PeriodEvent(act, at, detail))

    def events(self, period: Period) -> tuple[PeriodEvent, ...]:
        """Return the log of a period, also of a deleted one, in the order of its writing; UnknownPeriod."""
        return self._log.of(self._known_row_id(period))

    def _row_id(self, period: Period) -> int | None:
        statement = select(AssessmentRow.id).where(AssessmentRow.period == period.written)
        return self._connection.execute(statement).scalar_one_or_none()

    def _known_row_id(self, period: Period) -> int:
        row_id = self._row_id(period)
        if row_id is None:
            raise UnknownPeriod(period.written)
        return row_id

    def _frame(self, period: Period) -> Frame:
        frame = self._frames.get(period)
        if frame is None:
            statement = _FRAME.where(AssessmentRow.period == period.written)
            row = self._connection.execute(statement).mappings().one_or_none()
            if row is None:
                raise UnknownPeriod(period.written)
            frame = self._frames[period] = self._framed(row)
        return frame

    def _framed(self, row: RowMapping, other_words: Mapping[ManifestationId, Checklist] | None = None) -> Frame:
        assessment = Assessment(
            period=parse_period(row["period"]),
            due=date.fromisoformat(row["due"]),
            checklist=self._snapshots.checklist(row["checklist_hash"]),
            opened_at=datetime.fromisoformat(row["opened_at"]),
            closed_at=optional_moment(row["closed_at"]),
            last_item=row["last_item"],
            other_words=self._other_words.of(row["id"]) if other_words is None else other_words,
            reader=reader_from(row["audience"], row["membership"]),
        )
        return Frame(row["id"], assessment)

    def _filled(self, frame: Frame) -> Assessment:
        return replace(frame.assessment, answers=self._answers.of(frame.row_id))

    def _remember(self, frame: Frame, changed: Assessment) -> None:
        self._frames[changed.period] = replace(frame, assessment=changed)
