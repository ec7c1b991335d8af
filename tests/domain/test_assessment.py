"""Answers of one period."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.builders import FIXED, LATER, LEVELS, NONE, a_checklist, an_answer, an_assessment

from sotay.domain.assessment import TEXT_LIMIT, AnswerState, check_answer
from sotay.domain.checklist_errors import UnknownLevel
from sotay.domain.errors import PeriodClosed, TextTooLong, UnknownManifestation
from sotay.domain.manifestation import LevelKey
from sotay.domain.period import parse_period
from sotay.domain.previous_period import previous_of

TEXTS = ("done_well", "shortcoming", "cause", "remedy", "private_note")


@pytest.mark.parametrize("field", TEXTS)
def test_words_without_a_level_are_half_an_answer(field):
    assert an_answer(**{field: "đã làm"}).state is AnswerState.HALF


def test_a_level_alone_answers_an_item():
    assert an_answer(level=NONE).state is AnswerState.ANSWERED


def test_white_space_is_no_answer():
    assert an_answer(done_well=" \n\t").is_blank


def test_an_untouched_item_has_a_blank_answer():
    assert an_assessment().answer(an_answer("a").manifestation_id).is_blank


def test_states_and_counts_follow_the_printed_order():
    assessment = an_assessment("2026-Q4", an_answer("d", NONE), an_answer("b", cause="vì"))

    assert [state.value for state in assessment.states()] == ["unanswered", "half", "unanswered", "answered"]
    assert assessment.answered_count() == 1
    assert assessment.unanswered() == ("a", "b", "c")


@pytest.mark.parametrize(
    ("after", "expected"), [(None, "a"), ("a", "c"), ("c", "d"), ("d", "a"), ("b", "c"), ("lạ", "a")]
)
def test_the_next_unanswered_item_is_found_going_round(after, expected):
    assert an_assessment("2026-Q4", an_answer("b", NONE)).next_unanswered(after) == expected


def test_nothing_is_next_when_all_is_answered():
    assessment = an_assessment("2026-Q4", *(an_answer(each, NONE) for each in "abcd"))

    assert assessment.next_unanswered(None) is None


def test_changing_an_answer_leaves_the_old_value_as_it_was():
    before = an_assessment("2026-Q4", an_answer("a", NONE))

    after = before.with_answer(an_answer("a", FIXED))

    assert before.answer("a").level == NONE
    assert after.answer("a").level == FIXED


def test_a_closed_assessment_takes_no_answer():
    with pytest.raises(PeriodClosed) as refused:
        an_assessment("2026-Q4", closed_at=LATER).with_answer(an_answer("a", NONE))
    assert refused.value.period == "2026-Q4"


def test_an_unknown_item_is_refused():
    with pytest.raises(UnknownManifestation):
        check_answer(an_assessment(), an_answer("lạ", NONE))


def test_an_unknown_level_is_refused_with_those_that_there_are():
    with pytest.raises(UnknownLevel) as refused:
        check_answer(an_assessment(), an_answer("a", LevelKey("lạ")))
    assert (refused.value.code, refused.value.former) == ("I.1", "")
    assert refused.value.levels[0] == (LEVELS[0].key, LEVELS[0].sentence)


def test_a_level_of_the_words_that_were_answered_is_refused_by_its_sentence():
    fewer = replace(a_checklist(version="2"), levels=LEVELS[1:])
    moved = replace(an_assessment(checklist=fewer), other_words={"a": a_checklist()})
    with pytest.raises(UnknownLevel) as refused:
        moved.with_answer(an_answer("a", LEVELS[0].key))
    assert refused.value.former == LEVELS[0].sentence


@pytest.mark.parametrize("field", TEXTS)
def test_texts_are_kept_in_one_normal_form(field):
    decomposed = an_answer(**{field: "Đa\u0323o đu\u031b\u0301c"})

    assert getattr(check_answer(an_assessment(), decomposed), field) == "Đạo đức"


@pytest.mark.parametrize("field", TEXTS)
def test_a_text_too_long_is_refused(field):
    with pytest.raises(TextTooLong) as refused:
        check_answer(an_assessment(), an_answer(**{field: "ơ" * (TEXT_LIMIT + 1)}))
    assert (refused.value.length, refused.value.limit) == (TEXT_LIMIT + 1, TEXT_LIMIT)


def test_the_limit_counts_letters_however_their_marks_were_typed():
    decomposed = "e\u0302\u0301" * TEXT_LIMIT

    assert len(check_answer(an_assessment(), an_answer(cause=decomposed)).cause) == TEXT_LIMIT


def test_halves_of_a_character_that_no_file_can_hold_become_a_mark():
    checked = check_answer(an_assessment(), an_answer(cause="a\ud83d\ude00b\ud83d"))

    assert checked.cause == "a😀b\ufffd"


def test_the_words_of_the_same_kind_of_period_are_quoted_first():
    earlier = [an_assessment(each) for each in ("2026-Q2", "2026-Q3", "2026-10", "2025", "2027-Q1")]

    assert previous_of(parse_period("2026-Q4"), earlier).period.written == "2026-Q3"
    assert previous_of(parse_period("2026-11-22"), earlier).period.written == "2026-10"
    assert previous_of(parse_period("2024-Q1"), earlier) is None


def test_words_are_quoted_of_the_same_checklist_only():
    other = replace(an_assessment("2026-Q3"), checklist=replace(a_checklist(), id="khac"))
    periods = [an_assessment("2026-Q2"), other, an_assessment("2026-Q4")]

    assert previous_of(parse_period("2026-Q4"), periods).period.written == "2026-Q2"


def test_moments_do_not_make_two_assessments_one():
    assert an_assessment() != replace(an_assessment(), opened_at=datetime(2020, 1, 1, tzinfo=UTC))
