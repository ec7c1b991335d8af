"""Which answers were given to other words than those that their period asks now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.storage.rows import OtherWordsRow
from sotay.storage.snapshots import Snapshots

_ALL = (
    select(OtherWordsRow.assessment_id, OtherWordsRow.manifestation_id, OtherWordsRow.checklist_hash)
    .where(OtherWordsRow.assessment_id.in_(bindparam("row_ids", expanding=True)))
    .order_by(OtherWordsRow.manifestation_id)
)


class OtherWords:
    """The rows of one database; an assessment is named by its row."""

    def __init__(self, connection: Connection, snapshots: Snapshots) -> None:
        self._connection = connection
        self._snapshots = snapshots

    def of(self, row_id: int) -> Mapping[ManifestationId, Checklist]:
        """Return, by item, the checklist whose words were answered."""
        return self.of_all([row_id])[row_id]

    def of_all(self, row_ids: Sequence[int]) -> Mapping[int, Mapping[ManifestationId, Checklist]]:
        """Return the same of some assessments."""
        found: dict[int, dict[ManifestationId, Checklist]] = {row_id: {} for row_id in row_ids}
        for row_id, item, name in self._connection.execute(_ALL, {"row_ids": row_ids}):
            found[row_id][ManifestationId(item)] = self._snapshots.checklist(name)
        return {row_id: MappingProxyType(checklists) for row_id, checklists in found.items()}

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
