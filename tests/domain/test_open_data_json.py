"""A handbook comes out as JSON and back whole, and a broken file is refused with the place of every fault."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.open_books import a_book, open_books

from sotay.domain import open_data_json
from sotay.domain.open_data import SCHEMA
from sotay.domain.open_data_json import NotOpenData, read_open_data, write_open_data
from sotay.domain.problems import ProblemCode as Code
from sotay.texts.problems import sentence

GOOD = write_open_data(a_book()).decode()
KEPT = Path(__file__).resolve().parents[1] / "data" / "open-data"


@given(open_books())
@settings(max_examples=60)
def test_any_handbook_comes_back_as_it_was(book):
    assert read_open_data(write_open_data(book)) == book


def test_the_same_handbook_gives_the_same_bytes_that_people_can_read():
    content = write_open_data(a_book())

    assert content == write_open_data(a_book())
    assert content.startswith(b'{\n  "format": "sotay-open-data",\n  "schema": "1",\n')
    assert "Chỉ mình tôi biết".encode() in content
    assert content.endswith(b"}\n")


def test_text_in_another_normal_form_is_taken_composed():
    decomposed = unicodedata.normalize("NFD", GOOD)

    assert read_open_data(decomposed.encode()) == a_book()


def test_a_byte_order_mark_of_an_editor_does_no_harm():
    assert read_open_data(b"\xef\xbb\xbf" + GOOD.encode()) == a_book()


def problems_of(content):
    with pytest.raises(NotOpenData) as refused:
        read_open_data(content if isinstance(content, bytes) else content.encode())
    return refused.value.problems


def spoiled(old, new):
    assert old in GOOD
    return GOOD.replace(old, new, 1)


CASES = [
    (Code.EMPTY_FILE, " \n"),
    (Code.UTF_16, GOOD.encode("utf-16")),
    (Code.NOT_UTF_8, GOOD.encode("cp1258", "replace")),
    (Code.NOT_OPEN_DATA, "[1, 2]"),
    (Code.NOT_OPEN_DATA, '{"name": "gói"}'),
    (Code.SCHEMA_UNKNOWN, spoiled('"schema": "1"', '"schema": "2"')),
    (Code.JSON_CUT, GOOD[: len(GOOD) // 2]),
    (Code.JSON_CUT, GOOD.rstrip()[:-1]),
    (Code.JSON_SYNTAX, spoiled('"2026-Q4",', '"2026-Q4"')),
    (Code.JSON_EXTRA, GOOD + "{}"),
    (Code.TOO_DEEP, spoiled('"year": null', '"year": ' + "[" * 100_000)),
    (Code.MISSING_KEY, spoiled('"due": "2026-12-31",', "")),
    (Code.JSON_UNKNOWN_KEY, spoiled('"periods"', '"kỳ": [],\n"periods"')),
    (Code.JSON_NOT_TEXT, spoiled('"Họp thôn bản"', "7")),
    (Code.JSON_NOT_TEXT, spoiled('"Họp thôn bản"', r'"Họp \ud800"')),
    (Code.JSON_NOT_NUMBER, spoiled('"sequence": 1', '"sequence": 1.5')),
    (Code.JSON_NOT_NUMBER, spoiled('"sequence": 1', '"sequence": NaN')),
    (Code.JSON_NOT_NUMBER, spoiled('"sequence": 1', '"sequence": ' + "9" * 5000)),
    (Code.JSON_NOT_TRUTH, spoiled('"is_default": false', '"is_default": 0')),
    (Code.JSON_NOT_LIST, spoiled('"lines": [', '"lines": {}, "place": "", "x": [')),
    (Code.JSON_NOT_MAP, spoiled('"cells": [', '"cells": ["thẻ", ')),
    (Code.NOT_A_DATE, spoiled('"day": "2026-11-20"', '"day": "2026-02-31"')),
    (Code.NOT_A_DATE, spoiled('"day": "2026-11-20"', '"day": "31/2/2026"')),
    (Code.JSON_NOT_MOMENT, spoiled('"written_at": "2026-11-22T14:05:00+00:00"', '"written_at": "2026-11-22T14:05:00"')),
    (Code.NOT_A_PERIOD, spoiled('"period": "2026-Q4"', '"period": "2026-Q5"')),
    (Code.JSON_WRONG_WORD, spoiled('"raised_by": "review"', '"raised_by": "ai đó"')),
    (Code.EMPTY_VALUE, spoiled('"text": "Họp thôn bản"', '"text": "  "')),
    (Code.TEXT_TOO_LONG, spoiled("Họp thôn bản", "a" * 5_001)),
    (Code.TEXT_TOO_LONG, spoiled("Chỉ mình tôi biết", "a" * 20_001)),
    (Code.NOT_A_YEAR, spoiled('"year": null', '"year": 26')),
    (Code.NOT_A_NAME, spoiled('"name": "ảnh.jpg"', '"name": "../ảnh.jpg"')),
    (Code.NOT_A_NAME, spoiled('"id": "e1"', '"id": ""')),
    (Code.TWICE, spoiled('"id": "r1"', '"id": "e1"')),
    (Code.TWICE, spoiled('"year": null', '"year": null,\n  "year": null')),
    (Code.NOT_THERE, spoiled('"level": "none"', '"level": "xấu"')),
    (Code.NOT_THERE, spoiled('"manifestation_id": "a"', '"manifestation_id": "lạ"')),
    (Code.WRONG_HASH, spoiled('"title": "Danh mục thử"', '"title": "Danh mục khác"')),
    (Code.JSON_REFUSED, spoiled('"content": "{', '"content": "[')),
    (Code.NOT_BASE_64, spoiled('"YWJj"', '"YW=j"')),
    (Code.NOT_BASE_64, spoiled('"YWJj"', '"ảnh"')),
    (Code.WRONG_SIZE, spoiled('"size_bytes": 3', '"size_bytes": 4')),
    (Code.PROOF_MISSING, spoiled('"p1": "YWJj"', "")),
    (Code.PROOF_OF_NOTHING, spoiled('"p1": "YWJj"', '"p1": "YWJj", "p2": ""')),
]
ELSEWHERE = {Code.JSON_TOO_LARGE, Code.PROOF_OVER_LIMIT}


@pytest.mark.parametrize(("code", "content"), CASES, ids=[code.value for code, _ in CASES])
def test_a_fault_is_told_in_a_sentence(code, content):
    problems = problems_of(content)

    assert code in [each.code for each in problems]
    assert all(sentence(each) for each in problems)


def test_every_code_of_open_data_has_a_case():
    begin, end = (list(Code).index(code) for code in (Code.JSON_TOO_LARGE, Code.ROSTER_KIND))

    assert set(list(Code)[begin:end]) <= {code for code, _ in CASES} | ELSEWHERE


def test_a_file_beyond_the_limit_is_not_even_decoded(monkeypatch):
    monkeypatch.setattr(open_data_json, "FILE_LIMIT", 1024)

    (problem,) = problems_of(b"{" * 1025)

    assert problem.code == Code.JSON_TOO_LARGE


def test_a_proof_beyond_its_limit_is_refused(monkeypatch):
    monkeypatch.setattr("sotay.domain.open_data_checks.PROOF_LIMIT", 2)

    (problem,) = problems_of(GOOD)

    assert problem.code == Code.PROOF_OVER_LIMIT


def test_several_faults_are_told_at_once_in_file_order_with_line_and_column():
    broken = spoiled('"day": "2026-11-20"', '"day": "31/2/2026"').replace('"due": "2026-12-31"', '"due": 5')
    line_of_due = broken[: broken.index('"due": 5')].count("\n") + 1
    line_of_day = broken[: broken.index('"day": "31')].count("\n") + 1

    problems = problems_of(broken)

    assert [(each.code, each.line) for each in problems] == [
        (Code.NOT_A_DATE, line_of_due),
        (Code.NOT_A_DATE, line_of_day),
    ]
    assert problems[1].column == broken.splitlines()[line_of_day - 1].index('"31') + 1


def test_what_a_missing_brace_breaks_is_told_where_it_is():
    cut = spoiled('"2026-Q4",', '"2026-Q4"')

    (problem,) = problems_of(cut)

    assert cut.splitlines()[problem.line - 1].strip().startswith('"due"')


def test_every_file_is_json_that_other_programs_read():
    plain = json.loads(GOOD)

    assert plain["periods"][0]["answers"][0]["private_note"] == "Chỉ mình tôi biết"
    assert plain["reviews"][0]["texts"] == {"ưu điểm": "Tận tuỵ"}


def test_a_file_of_each_schema_is_kept_and_read_for_ever():
    kept = sorted(KEPT.glob("*.json"))

    assert [each.stem for each in kept] == [str(number) for number in range(1, int(SCHEMA) + 1)]
    assert [read_open_data(each.read_bytes()) for each in kept] == [a_book()] * len(kept)


def test_what_is_written_changes_only_together_with_the_schema():
    assert (KEPT / f"{SCHEMA}.json").read_text(encoding="utf-8") == GOOD
