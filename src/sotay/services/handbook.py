"""Acts on the handbook as a whole: first contents, profile, settings, overview, periods to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sotay.domain.assessment import Assessment, AssessmentSummary, PeriodEvent
from sotay.domain.history import Pair, side_by_side
from sotay.domain.in_force import in_force, newer_than, own_in_force, to_come
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.period import Period, quarter_of
from sotay.services.catalog_port import Catalog
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first page shows.

    ``current`` is the open assessment with the nearest due date, or None; ``suggested`` the period to start when
    nothing is open; ``days_left`` is negative once the due date has passed; ``newer`` is the version in force where
    ``current`` has another one.
    """

    profile: Profile
    current: Assessment | None
    days_left: int | None
    suggested: Period
    periods: tuple[AssessmentSummary, ...]
    checklist: Checklist | None
    newer: Checklist | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two periods and what they say of each item."""

    before: Assessment
    after: Assessment
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What a handbook holds, in short: periods and years of saved reviews, the latest first."""

    profile: Profile
    periods: tuple[AssessmentSummary, ...]
    review_years: tuple[int, ...]


def set_up(uow: UnitOfWork, *, profile: Profile, checklist: Checklist, now: datetime) -> None:
    """Give a new handbook its profile and its first checklist."""
    with uow:
        uow.profiles.put(profile)
        uow.checklists.accept(checklist, now)
        uow.commit()


def load_profile(uow: UnitOfWork) -> Profile:
    """Return the profile."""
    with uow:
        return uow.profiles.get()


def save_profile(uow: UnitOfWork, *, profile: Profile) -> Profile:
    """Store the profile."""
    with uow:
        uow.profiles.put(profile)
        uow.commit()
    return profile


def load_setting(uow: UnitOfWork, *, key: str) -> str | None:
    """Return a setting of the handbook."""
    with uow:
        return uow.settings.get(key)


def save_setting(uow: UnitOfWork, *, key: str, value: str) -> None:
    """Store a setting of the handbook."""
    with uow:
        uow.settings.put(key, value)
        uow.commit()


@dataclass(frozen=True, slots=True)
class ChecklistInForce:
    """The checklist in the version of a day, and the versions of it that take effect later, the earliest first."""

    checklist: Checklist
    to_come: tuple[Checklist, ...]


def current_checklist(uow: UnitOfWork, *, today: date) -> ChecklistInForce | None:
    """Return the checklist that new periods are answered against from today on."""
    with uow:
        versions = uow.checklists.accepted()
    found = own_in_force(versions, today)
    return ChecklistInForce(found, to_come(versions, found.id, today)) if found is not None else None


def checklist_to_answer(uow: UnitOfWork, *, catalog: Catalog, today: date) -> Checklist:
    """Return the checklist for a new period: the handbook's own, which is there from its first minute.

    The shipped one mends a handbook that lost its own; it is read only then, so that a broken file stops nobody else.
    """
    found = current_checklist(uow, today=today)
    return found.checklist if found is not None else catalog.shipped_checklist()


def checklists_to_answer(uow: UnitOfWork, *, catalog: Catalog, today: date) -> tuple[Checklist, ...]:
    """Return what a new period can be answered against: the handbook's own checklist first, each in force today.

    Those that came with the program can be chosen before the handbook has them.
    """
    own = checklist_to_answer(uow, catalog=catalog, today=today)
    with uow:
        versions = uow.checklists.accepted()
    ids = dict.fromkeys((own.id, *(each.id for each in versions)))
    kept = [found for each in ids if (found := own if each == own.id else in_force(versions, each, today))]
    return (*kept, *(each for each in catalog.further_checklists() if each.id not in ids))


def load_overview(uow: UnitOfWork, *, today: date) -> Overview:
    """Return what the first page shows on this day."""
    with uow:
        periods = uow.assessments.summaries()
        still_open = [each for each in periods if each.closed_at is None]
        nearest = min(still_open, key=lambda each: (each.due, each.period), default=None)
        current = uow.assessments.get(nearest.period) if nearest else None
        return Overview(
            profile=uow.profiles.get(),
            current=current,
            days_left=(nearest.due - today).days if nearest else None,
            # A deleted period can be brought back and not be started again.
            suggested=_suggested(today, {each.period for each in (*periods, *uow.assessments.summaries(deleted=True))}),
            periods=periods,
            checklist=own_in_force(uow.checklists.accepted(), today),
            newer=newer_than(current.checklist, uow.checklists.accepted(), today) if current else None,
        )


def load_contents(uow: UnitOfWork) -> Contents:
    """Return what the handbook holds, in short."""
    with uow:
        return Contents(uow.profiles.get(), uow.assessments.summaries(), uow.reviews.years())


def read_period(uow: UnitOfWork, *, period: Period) -> tuple[Assessment, tuple[PeriodEvent, ...]]:
    """Return one period with its log; UnknownPeriod."""
    with uow:
        return uow.assessments.get(period), uow.assessments.events(period)


def compare_periods(uow: UnitOfWork, *, before: Period, after: Period) -> Comparison:
    """Return two periods side by side; UnknownPeriod."""
    with uow:
        earlier, later = uow.assessments.get(before), uow.assessments.get(after)
        pairs = side_by_side(earlier, later, uow.checklists.accepted())
        return Comparison(before=earlier, after=later, pairs=pairs)


def _suggested(today: date, taken: set[Period]) -> Period:
    period = quarter_of(today)
    while period in taken:
        period = quarter_of(date.fromordinal(period.end.toordinal() + 1))
    return period
