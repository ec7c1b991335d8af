"""A handbook as open data: everything that is in it but its keys, as plain values that any program can read.

It is the member's own copy and holds private notes too. What was deleted and can still be brought back is not in it.
The file is described in ``docs/open-data.md``, the rules of reading one back in ``docs/adr/0014-open-data.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType

from sotay.domain.assessment import Answer, PeriodEvent
from sotay.domain.commitment import Commitment
from sotay.domain.diary import DiaryEntry
from sotay.domain.hand_in import HandIn, KnownCell
from sotay.domain.manifestation import Audience, Checklist, ManifestationId
from sotay.domain.member import Membership, Profile
from sotay.domain.period import Period
from sotay.domain.plain import ADDED_LATER
from sotay.domain.remedy import Remedy
from sotay.domain.review import AnnualReview
from sotay.domain.wording import Wording

SCHEMA = "1"

FILE_LIMIT = 128 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class OpenPeriod:
    """One period with its answers; ``checklist`` is a key of ``OpenHandbook.checklists``.

    ``other_words`` names, by item, the key of the checklist whose words an answer was given to, where these are others.
    ``reader`` is the form of whom the member read for, ``membership`` whether he was on probation.
    """

    period: Period
    due: date
    checklist: str
    opened_at: datetime
    closed_at: datetime | None = None
    last_item: ManifestationId | None = None
    answers: tuple[Answer, ...] = ()
    wordings: tuple[Wording, ...] = ()
    events: tuple[PeriodEvent, ...] = ()
    other_words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), metadata=ADDED_LATER)
    reader: Audience | None = field(default=None, metadata=ADDED_LATER)
    membership: Membership | None = field(default=None, metadata=ADDED_LATER)

    def in_order(self, checklist: Checklist) -> OpenPeriod:
        """Return the period as it is written: by items as printed, without answers that hold nothing."""
        printed = {item.id: number for number, item in enumerate(checklist.items())}

        def place(answer: Answer) -> tuple[int, str]:
            return printed.get(answer.manifestation_id, len(printed)), answer.manifestation_id

        return replace(
            self,
            answers=tuple(sorted((each for each in self.answers if not each.is_blank), key=place)),
            wordings=tuple(sorted(self.wordings, key=lambda each: place(each.answer))),
            other_words=MappingProxyType(dict(sorted(self.other_words.items()))),
        )


@dataclass(frozen=True, slots=True)
class OpenHandbook:
    """A whole handbook, or one ``year`` of it.

    ``checklists`` are kept once under the hash of their content; ``accepted_checklists`` are keys of them in the order
    of acceptance, and the last one holds for new periods. ``proof_files`` are base64 text by the id of the proof. The
    order of the fields is that of the file.
    """

    schema: str = SCHEMA
    year: int | None = None
    profile: Profile = field(default_factory=Profile)
    settings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    periods: tuple[OpenPeriod, ...] = ()
    diary: tuple[DiaryEntry, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    reviews: tuple[AnnualReview, ...] = ()
    hand_ins: tuple[HandIn, ...] = ()
    cells: tuple[KnownCell, ...] = ()
    accepted_checklists: tuple[str, ...] = ()
    checklists: Mapping[str, Checklist] = field(default_factory=lambda: MappingProxyType({}))
    proof_files: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Part(Enum):
    """What an import counts, in the order in which it is told; the value is the key of ``--json``."""

    PROFILE_LINE = "profile_lines"
    SETTING = "settings"
    PERIOD = "periods"
    ANSWER = "answers"
    WORDING = "wordings"
    ENTRY = "diary"
    REMEDY = "remedies"
    PROOF = "proofs"
    COMMITMENT = "commitments"
    REVIEW = "reviews"
    HAND_IN = "hand_ins"
    CELL = "cells"


class Fate(Enum):
    """What became of one part of an imported file; the value is the key of ``--json``.

    ADDED was not there. SAME was there already. BESIDE differs from what is there and is kept next to it: an answer
    as an earlier wording, an entry or a remedy as one more. LEFT differs and is not taken in: the handbook has its own,
    or has deleted it.
    """

    ADDED = "added"
    SAME = "same"
    BESIDE = "beside"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """A period that the handbook and a file both have, each by words of its own: it stays on those of the handbook."""

    period: Period
    here: Checklist
    in_file: Checklist


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many parts met which fate; pairs with nothing are not there.

    Periods that are there on another version of their checklist are named in ``other_versions``, in the order of the
    file, and counted nowhere; their answers are counted like any others.
    """

    of: Mapping[tuple[Fate, Part], int] = field(default_factory=lambda: MappingProxyType({}))
    other_versions: tuple[OtherVersion, ...] = ()

    def parts(self, fate: Fate) -> tuple[tuple[Part, int], ...]:
        """Return the parts of a fate with their numbers, in the order of ``Part``."""
        return tuple((part, self.of[fate, part]) for part in Part if (fate, part) in self.of)

    @property
    def changes_anything(self) -> bool:
        """Tell whether the handbook is another one after the import."""
        return any(fate in (Fate.ADDED, Fate.BESIDE) for fate, _ in self.of)
