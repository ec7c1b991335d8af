"""Which answers were given to other words than those that their period asks now."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.storage.rows import OtherWordsRow
from sotay.storage.snapshots import Snapshots


class OtherWords:
    """The rows of one database; an assessment is named by its row."""

    def __init__(self, connection: Connection, snapshots: Snapshots) -> None:
        self._connection = connection
        self._snapshots = snapshots

    def of(self, row_id: int) -> Mapping[ManifestationId, Checklist]:
        """Return, by item, the checklist whose words were answered."""
        statement = (
            select(OtherWordsRow.manifestation_id, OtherWordsRow.checklist_hash)
            .where(OtherWordsRow.assessment_id == row_id)
            .order_by(OtherWordsRow.manifestation_id)
        )
        found = self._connection.execute(statement).all()
        return MappingProxyType({ManifestationId(item): self._snapshots.checklist(name) for item, name in found})

    def put(self, row_id: int, other_words: Mapping[ManifestationId, Checklist]) -> None:
        """Store these in place of those that are there."""
        self._connection.execute(delete(OtherWordsRow).where(OtherWordsRow.assessment_id == row_id))
        rows = [
            {
                "assessment_id": row_id,
                "manifestation_id": item,
                "checklist_hash": self._snapshots.keep_checklist(checklist),
            }
            for item, checklist in other_words.items()
        ]
        if rows:
            self._connection.execute(insert(OtherWordsRow), rows)
