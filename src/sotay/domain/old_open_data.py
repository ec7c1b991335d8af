"""Old text in open data: named by its place, shown before and after, and turned only when asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from sotay.domain.assessment import Answer
from sotay.domain.commitment import Commitment, CommitmentLine
from sotay.domain.diary import DiaryEntry
from sotay.domain.old_answers import WORDS_OF_AN_ANSWER, old_fields_of_profile, turn_profile
from sotay.domain.old_encodings import OldText, find_old_text
from sotay.domain.open_data import OpenHandbook, OpenPeriod, Part
from sotay.domain.period import Period
from sotay.domain.remedy import Remedy
from sotay.domain.review import AnnualReview

WORDS_OF_AN_ENTRY = ("text",)
WORDS_OF_A_REMEDY = ("step", "fault", "result", "confirmed_by")
WORDS_OF_A_PROMISE = ("text", "outcome_text")

Holder = TypeVar("Holder", Answer, DiaryEntry, Remedy, CommitmentLine)


@dataclass(frozen=True, slots=True)
class OldPlace:
    """One passage of old text; ``code`` is the number of an item; what is given depends on the part."""

    part: Part
    old: OldText
    period: Period | None = None
    code: str = ""
    day: date | None = None
    year: int | None = None


def old_places(handbook: OpenHandbook) -> tuple[OldPlace, ...]:
    """Return the passages that are written in an old way, in the order of the file; earlier wordings are not told."""
    return tuple(_places(handbook))


def turn_open_data(handbook: OpenHandbook) -> OpenHandbook:
    """Return the handbook with every old text in the letters of today, earlier wordings too."""
    return replace(
        handbook,
        profile=turn_profile(handbook.profile),
        periods=tuple(_turned_period(each) for each in handbook.periods),
        diary=tuple(_turned(each, WORDS_OF_AN_ENTRY) for each in handbook.diary),
        remedies=tuple(_turned(each, WORDS_OF_A_REMEDY) for each in handbook.remedies),
        commitments=tuple(_turned_commitment(each) for each in handbook.commitments),
        reviews=tuple(_turned_review(each) for each in handbook.reviews),
    )


def _places(handbook: OpenHandbook) -> Iterator[OldPlace]:
    for line in old_fields_of_profile(handbook.profile):
        yield OldPlace(Part.PROFILE_LINE, line.old)
    for period in handbook.periods:
        for answer in period.answers:
            asked = handbook.checklists[period.other_words.get(answer.manifestation_id, period.checklist)]
            code = asked.code(answer.manifestation_id)
            for old in _old(answer, WORDS_OF_AN_ANSWER):
                yield OldPlace(Part.ANSWER, old, period=period.period, code=code)
    for entry in handbook.diary:
        yield from (OldPlace(Part.ENTRY, old, day=entry.day) for old in _old(entry, WORDS_OF_AN_ENTRY))
    for remedy in handbook.remedies:
        yield from (OldPlace(Part.REMEDY, old, day=remedy.opened_on) for old in _old(remedy, WORDS_OF_A_REMEDY))
    yield from _places_of_years(handbook)


def _places_of_years(handbook: OpenHandbook) -> Iterator[OldPlace]:
    for commitment in handbook.commitments:
        for promise in commitment.lines:
            for old in _old(promise, WORDS_OF_A_PROMISE):
                yield OldPlace(Part.COMMITMENT, old, year=commitment.year)
    for review in handbook.reviews:
        for words in review.texts.values():
            if (found := find_old_text(words)) is not None:
                yield OldPlace(Part.REVIEW, found, year=review.year)


def _turned_period(period: OpenPeriod) -> OpenPeriod:
    return replace(
        period,
        answers=tuple(_turned(each, WORDS_OF_AN_ANSWER) for each in period.answers),
        wordings=tuple(replace(each, answer=_turned(each.answer, WORDS_OF_AN_ANSWER)) for each in period.wordings),
    )


def _turned_commitment(commitment: Commitment) -> Commitment:
    return replace(commitment, lines=tuple(_turned(each, WORDS_OF_A_PROMISE) for each in commitment.lines))


def _turned_review(review: AnnualReview) -> AnnualReview:
    texts: Mapping[str, str] = MappingProxyType({key: _read(words) for key, words in review.texts.items()})
    return review if texts == review.texts else replace(review, texts=texts)


def _turned(holder: Holder, names: tuple[str, ...]) -> Holder:
    turned: dict[str, Any] = {name: _read(getattr(holder, name)) for name in names if _is_old(getattr(holder, name))}
    return replace(holder, **turned) if turned else holder


def _is_old(words: str) -> bool:
    return find_old_text(words) is not None


def _read(words: str) -> str:
    old = find_old_text(words)
    return words if old is None else old.after


def _old(holder: object, names: tuple[str, ...]) -> Iterator[OldText]:
    for name in names:
        if (old := find_old_text(getattr(holder, name))) is not None:
            yield old
