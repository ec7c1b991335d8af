"""A handbook as open data: everything that is in it but its keys, as plain values that any program can read.

It is the member's own copy and holds private notes too. What was deleted and can still be brought back is not in it.
The schema is described in ``docs/open-data.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from sotay.domain.assessment import Answer, PeriodEvent
from sotay.domain.commitment import Commitment
from sotay.domain.diary import DiaryEntry
from sotay.domain.hand_in import HandIn, KnownCell
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.member import Profile
from sotay.domain.period import Period
from sotay.domain.remedy import Remedy
from sotay.domain.review import AnnualReview
from sotay.domain.wording import Wording

SCHEMA = "1"


@dataclass(frozen=True, slots=True)
class OpenPeriod:
    """One period with its answers; ``checklist`` is a key of ``OpenHandbook.checklists``."""

    period: Period
    due: date
    checklist: str
    opened_at: datetime
    closed_at: datetime | None = None
    last_item: ManifestationId | None = None
    answers: tuple[Answer, ...] = ()
    wordings: tuple[Wording, ...] = ()
    events: tuple[PeriodEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenHandbook:
    """A whole handbook, or one ``year`` of it.

    ``checklists`` are kept once under the hash of their content, ``proof_files`` by the id of the proof as base64 text.
    """

    schema: str = SCHEMA
    year: int | None = None
    profile: Profile = field(default_factory=Profile)
    settings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    checklists: Mapping[str, Checklist] = field(default_factory=lambda: MappingProxyType({}))
    current_checklist: str | None = None
    periods: tuple[OpenPeriod, ...] = ()
    reviews: tuple[AnnualReview, ...] = ()
    diary: tuple[DiaryEntry, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    proof_files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    commitments: tuple[Commitment, ...] = ()
    hand_ins: tuple[HandIn, ...] = ()
    cells: tuple[KnownCell, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What an import added, what was there already, and what was different and stayed as the handbook has it.

    An answer that was different is kept as an earlier wording, an entry or remedy beside the one that is there.
    """

    added: int = 0
    same: int = 0
    kept_beside: int = 0
    stayed: int = 0
