"""Acts of composing a review: what the year holds for it, last year's words, and a last look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.errors import NothingWritten
from sotay.domain.offers import YearRecords
from sotay.domain.precheck import Finding, ReviewChecks, look_over
from sotay.domain.review import AnnualReview
from sotay.domain.search import nfc
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class YearAtHand:
    """What composing a review works with; ``previous`` is last year's saved review."""

    records: YearRecords
    previous: AnnualReview | None


def load_year(uow: UnitOfWork, *, year: int) -> YearAtHand:
    """Return everything of a year that a review may draw on, and last year's review to be quoted."""
    with uow:
        assessments = uow.assessments.of_year(year)
        records = YearRecords(
            year=year,
            assessments=assessments,
            diary=uow.diary.of_year(year),
            remedies=tuple(each for each in uow.remedies.all() if each.was_open_in(year)),
            commitment=uow.commitments.get(year),
            checklist=assessments[-1].checklist if assessments else uow.checklists.current(),
        )
        return YearAtHand(records, uow.reviews.get(year - 1))


def reused(passage: str, *, difference: str) -> tuple[str, str]:
    """Return last year's passage and what is different this year, both fit to be inserted.

    NothingWritten without an answer to «Năm nay có gì khác?»: last year's words are never copied by themselves.
    """
    answer = nfc(difference).strip()
    if not answer:
        raise NothingWritten
    return nfc(passage).strip(), answer


def look_over_review(
    uow: UnitOfWork, *, review: AnnualReview, checks: ReviewChecks, today: date
) -> tuple[Finding, ...]:
    """Return what a member may want to see to before this review is handed in."""
    at_hand = load_year(uow, year=review.year)
    return look_over(review, records=at_hand.records, previous=at_hand.previous, checks=checks, today=today)
