"""The rows of answers of one handbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import ManifestationId
from sotay.storage.mapping import answer_from, answer_values, optional_moment, optional_text
from sotay.storage.prepared import Prepared
from sotay.storage.rows import AnswerRow

_TEXTS = ("level", "done_well", "shortcoming", "cause", "remedy", "private_note")
_COLUMNS = (*_TEXTS, "saved_at")
_NEW_ANSWER = insert(AnswerRow)
# What runs while somebody types.
_PUT_ANSWER = Prepared(
    _NEW_ANSWER.values(
        {name: bindparam(name) for name in ("assessment_id", "manifestation_id", *_COLUMNS)}
    ).on_conflict_do_update(
        index_elements=[AnswerRow.assessment_id, AnswerRow.manifestation_id],
        set_={name: _NEW_ANSWER.excluded[name] for name in _COLUMNS},
    )
)
_PUT_WORDS = Prepared(
    update(AnswerRow)
    .where(
        AnswerRow.assessment_id == bindparam("assessment_id"),
        AnswerRow.manifestation_id == bindparam("manifestation_id"),
        AnswerRow.level.is_(bindparam("level")),
    )
    .values({name: bindparam(name) for name in _COLUMNS if name != "level"})
)
_GET_ANSWER = Prepared(
    select(*(getattr(AnswerRow, name) for name in _COLUMNS)).where(
        AnswerRow.assessment_id == bindparam("assessment_id"),
        AnswerRow.manifestation_id == bindparam("manifestation_id"),
    )
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
        # Words alone leave the index of levels as it is, which halves what each save of a sitting writes.
        if not _PUT_WORDS.changed(self._connection, values):
            _PUT_ANSWER.run(self._connection, values)

    def get(self, row_id: int, manifestation_id: ManifestationId) -> tuple[Answer, datetime | None]:
        """Return an answer, a blank one where there is none, and when it was last saved."""
        values = {"assessment_id": row_id, "manifestation_id": manifestation_id}
        for *answer, saved_at in _GET_ANSWER.run(self._connection, values):
            return answer_from(manifestation_id, *answer), optional_moment(saved_at)
        return Answer(manifestation_id), None

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
