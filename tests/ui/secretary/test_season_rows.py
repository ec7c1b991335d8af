"""What the pages of the season show, worked out from a season without any window."""

from dataclasses import replace
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st
from tests.season import BEST, DONE, GOOD, RULES, rated

from sotay.domain.ballot import AGREE, DISAGREE, Papers, Round, Tally, TallyLine
from sotay.domain.rating import STAGES, Opinion, Rating, Stage, with_facts
from sotay.domain.season import CellHead, Season, SeasonMember
from sotay.texts import cell_ballots as ballot_texts
from sotay.texts import cell_ratings as texts
from sotay.ui.secretary.ballots.rows import BLANK, grid_of
from sotay.ui.secretary.meeting.steps import CLOSING, OPENING, steps_of, still_open
from sotay.ui.secretary.ratings.many import ABSENT, due_stages, many_of
from sotay.ui.secretary.ratings.many import AGREE as AGREE_WITH
from sotay.ui.secretary.ratings.rows import Wanted, choices_of, found, row_of
from sotay.ui.secretary.season_changes import with_ratings

LEVELS = [each.key for each in RULES.levels]


def a_member(name, *levels, **facts):
    return SeasonMember(name.casefold(), name, rating=rated(*levels), **facts)


def a_season(*members, **facts):
    return Season(2026, CellHead("Chi bộ 1"), RULES, members, **facts)


def words(member):
    return [(each.words, each.note) for each in row_of(member, RULES).stages]


def test_short_levels_are_told_apart_and_other_names_stay_whole():
    assert [texts.short_level(each.name) for each in RULES.levels] == [
        "Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành"
    ]  # fmt: skip
    assert texts.short_level("Loại A") == "Loại A"


def test_a_level_says_by_word_how_it_stands_to_the_claimed_one():
    member = a_member("An", GOOD, BEST, DONE, GOOD)

    assert words(member)[:4] == [("Tốt", ""), ("Xuất sắc", "cao hơn"), ("Hoàn thành", "thấp hơn"), ("Tốt", "")]


def test_an_absent_stage_and_one_that_has_not_spoken_look_different():
    member = a_member("An", GOOD, "")
    member = replace(member, rating=with_facts(member.rating, Stage.WORKPLACE, "đã nghỉ hưu", None))

    assert words(member)[1:3] == [("–", "đã nghỉ hưu"), ("", "")]
    spoken = [each.spoken for each in row_of(member, RULES).stages[1:3]]
    assert spoken == ["Cơ quan, đơn vị xếp loại: không có, đã nghỉ hưu", "Chi uỷ nhận xét: chưa ghi"]


@given(st.lists(st.sampled_from(LEVELS), max_size=len(STAGES) - 1))
def test_before_the_decision_every_row_says_that_nothing_is_decided(levels):
    assert words(a_member("An", *levels))[-1] == ("", "Chưa quyết định")


def test_a_level_that_the_rules_know_no_more_is_shown_as_it_was_stored():
    member = SeasonMember("an", "An", rating=Rating((Opinion(Stage.OWN, "kha"),)))

    assert words(member)[0] == ("Kha", "")


def test_the_table_can_be_limited_to_whoever_waits_differs_or_is_not_reviewed():
    season = a_season(
        a_member("An", GOOD), a_member("Bình", GOOD, DONE), a_member("Chi"), a_member("Dần", excluded="exempt")
    )
    choices = dict(choices_of(season))

    assert choices[Stage.WORKPLACE] == texts.waiting_for(Stage.WORKPLACE, 1)
    assert choices[Stage.OWN] == texts.waiting_for(Stage.OWN, 1)
    assert choices[Wanted.DIFFERING] == texts.differing(1)
    assert choices[Wanted.UNREVIEWED] == texts.unreviewed_ones(1)
    assert Wanted.LATER_CLAIM not in choices
    assert [each.full_name for each in found(season.members, "binh", Wanted.EVERYBODY)] == ["Bình"]
    assert [each.full_name for each in found(season.members, "", Wanted.DIFFERING)] == ["Bình"]


def test_agreeing_gives_everybody_his_own_level_and_nobody_one_that_is_not_there():
    season = a_season(
        a_member("An", GOOD, ""), a_member("Bình", BEST, DONE), a_member("Chi", GOOD), a_member("Dần", unreviewed="ốm")
    )
    many = many_of(season, Stage.CELL_COMMITTEE, AGREE_WITH)

    assert {person: said.level for person, said in many.said.items()} == {"an": GOOD, "bình": BEST}
    assert (many.without_level, many.others) == (0, 1)
    assert due_stages(season) == (Stage.WORKPLACE, Stage.CELL_COMMITTEE)
    absent = many_of(season, Stage.WORKPLACE, ABSENT, "hưu trí")
    assert list(absent.said.values()) == [Opinion(Stage.WORKPLACE, "", "hưu trí")]


def test_the_committee_agrees_with_the_cell_and_not_with_the_claim():
    season = a_season(a_member("An", GOOD, "", "", "", DONE))

    assert [each.level for each in many_of(season, Stage.DECISION, AGREE_WITH).said.values()] == [DONE]


def test_a_rating_taken_back_to_nothing_shows_the_claim_again():
    season = a_season(a_member("An", GOOD, DONE, claim=GOOD))

    (member,) = with_ratings(season, {"an": Rating()}).members
    assert [each.level for each in member.rating.opinions] == [GOOD]


def test_the_meeting_goes_through_those_who_are_reviewed():
    season = a_season(a_member("An", GOOD), a_member("Bình", unreviewed="ốm"), a_member("Chi", GOOD, "", "", "", GOOD))

    assert steps_of(season) == (OPENING, "an", "chi", CLOSING)
    assert [each.full_name for each in still_open(season)] == ["An"]


def a_grid(round_, choices, *votes, papers=None, first=None):
    season = a_season(a_member("An"), a_member("Bình"), first=first)
    people = [each.person for each in season.members]
    lines = tuple(
        TallyLine(person, MappingProxyType(dict(zip(choices, cast, strict=False))), cast[len(choices)])
        for person, cast in zip(people, votes, strict=False)
    )
    return grid_of(Tally(round_, choices, papers or Papers(5, 5, 5, 5, 0), lines), season)


def test_a_row_of_votes_says_in_a_word_whether_it_adds_up_and_then_what_it_proposes():
    grid = a_grid(Round.LEVELS, (GOOD, DONE), (3, 2, 0), (2, 2, 0))

    assert [(row.check, row.result) for row in grid.rows] == [
        (ballot_texts.adds_up(), "Tốt"), (ballot_texts.too_few(1), "")
    ]  # fmt: skip
    assert grid.rows[1].says == ballot_texts.row_says("Bình", 4, 5)
    assert grid.columns == (GOOD, DONE, BLANK)


def test_papers_that_contradict_each_other_leave_every_result_open():
    grid = a_grid(Round.LEVELS, (GOOD, DONE), (3, 2, 0), papers=Papers(5, 6, 6, 5, 0))

    assert grid.rows[0].result == ""


def test_the_second_round_gives_the_capped_level_or_leaves_the_one_below():
    first = Tally(
        Round.LEVELS, (GOOD,), Papers(5, 5, 5, 5, 0), tuple(TallyLine(each, {GOOD: 5}) for each in ("an", "bình"))
    )
    grid = a_grid(Round.HIGHEST, (AGREE, DISAGREE), (3, 2, 0), (2, 3, 0), first=first)

    assert [row.result for row in grid.rows] == ["Xuất sắc", "Tốt"]
    assert [row.name for row in grid.rows] == ["An", "Bình"]


def test_who_is_no_more_a_candidate_is_named_so():
    grid = a_grid(Round.HIGHEST, (AGREE, DISAGREE), (3, 2, 0))

    assert grid.rows[0].name == ballot_texts.is_no_candidate("An")
