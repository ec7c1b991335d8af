"""A season of the cell as its papers need it, filled with what the book holds; what it does not hold stays empty.

An archived season is what it was, whatever became of people and rules since.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sotay.domain.ballot import Round
from sotay.domain.claimed_level import claim_reader
from sotay.domain.collecting import PersonStanding, Standing
from sotay.domain.form import ReviewForm
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import Person, Status, is_reviewed_in, labels_of
from sotay.domain.search import fold
from sotay.domain.season import CellHead, HandInState, Season, SeasonMember
from sotay.domain.season_book import SeasonSheet
from sotay.services.cell.book import year_of
from sotay.services.cell.claims import rating_with_claim
from sotay.services.cell.unit_seasons import NOTHING_NOTED, UNRATED, Kept, told_items, unit_members, unit_seasons
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
    """Return the season of a year with everybody who has not left, by given name; then the people of each cell.

    ``forms`` tell in which line of a submission a member claims a level; without its form a claim is not read. The
    rules of the season returned have what the cell set otherwise.
    """
    with uow:
        return season_of(uow, year=year, rules=rules, forms=forms)


def season_of(uow: CellUnitOfWork, *, year: int, rules: ReviewRules, forms: Sequence[ReviewForm] = ()) -> Season:
    """Return the season of a year inside an act, see ``load_season``; the pages ask for it one after another."""
    return uow.kept("season", (year, rules, tuple(forms)), lambda: _season_of(uow, year, rules, forms))


def _season_of(uow: CellUnitOfWork, year: int, rules: ReviewRules, forms: Sequence[ReviewForm]) -> Season:
    first, second = (uow.votes.get(year, each) for each in (Round.LEVELS, Round.HIGHEST))
    archived = uow.seasons.archived(year)
    if archived is not None:
        return replace(archived, first=first, second=second, units=unit_seasons(uow, year))
    sheet = uow.seasons.sheet(year)
    found = year_of(uow, year)
    told = next((each.mirror for each in uow.mirrors.all() if each.mirror.year == year), None)
    own_rules = rules_of(sheet, rules)
    kept = Kept(uow.reviews.ratings_of(year), uow.reviews.notes_of(year))
    return Season(
        year=year,
        head=_head(uow, found.name, [each.person for each in found.people], year, sheet),
        rules=own_rules,
        members=(*_members(uow, found.people, year, own_rules, forms, kept), *unit_members(uow, year, kept)),
        meeting=sheet.meeting,
        first=first,
        second=second,
        mirror=told,
        items={**told_items(uow, year), **uow.mirrors.items(year)},
        cap_setting=sheet.cap,
        report=sheet.report,
        units=unit_seasons(uow, year),
    )


def rules_of(sheet: SeasonSheet, rules: ReviewRules) -> ReviewRules:
    """Return the rules of a year with what the cell set otherwise for its season; hands are shown in one round."""
    two_rounds = False if sheet.meeting.votes_openly else sheet.two_rounds
    if two_rounds is None:
        return rules
    return replace(rules, vote=replace(rules.vote, two_rounds=two_rounds))


def exclusion_of(person: Person, year: int, rules: ReviewRules) -> str:
    """Return the key of the rule that leaves a person out of the review of a year, "" for whoever is reviewed."""
    if is_reviewed_in(person, year):
        return ""
    by_status = _EXCLUDED_BY.get(person.status)
    for each in rules.exclusions:
        if each.key == by_status or (by_status is None and each.under_months is not None):
            return each.key
    return ""


def _members(
    uow: CellUnitOfWork,
    people: Sequence[PersonStanding],
    year: int,
    rules: ReviewRules,
    forms: Sequence[ReviewForm],
    kept: Kept,
) -> tuple[SeasonMember, ...]:
    labels = labels_of(each.person for each in people)
    suggestions = uow.reviews.suggestions_of(year)
    claims, members = claim_reader(forms, rules), []
    for each in people:
        person = each.person
        claim = claims.level(each.claims)
        handed_in_on = each.received_at.date() if each.received_at else None
        noted = kept.notes.get(person.id, NOTHING_NOTED)
        members.append(
            SeasonMember(
                person=person.id,
                full_name=labels[person.id],
                office=person.office,
                joined_on=person.joined_on,
                is_official=person.status is not Status.PROBATIONARY,
                excluded=exclusion_of(person, year, rules),
                unreviewed=noted.unreviewed,
                rating=rating_with_claim(kept.ratings.get(person.id, UNRATED), claim, handed_in_on, rules),
                grounds=noted.grounds,
                hand_in=_STATES[each.standing],
                handed_in_on=handed_in_on,
                is_from_paper=each.is_from_paper,
                remark=noted.remark,
                basis=noted.basis,
                claim=claim,
                suggestions=suggestions.get(person.id, ()),
            )
        )
    return tuple(members)


def _head(uow: CellUnitOfWork, cell: str, people: Sequence[Person], year: int, sheet: SeasonSheet) -> CellHead:
    """Return the head of the papers: what was typed, else committee and place of the season before."""
    head = sheet.head
    if head == CellHead(cell=""):
        before = next((each for each in uow.seasons.years() if each < year), None)
        kept = uow.seasons.sheet(before).head if before is not None else head
        head = CellHead(cell="", committee=kept.committee, place=kept.place)
    return replace(head, cell=head.cell or cell, secretary=head.secretary or _secretary(people))


def _secretary(people: Sequence[Person]) -> str:
    """Return the name of the one whose office is that of the secretary, "" where it is nobody's or several people's."""
    wanted = fold(secretary())
    offices = {office for office in {each.office for each in people} if fold(office).split(",")[0].strip() == wanted}
    named = [each.full_name for each in people if each.office in offices]
    return named[0] if len(named) == 1 else ""
