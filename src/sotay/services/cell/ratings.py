"""Levels by stage: giving one, giving the same to many, taking one back, deciding again; and who is not reviewed.

The rules of stages are those of ``domain.rating``. Each act returns what ``undo_ratings`` takes back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sotay.domain.form import ReviewForm
from sotay.domain.rating import Opinion, Rating, Stage, decided_again, with_claim, with_facts, without_last
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import PersonId
from sotay.domain.season_errors import NoClaim
from sotay.services.cell.claims import claim_of
from sotay.services.cell.giving import RatedMany, RatingChange, given, given_where_due, taken_back
from sotay.services.cell.open_season import change_notes, ensure_open, own_person_in, person_in
from sotay.services.cell_repositories import CellUnitOfWork


def give_opinion(
    uow: CellUnitOfWork,
    *,
    year: int,
    person_id: PersonId,
    opinion: Opinion,
    rules: ReviewRules,
    forms: Sequence[ReviewForm] = (),
) -> RatingChange:
    """Store what the next stage says of a person; what the member claimed is kept with it.

    StageSkipped, StageTaken, StageNeedsLevel, UnknownRating, NotToBeReviewed, SeasonArchived, UnknownPerson,
    PersonOfAUnit.
    """
    with uow:
        change = given(uow, year, person_id, opinion, rules, forms)
        uow.commit()
    return change


def give_to_many(
    uow: CellUnitOfWork,
    *,
    year: int,
    person_ids: Iterable[PersonId],
    opinion: Opinion,
    rules: ReviewRules,
    forms: Sequence[ReviewForm] = (),
) -> RatedMany:
    """Store the same opinion of everybody whose next stage it is; StageNeedsLevel, UnknownRating, SeasonArchived."""
    said = dict.fromkeys(person_ids, opinion)
    with uow:
        done = given_where_due(uow, year, said, rules, forms)
        uow.commit()
    return done


def give_each(
    uow: CellUnitOfWork,
    *,
    year: int,
    said: Mapping[PersonId, Opinion],
    rules: ReviewRules,
    forms: Sequence[ReviewForm] = (),
) -> RatedMany:
    """Store an opinion of its own for everybody whose next stage it is, such as agreeing with what each claimed.

    StageNeedsLevel, UnknownRating, SeasonArchived.
    """
    with uow:
        done = given_where_due(uow, year, said, rules, forms)
        uow.commit()
    return done


def save_facts(
    uow: CellUnitOfWork, *, year: int, person_id: PersonId, stage: Stage, reason: str, given_on: date | None
) -> RatingChange:
    """Store what is typed beside the level of a stage: why, and on which day.

    SeasonArchived, UnknownPerson, PersonOfAUnit.
    """
    with uow:
        _ensure_own_to_say(uow, person_id, stage)
        change = _changed(uow, year, person_id, lambda before: with_facts(before, stage, reason, given_on))
        uow.commit()
    return change


def take_back(uow: CellUnitOfWork, *, year: int, person_id: PersonId, stage: Stage) -> RatingChange:
    """Take back what the last stage said; what a paper claims is not taken back by it.

    StageNotLast, SeasonArchived, PersonOfAUnit.
    """
    with uow:
        _ensure_own_to_say(uow, person_id, stage)
        change = _changed(uow, year, person_id, lambda before: without_last(before, stage))
        uow.commit()
    return change


def decide_again(
    uow: CellUnitOfWork, *, year: int, person_id: PersonId, decision: Opinion, rules: ReviewRules
) -> RatingChange:
    """Store another decision in the place of the one before, which is kept; NotDecidedYet, SeasonArchived."""
    with uow:
        change = _changed(uow, year, person_id, lambda before: decided_again(before, decision, rules))
        uow.commit()
    return change


def take_claim(
    uow: CellUnitOfWork, *, year: int, person_id: PersonId, rules: ReviewRules, forms: Sequence[ReviewForm]
) -> RatingChange:
    """Let the claim of a later paper stand as the member's own level; what others said of the earlier one stays.

    NoClaim, SeasonArchived.
    """
    with uow:
        claim, received_on = claim_of(uow, person_id, year, forms, rules)
        if not claim:
            raise NoClaim
        own = Opinion(Stage.OWN, claim, given_on=received_on)
        change = _changed(uow, year, person_id, lambda before: with_claim(before, own, rules))
        uow.commit()
    return change


def undo_ratings(uow: CellUnitOfWork, *, changes: Sequence[RatingChange]) -> None:
    """Let ratings stand as they did before an act; ChangedSince, and then none of them, where one was changed again."""
    with uow:
        taken_back(uow, changes)
        uow.commit()


def set_unreviewed(uow: CellUnitOfWork, *, year: int, person_id: PersonId, reason: str) -> str:
    """Say why somebody who is to be reviewed was not, "" for nothing, and return what was said before."""
    said = reason.strip()
    return change_notes(uow, year, person_id, lambda notes: replace(notes, unreviewed=said)).unreviewed


def set_grounds(
    uow: CellUnitOfWork, *, year: int, person_id: PersonId, grounds: Sequence[str], rules: ReviewRules
) -> tuple[str, ...]:
    """Say on which grounds of the rules others found a person to be of the lowest level; returns those said before."""
    chosen = tuple(each.key for each in rules.grounds if each.key in set(grounds))
    return change_notes(uow, year, person_id, lambda notes: replace(notes, grounds=chosen)).grounds


def _ensure_own_to_say(uow: CellUnitOfWork, person_id: PersonId, stage: Stage) -> None:
    """Raise PersonOfAUnit for what a cell of the committee said of its people; the decision is the committee's own."""
    if stage is not Stage.DECISION:
        own_person_in(uow, person_id)


def _changed(uow: CellUnitOfWork, year: int, person_id: PersonId, change: Callable[[Rating], Rating]) -> RatingChange:
    ensure_open(uow, year)
    person_in(uow, person_id)
    before = uow.reviews.rating(person_id, year)
    after = change(before)
    uow.reviews.put_rating(person_id, year, after)
    return RatingChange(person_id, year, before, after)
