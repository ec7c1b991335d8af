"""Levels stage by stage: none is skipped, none is final before the decision."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.season import BEST, DONE, GOOD, RULES, rated, rated_up_to

from sotay.domain.rating import (
    STAGES,
    Opinion,
    Rating,
    Stage,
    compared,
    decided_again,
    standing_of,
    with_facts,
    with_opinion,
    without_last,
)
from sotay.domain.season_errors import (
    NotDecidedYet,
    StageNeedsLevel,
    StageNotLast,
    StageSkipped,
    StageTaken,
    UnknownRating,
)

LEVELS = [each.key for each in RULES.levels]
ACTS = st.one_of(
    st.tuples(st.just("give"), st.sampled_from(STAGES), st.sampled_from(["", *LEVELS, "la"])),
    st.tuples(st.just("take"), st.sampled_from(STAGES), st.just("")),
    st.tuples(st.just("again"), st.just(Stage.DECISION), st.sampled_from(LEVELS)),
)


def test_a_later_stage_waits_for_the_one_before():
    with pytest.raises(StageSkipped) as refused:
        with_opinion(rated(GOOD), Opinion(Stage.CELL, GOOD), RULES)

    assert (refused.value.stage, refused.value.missing) == ("cell", "workplace")


def test_a_member_without_workplace_or_organisation_goes_on_with_the_stage_marked_absent():
    rating = rated(GOOD, "", "", "", GOOD)

    assert rating.next_stage is Stage.DECISION
    assert rating.level_at(Stage.WORKPLACE) == ""


@pytest.mark.parametrize("stage", [Stage.OWN, Stage.CELL, Stage.DECISION])
def test_what_every_member_has_cannot_be_absent(stage):
    before = Rating() if stage is Stage.OWN else rated_up_to(STAGES[STAGES.index(stage) - 1])

    with pytest.raises(StageNeedsLevel):
        with_opinion(before, Opinion(stage, ""), RULES)


def test_a_stage_speaks_once_and_is_taken_back_from_the_end():
    rating = rated(GOOD, DONE)

    with pytest.raises(StageTaken):
        with_opinion(rating, Opinion(Stage.OWN, BEST), RULES)
    with pytest.raises(StageNotLast):
        without_last(rating, Stage.OWN)
    assert without_last(rating, Stage.WORKPLACE) == rated(GOOD)


def test_a_level_that_the_rules_do_not_know_is_refused():
    with pytest.raises(UnknownRating):
        with_opinion(Rating(), Opinion(Stage.OWN, "kha"), RULES)


def test_another_decision_keeps_the_first():
    rating = decided_again(rated_up_to(Stage.DECISION), Opinion(Stage.DECISION, DONE, "Mẫu 03"), RULES)

    assert rating.level_at(Stage.DECISION) == DONE
    assert [each.level for each in rating.replaced] == [GOOD]


def test_what_was_never_decided_cannot_be_decided_again():
    with pytest.raises(NotDecidedYet):
        decided_again(rated_up_to(Stage.CELL), Opinion(Stage.DECISION, DONE), RULES)


def test_an_absent_stage_gives_no_standing():
    standing = standing_of(rated(GOOD, "", ""))

    assert standing is not None
    assert (standing.stage, standing.is_final) == (Stage.OWN, False)


@given(st.lists(ACTS, max_size=30))
def test_whatever_is_tried_no_stage_is_skipped_and_nothing_but_the_decision_is_final(acts):
    rating = Rating()
    for kind, stage, level in acts:
        try:
            if kind == "give":
                rating = with_opinion(rating, Opinion(stage, level), RULES)
            elif kind == "take":
                rating = without_last(rating, stage)
            else:
                rating = decided_again(rating, Opinion(stage, level), RULES)
        except (StageSkipped, StageTaken, StageNotLast, StageNeedsLevel, NotDecidedYet, UnknownRating):
            continue

    assert [each.stage for each in rating.opinions] == list(STAGES[: len(rating.opinions)])
    assert all(each.level in LEVELS or (not each.level and each.stage.may_be_absent) for each in rating.opinions)
    standing = standing_of(rating)
    assert (standing is not None and standing.is_final) == (len(rating.opinions) == len(STAGES))


@pytest.mark.parametrize(
    ("level", "claimed", "order"), [(BEST, GOOD, 1), (DONE, GOOD, -1), (GOOD, GOOD, 0), ("", GOOD, 0), (GOOD, "", 0)]
)
def test_a_level_is_told_as_higher_or_lower_than_the_claimed_one(level, claimed, order):
    assert compared(level, claimed, RULES) == order


def test_a_level_of_rules_that_are_no_more_compares_with_nothing():
    assert compared("khá", GOOD, RULES) == 0


def test_reason_and_day_change_no_level():
    rating = rated(GOOD, "", DONE)
    changed = with_facts(rating, Stage.WORKPLACE, "đã nghỉ hưu", date(2026, 12, 1))

    assert changed.at(Stage.WORKPLACE) == Opinion(Stage.WORKPLACE, "", "đã nghỉ hưu", date(2026, 12, 1))
    assert [each.level for each in changed.opinions] == [GOOD, "", DONE]
    assert with_facts(rating, Stage.DECISION, "chưa có", None) == rating
