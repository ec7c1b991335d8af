"""The yearly commitment: promised line by line, answered line by line at the end of the year.

No national form was found; sections and wording come from ``data/commitments/*.yaml``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import NewType

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.errors import TextTooLong
from sotay.domain.form import ProfileField, Signature
from sotay.domain.manifestation import ManifestationId
from sotay.domain.remedy import RemedyId
from sotay.domain.search import nfc

LineId = NewType("LineId", str)


class Outcome(Enum):
    """What came of a promise; the value is stored."""

    KEPT = "kept"
    PARTLY = "partly"
    NOT_KEPT = "not-kept"


@dataclass(frozen=True, slots=True)
class CommitmentSection:
    """A heading under which promises are written; ``prompt`` is shown while writing and never printed."""

    key: str
    number: str
    heading: str
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class CommitmentForm:
    """The paper of a commitment as data; the parts mean what they mean in ``domain.form.ReviewForm``."""

    id: str
    name: str
    titles: tuple[str, ...]
    year_line: str
    opening: str
    closing: str
    sections: tuple[CommitmentSection, ...]
    left_header: tuple[ProfileField, ...]
    right_header: str
    profile_lines: tuple[tuple[ProfileField, ...], ...]
    signatures: tuple[Signature, ...]
    notes: tuple[str, ...] = ()
    effective_from: date = date(2019, 1, 1)
    schema: str = "1"


@dataclass(frozen=True, slots=True)
class CommitmentLine:
    """One promise, what it is tied to, and how it was kept; ``outcome`` None means not answered yet."""

    id: LineId
    section_key: str
    text: str
    manifestation_id: ManifestationId | None = None
    remedy_id: RemedyId | None = None
    outcome: Outcome | None = None
    outcome_text: str = ""


@dataclass(frozen=True, slots=True)
class Commitment:
    """The commitment of one year on one form; ``place`` and ``signed_on`` print as dotted lines where empty."""

    year: int
    form: CommitmentForm
    lines: tuple[CommitmentLine, ...] = ()
    place: str = ""
    signed_on: date | None = None
    edited_at: datetime | None = None

    def of_section(self, section_key: str) -> tuple[CommitmentLine, ...]:
        """Return the promises under a heading, in their order."""
        return tuple(line for line in self.lines if line.section_key == section_key)

    def unanswered(self) -> tuple[CommitmentLine, ...]:
        """Return the promises of which nothing was said at the end of the year."""
        return tuple(line for line in self.lines if line.outcome is None)

    def with_line(self, line: CommitmentLine) -> Commitment:
        """Return the commitment with a promise put in place of the one of its id, else added last."""
        checked = replace(line, text=_text(line.text), outcome_text=_text(line.outcome_text))
        if any(each.id == line.id for each in self.lines):
            return replace(self, lines=tuple(checked if each.id == line.id else each for each in self.lines))
        return replace(self, lines=(*self.lines, checked))

    def without_line(self, line_id: LineId) -> Commitment:
        """Return the commitment without a promise."""
        return replace(self, lines=tuple(each for each in self.lines if each.id != line_id))


def _text(text: str) -> str:
    composed = nfc(text)
    if len(composed) > TEXT_LIMIT:
        raise TextTooLong(len(composed), TEXT_LIMIT)
    return composed
