"""Remedies: what was promised to be put right, followed across periods and years until it is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import NewType

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.errors import DateOutOfRange, NothingWritten, TextTooLong
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.domain.proof import Proof
from sotay.domain.search import nfc

RemedyId = NewType("RemedyId", str)

SOON_DAYS = 30
LATER_DAYS = 90


class Progress(Enum):
    """How far a remedy has come, in the three states that the annual review asks for; the value is stored."""

    WAITING = "waiting"
    UNDERWAY = "underway"
    DONE = "done"


class RaisedBy(Enum):
    """Who named the shortcoming; the value is stored.

    The annual review answers for what a review or an authority pointed out; what a member found himself is his own.
    """

    SELF = "self"
    REVIEW = "review"
    AUTHORITY = "authority"


class Bucket(Enum):
    """Where an open remedy stands in time, the most pressing first."""

    OVERDUE = "overdue"
    WITHIN_30 = "within-30"
    WITHIN_90 = "within-90"
    LATER = "later"
    NO_DATE = "no-date"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Remedy:
    """One remedy.

    ``step`` is what is to be done, ``fault`` the shortcoming it puts right, ``source`` the period it was promised in,
    ``result`` what came of it, ``confirmed_by`` who can confirm that.
    """

    id: RemedyId
    step: str
    opened_on: date
    fault: str = ""
    manifestation_id: ManifestationId | None = None
    raised_by: RaisedBy = RaisedBy.SELF
    source: Period | None = None
    due: date | None = None
    progress: Progress = Progress.WAITING
    result: str = ""
    done_on: date | None = None
    confirmed_by: str = ""
    proofs: tuple[Proof, ...] = ()

    @property
    def is_done(self) -> bool:
        """Tell whether nothing is left to do."""
        return self.progress is Progress.DONE

    def was_open_in(self, year: int) -> bool:
        """Tell whether the remedy was begun by the end of a year and not done before it."""
        return self.opened_on.year <= year and (self.done_on is None or self.done_on.year >= year)


def check_remedy(remedy: Remedy, *, today: date) -> Remedy:
    """Return the remedy in NFC, with a day of completion exactly where it is done, or refuse it.

    Raises NothingWritten for a blank step, TextTooLong, and DateOutOfRange for a completion still to come.
    """
    step = _text(remedy.step).strip()
    if not step:
        raise NothingWritten
    done_on = (remedy.done_on or today) if remedy.is_done else None
    if done_on is not None and done_on > today:
        raise DateOutOfRange(done_on)
    return replace(
        remedy,
        step=step,
        fault=_text(remedy.fault).strip(),
        result=_text(remedy.result),
        confirmed_by=_text(remedy.confirmed_by).strip(),
        done_on=done_on,
    )


def bucket_of(remedy: Remedy, today: date) -> Bucket:
    """Return where a remedy stands on a day; a remedy due today is not overdue."""
    if remedy.is_done:
        return Bucket.DONE
    if remedy.due is None:
        return Bucket.NO_DATE
    days = (remedy.due - today).days
    if days < 0:
        return Bucket.OVERDUE
    if days <= SOON_DAYS:
        return Bucket.WITHIN_30
    return Bucket.WITHIN_90 if days <= LATER_DAYS else Bucket.LATER


def by_bucket(remedies: Iterable[Remedy], today: date) -> dict[Bucket, tuple[Remedy, ...]]:
    """Return the remedies by bucket, the most pressing first in each, without empty buckets."""
    ordered = sorted(remedies, key=lambda each: (each.due or date.max, each.opened_on, each.step))
    found = {bucket: tuple(each for each in ordered if bucket_of(each, today) is bucket) for bucket in Bucket}
    return {bucket: those for bucket, those in found.items() if those}


def _text(text: str) -> str:
    composed = nfc(text)
    if len(composed) > TEXT_LIMIT:
        raise TextTooLong(len(composed), TEXT_LIMIT)
    return composed
