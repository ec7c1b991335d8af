"""Proof files, kept whole in the database."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from sotay.domain.diary import EntryId
from sotay.domain.errors import UnknownEntry
from sotay.domain.proof import Proof, ProofId
from sotay.domain.remedy import RemedyId
from sotay.storage.mapping import optional_text, stored_text
from sotay.storage.rows import ProofRow


class SqlProofs:
    """The proof files behind ``Proofs`` of the ports, and what diary and remedies ask about them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def content(self, proof_id: ProofId) -> bytes:
        """Return the file whole; UnknownEntry."""
        statement = select(ProofRow.content).where(ProofRow.id == proof_id)
        content = self._connection.execute(statement).scalar_one_or_none()
        if content is None:
            raise UnknownEntry
        return content

    def add(self, owner: EntryId | RemedyId, proof: Proof, content: bytes) -> None:
        """Keep a file with an entry or a remedy."""
        values = {
            "id": proof.id,
            "owner": owner,
            "name": stored_text(proof.name),
            "size_bytes": proof.size_bytes,
            "added_on": proof.added_on.isoformat(),
            "content": content,
        }
        self._connection.execute(insert(ProofRow), values)

    def put_deleted(self, proof_id: ProofId, deleted_at: datetime | None) -> None:
        """Hide a file, or bring it back; UnknownEntry."""
        statement = update(ProofRow).where(ProofRow.id == proof_id).values(deleted_at=optional_text(deleted_at))
        if self._connection.execute(statement).rowcount == 0:
            raise UnknownEntry

    def remove(self, proof_id: ProofId) -> None:
        """Remove a file for good, where it is there."""
        self._connection.execute(delete(ProofRow).where(ProofRow.id == proof_id))

    def by_owner(self, owner: str | None = None) -> dict[str, tuple[Proof, ...]]:
        """Return what is known of the files that are there, by their owner, without reading them."""
        statement = (
            select(ProofRow.owner, ProofRow.id, ProofRow.name, ProofRow.size_bytes, ProofRow.added_on)
            .where(ProofRow.deleted_at.is_(None))
            .order_by(ProofRow.added_on, ProofRow.name, ProofRow.id)
        )
        if owner is not None:
            statement = statement.where(ProofRow.owner == owner)
        found: defaultdict[str, tuple[Proof, ...]] = defaultdict(tuple)
        for of, proof_id, name, size, added_on in self._connection.execute(statement):
            found[of] += (Proof(ProofId(proof_id), name, size, date.fromisoformat(added_on)),)
        return found

    def purge(self, owner: str) -> None:
        """Remove all files of an owner for good."""
        self._connection.execute(delete(ProofRow).where(ProofRow.owner == owner))
