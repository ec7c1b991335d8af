"""For whom a period asks: as the profile was when it began, until the member lets an open one follow the profile.

No answer is touched by it, and an item that holds one stays. What is no longer asked only waits: it is asked again once
the profile says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sotay.domain.assessment import Assessment, PeriodAct
from sotay.domain.audience import Reader, reader_of
from sotay.domain.errors import PeriodClosed
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.domain.plain import to_json
from sotay.services.repositories import UnitOfWork

KEEPING = "keep_reader/"


@dataclass(frozen=True, slots=True)
class OtherReader:
    """What an open period would ask by the profile of now: the items that come and those that go, in printed order."""

    reader: Reader
    come: tuple[ManifestationId, ...]
    go: tuple[ManifestationId, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """A period before and after it followed the profile, for undo."""

    before: Assessment
    after: Assessment


def offered_reader(uow: UnitOfWork, *, period: Period) -> OtherReader | None:
    """Return what an open period would ask by the profile of now; UnknownPeriod.

    None where that is the same, or where the member said that the period stays as it began.
    """
    with uow:
        assessment, reader = uow.assessments.get(period), reader_of(uow.profiles.get())
        if assessment.is_closed or uow.settings.get(_setting(period)) == to_json(reader):
            return None
    now, then = _asked(replace(assessment, reader=reader)), _asked(assessment)
    come, go = tuple(each for each in now if each not in then), tuple(each for each in then if each not in now)
    return OtherReader(reader, come, go) if come or go else None


def keep_reader(uow: UnitOfWork, *, period: Period, instead_of: Reader) -> None:
    """Note that a period goes on asking as it began, so that this reader is offered no more beside it."""
    with uow:
        uow.settings.put(_setting(period), to_json(instead_of))
        uow.commit()


def follow_profile(uow: UnitOfWork, *, period: Period, now: datetime) -> Followed:
    """Let an open period ask for whom the profile says by now; UnknownPeriod, PeriodClosed."""
    with uow:
        before = _open(uow, period)
        after = replace(before, reader=reader_of(uow.profiles.get()))
        uow.assessments.put_reader(period, after.reader)
        uow.assessments.log(period, PeriodAct.READER_CHANGED, now)
        uow.commit()
    return Followed(before, after)


def undo_follow(uow: UnitOfWork, *, followed: Followed, now: datetime) -> Assessment:
    """Let a period ask for whom it did before; what was written meanwhile stays. UnknownPeriod, PeriodClosed."""
    period = followed.before.period
    with uow:
        back = replace(_open(uow, period), reader=followed.before.reader)
        uow.assessments.put_reader(period, back.reader)
        uow.assessments.log(period, PeriodAct.READER_PUT_BACK, now)
        uow.commit()
    return back


def _open(uow: UnitOfWork, period: Period) -> Assessment:
    assessment = uow.assessments.get(period)
    if assessment.is_closed:
        raise PeriodClosed(period.written)
    return assessment


def _asked(assessment: Assessment) -> tuple[ManifestationId, ...]:
    return tuple(item.id for item in assessment.items())


def _setting(period: Period) -> str:
    return f"{KEEPING}{period.written}"
