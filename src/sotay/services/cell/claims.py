"""What members claim in the papers that count, and how that stands beside what the cell has rated.

A claim is the opinion of the member until somebody rates upon it: then it is kept with the rating, so that a later
paper with another claim changes nothing that was rated and is shown beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sotay.domain.claimed_level import claimed_level
from sotay.domain.form import ReviewForm
from sotay.domain.hand_in import SubmissionId
from sotay.domain.plain import from_json
from sotay.domain.rating import Opinion, Rating, Stage, with_opinion
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import PersonId
from sotay.domain.submission import Submission
from sotay.services.cell_repositories import CellUnitOfWork


def claim_in(
    uow: CellUnitOfWork, submission_id: SubmissionId | None, forms: Sequence[ReviewForm], rules: ReviewRules
) -> str:
    """Return the level that a submission claims, inside an act; "" where it claims none or there is no submission."""
    collected = uow.submissions.get(submission_id) if submission_id else None
    return claimed_level(from_json(Submission, collected.content), forms, rules) if collected else ""


def rating_with_claim(rating: Rating, claim: str, received_on: date | None, rules: ReviewRules) -> Rating:
    """Return the rating with the claim as the member's own opinion, unless one is kept already."""
    if not claim or rating.opinions:
        return rating
    return with_opinion(rating, Opinion(Stage.OWN, claim, given_on=received_on), rules)


def claim_of(
    uow: CellUnitOfWork, person_id: PersonId, year: int, forms: Sequence[ReviewForm], rules: ReviewRules
) -> tuple[str, date | None]:
    """Return the level that a person claims by now and the day on which the paper came, inside an act."""
    latest = uow.submissions.latest(person_id, year)
    if latest is None:
        return "", None
    return claim_in(uow, latest.submission_id, forms, rules), latest.received_at.date()
