"""Acts on earlier words of a review; they lie in the settings of the handbook, by year."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sotay.domain.form import ReviewForm
from sotay.domain.plain import from_json, to_json
from sotay.domain.review import AnnualReview, compose_review
from sotay.domain.review_words import ReviewWords, with_words_kept
from sotay.domain.strict_plain import Unreadable, read_strictly
from sotay.services.repositories import UnitOfWork

SETTING = "review-words-"


@dataclass(frozen=True, slots=True)
class _Kept:
    words: tuple[ReviewWords, ...]


@dataclass(frozen=True, slots=True)
class EarlierReview:
    """The earlier words, the latest first, and what the periods of the year compose to, where there are any."""

    words: tuple[ReviewWords, ...]
    draft: AnnualReview | None


def load_earlier_review(uow: UnitOfWork, *, year: int, form: ReviewForm) -> EarlierReview:
    """Return what a review said before, and its draft on a form."""
    with uow:
        return EarlierReview(tuple(reversed(_kept(uow, year))), draft_of(uow, year=year, form=form))


def draft_of(uow: UnitOfWork, *, year: int, form: ReviewForm) -> AnnualReview | None:
    """Return what the periods of a year compose to, inside an act; None for a year without any."""
    assessments = uow.assessments.of_year(year)
    if not assessments:
        return None
    return compose_review(year=year, form=form, assessments=assessments, place=uow.profiles.get().place)


def keep_review_words(uow: UnitOfWork, *, year: int, incoming: Mapping[str, str], now: datetime) -> None:
    """Keep the stored words of a year, inside an act that is about to write others in their place."""
    stored = uow.reviews.get(year)
    if stored is None:
        return
    before = _kept(uow, year)
    after = with_words_kept(before, stored=stored, incoming=incoming, now=now)
    if after != before:
        uow.settings.put(f"{SETTING}{year}", to_json(_Kept(after)))


def keep_other_words(uow: UnitOfWork, *, other: AnnualReview, now: datetime) -> bool:
    """Keep what another copy's review says among the earlier words, inside an act; False where it is kept already."""
    before = _kept(uow, other.year)
    if any(each.texts == other.texts for each in before):
        return False
    uow.settings.put(f"{SETTING}{other.year}", to_json(_Kept((*before, ReviewWords(other.texts, now)))))
    return True


def can_be_read(written: str) -> bool:
    """Tell whether a text is one that this module keeps."""
    try:
        read_strictly(_Kept, json.loads(written))
    except (ValueError, RecursionError, Unreadable):
        return False
    return True


def _kept(uow: UnitOfWork, year: int) -> tuple[ReviewWords, ...]:
    written = uow.settings.get(f"{SETTING}{year}")
    return from_json(_Kept, written).words if written else ()
