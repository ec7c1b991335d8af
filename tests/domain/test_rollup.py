"""What goes to the committee: no more than the papers hold, and only what makes sense is taken."""

from dataclasses import fields, replace
from datetime import date

import pytest
from tests.cell import a_person
from tests.reports.season_builders import a_season, decided
from tests.rollup import ALL_PARTS, a_rollup, roster_of
from tests.season import BEST, GOOD, RULES

from sotay.domain.ballot import Round
from sotay.domain.mirror import Band
from sotay.domain.plain import from_json, to_json
from sotay.domain.rating import Rating, Stage
from sotay.domain.rollup import RolledLevel, RolledPerson, Rollup, RollupPart, gaps_of, roll_up
from sotay.domain.rollup_checks import is_known_to, is_sound, rating_of


def test_ratings_go_up_to_the_proposal_and_no_further():
    rollup = roll_up(decided(a_season()), ())

    stages = {level.stage for each in rollup.people for level in each.levels}
    assert Stage.CELL in stages
    assert Stage.DECISION not in stages


def test_what_the_meeting_wrote_of_somebody_goes_only_if_it_is_put_in():
    season = a_season()
    basis = tuple(replace(each, basis="Có giấy khen") for each in season.members)
    season = replace(season, members=basis)

    usual, whole = roll_up(season, ()), roll_up(season, (), ALL_PARTS)

    assert {(each.basis, each.remark) for each in usual.people} == {("", "")}
    assert {each.basis for each in whole.people} == {"Có giấy khen"}
    assert [each.remark for each in whole.people] == [each.remark for each in season.members]


def test_votes_mirror_and_report_can_be_kept_back():
    nothing = a_rollup(33, frozenset())

    assert (nothing.votes, nothing.mirror, nothing.report, dict(nothing.items)) == ((), None, None, {})
    assert [each.round for each in a_rollup().votes] == [Round.LEVELS, Round.HIGHEST]


def test_a_roll_up_has_no_place_for_what_no_paper_holds():
    assert not {"birth_date", "card_number", "workplace", "unit", "submission", "lines", "counts", "people_counted"} & {
        each.name for cls in (Rollup, RolledPerson) for each in fields(cls)
    }
    told = to_json(a_rollup(33, ALL_PARTS))
    for person in roster_of(a_season(33)):
        assert person.birth_date is None or person.birth_date.isoformat() not in told


def test_the_given_name_goes_along_since_two_of_one_name_are_told_apart_by_a_year():
    season = a_season()
    first = replace(season.members[0], full_name="Lò Văn Ánh (1974)")
    named = a_person(0, "Lò Văn Ánh", birth_date=date(1974, 2, 3))

    rollup = roll_up(replace(season, members=(first, *season.members[1:])), (named,))

    assert (rollup.people[0].full_name, rollup.people[0].sort_as) == ("Lò Văn Ánh (1974)", "Ánh")


def test_what_is_missing_is_told_before_it_is_sealed():
    season = a_season()
    silent = replace(season.members[0], rating=Rating())

    gaps = gaps_of(replace(season, members=(silent, *season.members[1:]), first=None, mirror=None))

    assert gaps.without_proposal == (silent.full_name,)
    assert RollupPart.VOTES in gaps.parts
    assert RollupPart.MIRROR in gaps.parts
    assert RollupPart.REMARKS not in gaps.parts


def test_every_rolled_up_season_is_sound_and_comes_back_from_its_text():
    for parts in (frozenset(), ALL_PARTS):
        rollup = a_rollup(33, parts)

        assert is_sound(rollup)
        assert is_known_to(rollup, RULES)
        assert from_json(Rollup, to_json(rollup)) == rollup


def test_a_rating_that_was_rolled_up_is_the_rating_again():
    season = a_season()

    rollup = roll_up(season, (), ALL_PARTS)

    assert [rating_of(each) for each in rollup.people] == [each.rating for each in season.members]


def with_first(rollup, **changes):
    return replace(rollup, people=(replace(rollup.people[0], **changes), *rollup.people[1:]))


def with_first_tally(rollup, **changes):
    return replace(rollup, votes=(replace(rollup.votes[0], **changes), *rollup.votes[1:]))


def with_row(rollup, **changes):
    rows = rollup.mirror.rows
    return replace(rollup, mirror=replace(rollup.mirror, rows=(replace(rows[0], **changes), *rows[1:])))


def level(stage, key=GOOD):
    return RolledLevel(stage, key, "")


NONSENSE = {
    "a year of no calendar": lambda each: replace(each, year=1),
    "no cell": lambda each: replace(each, cell=""),
    "a name that turns the line": lambda each: replace(each, cell="Chi bộ \u202e1"),
    "nobody": lambda each: replace(each, people=(), votes=()),
    "one person twice": lambda each: replace(each, people=(each.people[0], *each.people)),
    "a person without a key": lambda each: with_first(each, key=""),
    "a person without a name": lambda each: with_first(each, full_name=""),
    "an endless office": lambda each: with_first(each, office="x" * 501),
    "an endless basis": lambda each: with_first(each, basis="x" * 20_001),
    "a decision": lambda each: with_first(each, levels=tuple(map(level, Stage))),
    "a stage passed over": lambda each: with_first(each, levels=(level(Stage.CELL),)),
    "stages in another order": lambda each: with_first(each, levels=(level(Stage.WORKPLACE), level(Stage.OWN))),
    "a claim that is absent": lambda each: with_first(each, levels=(level(Stage.OWN, ""),)),
    "a vote on a stranger": lambda each: with_first_tally(
        each, lines=(*each.votes[0].lines, replace(each.votes[0].lines[0], person="stranger"))
    ),
    "votes that do not add up": lambda each: with_first_tally(
        each, lines=(replace(each.votes[0].lines[0], blank=9), *each.votes[0].lines[1:])
    ),
    "the second round alone": lambda each: replace(each, votes=each.votes[1:]),
    "a round twice": lambda each: replace(each, votes=(each.votes[0], each.votes[0])),
    "a number in the place of a band": lambda each: with_row(each, band=Band(7, 7)),
    "a band of one": lambda each: with_row(each, band=Band(5, 5)),
    "a mirror of few": lambda each: replace(each, mirror=replace(each.mirror, given=9)),
    "a mirror with narrow bands": lambda each: replace(each, mirror=replace(each.mirror, least=1)),
    "a mirror of another year": lambda each: replace(each, mirror=replace(each.mirror, year=2025)),
    "a band of the next year": lambda each: with_row(each, of_year=2027),
    "a manifestation without a name": lambda each: replace(each, items={}),
    "one manifestation twice": lambda each: replace(
        each, mirror=replace(each.mirror, rows=(*each.mirror.rows, each.mirror.rows[0]))
    ),
}


@pytest.mark.parametrize("spoil", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_is_not_sound_though_it_can_be_written(spoil):
    spoiled = spoil(a_rollup(33, ALL_PARTS))

    assert not is_sound(spoiled)


@pytest.mark.parametrize(
    "changes",
    [{"levels": (level(Stage.OWN, "gioi"),)}, {"excluded": "on-holiday"}, {"grounds": ("khac",)}],
    ids=["level", "exclusion", "ground"],
)
def test_words_of_other_rules_are_known_for_what_they_are(changes):
    assert not is_known_to(with_first(a_rollup(), **changes), RULES)
    assert is_known_to(with_first(a_rollup(), levels=(level(Stage.OWN, BEST),)), RULES)
