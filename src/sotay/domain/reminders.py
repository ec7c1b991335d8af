"""What a member is reminded of when the handbook is opened: what is due, the review, promises to answer.

Says only numbers and days, never what a remedy is about: the first page may be seen by others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.commitment import Commitment
from sotay.domain.period import Period
from sotay.domain.remedy import Bucket, Remedy, bucket_of

PERIOD_SOON_DAYS = 14

REVIEW_MONTH, REVIEW_DAY = 12, 31
"""The annual review is finished before this day. Source: Hướng dẫn 43-HD/BTCTW of 31/10/2025, 4.1 (Quy định
366-QĐ/TW, Điều 14.2). The cell's own date may be earlier."""
REVIEW_FROM_MONTH = 11

PROMISES_UNTIL_DAY = 31
"""Until this day of January last year's promises may still be answered before anybody has forgotten them."""


@dataclass(frozen=True, slots=True)
class Due:
    """A period or a year's review that waits; ``days`` is negative once the due date has passed."""

    period: Period | None
    year: int
    day: date
    days: int


@dataclass(frozen=True, slots=True)
class PromisesDue:
    """How many promises of a year's commitment are not answered yet."""

    year: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class Reminders:
    """All that is said at the start.

    ``overdue`` and ``soon`` count remedies past their date and due within thirty days, ``nearest_days`` tells how far
    the nearest of the latter is, ``undated`` counts open remedies without a date.
    """

    periods: tuple[Due, ...] = ()
    overdue: int = 0
    soon: int = 0
    nearest_days: int | None = None
    undated: int = 0
    review: Due | None = None
    promises: PromisesDue | None = None

    @property
    def is_pressing(self) -> bool:
        """Tell whether anything is due; remedies without a date alone press nobody."""
        return bool(self.periods or self.overdue or self.soon or self.review or self.promises)


def reminders(
    *,
    today: date,
    periods: Iterable[AssessmentSummary],
    remedies: Iterable[Remedy],
    handed_in_years: Collection[int] = (),
    commitments: Iterable[Commitment] = (),
) -> Reminders:
    """Return what is due on a day.

    ``handed_in_years`` are those whose review was handed in; a year without any period has nothing to review. Of the
    ``commitments`` the earliest that waits for answers is named, until a month after the end of its year.
    """
    listed = tuple(periods)
    waiting = [(bucket_of(each, today), each) for each in remedies]
    soon = [each.due for bucket, each in waiting if bucket is Bucket.WITHIN_30 and each.due is not None]
    still_open = sorted((each for each in listed if each.closed_at is None), key=lambda each: (each.due, each.period))
    return Reminders(
        periods=tuple(
            Due(each.period, each.due.year, each.due, (each.due - today).days)
            for each in still_open
            if (each.due - today).days <= PERIOD_SOON_DAYS
        ),
        overdue=sum(bucket is Bucket.OVERDUE for bucket, _ in waiting),
        soon=len(soon),
        nearest_days=(min(soon) - today).days if soon else None,
        undated=sum(bucket is Bucket.NO_DATE for bucket, _ in waiting),
        review=_review(today, listed, handed_in_years),
        promises=_promises(today, commitments),
    )


def _promises(today: date, commitments: Iterable[Commitment]) -> PromisesDue | None:
    waiting = (
        PromisesDue(each.year, len(each.unanswered()))
        for each in commitments
        if each.is_to_be_answered(today) and today <= date(each.year + 1, 1, PROMISES_UNTIL_DAY)
    )
    return min(waiting, key=lambda each: each.year, default=None)


def _review(today: date, periods: tuple[AssessmentSummary, ...], handed_in_years: Collection[int]) -> Due | None:
    year = today.year
    if today.month < REVIEW_FROM_MONTH or year in handed_in_years:
        return None
    if not any(each.period.belongs_to(year) for each in periods):
        return None
    day = date(year, REVIEW_MONTH, REVIEW_DAY)
    return Due(None, year, day, (day - today).days)
