"""Answers and profiles from files."""

from datetime import date

import pytest
from tests.catalog.yaml_files import ANSWERS, CATALOG, DIARY, PROFILE, problems_of

from sotay.catalog.diary_file import read_diary
from sotay.catalog.loading import read_file
from sotay.domain.answers_file import AnswerChange
from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.member import Membership, Profile
from sotay.domain.period import parse_period
from sotay.domain.problems import ProblemCode as Code
from sotay.domain.sample import SampleLine


@pytest.fixture
def write(tmp_path):
    def write_text(content):
        path = tmp_path / "tệp.yaml"
        path.write_text(content, encoding="utf-8")
        return path

    return write_text


def test_answers_are_read_in_file_order(write):
    answers = CATALOG.read_answers(write(ANSWERS))

    assert (answers.period, answers.due) == (parse_period("2026-Q4"), date(2026, 12, 15))
    assert answers.changes[0] == AnswerChange(
        "thu-nhat",
        level="none",
        done_well="Dòng một\ndòng hai",
        remedy="Việc một\nViệc hai",
        private_note="Riêng tôi",
    )


def test_a_key_without_value_leaves_the_stored_words_and_empty_quotes_clear_them(write):
    change = CATALOG.read_answers(write(ANSWERS)).changes[1]

    assert change == AnswerChange("thu-hai", level="fixed", shortcoming="", cause=None)


def test_a_due_date_is_not_needed(write):
    assert CATALOG.read_answers(write("period: 2026-11\nanswers: {}\n")).due is None


@pytest.mark.parametrize("written", ["2026", "2026-H1", "2026-11", "2026-11-22", "2025-2030", '"2026-Q4"'])
def test_every_kind_of_period_is_read_with_and_without_quotes(written, write):
    answers = CATALOG.read_answers(write(f"period: {written}\nanswers: {{}}\n"))

    assert answers.period == parse_period(written.strip('"'))


def test_steps_together_longer_than_an_answer_are_refused(tmp_path):
    steps = "".join(f"      - {'a' * 5_000}\n" for _ in range(5))

    problems = problems_of(f"period: 2026\nanswers:\n  mot:\n    remedies:\n{steps}", tmp_path, "answers")

    assert [(each.code, each.facts) for each in problems] == [
        (Code.TEXT_TOO_LONG, ("remedies", "25004", str(TEXT_LIMIT))),
    ]


def test_a_wrongly_spelt_id_or_level_is_told_at_its_place(tmp_path):
    content = "period: 2026\nanswers:\n  Mục Một: {level: none}\n  muc-hai: {level: Không có}\n"

    assert [(each.code, each.line, each.column) for each in problems_of(content, tmp_path, "answers")] == [
        (Code.WRONG_SHAPE, 3, 3),
        (Code.WRONG_SHAPE, 4, 20),
    ]


def test_a_problem_never_repeats_what_a_member_wrote(tmp_path):
    secret = "Điều tôi chỉ ghi cho riêng mình"
    content = f"period: 2026\nanswers:\n  mot: {{privat: {secret}}}\n  hai: {{private: [{secret}]}}\n"

    problems = problems_of(content, tmp_path, "answers")

    assert len(problems) == 2
    assert secret not in repr(problems)


def test_the_lines_of_a_diary_keep_their_breaks_and_need_no_item(write):
    first, second = read_file(write(DIARY), read_diary)

    assert first == SampleLine(date(2026, 3, 8), "Dòng một\ndòng hai", "thu-nhat")
    assert (second.day, second.manifestation_id) == (date(2026, 11, 22), None)


@pytest.mark.parametrize("written", ["02/09/1980", "2/9/1980", "1980-09-02"])
def test_a_birth_date_is_read_as_people_and_as_programs_write_it(written, write):
    assert CATALOG.read_profile(write(f"birth_date: {written}\n")).birth_date == date(1980, 9, 2)


@pytest.mark.parametrize("membership", Membership)
def test_a_profile_says_whether_its_member_is_on_probation(membership, write):
    assert CATALOG.read_profile(write(f"membership: {membership.value}\n")).membership is membership


def test_another_word_for_a_membership_is_told_with_its_place(tmp_path):
    (problem,) = problems_of("full_name: Lò Thị Ánh\nmembership: thử\n", tmp_path, "profile")

    assert (problem.code, problem.line) == (Code.WRONG_CHOICE, 2)


def test_every_line_of_a_profile_may_be_left_out(write):
    assert CATALOG.read_profile(write(PROFILE)) == Profile(
        full_name="Trần Thị Thử", birth_date=date(1980, 9, 2), cell="Chi bộ 3", form_id="2C"
    )
