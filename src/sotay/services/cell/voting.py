"""Votes: what was counted in each round, and the levels that the cell proposes by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from sotay.domain.ballot import Papers, Round, Tally, TallyLine, candidates, checked, choices_of, completed, proposals
from sotay.domain.form import ReviewForm
from sotay.domain.rating import Opinion, Stage
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import PersonId
from sotay.domain.season import Season
from sotay.services.cell.giving import RatedMany, given_where_due
from sotay.services.cell.open_season import ensure_open, person_in
from sotay.services.cell.season import rules_of
from sotay.services.cell_repositories import CellUnitOfWork


def tally_at_hand(season: Season, round_: Round) -> Tally:
    """Return what was counted of a round so far, with a line for everybody who is voted on by now."""
    begun = begun_tally(season, round_)
    tally = completed(begun, season.first if round_ is Round.LEVELS else season.second)
    return replace(tally, papers=begun.papers) if season.meeting.votes_openly else tally


def begun_tally(season: Season, round_: Round) -> Tally:
    """Return a tally to be filled in: a line for everybody who is voted on, the papers as far as the season knows.

    Where hands are shown, everybody who is there counts as a valid paper. The cells of a committee vote on their own.
    """
    voted_on = voted_on_in(season, round_)
    season = season.own()
    choices = choices_of(season.rules, round_)
    voters = sum(each.is_official and each.is_in_scope for each in season.members)
    present = min(season.meeting.present or 0, voters)
    nothing = MappingProxyType(dict.fromkeys(choices, 0))
    lines = tuple(TallyLine(each, nothing) for each in voted_on)
    shown = present if season.meeting.votes_openly else 0
    return Tally(round_, choices, Papers(voters, present, shown, shown, 0), lines)


def voted_on_in(season: Season, round_: Round) -> tuple[str, ...]:
    """Return who is voted on in a round: everybody who is reviewed, or whom the first round proposes for it."""
    season = season.own()
    reviewed = tuple(each.person for each in season.reviewed())
    if round_ is not Round.HIGHEST:
        return reviewed
    chosen = set(candidates(season.first, season.rules)) if season.first else set()
    return tuple(each for each in reviewed if each in chosen)


def save_tally(uow: CellUnitOfWork, *, year: int, tally: Tally) -> Tally | None:
    """Store a tally as it is typed, whether or not it adds up by now, and return the one before; SeasonArchived.

    What does not add up is told by ``domain.ballot.findings_of``.
    """
    with uow:
        ensure_open(uow, year)
        for line in tally.lines:
            person_in(uow, PersonId(line.person))
        before = uow.votes.get(year, tally.round)
        uow.votes.put(year, tally)
        uow.commit()
    return before


def remove_tally(uow: CellUnitOfWork, *, year: int, round_: Round) -> Tally | None:
    """Remove the tally of a round and return it; ``save_tally`` puts it back. SeasonArchived."""
    with uow:
        ensure_open(uow, year)
        before = uow.votes.get(year, round_)
        uow.votes.remove(year, round_)
        uow.commit()
    return before


def take_proposals(
    uow: CellUnitOfWork,
    *,
    year: int,
    rules: ReviewRules,
    forms: Sequence[ReviewForm] = (),
    given_on: date | None = None,
) -> RatedMany:
    """Let the cell propose the levels that have enough votes, for everybody whose next stage that is.

    ``undo_ratings`` takes it back. TallyDoesNotAddUp, SeasonArchived.
    """
    with uow:
        ensure_open(uow, year)
        own_rules = rules_of(uow.seasons.sheet(year), rules)
        first, second = (uow.votes.get(year, each) for each in (Round.LEVELS, Round.HIGHEST))
        second = second if own_rules.vote.two_rounds else None
        levels = proposals(checked(first), checked(second) if second else None, own_rules) if first else {}
        said = {
            PersonId(person): Opinion(Stage.CELL, level, given_on=given_on) for person, level in levels.items() if level
        }
        done = given_where_due(uow, year, said, own_rules, forms)
        uow.commit()
    return done
