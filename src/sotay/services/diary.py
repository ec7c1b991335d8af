"""Acts on the diary: write, change, delete and bring back, list, count; and the line that is not finished yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sotay.domain.diary import DiaryDraft, DiaryEntry, EntryId, check_entry
from sotay.domain.diary_search import DiaryLine, line_of
from sotay.domain.errors import UnknownEntry
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.member import Profile
from sotay.domain.plain import from_json, to_json
from sotay.domain.proof import ProofId, new_proof
from sotay.services.ids import new_id
from sotay.services.repositories import UnitOfWork

DRAFT_KEY = "diary_draft"


@dataclass(frozen=True, slots=True)
class DiaryAtHand:
    """What the page shows: every line, the latest day first, and what can be brought back."""

    lines: tuple[DiaryLine, ...]
    deleted: tuple[DiaryEntry, ...]
    checklist: Checklist | None
    profile: Profile
    has_draft: bool = False


@dataclass(frozen=True, slots=True)
class DraftAtHand:
    """What the quick entry shows: the line that was not finished, if any, and the items to choose from."""

    draft: DiaryDraft | None
    checklist: Checklist | None


@dataclass(frozen=True, slots=True)
class ProofFile:
    """A file to be kept with a line, read already."""

    name: str
    content: bytes


def load_diary(uow: UnitOfWork) -> DiaryAtHand:
    """Return the whole diary, ready to be searched."""
    with uow:
        return DiaryAtHand(
            lines=tuple(map(line_of, uow.diary.all())),
            deleted=uow.diary.all(deleted=True),
            checklist=uow.checklists.current(),
            profile=uow.profiles.get(),
            has_draft=bool(uow.settings.get(DRAFT_KEY)),
        )


def count_by_item(uow: UnitOfWork) -> Mapping[ManifestationId, int]:
    """Return how many lines each item has."""
    with uow:
        return uow.diary.counts()


def write_entry(uow: UnitOfWork, *, entry: DiaryEntry, today: date, proof: ProofFile | None = None) -> DiaryEntry:
    """Add a finished line with its proof and let go of the draft that it was, all or nothing.

    Raises as ``check_entry`` does; ProofTooLarge.
    """
    checked = check_entry(entry, today=today)
    with uow:
        uow.diary.put(checked)
        if proof is not None:
            kept = new_proof(ProofId(new_id()), name=proof.name, content=proof.content, today=today)
            uow.proofs.add(checked.id, kept, proof.content)
        uow.settings.put(DRAFT_KEY, "")
        uow.commit()
    return checked


def save_entry(uow: UnitOfWork, *, entry: DiaryEntry, today: date) -> DiaryEntry | None:
    """Store a line in place of the one of its id; returns that one, or None for a new one.

    Raises as ``check_entry`` does. Proofs are kept apart and stay as they are.
    """
    checked = check_entry(entry, today=today)
    with uow:
        before = _stored(uow, entry.id)
        uow.diary.put(checked)
        uow.commit()
    return before


def delete_entry(uow: UnitOfWork, *, entry_id: EntryId, now: datetime) -> DiaryEntry:
    """Take a line out of the diary and return it; UnknownEntry."""
    with uow:
        before = uow.diary.get(entry_id)
        uow.diary.put_deleted(entry_id, now)
        uow.commit()
    return before


def restore_entry(uow: UnitOfWork, *, entry_id: EntryId) -> DiaryEntry:
    """Bring a deleted line back unchanged, with its proofs; UnknownEntry."""
    with uow:
        _deleted(uow, entry_id)
        uow.diary.put_deleted(entry_id, None)
        restored = uow.diary.get(entry_id)
        uow.commit()
    return restored


def load_draft(uow: UnitOfWork) -> DraftAtHand:
    """Return the line that was not finished."""
    with uow:
        written = uow.settings.get(DRAFT_KEY)
        return DraftAtHand(
            draft=from_json(DiaryDraft, written) if written else None,
            checklist=uow.checklists.current(),
        )


def keep_draft(uow: UnitOfWork, *, draft: DiaryDraft) -> DiaryDraft:
    """Keep a line as far as it is written, in place of the one before; a blank one lets go of it."""
    with uow:
        uow.settings.put(DRAFT_KEY, "" if draft.is_blank else to_json(draft))
        uow.commit()
    return draft


def _stored(uow: UnitOfWork, entry_id: EntryId) -> DiaryEntry | None:
    try:
        return uow.diary.get(entry_id)
    except UnknownEntry:
        return None


def _deleted(uow: UnitOfWork, entry_id: EntryId) -> DiaryEntry:
    found = next((each for each in uow.diary.all(deleted=True) if each.id == entry_id), None)
    if found is None:
        raise UnknownEntry
    return found
