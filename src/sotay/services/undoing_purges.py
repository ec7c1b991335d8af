"""Removing diary lines and remedies for good, with all that is needed to put them back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.errors import UnknownEntry
from sotay.domain.proof import Proof
from sotay.domain.remedy import Remedy, RemedyId
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class PurgedEntry:
    """A diary line that is gone, and its files in the order of its proofs."""

    entry: DiaryEntry
    files: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class PurgedRemedy:
    """A remedy that is gone, and its files in the order of its proofs."""

    remedy: Remedy
    files: tuple[bytes, ...]


def purge_entry(uow: UnitOfWork, *, entry_id: EntryId) -> PurgedEntry:
    """Remove a deleted line and its proofs for good; UnknownEntry for one that was not deleted first."""
    with uow:
        entry = next((each for each in uow.diary.all(deleted=True) if each.id == entry_id), None)
        if entry is None:
            raise UnknownEntry
        files = _files(uow, entry.proofs)
        uow.diary.purge(entry_id)
        uow.commit()
    return PurgedEntry(entry, files)


def put_purged_entry_back(uow: UnitOfWork, *, purged: PurgedEntry, now: datetime) -> DiaryEntry:
    """Put a line that was removed for good back among the deleted ones."""
    entry = purged.entry
    with uow:
        uow.diary.put(entry)
        for proof, content in zip(entry.proofs, purged.files, strict=True):
            uow.proofs.add(entry.id, proof, content)
        uow.diary.put_deleted(entry.id, now)
        uow.commit()
    return entry


def purge_remedy(uow: UnitOfWork, *, remedy_id: RemedyId) -> PurgedRemedy:
    """Remove a deleted remedy and its proofs for good; UnknownEntry for one that was not deleted first."""
    with uow:
        remedy = next((each for each in uow.remedies.all(deleted=True) if each.id == remedy_id), None)
        if remedy is None:
            raise UnknownEntry
        files = _files(uow, remedy.proofs)
        uow.remedies.purge(remedy_id)
        uow.commit()
    return PurgedRemedy(remedy, files)


def put_purged_remedy_back(uow: UnitOfWork, *, purged: PurgedRemedy, now: datetime) -> Remedy:
    """Put a remedy that was removed for good back among the deleted ones."""
    remedy = purged.remedy
    with uow:
        uow.remedies.put(remedy)
        for proof, content in zip(remedy.proofs, purged.files, strict=True):
            uow.proofs.add(remedy.id, proof, content)
        uow.remedies.put_deleted(remedy.id, now)
        uow.commit()
    return remedy


def _files(uow: UnitOfWork, proofs: Iterable[Proof]) -> tuple[bytes, ...]:
    return tuple(uow.proofs.content(proof.id) for proof in proofs)
