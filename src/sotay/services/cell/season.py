"""A season of the cell as its papers need it, filled with what the book holds so far: people and what they handed in.

Of ratings there are the levels that members claim; the others, meeting and votes come with the review itself, and until
then their places on a paper stay empty.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sotay.domain.claimed_level import claimed_level
from sotay.domain.collecting import PersonStanding, Standing
from sotay.domain.form import ReviewForm
from sotay.domain.plain import from_json
from sotay.domain.rating import Opinion, Rating, Stage, with_opinion
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import Person, Status, is_reviewed_in, labels_of
from sotay.domain.search import fold
from sotay.domain.season import CellHead, HandInState, Season, SeasonMember
from sotay.domain.submission import Submission
from sotay.services.cell.book import load_year
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts.roster import secretary

# By the keys of the rules, which are data: a rule that names none of these excludes nobody by the status.
_EXCLUDED_BY = {Status.EXEMPT: "exempt", Status.SUSPENDED: "suspended", Status.ON_LEAVE: "on-leave"}
_STATES = {
    Standing.IN_TIME: HandInState.RECEIVED,
    Standing.LATE: HandInState.LATE,
    Standing.RETURNED: HandInState.RETURNED,
    Standing.MISSING: HandInState.MISSING,
    Standing.NOT_REVIEWED: HandInState.MISSING,
}


def load_season(uow: CellUnitOfWork, *, year: int, rules: ReviewRules, forms: Sequence[ReviewForm] = ()) -> Season:
    """Return the season of a year with everybody who has not left, by given name.

    ``forms`` tell in which line of a submission a member claims a level; without its form a claim is not read.
    """
    found = load_year(uow, year=year)
    people = [each.person for each in found.people]
    labels = labels_of(people)
    with uow:
        members = tuple(
            replace(_member(each, labels[each.person.id], found.year, rules), rating=_claim(each, uow, forms, rules))
            for each in found.people
        )
    return Season(found.year, CellHead(cell=found.name, secretary=_secretary(people)), rules, members)


def _claim(found: PersonStanding, uow: CellUnitOfWork, forms: Sequence[ReviewForm], rules: ReviewRules) -> Rating:
    """Return a rating that holds what the member claims and nothing else; an empty one where nothing was claimed."""
    collected = uow.submissions.get(found.submission_id) if found.submission_id else None
    if collected is None:
        return Rating()
    level = claimed_level(from_json(Submission, collected.content), forms, rules)
    return with_opinion(Rating(), Opinion(Stage.OWN, level), rules) if level else Rating()


def _member(found: PersonStanding, label: str, year: int, rules: ReviewRules) -> SeasonMember:
    person = found.person
    return SeasonMember(
        person=person.id,
        full_name=label,
        office=person.office,
        joined_on=person.joined_on,
        is_official=person.status is not Status.PROBATIONARY,
        excluded=_excluded(person, year, rules),
        hand_in=_STATES[found.standing],
        handed_in_on=found.received_at.date() if found.received_at else None,
        is_from_paper=found.is_from_paper,
    )


def _excluded(person: Person, year: int, rules: ReviewRules) -> str:
    if is_reviewed_in(person, year):
        return ""
    by_status = _EXCLUDED_BY.get(person.status)
    for each in rules.exclusions:
        if each.key == by_status or (by_status is None and each.under_months is not None):
            return each.key
    return ""


def _secretary(people: list[Person]) -> str:
    """Return the name of the one whose office is that of the secretary, "" where it is nobody's or several people's."""
    named = [each.full_name for each in people if fold(each.office).split(",")[0].strip() == fold(secretary())]
    return named[0] if len(named) == 1 else ""
