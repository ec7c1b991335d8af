"""The season of the made-up committee as values, for a paper that is tried on sample data; touches no store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from sotay.domain.ballot import Papers, Round, Tally, TallyLine, choices_of
from sotay.domain.manifestation import Checklist
from sotay.domain.mirror import Contribution, Mirror, release
from sotay.domain.rating import STAGES, Opinion, Rating, Stage
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import Status
from sotay.domain.sample_committee import SampleCell, SampleCommittee, SampleMember
from sotay.domain.season import HandInState, Season, SeasonMember, UnitSeason
from sotay.domain.trend import ItemName

NAMED_BY = 12
"""How many of the made-up members name the item that is named most."""


def sample_season(committee: SampleCommittee, *, rules: ReviewRules, checklist: Checklist) -> Season:
    """Return the season of the first cell, with its votes and its mirror."""
    return _of_cell(committee.cells[0], committee.year, rules, checklist)


def sample_committee_season(committee: SampleCommittee, *, rules: ReviewRules, checklist: Checklist) -> Season:
    """Return the season of the committee over its cells, the last of which is still waited for."""
    seasons = [(cell, _of_cell(cell, committee.year, rules, checklist)) for cell in committee.cells]
    last = len(seasons) - 1
    units = tuple(
        UnitSeason(
            cell.head.cell,
            cell.head.secretary,
            HandInState.RECEIVED if place < last else HandInState.MISSING,
            cell.sent_on if place < last else None,
            cell.meeting.held_on if place < last else None,
            tuple(each for each in (season.first, season.second) if each is not None and place < last),
            season.mirror if place < last else None,
        )
        for place, (cell, season) in enumerate(seasons)
    )
    members = tuple(
        replace(member, cell=cell.head.cell) for cell, season in seasons[:last] for member in season.members
    )
    return replace(
        seasons[0][1], head=committee.head, members=members, units=units, report=committee.report,
        first=None, second=None, mirror=None,
    )  # fmt: skip


def _of_cell(cell: SampleCell, year: int, rules: ReviewRules, checklist: Checklist) -> Season:
    members = tuple(_member(f"{cell.key}/{number}", each, rules) for number, each in enumerate(cell.members))
    known = {level.key for level in rules.levels}
    return Season(
        year=year,
        head=cell.head,
        rules=rules,
        members=members,
        meeting=cell.meeting,
        first=_tally(Round.LEVELS, cell.first, members, [each.votes for each in cell.members], rules),
        second=_tally(Round.HIGHEST, cell.second, members, [each.second_votes for each in cell.members], rules),
        mirror=_mirror(cell.head.cell, year, checklist),
        items=_items(checklist),
        report=replace(cell.report, level=cell.report.level if cell.report.level in known else ""),
    )


def _member(person: str, sample: SampleMember, rules: ReviewRules) -> SeasonMember:
    who, handed_in = sample.person, sample.hand_in
    known = {level.key for level in rules.levels}
    levels = {**sample.opinions}
    if Stage.CELL in levels:
        levels[Stage.DECISION] = sample.decided or levels[Stage.CELL]
    return SeasonMember(
        person=person,
        full_name=who.full_name,
        office=who.office,
        joined_on=who.joined_on,
        is_official=who.status is not Status.PROBATIONARY,
        unreviewed=sample.unreviewed,
        rating=_rating({stage: level for stage, level in levels.items() if level in known}),
        hand_in=HandInState.RECEIVED if handed_in else HandInState.MISSING,
        handed_in_on=handed_in.on if handed_in else None,
        remark=sample.remark,
        basis=sample.basis,
    )


def _rating(levels: Mapping[Stage, str]) -> Rating:
    """Return the opinions up to the first stage that is still to speak."""
    opinions = []
    for stage in STAGES:
        if stage not in levels and not stage.may_be_absent:
            break
        opinions.append(Opinion(stage, levels.get(stage, "")))
    return Rating(tuple(opinions))


def _tally(
    round_: Round,
    papers: Papers | None,
    members: Sequence[SeasonMember],
    votes: Sequence[tuple[int, ...]],
    rules: ReviewRules,
) -> Tally | None:
    choices = choices_of(rules, round_)
    lines = tuple(
        TallyLine(member.person, MappingProxyType(dict(zip(choices, given, strict=False))))
        for member, given in zip(members, votes, strict=True)
        if given
    )
    return Tally(round_, choices, papers, lines) if papers is not None and lines else None


def _mirror(cell: str, year: int, checklist: Checklist) -> Mirror:
    """Return a mirror of made-up answers, in which the first items are named by many and the last by few."""
    items = [each.id for each in checklist.items()]
    given = [
        Contribution(str(one), frozenset(item for place, item in enumerate(items) if one < NAMED_BY - place))
        for one in range(NAMED_BY)
    ]
    told = release(group=cell, year=year, members=NAMED_BY, contributions=given, items=items, earlier=())
    return told.mirror


def _items(checklist: Checklist) -> Mapping[str, ItemName]:
    return MappingProxyType(
        {each.id: ItemName(each.id, checklist.code(each.id), each.short) for each in checklist.items()}
    )
