"""A season of the cell as its papers need it, filled with what the book holds so far: people and what they handed in.

Ratings, meeting and votes come with the review itself; until then their places on a paper stay empty.
"""

from __future__ import annotations

from sotay.domain.collecting import PersonStanding, Standing
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import Person, Status, is_reviewed_in, labels_of
from sotay.domain.search import fold
from sotay.domain.season import CellHead, HandInState, Season, SeasonMember
from sotay.services.cell.book import YearOfCell, load_year
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


def load_season(uow: CellUnitOfWork, *, year: int, rules: ReviewRules) -> Season:
    """Return the season of a year with everybody who has not left, by given name."""
    return season_of(load_year(uow, year=year), rules)


def season_of(found: YearOfCell, rules: ReviewRules) -> Season:
    """Return the season that a year of the cell makes; people of one name are told apart."""
    people = [each.person for each in found.people]
    labels = labels_of(people)
    members = tuple(_member(each, labels[each.person.id], found.year, rules) for each in found.people)
    return Season(found.year, CellHead(cell=found.name, secretary=_secretary(people)), rules, members)


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
