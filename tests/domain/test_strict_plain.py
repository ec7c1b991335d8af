"""What comes from outside is read whole or refused with the path and the place of every fault."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from tests.builders import FIXED, a_form, an_answer, an_assessment
from tests.storage.keeping import A_COMMITMENT, A_HAND_IN, A_REMEDY
from tests.strategies import words

from sotay.domain.assessment import Assessment
from sotay.domain.commitment import Commitment
from sotay.domain.form import ReviewForm
from sotay.domain.hand_in import HandIn
from sotay.domain.json_place import TextPlace, place_of
from sotay.domain.plain import to_json, to_plain
from sotay.domain.remedy import Remedy
from sotay.domain.strict_plain import Fault, Found, Unreadable, read_strictly


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (Assessment, an_assessment("2026-Q4", an_answer("a", FIXED, done_well="Đã làm"))),
        (Commitment, A_COMMITMENT),
        (ReviewForm, a_form()),
        (Remedy, A_REMEDY),
        (HandIn, A_HAND_IN),
    ],
)
def test_what_the_program_writes_is_read_back(hint, value):
    assert read_strictly(hint, json.loads(to_json(value))) == value


@given(words)
def test_any_words_come_back(text):
    remedy = replace(A_REMEDY, result=text)

    assert read_strictly(Remedy, json.loads(to_json(remedy))) == remedy


def faults(hint, value, **changes):
    with pytest.raises(Unreadable) as refused:
        read_strictly(hint, {**to_plain(value), **changes})
    return list(refused.value.found)


@pytest.mark.parametrize(
    ("field", "wrong", "fault", "name"),
    [
        ("due", "2026-02-31", Fault.NOT_DATE, "2026-02-31"),
        ("due", "20261122", Fault.NOT_DATE, "20261122"),
        ("due", 5, Fault.NOT_DATE, "5"),
        ("progress", "xong", Fault.NOT_CHOICE, "xong"),
        ("proofs", {}, Fault.NOT_LIST, ""),
        ("step", None, Fault.NOT_TEXT, ""),
        ("source", "2026-Q7", Fault.NOT_PERIOD, "2026-Q7"),
        ("lạ", 1, Fault.UNKNOWN, "lạ"),
    ],
)
def test_a_wrong_value_is_told_by_its_path(field, wrong, fault, name):
    assert faults(Remedy, A_REMEDY, **{field: wrong}) == [Found((field,), fault, name)]


def test_a_truth_value_is_no_number():
    assert faults(HandIn, A_HAND_IN, year=True) == [Found(("year",), Fault.NOT_NUMBER, "")]


def test_several_faults_are_told_at_once_with_what_is_missing():
    plain = to_plain(A_COMMITMENT)
    plain["lines"][0]["outcome"] = "giữ"
    del plain["lines"][0]["text"]
    plain["year"] = "2026"

    with pytest.raises(Unreadable) as refused:
        read_strictly(Commitment, plain)

    assert set(refused.value.found) == {
        Found(("year",), Fault.NOT_NUMBER, "2026"),
        Found(("lines", 0, "outcome"), Fault.NOT_CHOICE, "giữ"),
        Found(("lines", 0), Fault.MISSING, "text"),
    }


def test_faults_are_counted_no_further_than_somebody_reads():
    with pytest.raises(Unreadable) as refused:
        read_strictly(tuple[Remedy, ...], [{}] * 1000)

    assert 50 <= len(refused.value.found) < 60


TEXT = """{
  "a": "x, {]}\\"",
  "b": [ 1,
      { "d":2, "c": 3} ]
}"""


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ((), 1, 1),
        (("a",), 2, 8),
        (("b",), 3, 8),
        (("b", 0), 3, 10),
        (("b", 1), 4, 7),
        (("b", 1, "c"), 4, 21),
        (("b", 1, "lạ"), 4, 7),
        (("b", 7), 3, 8),
        (("lạ", 3), 1, 1),
        (("a", "b"), 2, 8),
    ],
)
def test_a_path_is_found_in_the_text_as_far_as_it_goes(path, line, column):
    assert place_of(TEXT, path) == TextPlace(line, column)
