"""Ballots and their tally: what counts, what adds up, what the votes propose."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.season import BEST, DONE, FAILED, GOOD, RULES

from sotay.domain.ballot import (
    AGREE,
    DISAGREE,
    Papers,
    Round,
    Tally,
    TallyFault,
    TallyLine,
    candidates,
    checked,
    choices_of,
    completed,
    count_ballots,
    findings_of,
    is_valid,
    proposals,
    with_line,
)
from sotay.domain.season_errors import TallyDoesNotAddUp

CHOICES = choices_of(RULES, Round.LEVELS)
PEOPLE = ("an", "binh", "chi")
ROWS = st.lists(st.sampled_from(CHOICES), max_size=2)
BALLOTS = st.lists(st.fixed_dictionaries(dict.fromkeys(PEOPLE, ROWS)), max_size=25)


def counted(*ballots, round_=Round.LEVELS, choices=CHOICES, members=9):
    return count_ballots(round_, choices, PEOPLE, ballots, members=members, present=members, handed_out=len(ballots))


def all_for(choice, times, people=PEOPLE):
    return [{person: [choice] for person in people}] * times


def test_two_rounds_leave_the_capped_level_to_the_second():
    assert CHOICES == (GOOD, DONE, FAILED)
    assert choices_of(RULES, Round.HIGHEST) == (AGREE, DISAGREE)


def test_one_round_offers_all_four_levels():
    rules = replace(RULES, vote=replace(RULES.vote, two_rounds=False))

    assert choices_of(rules, Round.LEVELS) == (BEST, GOOD, DONE, FAILED)


def test_two_marks_in_a_row_or_none_at_all_void_a_ballot():
    assert not is_valid({"an": [GOOD, DONE], "binh": [GOOD]})
    assert not is_valid({"an": [], "binh": []})
    assert is_valid({"an": [GOOD], "binh": []})


def test_a_blank_row_on_a_valid_ballot_is_a_vote_for_nothing():
    tally = counted({"an": [GOOD], "binh": [], "chi": [DONE]})

    assert (tally.line("binh").blank, tally.papers.valid) == (1, 1)


def test_a_proposal_needs_more_than_half_of_the_official_members_and_not_of_the_valid_papers():
    assert proposals(counted(*all_for(GOOD, 4), members=9), None, RULES)["an"] == ""
    assert proposals(counted(*all_for(GOOD, 5), members=9), None, RULES)["an"] == GOOD
    assert proposals(counted(*all_for(GOOD, 5), members=10), None, RULES)["an"] == ""


def test_the_second_round_raises_only_those_proposed_for_good():
    first = counted(*[{"an": [GOOD], "binh": [DONE], "chi": [GOOD]}] * 6)
    second = counted(*all_for(AGREE, 6, ("an", "binh")), round_=Round.HIGHEST, choices=(AGREE, DISAGREE))

    assert candidates(first, RULES) == ("an", "chi")
    assert proposals(first, second, RULES) == {"an": BEST, "binh": DONE, "chi": GOOD}


@pytest.mark.parametrize(
    ("papers", "fault"),
    [
        (Papers(9, 10, 9, 9, 0), TallyFault.MORE_PRESENT_THAN_MEMBERS),
        (Papers(9, 8, 9, 9, 0), TallyFault.MORE_HANDED_OUT_THAN_PRESENT),
        (Papers(9, 9, 8, 9, 0), TallyFault.MORE_RETURNED_THAN_HANDED_OUT),
        (Papers(9, 9, 9, 8, 9), TallyFault.MORE_INVALID_THAN_RETURNED),
        (Papers(9, 9, 9, 8, -1), TallyFault.BELOW_ZERO),
    ],
)
def test_numbers_typed_in_that_contradict_each_other_are_named(papers, fault):
    tally = Tally(Round.LEVELS, CHOICES, papers, ())

    assert fault in [each.fault for each in findings_of(tally)]
    with pytest.raises(TallyDoesNotAddUp):
        checked(tally)


def test_votes_that_are_more_or_fewer_than_the_valid_papers_name_their_line():
    line = TallyLine("an", MappingProxyType({GOOD: 5, DONE: 1}), 1)
    tally = Tally(Round.LEVELS, CHOICES, Papers(9, 9, 9, 9, 1), (line, line))

    found = findings_of(tally)

    assert [(each.fault, each.person) for each in found] == [
        (TallyFault.VOTES_ARE_NOT_VALID_PAPERS, "an"),
        (TallyFault.PERSON_TWICE, "an"),
        (TallyFault.VOTES_ARE_NOT_VALID_PAPERS, "an"),
    ]
    assert (found[0].found, found[0].expected) == (7, 8)


@given(BALLOTS, st.integers(0, 5))
def test_a_tally_of_ballots_always_adds_up(ballots, kept):
    handed_out = len(ballots) + kept
    tally = count_ballots(
        Round.LEVELS, CHOICES, PEOPLE, ballots, members=handed_out, present=handed_out, handed_out=handed_out
    )

    papers = tally.papers
    assert findings_of(tally) == ()
    assert papers.valid + papers.invalid + papers.kept == papers.handed_out
    assert all(sum(line.votes.values()) + line.blank == papers.valid for line in tally.lines)


@given(BALLOTS, st.sampled_from(PEOPLE), st.sampled_from(CHOICES), st.integers(-3, 3).filter(bool))
def test_one_number_typed_wrong_never_passes(ballots, person, choice, slip):
    tally = counted(*ballots, members=len(ballots))
    lines = tuple(
        replace(line, votes=MappingProxyType({**line.votes, choice: line.votes[choice] + slip}))
        if line.person == person
        else line
        for line in tally.lines
    )

    assert person in {each.person for each in findings_of(replace(tally, lines=lines))}


def a_tally(*people, choices=CHOICES, votes=None, papers=None):
    cast = votes or {}
    lines = (TallyLine(each, {choice: cast.get((each, choice), 0) for choice in choices}) for each in people)
    return Tally(Round.LEVELS, choices, papers or Papers(9, 9, 0, 0, 0), tuple(lines))


def test_a_count_goes_on_with_whoever_is_voted_on_by_now_and_loses_nothing_that_was_counted():
    papers = Papers(9, 8, 8, 8, 0)
    kept = a_tally("an", "binh", votes={("an", GOOD): 5, ("binh", DONE): 3}, papers=papers)

    going_on = completed(a_tally("an", "chi"), kept)

    assert [line.person for line in going_on.lines] == ["an", "chi", "binh"]
    assert [going_on.line("an").votes[GOOD], going_on.line("binh").votes[DONE]] == [5, 3]
    assert going_on.papers == papers
    assert [line.person for line in completed(a_tally("an"), a_tally("an", "binh")).lines] == ["an"]


def test_a_choice_that_there_is_no_more_stays_while_it_has_votes():
    kept = a_tally("an", choices=(BEST, GOOD), votes={("an", BEST): 2})

    assert completed(a_tally("an", choices=(GOOD, DONE)), kept).choices == (GOOD, DONE, BEST)
    assert completed(a_tally("an", choices=(GOOD, DONE)), a_tally("an", choices=(BEST, GOOD))).choices == (GOOD, DONE)


def test_nothing_counted_yet_is_what_was_begun():
    assert completed(a_tally("an"), None) == a_tally("an")


def test_the_votes_on_one_member_change_those_on_no_other():
    tally = a_tally("an", "binh", votes={("binh", DONE): 3})
    line = TallyLine("an", {GOOD: 4}, 1)

    assert with_line(tally, line).lines == (line, tally.lines[1])
