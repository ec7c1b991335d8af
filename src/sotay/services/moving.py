"""Moving an open period to a newer version of its checklist: shown first, done in one transaction, taken back.

No answer is touched by any of it (docs/adr/0024). The caller makes the backup before, since that is the desk's work.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sotay.domain.assessment import Assessment, PeriodAct
from sotay.domain.checklist_errors import NothingToMoveTo
from sotay.domain.errors import PeriodClosed
from sotay.domain.in_force import newer_than
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.moving import MovePlan, moved_back, moved_to, plan_of
from sotay.domain.period import Period
from sotay.domain.snapshot import content_hash
from sotay.services.repositories import UnitOfWork

FINISHING = "finish_on_version/"


@dataclass(frozen=True, slots=True)
class Moved:
    """A period before and after its move, for undo."""

    before: Assessment
    after: Assessment


def newer_version(uow: UnitOfWork, *, period: Period, today: date) -> Checklist | None:
    """Return the version that an open period could be moved to, None where it has the one in force; UnknownPeriod."""
    with uow:
        return _newer(uow, uow.assessments.frame(period), today)


def offered_version(uow: UnitOfWork, *, period: Period, today: date) -> Checklist | None:
    """Return what ``newer_version`` does, None where the member said that he finishes on the one he has."""
    with uow:
        newer = _newer(uow, uow.assessments.frame(period), today)
        return None if newer is None or uow.settings.get(_setting(period)) == content_hash(newer) else newer


def finish_on_this(uow: UnitOfWork, *, period: Period, instead_of: Checklist) -> None:
    """Note that the member finishes a period on its version, so that this newer one is offered no more beside it."""
    with uow:
        uow.settings.put(_setting(period), content_hash(instead_of))
        uow.commit()


def accepted_versions(uow: UnitOfWork) -> tuple[Checklist, ...]:
    """Return every version that the handbook accepted, in the order of acceptance."""
    with uow:
        return uow.checklists.accepted()


def plan_move(uow: UnitOfWork, *, period: Period, today: date) -> MovePlan:
    """Return what moving an open period to the version in force would do, changing nothing.

    UnknownPeriod, PeriodClosed, NothingToMoveTo.
    """
    with uow:
        assessment, target = _both(uow, period, today)
        return plan_of(assessment, target, uow.checklists.accepted())


def move(uow: UnitOfWork, *, period: Period, today: date, now: datetime) -> Moved:
    """Answer an open period against the version in force from now on; the errors of ``plan_move``."""
    with uow:
        before, target = _both(uow, period, today)
        after = moved_to(before, target, uow.checklists.accepted())
        _put(uow, after)
        uow.assessments.log(period, PeriodAct.MOVED, now, _versions(before.checklist, target))
        uow.commit()
    return Moved(before, after)


def undo_move(uow: UnitOfWork, *, moved: Moved, now: datetime) -> Assessment:
    """Put a period back on the version that it was moved from; what was written meanwhile stays.

    UnknownPeriod, PeriodClosed; NothingToMoveTo where it stands on another version by now.
    """
    period = moved.before.period
    with uow:
        present = uow.assessments.get(period)
        if present.is_closed:
            raise PeriodClosed(period.written)
        if present.checklist != moved.after.checklist:
            raise NothingToMoveTo(period.written)
        back = moved_back(present, moved.before, uow.checklists.accepted())
        _put(uow, back)
        uow.assessments.log(period, PeriodAct.MOVED_BACK, now, _versions(present.checklist, back.checklist))
        uow.commit()
    return back


def confirm_answer(uow: UnitOfWork, *, period: Period, manifestation_id: ManifestationId) -> Assessment:
    """Let an answer to other words hold for the words of now and return the assessment as it was, for undo.

    The errors of ``check_answer``: of a level that is offered no more there is nothing to confirm.
    """
    with uow:
        before = uow.assessments.get(period)
        uow.assessments.put_other_words(period, before.confirmed(manifestation_id).other_words)
        uow.commit()
    return before


def ask_again(uow: UnitOfWork, *, before: Assessment, manifestation_id: ManifestationId, now: datetime) -> Assessment:
    """Let an answer wait to be confirmed as it did ``before``, with the level it had; PeriodClosed, UnknownPeriod.

    Words that were written meanwhile stay.
    """
    with uow:
        present = uow.assessments.get(before.period)
        if present.is_closed:
            raise PeriodClosed(before.period.written)
        asked = before.other_words.get(manifestation_id)
        if asked is not None and present.checklist == before.checklist:
            written, level = present.written(manifestation_id), before.written(manifestation_id).level
            if written.level != level:
                uow.assessments.put_answer(before.period, replace(written, level=level), at=now)
            uow.assessments.put_other_words(before.period, {**present.other_words, manifestation_id: asked})
        back = uow.assessments.get(before.period)
        uow.commit()
    return back


def _both(uow: UnitOfWork, period: Period, today: date) -> tuple[Assessment, Checklist]:
    assessment = uow.assessments.get(period)
    if assessment.is_closed:
        raise PeriodClosed(period.written)
    target = _newer(uow, assessment, today)
    if target is None:
        raise NothingToMoveTo(period.written)
    return assessment, target


def _newer(uow: UnitOfWork, assessment: Assessment, today: date) -> Checklist | None:
    if assessment.is_closed:
        return None
    return newer_than(assessment.checklist, uow.checklists.accepted(), today)


def _put(uow: UnitOfWork, assessment: Assessment) -> None:
    uow.assessments.put_checklist(assessment.period, assessment.checklist)
    uow.assessments.put_other_words(assessment.period, assessment.other_words)


def _setting(period: Period) -> str:
    return f"{FINISHING}{period.written}"


def _versions(before: Checklist, after: Checklist) -> str:
    return f"{before.version} → {after.version}"
