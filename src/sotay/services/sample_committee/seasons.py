"""The season of a made-up cell: levels by stage, the meeting, the votes and what the cell writes of itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sotay.domain.ballot import Papers, Round, Tally, TallyLine
from sotay.domain.rating import Opinion, Stage
from sotay.domain.roster import PersonId
from sotay.domain.sample_committee import SampleCell, SampleMember
from sotay.services.cell.collective import save_report
from sotay.services.cell.face import SEASON_YEAR
from sotay.services.cell.heads import save_head
from sotay.services.cell.meeting import save_basis, save_meeting, save_remark
from sotay.services.cell.mirroring import load_mirror, release_mirror
from sotay.services.cell.ratings import give_opinion, set_unreviewed
from sotay.services.cell.season import load_season
from sotay.services.cell.suggesting import add_suggestion
from sotay.services.cell.voting import begun_tally, save_tally, take_proposals
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.sample_committee.parts import SampleParts, evening

BEFORE_THE_CELL = (Stage.WORKPLACE, Stage.CELL_COMMITTEE, Stage.ORGANISATIONS)

People = tuple[tuple[SampleMember, PersonId], ...]


def hold_season(uow: CellUnitOfWork, *, parts: SampleParts, cell: SampleCell, people: People) -> None:
    """Hold the season up to what the cell proposes."""
    save_head(uow, year=parts.year, head=cell.head)
    for member, person_id in people:
        _prepare(uow, parts, cell, member, person_id)
    save_meeting(uow, year=parts.year, meeting=cell.meeting)
    for member, person_id in people:
        if member.remark:
            save_remark(uow, year=parts.year, person_id=person_id, remark=member.remark)
        if member.basis:
            save_basis(uow, year=parts.year, person_id=person_id, basis=member.basis)
    _vote(uow, parts, Round.LEVELS, cell.first, {person_id: each.votes for each, person_id in people})
    if cell.second is not None:
        _vote(uow, parts, Round.HIGHEST, cell.second, {person_id: each.second_votes for each, person_id in people})
    take_proposals(uow, year=parts.year, rules=parts.rules, forms=parts.forms, given_on=cell.meeting.held_on)
    if load_mirror(uow, year=parts.year, rules=parts.rules, checklist=parts.checklist).can_be_told:
        release_mirror(uow, year=parts.year, rules=parts.rules, checklist=parts.checklist)
    save_report(uow, year=parts.year, report=cell.report)
    with uow:
        # The book opens on the season that it has, whatever the calendar says.
        uow.settings.put(SEASON_YEAR, str(parts.year))
        uow.commit()


def enter_decisions(uow: CellUnitOfWork, *, parts: SampleParts, people: People) -> None:
    """Write into a cell's book what the committee decided on each member that the cell proposed a level for."""
    season = load_season(uow, year=parts.year, rules=parts.rules, forms=parts.forms)
    proposed = {each.person: each.rating.level_at(Stage.CELL) for each in season.reviewed()}
    for member, person_id in people:
        level = member.decided or proposed.get(person_id, "")
        if not level:
            continue
        decision = Opinion(Stage.DECISION, level, member.decided_because, parts.committee.decided_on)
        give_opinion(uow, year=parts.year, person_id=person_id, opinion=decision, rules=parts.rules, forms=parts.forms)


def _prepare(
    uow: CellUnitOfWork, parts: SampleParts, cell: SampleCell, member: SampleMember, person_id: PersonId
) -> None:
    """Write down what was there of a member before the meeting."""
    asked = member.suggestion
    if asked is not None:
        add_suggestion(
            uow,
            year=parts.year,
            person_id=person_id,
            now=evening(asked.on),
            text=asked.text,
            given_by=asked.by,
            given_on=asked.on,
        )
    if member.unreviewed:
        set_unreviewed(uow, year=parts.year, person_id=person_id, reason=member.unreviewed)
    for stage in BEFORE_THE_CELL if member.opinions else ():
        opinion = Opinion(stage, member.opinions.get(stage, ""), given_on=cell.rated_on)
        give_opinion(uow, year=parts.year, person_id=person_id, opinion=opinion, rules=parts.rules, forms=parts.forms)


def _vote(
    uow: CellUnitOfWork,
    parts: SampleParts,
    round_: Round,
    papers: Papers,
    votes: Mapping[PersonId, tuple[int, ...]],
) -> None:
    season = load_season(uow, year=parts.year, rules=parts.rules, forms=parts.forms)
    begun = begun_tally(season, round_)
    lines = tuple(_counted(each, begun, papers, votes) for each in begun.lines)
    save_tally(uow, year=parts.year, tally=Tally(round_, begun.choices, papers, lines))


def _counted(line: TallyLine, tally: Tally, papers: Papers, votes: Mapping[PersonId, tuple[int, ...]]) -> TallyLine:
    given = votes[PersonId(line.person)]
    by_choice = dict(zip(tally.choices, given, strict=True))
    return TallyLine(line.person, MappingProxyType(by_choice), papers.valid - sum(given))
