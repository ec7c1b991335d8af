"""The yearly commitment: promised line by line, answered line by line at the end of the year.

No national form was found; sections and wording come from ``data/commitments/*.yaml``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from typing import NewType

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.errors import NoCommitmentForm, TextTooLong
from sotay.domain.form import ProfileField, Signature
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import ManifestationId
from sotay.domain.plain import ADDED_LATER, FIRST_VERSION
from sotay.domain.remedy import RemedyId
from sotay.domain.search import nfc

LineId = NewType("LineId", str)

ANSWERED_FROM_MONTH = 11
"""Promises are answered together with the annual review, which is written from this month on."""


class Outcome(Enum):
    """What came of a promise; the value is stored."""

    KEPT = "kept"
    PARTLY = "partly"
    NOT_KEPT = "not-kept"


@dataclass(frozen=True, slots=True)
class CommitmentSection:
    """A heading under which promises are written.

    ``prompt`` is shown while writing and never printed; an optional section prints only where something is promised.
    """

    key: str
    number: str
    heading: str
    prompt: str = ""
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class CommitmentForm:
    """The paper of a commitment as data; the parts mean what they mean in ``domain.form.ReviewForm``.

    ``opening`` stands above the promises and ``closing`` below them; both, and ``year_line``, may hold {year}.
    ``check_titles`` and ``check_opening`` take their place on the paper that answers the promises at the year's end.
    """

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
    check_titles: tuple[str, ...] = ()
    check_opening: str = ""
    layout: PageLayout | None = field(default=None, metadata=ADDED_LATER)
    version: str = field(default=FIRST_VERSION, metadata=ADDED_LATER)


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

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing is promised in it yet."""
        return not self.text.strip()


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

    def promises(self) -> tuple[CommitmentLine, ...]:
        """Return the lines in which something is promised, in the order of the sections."""
        return tuple(
            line for section in self.form.sections for line in self.of_section(section.key) if not line.is_blank
        )

    def unanswered(self) -> tuple[CommitmentLine, ...]:
        """Return the promises of which nothing was said at the end of the year."""
        return tuple(line for line in self.promises() if line.outcome is None)

    def is_to_be_answered(self, today: date) -> bool:
        """Tell whether the year is near its end, or over, and some promise was not answered yet."""
        is_time = today >= date(self.year, ANSWERED_FROM_MONTH, 1)
        return is_time and bool(self.unanswered())

    def line(self, line_id: LineId) -> CommitmentLine | None:
        """Return a line by its id."""
        return next((each for each in self.lines if each.id == line_id), None)

    def place_of(self, line_id: LineId) -> int:
        """Return where a line stands among all, from 0; behind the last for one that is not there."""
        return next((place for place, each in enumerate(self.lines) if each.id == line_id), len(self.lines))

    def with_line(self, line: CommitmentLine, *, at: int | None = None) -> Commitment:
        """Return the commitment with a line in place of the one of its id, else added ``at`` a place or last.

        TextTooLong.
        """
        checked = replace(line, text=_text(line.text), outcome_text=_text(line.outcome_text))
        if self.line(line.id) is not None:
            return replace(self, lines=tuple(checked if each.id == line.id else each for each in self.lines))
        place = len(self.lines) if at is None else at
        return replace(self, lines=(*self.lines[:place], checked, *self.lines[place:]))

    def without_line(self, line_id: LineId) -> Commitment:
        """Return the commitment without a line."""
        return replace(self, lines=tuple(each for each in self.lines if each.id != line_id))

    def without_section_in(self, form: CommitmentForm) -> tuple[CommitmentLine, ...]:
        """Return the lines in which something is promised under a heading that a form does not have."""
        keys = {section.key for section in form.sections}
        return tuple(line for line in self.lines if line.section_key not in keys and not line.is_blank)

    def on_form(self, form: CommitmentForm) -> Commitment:
        """Return the commitment on another form; what stood under a heading that it lacks goes under its last one.

        Nothing that was promised is out of sight or off the paper because of it.
        """
        keys, last = {section.key for section in form.sections}, form.sections[-1].key
        lines = tuple(line if line.section_key in keys else replace(line, section_key=last) for line in self.lines)
        return replace(self, form=form, lines=lines)

    def moved(self, line_id: LineId, step: int) -> Commitment:
        """Return the commitment with a line ``step`` places further down in its section; unchanged at its ends."""
        line = self.line(line_id)
        if line is None:
            return self
        siblings = self.of_section(line.section_key)
        wanted = siblings.index(line) + step
        if not 0 <= wanted < len(siblings):
            return self
        ordered = [each for each in siblings if each.id != line_id]
        ordered.insert(wanted, line)
        in_order = iter(ordered)
        return replace(
            self, lines=tuple(next(in_order) if each.section_key == line.section_key else each for each in self.lines)
        )


def form_of_year(year: int, forms: Iterable[CommitmentForm]) -> CommitmentForm:
    """Return the latest form in force in a year, for an older year the oldest one; NoCommitmentForm."""
    ordered = sorted(forms, key=lambda each: each.effective_from)
    if not ordered:
        raise NoCommitmentForm
    in_force = [each for each in ordered if each.effective_from.year <= year]
    return in_force[-1] if in_force else ordered[0]


def _text(text: str) -> str:
    composed = nfc(text)
    if len(composed) > TEXT_LIMIT:
        raise TextTooLong(len(composed), TEXT_LIMIT)
    return composed
