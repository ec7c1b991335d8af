"""The periods of a handbook as lists, without their texts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Row, exists, func, select

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.audience import ANYBODY, Reader, is_for
from sotay.domain.period import Period, parse_period
from sotay.storage.mapping import optional_moment, reader_from
from sotay.storage.rows import AnswerRow, AssessmentRow, ChecklistRow, OtherWordsRow
from sotay.storage.snapshots import Snapshots

_LATEST_FIRST = (AssessmentRow.end_day.desc(), AssessmentRow.start_day, AssessmentRow.kind.desc())
_IS_OF_OTHER_WORDS = exists().where(
    OtherWordsRow.assessment_id == AnswerRow.assessment_id,
    OtherWordsRow.manifestation_id == AnswerRow.manifestation_id,
)
_ANSWERED = (
    select(func.count())
    .where(AnswerRow.assessment_id == AssessmentRow.id, AnswerRow.level.is_not(None), ~_IS_OF_OTHER_WORDS)
    .scalar_subquery()
)
_HAS_WORDS = func.trim(
    AnswerRow.done_well + AnswerRow.shortcoming + AnswerRow.cause + AnswerRow.remedy + AnswerRow.private_note,
    " \t\r\n",
)


def read_summaries(connection: Connection, snapshots: Snapshots, *, deleted: bool) -> tuple[AssessmentSummary, ...]:
    """Return the periods, the latest first; with ``deleted`` those that were deleted."""
    statement = (
        select(
            AssessmentRow.id,
            AssessmentRow.period,
            AssessmentRow.due,
            AssessmentRow.closed_at,
            _ANSWERED.label("answered"),
            ChecklistRow.item_count,
            ChecklistRow.version,
            AssessmentRow.deleted_at,
            AssessmentRow.audience,
            AssessmentRow.membership,
            AssessmentRow.checklist_hash,
        )
        .join(ChecklistRow, ChecklistRow.hash == AssessmentRow.checklist_hash)
        .where(AssessmentRow.deleted_at.is_not(None) if deleted else AssessmentRow.deleted_at.is_(None))
        .order_by(*_LATEST_FIRST)
    )
    return tuple(
        AssessmentSummary(
            period=parse_period(row.period),
            due=date.fromisoformat(row.due),
            closed_at=optional_moment(row.closed_at),
            answered=row.answered,
            total=row.item_count - _hidden(connection, snapshots, row),
            checklist_version=row.version,
            deleted_at=optional_moment(row.deleted_at),
        )
        for row in connection.execute(statement).all()
    )


def read_readers(connection: Connection) -> Mapping[Period, Reader]:
    """Return for whom the member read, for the periods that know it, the earliest first."""
    statement = (
        select(AssessmentRow.period, AssessmentRow.audience, AssessmentRow.membership)
        .where(AssessmentRow.deleted_at.is_(None), AssessmentRow.audience + AssessmentRow.membership != "")
        .order_by(AssessmentRow.end_day, AssessmentRow.start_day.desc(), AssessmentRow.kind)
    )
    found = connection.execute(statement).all()
    return MappingProxyType({parse_period(period): reader_from(*columns) for period, *columns in found})


def _hidden(connection: Connection, snapshots: Snapshots, row: Row[Any]) -> int:
    """Return how many items of a period's checklist are for others and hold no answer."""
    reader = reader_from(row.audience, row.membership)
    if reader == ANYBODY:
        return 0
    others = {item.id for item in snapshots.checklist(row.checklist_hash).items() if not is_for(item, reader)}
    if not others:
        return 0
    statement = select(AnswerRow.manifestation_id).where(
        AnswerRow.assessment_id == row.id, (AnswerRow.level.is_not(None)) | (_HAS_WORDS != "")
    )
    return len(others - set(connection.execute(statement).scalars()))
