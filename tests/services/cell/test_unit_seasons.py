"""The season of a committee: people of all cells with what these said of them, and each cell's own part."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import NOW
from tests.exchange.builders import EXCHANGE
from tests.rollup import ALL_PARTS, a_rolled_person, a_rollup, small_rollup
from tests.season import BEST, DONE, GOOD, RULES
from tests.services.cell.committee import CELLS

from sotay.domain.ballot import Round
from sotay.domain.rating import Opinion, Stage, proposes_otherwise
from sotay.domain.season import HandInState
from sotay.services.cell.book import set_due
from sotay.services.cell.ratings import give_opinion
from sotay.services.cell.rollups import prepare_rollup
from sotay.services.cell.season import load_season
from sotay.services.cell.seasons import archive_season, load_years
from sotay.services.cell.voting import begun_tally

ONE, TWO, TEN = CELLS


@pytest.fixture
def sent(committee):
    """A committee with three cells, two of which sent; the second is late."""
    for cell in (TEN, TWO, ONE):
        committee.verify(cell)
    set_due(committee.uow, year=2026, due=date(2026, 11, 22))
    whole = replace(a_rollup(10, ALL_PARTS), cell=ONE)
    committee.take(committee.file(ONE, rollup=whole), now=NOW.replace(month=11, day=20))
    two = small_rollup(GOOD, DONE, cell=TWO)
    others = (a_rolled_person(2, "", excluded="exempt"), a_rolled_person(3, "", unreviewed="Đi công tác"))
    committee.take(committee.file(TWO, rollup=replace(two, people=(*two.people, *others))), now=NOW.replace(month=12))
    return committee


def season_of(committee):
    return load_season(committee.uow, year=2026, rules=RULES)


def test_people_stand_by_cell_with_what_their_cell_said(sent):
    season = season_of(sent)

    assert [each.cell for each in season.members] == [ONE] * 12 + [TWO] * 4
    rollup = a_rollup(10, ALL_PARTS)
    for member, rolled in zip(season.members[:12], rollup.people, strict=True):
        assert (member.full_name, member.office, member.excluded) == (rolled.full_name, rolled.office, rolled.excluded)
        assert (member.unreviewed, member.remark) == (rolled.unreviewed, rolled.remark)
        assert [each.level for each in member.rating.opinions] == [each.level for each in rolled.levels]
    assert [each.is_reviewed for each in season.members[12:]] == [True, True, False, False]


def test_each_cell_stands_with_its_state_votes_and_mirror(sent):
    one, two, ten = season_of(sent).units

    assert [(each.name, each.hand_in) for each in (one, two, ten)] == [
        (ONE, HandInState.RECEIVED), (TWO, HandInState.LATE), (TEN, HandInState.MISSING),
    ]  # fmt: skip
    people = {each.person for each in season_of(sent).members}
    assert {line.person for each in one.votes for line in each.lines} <= people
    assert one.mirror is not None
    assert (two.votes, ten.mirror, two.held_on) == ((), None, date(2026, 12, 5))


def test_counts_over_all_cells_are_those_that_are_kept(sent):
    season = season_of(sent)

    for stage in Stage:
        with sent.uow as uow:
            kept = {level: people for level, people in uow.review_counts.at(2026, stage).items() if level}
        assert {level: count for level, count in season.counts_at(stage).items() if count} == kept, stage


def test_a_proposal_that_changed_underneath_shows(sent):
    person = season_of(sent).members[12].person
    give_opinion(sent.uow, year=2026, person_id=person, opinion=Opinion(Stage.DECISION, GOOD), rules=RULES)
    sent.take(sent.file(TWO, BEST, sequence=2))

    member = next(each for each in season_of(sent).members if each.person == person)

    assert proposes_otherwise(member.rating)
    assert member.rating.level_at(Stage.DECISION) == GOOD


def test_an_archived_season_of_a_committee_stays_as_it_was(sent):
    before = season_of(sent)

    archive_season(sent.uow, year=2026, rules=RULES, forms=(), now=NOW)

    assert season_of(sent) == before
    assert load_years(sent.uow, today=date(2026, 12, 20)).years[0].archived_at is not None


def test_a_committee_with_people_of_its_own_sends_only_these_on(book, committee):
    twin = object.__new__(type(committee))
    twin.__dict__ = {**committee.__dict__, "uow": book.uow, "card": book.card}
    twin.verify(ONE)
    twin.take(twin.file(ONE, GOOD))

    season = load_season(book.uow, year=2026, rules=RULES)
    rollup = prepare_rollup(book.uow, year=2026, rules=RULES, forms=(), exchange=EXCHANGE).rollup

    assert [each.cell for each in season.members] == ["", "", "", ONE]
    assert [unit.name for unit, _ in season.by_unit()] == [season.head.cell, ONE]
    assert [season.of_unit(name).members for name in ("", ONE, "Chi bộ 3")] == [
        season.members[:3], season.members[3:], (),
    ]  # fmt: skip
    assert len(begun_tally(season, Round.LEVELS).lines) == len(season.own().reviewed())
    assert [each.full_name for each in rollup.people] == [each.full_name for each in season.members if not each.cell]
