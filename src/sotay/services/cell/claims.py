"""What members claim in the papers that count, and how that stands beside what the cell has rated.

A claim is the opinion of the member until somebody rates upon it: then it is kept with the rating, so that a later
paper with another claim changes nothing that was rated and is shown beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sotay.domain.claimed_level import claim_reader
from sotay.domain.form import ReviewForm
from sotay.domain.rating import Opinion, Rating, Stage, with_opinion
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import PersonId
from sotay.services.cell_repositories import CellUnitOfWork


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
    return claim_reader(forms, rules).level(latest.claims), latest.received_at.date()
