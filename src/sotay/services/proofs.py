"""Acts on proof files of diary entries and remedies: read from disk, keep, write out, delete and bring back."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from sotay.domain.diary import EntryId
from sotay.domain.errors import FileNotReadable, ProofTooLarge
from sotay.domain.proof import PROOF_LIMIT, Proof, ProofId, new_proof
from sotay.domain.remedy import RemedyId
from sotay.domain.search import nfc
from sotay.services.ids import new_id
from sotay.services.repositories import UnitOfWork


def read_proof_file(path: Path) -> tuple[str, bytes]:
    """Return name and content of a file; FileNotReadable, and ProofTooLarge without reading it whole."""
    try:
        with path.open("rb") as stream:
            content = stream.read(PROOF_LIMIT + 1)
            size = max(path.stat().st_size, len(content))
    except OSError as error:
        raise FileNotReadable(path) from error
    if size > PROOF_LIMIT:
        raise ProofTooLarge(nfc(path.name), size, PROOF_LIMIT)
    return path.name, content


def add_proof(uow: UnitOfWork, *, owner: EntryId | RemedyId, name: str, content: bytes, today: date) -> Proof:
    """Keep a file with an entry or a remedy; ProofTooLarge."""
    proof = new_proof(ProofId(new_id()), name=name, content=content, today=today)
    with uow:
        uow.proofs.add(owner, proof, content)
        uow.commit()
    return proof


def proof_content(uow: UnitOfWork, *, proof_id: ProofId) -> bytes:
    """Return the file whole; UnknownEntry."""
    with uow:
        return uow.proofs.content(proof_id)


def delete_proof(uow: UnitOfWork, *, proof_id: ProofId, now: datetime) -> None:
    """Hide a file; ``restore_proof`` brings it back; UnknownEntry."""
    with uow:
        uow.proofs.put_deleted(proof_id, now)
        uow.commit()


def restore_proof(uow: UnitOfWork, *, proof_id: ProofId) -> None:
    """Bring a hidden file back; UnknownEntry."""
    with uow:
        uow.proofs.put_deleted(proof_id, None)
        uow.commit()
