"""Earlier wordings of answers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Select, delete, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import ManifestationId
from sotay.domain.plain import from_json
from sotay.domain.wording import Wording
from sotay.storage.mapping import stored_json
from sotay.storage.rows import WordingRow

_WORDINGS = select(WordingRow.content, WordingRow.kept_at)


class Wordings:
    """The wordings of one database, by the row of their assessment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, assessment_row: int, wording: Wording) -> None:
        """Keep an answer as it stood."""
        values = {
            "assessment_id": assessment_row,
            "manifestation_id": wording.answer.manifestation_id,
            "kept_at": wording.kept_at.isoformat(),
            "content": stored_json(wording.answer),
        }
        self._connection.execute(insert(WordingRow), values)

    def remove(self, assessment_row: int, wording: Wording) -> None:
        """Take a wording away."""
        self._connection.execute(
            delete(WordingRow).where(
                WordingRow.assessment_id == assessment_row,
                WordingRow.manifestation_id == wording.answer.manifestation_id,
                WordingRow.kept_at == wording.kept_at.isoformat(),
                WordingRow.content == stored_json(wording.answer),
            )
        )

    def of(self, assessment_row: int, manifestation_id: ManifestationId) -> tuple[Wording, ...]:
        """Return the earlier wordings of an answer, the earliest first."""
        return self._read(_WORDINGS.where(WordingRow.manifestation_id == manifestation_id), assessment_row)

    def all(self, assessment_row: int) -> tuple[Wording, ...]:
        """Return the earlier wordings of all answers, in the order of their keeping."""
        return self._read(_WORDINGS, assessment_row)

    def _read(self, chosen: Select[str, str], assessment_row: int) -> tuple[Wording, ...]:
        statement = chosen.where(WordingRow.assessment_id == assessment_row).order_by(WordingRow.id)
        return tuple(
            Wording(from_json(Answer, content), datetime.fromisoformat(kept_at))
            for content, kept_at in self._connection.execute(statement)
        )
