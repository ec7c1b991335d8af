"""The sentences about faults in files."""

import inspect
import unicodedata

import pytest

from sotay.domain.errors import Problem
from sotay.domain.problems import ProblemCode
from sotay.texts import (
    content_problems,
    file_problems,
    json_problems,
    problems,
    roster_problems,
    succession_problems,
    table_problems,
)

FUNCTIONS = [
    function
    for module in (file_problems, content_problems, json_problems, roster_problems, succession_problems, table_problems)
    for name, function in inspect.getmembers(module, inspect.isfunction)
    if function.__module__ == module.__name__ and not name.startswith("_")
]


FACTS = {"day": "2026-11-22", "earlier": "2026-11-20", "proposed": "reworded", "font": "tcvn3"}


def facts_for(function) -> tuple[str, ...]:
    return tuple(FACTS.get(name, "40") for name in inspect.signature(function).parameters)


def sentence_of(code: ProblemCode) -> str:
    function = problems.SENTENCES[code]
    return problems.sentence(Problem(3, 5, code, facts_for(function)))


@pytest.mark.parametrize("code", ProblemCode)
def test_each_fault_has_a_whole_sentence_of_its_own(code):
    sentence = sentence_of(code)

    assert sentence[-1] in ".?"
    assert unicodedata.is_normalized("NFC", sentence)
    assert [other for other in ProblemCode if sentence_of(other) == sentence] == [code]


def test_no_sentence_is_left_without_a_fault():
    assert {function.__name__ for function in FUNCTIONS} == {each.__name__ for each in problems.SENTENCES.values()}


def test_a_window_says_line_and_column_in_words():
    assert problems.with_place(Problem(12, 19, ProblemCode.TAB)).startswith("Dòng 12, cột 19: Có dấu Tab.")


def test_a_problem_of_the_whole_file_has_no_place_in_words_and_the_first_one_on_the_command_line():
    problem = Problem(0, 0, ProblemCode.EMPTY_FILE)

    assert problems.with_place(problem).startswith("Tệp không có nội dung.")
    assert problems.for_command_line("a.yaml", problem).startswith("a.yaml:1:1: Tệp không có nội dung.")


def test_long_numbers_are_grouped_as_vietnamese_are():
    assert "50.000" in problems.sentence(Problem(1, 1, ProblemCode.SCALAR_TOO_LONG, ("1234567", "50000")))
