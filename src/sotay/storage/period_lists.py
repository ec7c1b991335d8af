"""The periods of a handbook as lists, without their texts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from sqlalchemy import Connection, exists, func, select

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.audience import is_for
from sotay.domain.manifestation import Audience
from sotay.domain.period import Period, parse_period
from sotay.storage.mapping import optional_moment
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
            total=row.item_count - _hidden(connection, snapshots, row.id, row.checklist_hash, row.audience),
            checklist_version=row.version,
            deleted_at=optional_moment(row.deleted_at),
        )
        for row in connection.execute(statement).all()
    )


def read_readers(connection: Connection) -> Mapping[Period, Audience]:
    """Return for whom the member read, for the periods that have it, the earliest first."""
    statement = (
        select(AssessmentRow.period, AssessmentRow.audience)
        .where(AssessmentRow.deleted_at.is_(None), AssessmentRow.audience != "")
        .order_by(AssessmentRow.end_day, AssessmentRow.start_day.desc(), AssessmentRow.kind)
    )
    found = connection.execute(statement).all()
    return MappingProxyType({parse_period(period): Audience(reader) for period, reader in found})


def _hidden(connection: Connection, snapshots: Snapshots, row_id: int, name: str, audience: str) -> int:
    """Return how many items of a checklist are for others and hold no answer."""
    if not audience:
        return 0
    others = {item.id for item in snapshots.checklist(name).items() if not is_for(item, Audience(audience))}
    if not others:
        return 0
    statement = select(AnswerRow.manifestation_id).where(
        AnswerRow.assessment_id == row_id, (AnswerRow.level.is_not(None)) | (_HAS_WORDS != "")
    )
    return len(others - set(connection.execute(statement).scalars()))
