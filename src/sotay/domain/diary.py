"""The diary: dated lines, each optionally tied to a manifestation and to proof files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NewType

from sotay.domain.errors import DateOutOfRange, NothingWritten, TextTooLong
from sotay.domain.manifestation import ManifestationId
from sotay.domain.proof import Proof
from sotay.domain.search import nfc

EntryId = NewType("EntryId", str)

ENTRY_LIMIT = 5_000  # characters


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One dated line; ``day`` is the day it speaks of, ``written_at`` the moment it was first stored."""

    id: EntryId
    day: date
    text: str
    written_at: datetime
    manifestation_id: ManifestationId | None = None
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class DiaryDraft:
    """A line as far as it is written; ``proof_name`` is that of a file that was chosen and is not kept yet."""

    text: str
    day: date | None = None
    manifestation_id: ManifestationId | None = None
    proof_name: str = ""

    @property
    def is_blank(self) -> bool:
        """Tell whether there is no word to lose."""
        return not self.text.strip()


def check_entry(entry: DiaryEntry, *, today: date) -> DiaryEntry:
    """Return the entry in NFC without white space around it, or refuse it.

    Raises NothingWritten for a blank text, TextTooLong, and DateOutOfRange for a day still to come.
    """
    text = nfc(entry.text).strip()
    if not text:
        raise NothingWritten
    if len(text) > ENTRY_LIMIT:
        raise TextTooLong(len(text), ENTRY_LIMIT)
    if entry.day > today:
        raise DateOutOfRange(entry.day)
    return replace(entry, text=text)
