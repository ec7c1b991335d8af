"""Taking acts on periods back, as «Hoàn tác» asks for: opening, reopening, removing for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sotay.domain.assessment import Assessment, PeriodAct, PeriodEvent
from sotay.domain.errors import PeriodClosed, UnknownPeriod
from sotay.domain.period import Period
from sotay.domain.wording import Wording
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class PurgedPeriod:
    """A deleted period that was removed for good, with all that belonged to it."""

    assessment: Assessment
    wordings: tuple[Wording, ...]
    events: tuple[PeriodEvent, ...]
    deleted_at: datetime


def take_back_opening(uow: UnitOfWork, *, period: Period, now: datetime) -> bool:
    """Remove a period that was just opened; UnknownPeriod.

    False where something was written meanwhile: the period then goes where deleted ones can be brought back from.
    """
    with uow:
        assessment = uow.assessments.get(period)
        is_empty = not assessment.is_closed and not any(not each.is_blank for each in assessment.answers.values())
        uow.assessments.put_deleted(period, now)
        if is_empty:
            uow.assessments.purge(period)
        else:
            uow.assessments.log(period, PeriodAct.DELETED, now)
        uow.commit()
    return is_empty


def close_again(uow: UnitOfWork, *, before: Assessment, now: datetime) -> Assessment:
    """Close a reopened period as it was closed before, which its log keeps; PeriodClosed, UnknownPeriod.

    Where an answer was changed meanwhile, it is closed now and not on the day of words that are no longer there.
    """
    with uow:
        present = uow.assessments.get(before.period)
        if present.is_closed:
            raise PeriodClosed(before.period.written)
        is_untouched = (present.answers, present.other_words) == (before.answers, before.other_words)
        uow.assessments.put_closed(before.period, before.closed_at if is_untouched else now)
        uow.assessments.log(before.period, PeriodAct.CLOSED, now)
        closed = uow.assessments.get(before.period)
        uow.commit()
    return closed


def purge_assessment(uow: UnitOfWork, *, period: Period) -> PurgedPeriod:
    """Remove a deleted period for good and return all of it for undo; UnknownPeriod for one not deleted first."""
    with uow:
        deleted_at = _deleted_at(uow, period)
        uow.assessments.put_deleted(period, None)
        assessment = uow.assessments.get(period)
        wordings = uow.assessments.all_wordings(period)
        events = uow.assessments.events(period)
        uow.assessments.put_deleted(period, deleted_at)
        uow.assessments.purge(period)
        uow.commit()
    return PurgedPeriod(assessment, wordings, events, deleted_at)


def put_purged_back(uow: UnitOfWork, *, purged: PurgedPeriod) -> Assessment:
    """Put a removed period back among the deleted ones, where it was; PeriodExists where it was begun anew."""
    period = purged.assessment.period
    with uow:
        uow.assessments.add(purged.assessment)
        for wording in purged.wordings:
            uow.assessments.keep_wording(period, wording)
        for event in purged.events:
            uow.assessments.log(period, event.act, event.at, event.detail)
        uow.assessments.put_deleted(period, purged.deleted_at)
        uow.commit()
    return purged.assessment


def _deleted_at(uow: UnitOfWork, period: Period) -> datetime:
    for each in uow.assessments.summaries(deleted=True):
        if each.period == period and each.deleted_at is not None:
            return each.deleted_at
    raise UnknownPeriod(period.written)
