"""Following what was promised: the remedies of answers become remedies of their own.

Called by acts inside their unit of work, so that a period is closed and its promises are taken up together or not.
"""

from __future__ import annotations

from datetime import date

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import ManifestationId
from sotay.domain.remedy import Remedy, RemedyId, check_remedy
from sotay.domain.taking_up import Promise, remedy_of, untracked
from sotay.services.ids import new_id
from sotay.services.repositories import UnitOfWork


def put_untracked(
    uow: UnitOfWork, *, assessment: Assessment, today: date, only: ManifestationId | None = None
) -> tuple[Remedy, ...]:
    """Store a remedy for each promise that is not followed yet and return them; the caller commits."""
    taken: list[Remedy] = []
    for promise in waiting_promises(uow, assessment=assessment, only=only):
        made = remedy_of(promise, remedy_id=RemedyId(new_id()), source=assessment.period, today=today)
        taken.append(check_remedy(made, today=today))
        uow.remedies.put(taken[-1])
    return tuple(taken)


def waiting_promises(
    uow: UnitOfWork, *, assessment: Assessment, only: ManifestationId | None = None
) -> tuple[Promise, ...]:
    """Return the promises of an assessment that are not followed yet."""
    tracked = (*uow.remedies.all(), *uow.remedies.all(deleted=True))
    return untracked(assessment, tracked, only=only)
