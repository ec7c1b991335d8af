"""A checklist file becomes a checklist, every value as it was written."""

from dataclasses import replace

import pytest
from tests.catalog.yaml_files import CATALOG, CHECKLIST, problems_of, spoiled

from sotay.domain.manifestation import Audience, Change, ChangeKind, Checked, Checklist, Level
from sotay.domain.plain import from_json, to_json
from sotay.domain.problems import ProblemCode as Code


@pytest.fixture
def read(tmp_path):
    def read_text(content):
        path = tmp_path / "tệp.yaml"
        path.write_text(content, encoding="utf-8")
        return CATALOG.read_checklist(path)

    return read_text


def test_everything_written_is_read(read):
    checklist = read(CHECKLIST)

    assert (checklist.id, checklist.version, checklist.effective_from) == ("thu", "2", "2026-01-01")
    assert checklist.legal_basis == ("Nghị quyết thử",)
    assert checklist.levels == (
        Level("none", "Tôi không có", "Đã nhớ lại từng việc."), Level("fixed", "Đã khắc phục"),
    )  # fmt: skip
    first, second = checklist.items()
    assert first.text == "Biểu hiện thứ nhất, dài hai dòng."
    assert (first.signs, first.questions) == (("Dấu hiệu thứ nhất.",), ("Tôi có thế không?",))
    assert (second.checked, second.doubt, second.since, second.until) == (
        Checked.UNCHECKED, "Chưa thấy bản in.", "2", "",
    )  # fmt: skip


@pytest.mark.parametrize("written", ["no", "Yes", "010", "12:30", "1e3", "0x1F", "~", "null", "2026-11-22", "3,5"])
def test_a_title_that_others_take_for_a_number_or_a_truth_value_stays_text(written, read):
    assert read(spoiled("checklist", '"Danh mục thử"', written)).title == written


@pytest.mark.parametrize("written", ["1", "010", "12:30", "1e3", "0x1F", "null", "~", "yes", "Off", "2026-11-22", ".5"])
def test_a_number_as_printed_needs_quotes_where_others_would_read_something_else(written, tmp_path):
    assert Code.NEEDS_QUOTES in [
        each.code for each in problems_of(spoiled("checklist", 'number: "2"', f"number: {written}"), tmp_path)
    ]
    assert Code.NEEDS_QUOTES not in [
        each.code for each in problems_of(spoiled("checklist", 'number: "2"', f"number: '{written}'"), tmp_path)
    ]


def test_a_number_that_is_a_letter_needs_no_quotes(read):
    assert next(iter(read(spoiled("checklist", 'number: "I"', "number: IV")).groups)).number == "IV"


def test_a_later_version_may_say_what_it_changed(read):
    content = CHECKLIST + (
        'replaces: "1"\n'
        "changes:\n"
        '  - id: "thu-hai"\n'
        '    kind: "split_from"\n'
        '    from: ["thu-nhat"]\n'
        '    note: "Tách câu sau."\n'
        '  - id: "thu-cu"\n'
        '    kind: "withdrawn"\n'
    )

    checklist = read(content)

    assert checklist.replaces == "1"
    assert checklist.changes == (
        Change("thu-hai", ChangeKind.SPLIT_FROM, ("thu-nhat",), "Tách câu sau."),
        Change("thu-cu", ChangeKind.WITHDRAWN),
    )
    assert replace(checklist, replaces="", changes=()) == read(CHECKLIST)


def test_a_change_may_name_its_one_source_or_quote_the_earlier_words(read):
    content = CHECKLIST + (
        'replaces: "1"\n'
        "changes:\n"
        '  - id: "thu-nhat"\n'
        '    kind: "merged_from"\n'
        "    from: thu-cu\n"
        '  - id: "thu-hai"\n'
        '    kind: "reworded"\n'
        '    from: "Lời cũ, nhiều chữ."\n'
    )

    assert [change.sources for change in read(content).changes] == [("thu-cu",), ()]


def test_the_second_of_two_equal_ids_names_the_line_of_the_first(tmp_path):
    (problem,) = problems_of(spoiled("checklist", '"thu-hai"', '"thu-nhat"'), tmp_path)

    assert problem.facts == ("id", "thu-nhat", "18")


def test_a_misspelt_key_is_told_once_and_not_also_as_missing(tmp_path):
    (problem,) = problems_of(spoiled("checklist", "        checked:", "        cheked:"), tmp_path)

    assert problem.facts == ("cheked", "checked")


def test_a_file_of_another_schema_is_told_nothing_else(tmp_path):
    content = spoiled("checklist", 'schema: "1"', 'schema: "2"').replace("title", "tiêu đề")

    assert [each.code for each in problems_of(content, tmp_path)] == [Code.SCHEMA_UNKNOWN]


def test_facts_of_a_problem_are_short(tmp_path):
    content = spoiled("checklist", '"one-source"', '"' + "Điều riêng tư " * 60 + '"')

    assert all(len(fact) <= 80 for each in problems_of(content, tmp_path) for fact in each.facts)


def test_an_item_may_be_for_some_and_say_who_compared_its_words(read):
    content = spoiled(
        "checklist",
        '        checked: "unchecked"\n',
        '        checked: "one-source"\n        compared_by: "Trần Thị Thử"\n        compared_on: "2026-11-20"\n'
        '        audience: ["2B", "du-bi"]\n',
    )

    first, second = read(content).items()

    assert (second.compared_by, second.compared_on) == ("Trần Thị Thử", "2026-11-20")
    assert second.audience == (Audience.FORM_2B, Audience.PROBATION)
    assert (first.compared_by, first.audience) == ("", ())


@pytest.mark.parametrize("line", ['compared_by: "Trần Thị Thử"', 'compared_on: "2026-11-20"'])
def test_who_compared_and_when_are_said_together(line, tmp_path):
    content = spoiled("checklist", '        checked: "unchecked"\n', f'        checked: "one-source"\n        {line}\n')

    assert [each.code for each in problems_of(content, tmp_path)] == [Code.MISSING_KEY]


def test_a_level_that_an_earlier_version_offered_last_is_kept_apart(read):
    content = spoiled(
        "checklist",
        '  - key: "fixed"\n',
        '  - key: "old"\n    sentence: "Đã thôi dùng"\n    until: "1"\n'
        '  - key: "last"\n    sentence: "Dùng lần cuối"\n    until: "2"\n  - key: "fixed"\n',
    )

    checklist = read(content)

    assert [level.key for level in checklist.levels] == ["none", "last", "fixed"]
    assert checklist.withdrawn_levels == (Level("old", "Đã thôi dùng", until="1"),)


def test_an_item_that_an_earlier_version_asked_last_is_kept_apart(read):
    checklist = read(spoiled("checklist", 'until: ""', 'until: "1"'))

    assert [item.id for item in checklist.items()] == ["thu-hai"]
    assert checklist.code("thu-hai") == "I.2"
    (group,) = checklist.withdrawn_items
    assert (group.number, [item.id for item in group.items]) == ("I", ["thu-nhat"])


def test_one_item_at_least_is_asked(tmp_path):
    content = spoiled("checklist", 'until: ""', 'until: "1"').replace('since: "2"', 'since: "1"\n        until: "1"')

    assert [(each.code, each.line) for each in problems_of(content, tmp_path)] == [(Code.TOO_FEW, 15)]


def test_two_levels_at_least_are_offered(tmp_path):
    content = spoiled("checklist", '    sentence: "Đã khắc phục"\n', '    sentence: "Đã khắc phục"\n    until: "1"\n')

    assert [(each.code, each.line) for each in problems_of(content, tmp_path)] == [(Code.TOO_FEW, 9)]


def test_what_a_checklist_says_anew_leaves_the_stored_form_of_the_others_as_it_was(read):
    stored = to_json(read(CHECKLIST))

    assert not [key for key in ("audience", "compared_by", "compared_on", "withdrawn_levels") if key in stored]
    assert stored.count('"until"') == 2  # those of the items, which were always stored
    assert from_json(Checklist, stored) == read(CHECKLIST)
