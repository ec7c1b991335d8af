"""All levels of a handbook at once, for the history."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, select

from sotay.domain.assessment import AnswerState
from sotay.domain.history import GridPoint
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period, parse_period
from sotay.storage.mapping import answer_from
from sotay.storage.prepared import Prepared
from sotay.storage.rows import AnswerRow, AssessmentRow, OtherWordsRow

# The order of domain.period.Period.
_EARLIEST_FIRST = (AssessmentRow.end_day, AssessmentRow.start_day.desc(), AssessmentRow.kind)
_OF_PERIODS = (
    select(AssessmentRow.period, AnswerRow.manifestation_id, AnswerRow.level)
    .join(AnswerRow, AnswerRow.assessment_id == AssessmentRow.id)
    .where(AssessmentRow.deleted_at.is_(None))
    .order_by(*_EARLIEST_FIRST, AnswerRow.manifestation_id)
)
# Read from the covering index alone, in its order; only an answer without a level has its texts looked at.
_LEVELS = Prepared(
    select(AnswerRow.assessment_id, AnswerRow.manifestation_id, AnswerRow.level)
    .where(AnswerRow.level.is_not(None))
    .order_by(AnswerRow.assessment_id, AnswerRow.manifestation_id)
)
_PERIODS = (
    select(AssessmentRow.id, AssessmentRow.period).where(AssessmentRow.deleted_at.is_(None)).order_by(*_EARLIEST_FIRST)
)
_WITHOUT_LEVEL = _OF_PERIODS.where(AnswerRow.level.is_(None)).add_columns(
    AnswerRow.done_well, AnswerRow.shortcoming, AnswerRow.cause, AnswerRow.remedy, AnswerRow.private_note
)
_OTHER_WORDS = select(AssessmentRow.period, OtherWordsRow.manifestation_id).join(
    OtherWordsRow, OtherWordsRow.assessment_id == AssessmentRow.id
)


def read_points(connection: Connection) -> tuple[GridPoint, ...]:
    """Return all stored levels, the earliest first, and after them the answers that hold words and no level.

    A level that was chosen for other words than those of now is none.
    """
    others = {tuple(row) for row in connection.execute(_OTHER_WORDS)}
    chosen = {row_id: tuple(rows) for row_id, rows in groupby(_LEVELS.run(connection, {}), itemgetter(0))}
    periods: dict[str, Period] = {}
    levels: list[GridPoint] = []
    unsettled: list[GridPoint] = []
    for row_id, written in connection.execute(_PERIODS):
        period = periods[written] = parse_period(written)
        for _, manifestation_id, level in chosen.get(row_id, ()):
            if others and (written, manifestation_id) in others:
                unsettled.append(GridPoint(period, manifestation_id, None))
            else:
                levels.append(GridPoint(period, manifestation_id, level))
    half = [
        GridPoint(periods[written], ManifestationId(manifestation_id), None)
        for written, manifestation_id, _, *texts in connection.execute(_WITHOUT_LEVEL)
        if answer_from(manifestation_id, None, *texts).state is AnswerState.HALF
    ]
    return (*levels, *unsettled, *half)
