"""Following what was promised: the remedies of answers become remedies of their own.

Called by acts inside their unit of work, so that a period is closed and its promises are taken up together or not.
"""

from __future__ import annotations

from datetime import date

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import ManifestationId
from sotay.domain.remedy import Remedy, RemedyId, check_remedy
from sotay.domain.taking_up import Followed, remedy_of, untracked
from sotay.services.ids import new_id
from sotay.services.repositories import UnitOfWork


def put_untracked(
    uow: UnitOfWork,
    *,
    assessment: Assessment,
    followed: Followed,
    today: date,
    only: ManifestationId | None = None,
) -> tuple[Remedy, ...]:
    """Store a remedy for each promise that is not followed yet and return them; the caller commits."""
    taken: list[Remedy] = []
    for promise in untracked(assessment, followed, only=only):
        made = remedy_of(promise, remedy_id=RemedyId(new_id()), source=assessment.period, today=today)
        taken.append(check_remedy(made, today=today))
        uow.remedies.put(taken[-1])
        followed.add(taken[-1])
    return tuple(taken)


def all_followed(uow: UnitOfWork) -> Followed:
    """Return every remedy that a promise may already be, deleted ones too."""
    return Followed((*uow.remedies.all(), *uow.remedies.all(deleted=True)))
