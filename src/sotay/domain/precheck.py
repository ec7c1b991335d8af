"""A last look before handing in: what is vague, contradictory, empty or overdue. It points and decides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from sotay.domain.assessment import Assessment
from sotay.domain.commitment import CommitmentLine
from sotay.domain.manifestation import LevelKey, ManifestationId
from sotay.domain.offers import YearRecords
from sotay.domain.period import Period
from sotay.domain.plain import ADDED_LATER, FIRST_VERSION
from sotay.domain.remedy import Bucket, Remedy, bucket_of
from sotay.domain.review import AnnualReview, empty_sections
from sotay.domain.search import Span, nfc
from sotay.domain.similarity import share_repeated


@dataclass(frozen=True, slots=True)
class VaguePhrase:
    """Words that say nothing a cell can discuss, and what to write instead."""

    words: str
    advice: str


@dataclass(frozen=True, slots=True)
class ReviewChecks:
    """What is looked for, from ``data/review-checks.yaml``.

    ``levels_needing_remedy`` are levels that speak of something being put right; ``much_repeated`` is the share, 0 to
    1, from which a section counts as last year's.
    """

    phrases: tuple[VaguePhrase, ...]
    levels_needing_remedy: tuple[LevelKey, ...]
    much_repeated: float = 0.6
    version: str = field(default=FIRST_VERSION, metadata=ADDED_LATER)


@dataclass(frozen=True, slots=True)
class Vague:
    """A vague phrase at a place of a section's NFC text."""

    section_key: str
    phrase: VaguePhrase
    span: Span


@dataclass(frozen=True, slots=True)
class EmptySection:
    """A section that asks for words and has none."""

    section_key: str


@dataclass(frozen=True, slots=True)
class Repeated:
    """A section whose words are largely last year's; ``share`` is 0 to 1."""

    section_key: str
    share: float


@dataclass(frozen=True, slots=True)
class NoRemedy:
    """An item said to be under repair, in the last period that speaks of it, with no remedy written or followed."""

    period: Period
    manifestation_id: ManifestationId
    code: str


@dataclass(frozen=True, slots=True)
class Overdue:
    """A remedy whose day has passed."""

    remedy: Remedy


@dataclass(frozen=True, slots=True)
class UnansweredPromise:
    """A promise of the year's commitment of which nothing was said."""

    line: CommitmentLine


Finding: TypeAlias = Vague | EmptySection | Repeated | NoRemedy | Overdue | UnansweredPromise


def look_over(
    review: AnnualReview, *, records: YearRecords, previous: AnnualReview | None, checks: ReviewChecks, today: date
) -> tuple[Finding, ...]:
    """Return what a member may want to see to before handing in, section by section, then the year's records."""
    findings: list[Finding] = [EmptySection(section.key) for section in empty_sections(review)]
    for section in review.form.sections():
        text = review.text(section.key)
        findings.extend(_vague(section.key, text, checks.phrases))
        share = share_repeated(text, previous.text(section.key)) if previous else None
        if share is not None and share >= checks.much_repeated:
            findings.append(Repeated(section.key, share))
    findings.extend(_without_remedy(records, checks.levels_needing_remedy))
    findings.extend(Overdue(each) for each in records.remedies if bucket_of(each, today) is Bucket.OVERDUE)
    if records.commitment is not None:
        findings.extend(UnansweredPromise(line) for line in records.commitment.unanswered() if line.text.strip())
    return tuple(findings)


def _vague(section_key: str, text: str, phrases: Iterable[VaguePhrase]) -> Iterator[Vague]:
    """Return the vague phrases of a text, from left to right; whole words, with their marks, without regard to case.

    With marks, since «đôi lúc» and «đợi lúc» are different words: what is typed without marks is no paper yet.
    """
    shown = nfc(text).lower()
    found = [
        Vague(section_key, phrase, Span(*match.span()))
        for phrase in phrases
        for match in re.finditer(rf"(?<!\w){_spaced(phrase.words)}(?!\w)", shown)
    ]
    yield from sorted(found, key=lambda each: each.span.start)


def _spaced(words: str) -> str:
    return r"\s+".join(re.escape(word) for word in nfc(words).lower().split())


def _without_remedy(records: YearRecords, levels: Sequence[LevelKey]) -> Iterator[NoRemedy]:
    seen: set[ManifestationId] = set()
    for assessment in sorted(records.assessments, key=lambda each: each.period, reverse=True):
        for said in assessment.said():
            item, answer = said.item.id, said.answer
            if answer.level is None or item in seen:
                continue
            seen.add(item)
            if answer.level in levels and not answer.remedy.strip() and not _is_followed(item, assessment, records):
                yield NoRemedy(assessment.period, item, said.code)


def _is_followed(manifestation_id: ManifestationId, assessment: Assessment, records: YearRecords) -> bool:
    """Tell whether an item has a remedy that a period may speak of: one that was done before it puts right no more."""
    return any(
        each.manifestation_id == manifestation_id and (each.done_on is None or each.done_on >= assessment.period.start)
        for each in records.remedies
    )
