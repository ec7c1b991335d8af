"""The diary of one handbook, as domain values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection, Select, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import UnknownEntry
from sotay.domain.manifestation import ManifestationId
from sotay.domain.proof import Proof
from sotay.storage.mapping import optional_text, stored_text
from sotay.storage.proofs import SqlProofs
from sotay.storage.rows import DiaryRow

_ENTRY = select(DiaryRow.id, DiaryRow.day, DiaryRow.text, DiaryRow.written_at, DiaryRow.manifestation_id)
_IS_THERE = DiaryRow.deleted_at.is_(None)
_INSERT = insert(DiaryRow)
_PUT = _INSERT.on_conflict_do_update(
    index_elements=[DiaryRow.id],
    set_={name: _INSERT.excluded[name] for name in ("day", "text", "written_at", "manifestation_id")},
)
_Columns = tuple[str, str, str, str, str | None]


class SqlDiary:
    """The diary behind ``Diary`` of the ports."""

    def __init__(self, connection: Connection, proofs: SqlProofs) -> None:
        self._connection = connection
        self._proofs = proofs

    def all(self, *, deleted: bool = False) -> tuple[DiaryEntry, ...]:
        """Return the entries, the latest day first; with ``deleted`` those that can be brought back."""
        return self._read(
            _ENTRY.where(DiaryRow.deleted_at.is_not(None) if deleted else _IS_THERE).order_by(
                DiaryRow.day.desc(), DiaryRow.written_at.desc(), DiaryRow.id
            )
        )

    def of_year(self, year: int) -> tuple[DiaryEntry, ...]:
        """Return the entries whose day lies in a calendar year, the earliest first."""
        first, last = date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat()
        return self._read(
            _ENTRY.where(_IS_THERE, DiaryRow.day.between(first, last)).order_by(
                DiaryRow.day, DiaryRow.written_at, DiaryRow.id
            )
        )

    def counts(self) -> Mapping[ManifestationId, int]:
        """Return how many entries each item has, without those that have none."""
        statement = (
            select(DiaryRow.manifestation_id, func.count())
            .where(_IS_THERE, DiaryRow.manifestation_id.is_not(None))
            .group_by(DiaryRow.manifestation_id)
        )
        return {ManifestationId(str(item_id)): number for item_id, number in self._connection.execute(statement)}

    def get(self, entry_id: EntryId) -> DiaryEntry:
        """Return one entry; UnknownEntry."""
        row = self._connection.execute(_ENTRY.where(_IS_THERE, DiaryRow.id == entry_id)).one_or_none()
        if row is None:
            raise UnknownEntry
        return _entry(row, self._proofs.by_owner(entry_id).get(entry_id, ()))

    def put(self, entry: DiaryEntry) -> None:
        """Store an entry in place of the one of its id."""
        values = {
            "id": entry.id,
            "day": entry.day.isoformat(),
            "text": stored_text(entry.text),
            "written_at": entry.written_at.isoformat(),
            "manifestation_id": entry.manifestation_id,
        }
        self._connection.execute(_PUT, values)

    def put_deleted(self, entry_id: EntryId, deleted_at: datetime | None) -> None:
        """Hide an entry, or bring it back unchanged; UnknownEntry."""
        statement = update(DiaryRow).where(DiaryRow.id == entry_id).values(deleted_at=optional_text(deleted_at))
        if self._connection.execute(statement).rowcount == 0:
            raise UnknownEntry

    def purge(self, entry_id: EntryId) -> None:
        """Remove an entry and its proofs for good; UnknownEntry."""
        if self._connection.execute(delete(DiaryRow).where(DiaryRow.id == entry_id)).rowcount == 0:
            raise UnknownEntry
        self._proofs.purge(entry_id)

    def _read(self, statement: Select[*_Columns]) -> tuple[DiaryEntry, ...]:
        proofs = self._proofs.by_owner()
        rows = self._connection.execute(statement).all()
        return tuple(_entry(row, proofs.get(row[0], ())) for row in rows)


def _entry(row: _Columns, proofs: tuple[Proof, ...]) -> DiaryEntry:
    entry_id, day, text, written_at, manifestation_id = row
    return DiaryEntry(
        id=EntryId(entry_id),
        day=date.fromisoformat(day),
        text=text,
        written_at=datetime.fromisoformat(written_at),
        manifestation_id=None if manifestation_id is None else ManifestationId(manifestation_id),
        proofs=proofs,
    )
