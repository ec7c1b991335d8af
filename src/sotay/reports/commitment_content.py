"""What the commitment of a year says, as values in printed order: every word settled, nothing of sizes or pages.

Pure. Two papers come of one commitment: the promises to be signed at its beginning, and what became of each at its end.
What a promise is tied to is the member's own and on neither of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sotay.domain.commitment import Commitment, CommitmentForm, CommitmentLine
from sotay.domain.member import Profile
from sotay.domain.search import nfc
from sotay.reports.review_content import (
    Field,
    HeadingLine,
    Printed,
    SignatureBlock,
    profile_field,
    signature_block,
)
from sotay.texts import commitment_paper as texts
from sotay.texts import documents

SECTION_DEPTH = 3
"""How deep the headings of a commitment are, in the styles of the review."""


@dataclass(frozen=True, slots=True)
class PrintedPromise:
    """A promise, lines as typed, and what came of it; ``answer`` is empty on the paper that only promises."""

    words: tuple[str, ...]
    answer: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedPromises:
    """The promises under a heading; none at all where the member wrote none."""

    promises: tuple[PrintedPromise, ...]


CommitmentPart: TypeAlias = HeadingLine | Printed | PrintedPromises


@dataclass(frozen=True, slots=True)
class CommitmentPaper:
    """The whole paper; its parts mean what they mean in ``ReviewPaper``."""

    document_title: str
    left_header: tuple[Field, ...]
    right_header: str
    place_and_date: str
    titles: tuple[str, ...]
    year_line: str
    profile: tuple[tuple[Field, ...], ...]
    parts: tuple[CommitmentPart, ...]
    signatures: tuple[SignatureBlock, ...]


def commitment_paper(commitment: Commitment, profile: Profile, *, with_outcomes: bool = False) -> CommitmentPaper:
    """Return what the paper says. What neither commitment nor profile says stays empty, never today's date.

    ``with_outcomes`` answers each promise, under the titles that the form has for that.
    """
    form = commitment.form
    titles = (form.check_titles or form.titles) if with_outcomes else form.titles
    return CommitmentPaper(
        document_title=texts.document_title(" ".join(titles), commitment.year),
        left_header=tuple(profile_field(each, profile) for each in form.left_header),
        right_header=form.right_header,
        # The date of signing is that of the promise; the day of the answers is written by hand.
        place_and_date=documents.place_and_date(commitment.place, None if with_outcomes else commitment.signed_on),
        titles=titles,
        year_line=_of_year(form.year_line, commitment.year),
        profile=tuple(tuple(profile_field(each, profile) for each in line) for line in form.profile_lines),
        parts=tuple(_parts(form, commitment, with_outcomes=with_outcomes)),
        signatures=tuple(signature_block(each, profile) for each in form.signatures),
    )


def _parts(form: CommitmentForm, commitment: Commitment, *, with_outcomes: bool) -> list[CommitmentPart]:
    opening = (form.check_opening or form.opening) if with_outcomes else form.opening
    parts: list[CommitmentPart] = [Printed(_of_year(opening, commitment.year))] if opening else []
    for section in form.sections:
        lines = [line for line in commitment.of_section(section.key) if not line.is_blank]
        if not lines and (section.is_optional or with_outcomes):
            continue  # nothing was promised, so there is nothing to answer for
        parts.append(HeadingLine(SECTION_DEPTH, documents.numbered(section.number, section.heading)))
        parts.append(PrintedPromises(tuple(_promise(each, with_outcomes=with_outcomes) for each in lines)))
    if form.closing and not with_outcomes:
        parts.append(Printed(_of_year(form.closing, commitment.year)))
    return parts


def _promise(line: CommitmentLine, *, with_outcomes: bool) -> PrintedPromise:
    first, *more = _lines(line.text)
    words = (texts.promise(first.removeprefix("-").lstrip()), *more)
    if not with_outcomes:
        return PrintedPromise(words)
    said = _lines(line.outcome_text)
    standing = texts.answer(line.outcome)
    # The member's words go on behind ours, as one sentence after the other.
    return PrintedPromise(words, (" ".join((standing, *said[:1])), *said[1:]))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in nfc(text).splitlines() if line.strip()]


def _of_year(words: str, year: int) -> str:
    return words.replace("{year}", str(year))
