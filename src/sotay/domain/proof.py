"""Proof files: a photograph, a scan or a letter kept whole and encrypted inside the handbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NewType

from sotay.domain.errors import ProofTooLarge
from sotay.domain.search import nfc

ProofId = NewType("ProofId", str)

PROOF_LIMIT = 5 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of a proof file without reading it; ``name`` is the name of the file it was taken from."""

    id: ProofId
    name: str
    size_bytes: int
    added_on: date


def new_proof(proof_id: ProofId, *, name: str, content: bytes, today: date) -> Proof:
    """Return the proof of a file's content; ProofTooLarge beyond the limit."""
    if len(content) > PROOF_LIMIT:
        raise ProofTooLarge(nfc(name), len(content), PROOF_LIMIT)
    return Proof(id=proof_id, name=nfc(name), size_bytes=len(content), added_on=today)
