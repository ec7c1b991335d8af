"""Promises keep their order, their section and their words."""

from dataclasses import replace
from datetime import date

import pytest
from tests.commitments import a_commitment, a_commitment_form, a_promise

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.commitment import LineId, Outcome, form_of_year
from sotay.domain.errors import NoCommitmentForm, TextTooLong
from sotay.domain.plain import from_json, to_json

COMMITMENT = a_commitment(a_promise("a"), a_promise("x", section="nhiem-vu"), a_promise("b"), a_promise("c"))


def ids(commitment, section="dao-duc"):
    return [line.id for line in commitment.of_section(section)]


def test_a_line_moves_among_those_of_its_section_and_no_further():
    assert ids(COMMITMENT.moved(LineId("c"), -1)) == ["a", "c", "b"]
    assert ids(COMMITMENT.moved(LineId("a"), 2)) == ["b", "c", "a"]
    assert COMMITMENT.moved(LineId("a"), -1) == COMMITMENT
    assert COMMITMENT.moved(LineId("c"), 1) == COMMITMENT
    assert ids(COMMITMENT.moved(LineId("c"), -2), "nhiem-vu") == ["x"]


def test_a_line_taken_out_comes_back_at_its_place():
    line = COMMITMENT.line(LineId("b"))
    place = COMMITMENT.place_of(line.id)

    assert COMMITMENT.without_line(line.id).with_line(line, at=place) == COMMITMENT


def test_a_line_of_the_same_id_is_replaced_where_it_stands():
    changed = COMMITMENT.with_line(a_promise("a", "Hứa khác"), at=3)

    assert ids(changed) == ["a", "b", "c"]
    assert changed.line(LineId("a")).text == "Hứa khác"


def test_words_are_composed_and_have_a_limit():
    assert a_commitment().with_line(a_promise("a", "Đo\u0302\u0309i mới")).lines[0].text == "Đổi mới"
    with pytest.raises(TextTooLong):
        a_commitment().with_line(a_promise("a", outcome_text="a" * (TEXT_LIMIT + 1)))


def test_a_blank_line_is_no_promise_and_asks_for_no_answer():
    commitment = a_commitment(a_promise("a", " \n"), a_promise("b", outcome=Outcome.NOT_KEPT), a_promise("c"))

    assert [line.id for line in commitment.promises()] == ["b", "c"]
    assert [line.id for line in commitment.unanswered()] == ["c"]


def test_promises_come_in_the_order_of_the_sections():
    assert [line.id for line in COMMITMENT.promises()] == ["a", "b", "c", "x"]


def test_a_year_takes_the_latest_form_of_its_time_and_an_old_year_the_oldest():
    forms = [a_commitment_form(str(year), since=date(year, 3, 1)) for year in (2024, 2019, 2027)]

    assert [form_of_year(year, forms).id for year in (2010, 2023, 2026, 2027)] == ["2019", "2019", "2024", "2027"]
    with pytest.raises(NoCommitmentForm):
        form_of_year(2026, ())


def test_a_commitment_is_stored_with_its_form():
    commitment = a_commitment(a_promise("a", outcome=Outcome.PARTLY, outcome_text="Được một nửa"))

    assert from_json(type(commitment), to_json(commitment)) == commitment


def test_on_a_form_without_a_heading_its_promises_stand_under_the_last_one():
    form = a_commitment_form()
    other = replace(form, version="2", sections=form.sections[1:])
    written = a_commitment(a_promise("a"), a_promise("b", section="nhiem-vu"), a_promise("c", " "))

    moved = written.on_form(other)

    assert [(each.id, each.section_key) for each in moved.lines] == [("a", "khac"), ("b", "nhiem-vu"), ("c", "khac")]
    assert {each.id for each in moved.promises()} == {each.id for each in written.promises()}
    assert [each.id for each in written.without_section_in(other)] == ["a"]
