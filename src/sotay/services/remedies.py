"""Acts on remedies: write, mark, delete and bring back, take up from a period, list what is due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sotay.domain.calendar_event import CalendarEvent
from sotay.domain.errors import UnknownEntry
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.member import Profile
from sotay.domain.period import Period
from sotay.domain.remedy import Progress, Remedy, RemedyId, check_remedy
from sotay.domain.remedy_table import RemedyTable, remedy_table
from sotay.domain.reminders import Reminders, reminders
from sotay.domain.taking_up import untracked
from sotay.services.repositories import UnitOfWork
from sotay.services.taking_up import all_followed, put_untracked
from sotay.texts import calendar as calendar_texts

CALENDAR_DOMAIN = "so-tay.invalid"
"""Makes an id unlike those of other programs; ``.invalid`` is no address of anybody (RFC 2606)."""


@dataclass(frozen=True, slots=True)
class RemediesAtHand:
    """What the list of remedies shows; ``checklist`` names the items."""

    remedies: tuple[Remedy, ...]
    deleted: tuple[Remedy, ...]
    checklist: Checklist | None


@dataclass(frozen=True, slots=True)
class Promises:
    """The promises of one period: not followed yet, followed and open, and of these without a due date."""

    waiting: int
    followed: int
    undated: int


def load_remedies(uow: UnitOfWork) -> RemediesAtHand:
    """Return all remedies, and those that can be brought back."""
    with uow:
        return RemediesAtHand(
            remedies=uow.remedies.all(),
            deleted=uow.remedies.all(deleted=True),
            checklist=uow.checklists.current(),
        )


def count_waiting(uow: UnitOfWork) -> int:
    """Return how many promises of closed periods are not followed; reads every closed period."""
    with uow:
        followed = all_followed(uow)
        closed = [each.period for each in uow.assessments.summaries() if each.closed_at is not None]
        return sum(len(untracked(uow.assessments.get(each), followed)) for each in closed)


def save_remedy(uow: UnitOfWork, *, remedy: Remedy, today: date) -> Remedy | None:
    """Add a remedy, or store it in place of the one of its id; returns that one, or None for a new one.

    Raises as ``check_remedy`` does. Proofs are kept apart and stay as they are.
    """
    with uow:
        before = _stored(uow, remedy.id)
        uow.remedies.put(check_remedy(remedy, today=today))
        uow.commit()
    return before


def mark_remedy(
    uow: UnitOfWork, *, remedy_id: RemedyId, progress: Progress, today: date, done_on: date | None = None
) -> Remedy:
    """Say how far a remedy has come and return it as it was; UnknownEntry, DateOutOfRange for a day to come."""
    with uow:
        before = uow.remedies.get(remedy_id)
        uow.remedies.put(check_remedy(replace(before, progress=progress, done_on=done_on), today=today))
        uow.commit()
    return before


def delete_remedy(uow: UnitOfWork, *, remedy_id: RemedyId, now: datetime) -> Remedy:
    """Take a remedy out of the list and return it; UnknownEntry."""
    with uow:
        before = uow.remedies.get(remedy_id)
        uow.remedies.put_deleted(remedy_id, now)
        uow.commit()
    return before


def restore_remedy(uow: UnitOfWork, *, remedy_id: RemedyId) -> Remedy:
    """Bring a deleted remedy back unchanged, with its proofs; UnknownEntry."""
    with uow:
        _deleted(uow, remedy_id)
        uow.remedies.put_deleted(remedy_id, None)
        restored = uow.remedies.get(remedy_id)
        uow.commit()
    return restored


def take_up(uow: UnitOfWork, *, period: Period, today: date, only: ManifestationId | None = None) -> tuple[Remedy, ...]:
    """Follow the promises of a period, or of one item of it, that are not followed yet; UnknownPeriod."""
    with uow:
        assessment = uow.assessments.get(period)
        taken = put_untracked(uow, assessment=assessment, followed=all_followed(uow), today=today, only=only)
        uow.commit()
    return taken


def take_up_all(uow: UnitOfWork, *, today: date) -> tuple[Remedy, ...]:
    """Follow every promise of the closed periods that is not followed yet, the earliest period first."""
    with uow:
        followed = all_followed(uow)
        closed = sorted(each.period for each in uow.assessments.summaries() if each.closed_at is not None)
        taken = [
            each
            for period in closed
            for each in put_untracked(uow, assessment=uow.assessments.get(period), followed=followed, today=today)
        ]
        uow.commit()
    return tuple(taken)


def give_back(uow: UnitOfWork, *, taken: tuple[Remedy, ...]) -> tuple[Remedy, ...]:
    """Undo a taking up: remove what it added and nobody changed since, and return that; what was changed stays."""
    with uow:
        unchanged = tuple(each for each in taken if _stored(uow, each.id) == each)
        for each in unchanged:
            uow.remedies.purge(each.id)
        uow.commit()
    return unchanged


def load_promises(uow: UnitOfWork, *, period: Period) -> Promises:
    """Return how far the promises of a period are followed; UnknownPeriod."""
    with uow:
        waiting = untracked(uow.assessments.get(period), all_followed(uow))
        of_period = [each for each in uow.remedies.all() if each.source == period and not each.is_done]
    return Promises(len(waiting), len(of_period), sum(each.due is None for each in of_period))


def load_reminders(uow: UnitOfWork, *, today: date) -> Reminders:
    """Return what is due on a day."""
    with uow:
        commitments = (uow.commitments.get(year) for year in (today.year - 1, today.year))
        return reminders(
            today=today,
            periods=uow.assessments.summaries(),
            remedies=uow.remedies.all(),
            handed_in_years={each.year for each in uow.hand_ins.all()},
            commitments=[each for each in commitments if each is not None],
        )


def load_table(uow: UnitOfWork, *, year: int, today: date) -> tuple[RemedyTable, Profile]:
    """Return the table of the remedies of a year as it stands today, and whose it is."""
    with uow:
        table = remedy_table(uow.remedies.all(), year=year, checklist=uow.checklists.current(), today=today)
        return table, uow.profiles.get()


def calendar_events(uow: UnitOfWork, *, with_words: bool) -> tuple[CalendarEvent, ...]:
    """Return the due dates of open remedies, the earliest first; ``with_words`` says what is to be done."""
    with uow:
        dated = [(each.due, each) for each in uow.remedies.all() if not each.is_done and each.due is not None]
    return tuple(
        CalendarEvent(
            uid=f"{each.id}@{CALENDAR_DOMAIN}",
            day=day,
            summary=calendar_texts.due_with_words(each.step) if with_words else calendar_texts.due(),
        )
        for day, each in sorted(dated, key=lambda pair: (pair[0], pair[1].id))
    )


def _stored(uow: UnitOfWork, remedy_id: RemedyId) -> Remedy | None:
    return next((each for each in uow.remedies.all() if each.id == remedy_id), None)


def _deleted(uow: UnitOfWork, remedy_id: RemedyId) -> Remedy:
    found = next((each for each in uow.remedies.all(deleted=True) if each.id == remedy_id), None)
    if found is None:
        raise UnknownEntry
    return found
