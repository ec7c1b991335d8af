"""Only what was chosen is handed in, in the words that were chosen."""

from dataclasses import replace

import pytest

from sotay.domain.errors import TextTooLong
from sotay.domain.exchange_errors import NothingChosen, UnknownLine
from sotay.domain.plain import from_json, to_json
from sotay.domain.submission import (
    Decision,
    LineChoice,
    Part,
    Selection,
    Submission,
    SubmissionLine,
    all_but_own_records,
    chosen_lines,
    is_changed_since,
    named_lines,
    with_chosen,
)

TEXT = SubmissionLine("section/a", Part.SECTION, "1. Mục", "Lời dài")
LEVEL = SubmissionLine("answer/2026/a/level", Part.LEVEL, "I.1", "Có lúc mắc")
DIARY = SubmissionLine("diary/1", Part.DIARY, "Ghi chép", "Họp")
LINES = (TEXT, LEVEL, DIARY)


def chosen(**choices):
    selection = Selection()
    for key, choice in choices.items():
        line = {"text": TEXT, "level": LEVEL, "diary": DIARY}[key]
        selection = selection.with_choice(line.key, choice)
    return chosen_lines(LINES, selection)


def test_a_line_nobody_decided_on_is_left_out():
    assert chosen() == ()


def test_a_softened_line_stands_in_the_members_words():
    (line,) = chosen(text=LineChoice(Decision.SOFTENED, " Lời gọn "))

    assert (line.key, line.text) == ("section/a", "Lời gọn")


def test_a_softened_line_without_words_is_left_out_rather_than_given_whole():
    assert chosen(text=LineChoice(Decision.SOFTENED, "  ")) == ()


def test_a_level_is_given_or_not_but_never_said_otherwise():
    assert chosen(level=LineChoice(Decision.SOFTENED, "Không có")) == ()
    assert chosen(level=LineChoice(Decision.IN)) == (LEVEL,)


def test_words_of_a_line_that_was_softened_are_kept_for_later():
    selection = Selection().with_choice("section/a", LineChoice(Decision.SOFTENED, "Lời gọn"))

    again = selection.with_all([TEXT], Decision.IN).choice("section/a")
    assert (again.decision, again.words) == (Decision.IN, "Lời gọn")


def test_a_given_line_whose_text_was_changed_later_is_told():
    choice = Selection().with_all([TEXT], Decision.IN).choice(TEXT.key)
    later = replace(TEXT, text="Lời khác hẳn")

    assert not is_changed_since(TEXT, choice)
    assert is_changed_since(later, choice)
    assert not is_changed_since(later, replace(choice, decision=Decision.OUT))
    assert not is_changed_since(later, LineChoice(Decision.IN))


def test_all_takes_everything_but_what_was_noted_for_oneself():
    assert chosen_lines(LINES, all_but_own_records(LINES)) == (TEXT, LEVEL)


def test_named_lines_are_those_of_the_year_only():
    selection = named_lines(LINES, {"diary/1": LineChoice(Decision.IN)})

    assert chosen_lines(LINES, selection) == (DIARY,)
    with pytest.raises(UnknownLine):
        named_lines(LINES, {"answer/2026/a/private_note": LineChoice(Decision.IN)})
    with pytest.raises(UnknownLine):
        named_lines(LINES, {LEVEL.key: LineChoice(Decision.SOFTENED, "Khác")})


def test_a_selection_is_stored_and_comes_back():
    selection = Selection().with_choice("section/a", LineChoice(Decision.SOFTENED, "Lời"))

    assert from_json(Selection, to_json(selection)) == selection


def test_words_beyond_the_limit_are_refused():
    with pytest.raises(TextTooLong):
        Selection().with_choice("section/a", LineChoice(Decision.SOFTENED, "x" * 80_001))


def test_a_hand_in_of_nothing_is_refused():
    whole = Submission(2026, "An", "", "", "", "", LINES)

    with pytest.raises(NothingChosen):
        with_chosen(whole, Selection())
    assert with_chosen(whole, all_but_own_records(LINES)).lines == (TEXT, LEVEL)
