"""The rows of answers of one handbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import ManifestationId
from sotay.storage.mapping import answer_from, answer_values, optional_moment, optional_text
from sotay.storage.rows import AnswerRow

_TEXTS = ("level", "done_well", "shortcoming", "cause", "remedy", "private_note")
_NEW_ANSWER = insert(AnswerRow)
# The one statement that runs while somebody types is compiled here, which saves a tenth of the time of a save.
_PUT_ANSWER = _NEW_ANSWER.on_conflict_do_update(
    index_elements=[AnswerRow.assessment_id, AnswerRow.manifestation_id],
    set_={name: _NEW_ANSWER.excluded[name] for name in (*_TEXTS, "saved_at")},
).compile(dialect=sqlite.dialect(), column_keys=["assessment_id", "manifestation_id", *_TEXTS, "saved_at"])
_PUT_ANSWER_ORDER = tuple(_PUT_ANSWER.positiontup or ())
_GET_ANSWER = (
    "SELECT level, done_well, shortcoming, cause, remedy, private_note, saved_at FROM answer"
    " WHERE assessment_id = ? AND manifestation_id = ?"
)

_ALL_ANSWERS = (
    select(AnswerRow.assessment_id, AnswerRow.manifestation_id, *(getattr(AnswerRow, name) for name in _TEXTS))
    .where(AnswerRow.assessment_id.in_(bindparam("row_ids", expanding=True)))
    .order_by(AnswerRow.id)
)


class Answers:
    """The answers of one database; an assessment is named by its row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, row_id: int, answer: Answer, at: datetime | None) -> None:
        """Store one answer in place of the one that is there."""
        values = {"assessment_id": row_id, **answer_values(answer), "saved_at": optional_text(at)}
        self._connection.exec_driver_sql(_PUT_ANSWER.string, tuple(values[name] for name in _PUT_ANSWER_ORDER))

    def get(self, row_id: int, manifestation_id: ManifestationId) -> tuple[Answer, datetime | None]:
        """Return an answer, a blank one where there is none, and when it was last saved."""
        row = self._connection.exec_driver_sql(_GET_ANSWER, (row_id, manifestation_id)).one_or_none()
        if row is None:
            return Answer(manifestation_id), None
        return answer_from(manifestation_id, *row[:-1]), optional_moment(row[-1])

    def of(self, row_id: int) -> Mapping[ManifestationId, Answer]:
        """Return all answers in the order in which they were begun."""
        return self.of_all([row_id])[row_id]

    def of_all(self, row_ids: Sequence[int]) -> Mapping[int, Mapping[ManifestationId, Answer]]:
        """Return all answers of some assessments, each in the order in which they were begun."""
        found: dict[int, dict[ManifestationId, Answer]] = {row_id: {} for row_id in row_ids}
        for row_id, *values in self._connection.execute(_ALL_ANSWERS, {"row_ids": row_ids}):
            answer = answer_from(*values)
            found[row_id][answer.manifestation_id] = answer
        return {row_id: MappingProxyType(answers) for row_id, answers in found.items()}
