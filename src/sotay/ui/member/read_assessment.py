"""Reading the period that a page is to show, in one act on the storage thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.period import Period
from sotay.services.assessments import load_with_previous
from sotay.services.handbook import load_overview
from sotay.services.moving import accepted_versions, offered_version
from sotay.services.readers import OtherReader, offered_reader
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class ReadAssessment:
    """What was read; no assessment where nothing is open. ``periods`` are all that the handbook has.

    ``newer`` is the version that the member could move the period to, ``known`` are those that the handbook accepted.
    ``other_reader`` is whom it would ask by the profile of now, where that makes a difference.
    """

    assessment: Assessment | None
    previous: Assessment | None
    profile: Profile
    suggested: Period
    periods: tuple[Period, ...]
    newer: Checklist | None = None
    known: tuple[Checklist, ...] = ()
    other_reader: OtherReader | None = None


def read_assessment(uow: UnitOfWork, *, period: Period | None, today: date) -> ReadAssessment:
    """Return the wanted period with the one before it; the open one due next where none is wanted or it is gone."""
    overview = load_overview(uow, today=today)
    periods = tuple(each.period for each in overview.periods)
    current = overview.current.period if overview.current is not None else None
    wanted = period if period in periods else current
    assessment, previous = load_with_previous(uow, period=wanted) if wanted is not None else (None, None)
    newer = offered_version(uow, period=wanted, today=today) if wanted is not None else None
    known = accepted_versions(uow)
    other = offered_reader(uow, period=wanted) if wanted is not None else None
    return ReadAssessment(assessment, previous, overview.profile, overview.suggested, periods, newer, known, other)
