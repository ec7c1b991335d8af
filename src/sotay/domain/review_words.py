"""Earlier words of an annual review, kept before they are written over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sotay.domain.review import AnnualReview
from sotay.domain.wording import SITTING, is_passage_gone

MOST_KEPT = 20


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """The texts of a review by the key of their section, as they stood until ``kept_at``."""

    texts: Mapping[str, str]
    kept_at: datetime


def with_words_kept(
    kept: tuple[ReviewWords, ...], *, stored: AnnualReview, incoming: Mapping[str, str], now: datetime
) -> tuple[ReviewWords, ...]:
    """Return what is kept, the earliest first, once other texts take the place of the stored ones.

    As with answers, the words of another sitting are kept, and those of which a whole passage goes at once; each once.
    The first ones stay however many follow, else the oldest go.
    """
    before = stored.texts
    is_other_sitting = stored.edited_at is None or now - stored.edited_at >= SITTING
    if before == incoming or not any(text.strip() for text in before.values()):
        return kept
    if not is_other_sitting and not any(is_passage_gone(text, incoming.get(key, "")) for key, text in before.items()):
        return kept
    if any(each.texts == before for each in kept):
        return kept
    grown = (*kept, ReviewWords(before, now))
    return grown if len(grown) <= MOST_KEPT else (grown[0], *grown[2:])
