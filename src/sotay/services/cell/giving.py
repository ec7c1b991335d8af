"""Giving levels to one person or to many inside an act: all that is needed is read at once, and stored at once.

Whoever is not reviewed is given none. What a member claimed is kept with the first level that is given upon it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sotay.domain.cell_errors import UnknownPerson
from sotay.domain.claimed_level import claim_reader
from sotay.domain.form import ReviewForm
from sotay.domain.rating import Opinion, Rating, Stage, with_opinion
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import Person, PersonId
from sotay.domain.season_errors import ChangedSince, NotToBeReviewed, StageSkipped, StageTaken
from sotay.domain.unit_errors import PersonOfAUnit
from sotay.services.cell.claims import rating_with_claim
from sotay.services.cell.open_season import ensure_open
from sotay.services.cell.season import exclusion_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts.roster import status_name


@dataclass(frozen=True, slots=True)
class RatingChange:
    """The rating of a person as it was kept before an act and is now, for undo."""

    person_id: PersonId
    year: int
    before: Rating
    after: Rating


@dataclass(frozen=True, slots=True)
class RatedMany:
    """Whom an act on many gave a level; ``left_out`` are those whose turn at this stage it is not, unchanged."""

    changes: tuple[RatingChange, ...]
    left_out: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the book holds of one person before a level is given.

    ``excluded`` is a key of the rules; of a committee's cells what they said, None where they name the person in no
    roll-up of the year. ``claim`` is that of the paper that counts, received on the day beside it.
    """

    person: Person
    is_of_unit: bool
    excluded: str | None
    unreviewed: str
    rating: Rating
    claim: str
    received_on: date | None


def given(
    uow: CellUnitOfWork,
    year: int,
    person_id: PersonId,
    opinion: Opinion,
    rules: ReviewRules,
    forms: Sequence[ReviewForm],
) -> RatingChange:
    """Store an opinion of one person; every error of ``give_opinion``."""
    ensure_open(uow, year)
    known = _known(uow, year, [person_id], rules, forms)[person_id]
    after = _with_opinion(known, opinion, rules)
    uow.reviews.put_rating(person_id, year, after)
    return RatingChange(person_id, year, known.rating, after)


def given_where_due(
    uow: CellUnitOfWork,
    year: int,
    said: Mapping[PersonId, Opinion],
    rules: ReviewRules,
    forms: Sequence[ReviewForm],
) -> RatedMany:
    """Store an opinion of each person whose next stage it is; the other errors of ``give_opinion``."""
    ensure_open(uow, year)
    known = _known(uow, year, said, rules, forms)
    changes, left_out = [], []
    for person_id, opinion in said.items():
        try:
            after = _with_opinion(known[person_id], opinion, rules)
        except (StageSkipped, StageTaken, NotToBeReviewed, PersonOfAUnit):
            left_out.append(person_id)
        else:
            changes.append(RatingChange(person_id, year, known[person_id].rating, after))
    uow.reviews.put_ratings(year, {each.person_id: each.after for each in changes})
    return RatedMany(tuple(changes), tuple(left_out))


def taken_back(uow: CellUnitOfWork, changes: Sequence[RatingChange]) -> None:
    """Let ratings stand as they did before; ChangedSince, SeasonArchived."""
    for year in {each.year for each in changes}:
        ensure_open(uow, year)
        of_year = [each for each in changes if each.year == year]
        present = uow.reviews.ratings_of(year, [each.person_id for each in of_year])
        if any(present.get(each.person_id, Rating()) != each.after for each in of_year):
            raise ChangedSince
        uow.reviews.put_ratings(year, {each.person_id: each.before for each in of_year})


def _known(
    uow: CellUnitOfWork, year: int, people: Collection[PersonId], rules: ReviewRules, forms: Sequence[ReviewForm]
) -> Mapping[PersonId, _Known]:
    """Return what is known of people; UnknownPerson where one is not in the book."""
    persons, of_units = uow.roster.some(people), uow.rolled.units_of(people)
    if len(persons) < len(set(people)):
        raise UnknownPerson("")
    rolled = uow.rolled.some_members(year, of_units.keys())
    ratings, notes = uow.reviews.ratings_of(year, people), uow.reviews.notes_of(year, people)
    papers, claims = uow.submissions.latest_of(year, people), claim_reader(forms, rules)
    found = {}
    for person_id, person in persons.items():
        member, paper, noted = rolled.get(person_id), papers.get(person_id), notes.get(person_id)
        is_of_unit = person_id in of_units
        found[person_id] = _Known(
            person=person,
            is_of_unit=is_of_unit,
            excluded=(member.excluded if member else None) if is_of_unit else exclusion_of(person, year, rules),
            unreviewed=noted.unreviewed if noted else "",
            rating=ratings.get(person_id, Rating()),
            claim=claims.level(paper.claims) if paper else "",
            received_on=paper.received_at.date() if paper else None,
        )
    return found


def _with_opinion(known: _Known, opinion: Opinion, rules: ReviewRules) -> Rating:
    if reason := _why_not(known, opinion.stage, rules):
        raise NotToBeReviewed(reason)
    if opinion.stage is Stage.OWN:
        return with_opinion(known.rating, opinion, rules)
    return with_opinion(rating_with_claim(known.rating, known.claim, known.received_on, rules), opinion, rules)


def _why_not(known: _Known, stage: Stage, rules: ReviewRules) -> str:
    """Return in words what leaves a person out of the review, "" for whoever is reviewed.

    A committee's cells have said it of their people, whose decision alone is its own. PersonOfAUnit, UnknownPerson.
    """
    if known.is_of_unit and stage is not Stage.DECISION:
        raise PersonOfAUnit(known.person.full_name)
    if known.excluded is None:
        raise UnknownPerson("")
    if not known.is_of_unit and known.person.status.has_left:
        return status_name(known.person.status)
    return next((each.name for each in rules.exclusions if each.key == known.excluded), "") or known.unreviewed
