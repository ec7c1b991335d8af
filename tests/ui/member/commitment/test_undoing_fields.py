"""Place, date and outcome of a commitment go back, and leave the handbook as it was."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.commitments import a_commitment, a_promise
from tests.ui.member.commitment.writing import card, check_view, editor, type_into, undo, write_view
from tests.ui.member.conftest import NOW

from sotay.domain.commitment import Outcome
from sotay.domain.open_data_json import write_open_data
from sotay.services.open_data import export_open_data
from sotay.texts import commitment as texts
from sotay.texts import review_changes as change_texts

pytestmark = pytest.mark.window

BEFORE = a_commitment(a_promise("a", "Đi họp đúng giờ"), place="Tân Phong", edited_at=NOW.replace(day=1))


def put_in(field, words):
    type_into(field.edit, words)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)


def write_place(page):
    put_in(write_view(page).place, "Lai Chau")


def write_date(page):
    put_in(write_view(page).day, "5/1/2026")


def answer(page):
    check_view(page)
    card(page, "a").outcome.rows()[2].click()


def take_out(page):
    write_view(page)
    editor(page, "a").remove_button.click()


def bytes_of(handbook):
    handbook.desk.flush().result()
    return write_open_data(handbook.do(export_open_data))


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (write_place, change_texts.place_changed("Lai Chau")),
        (write_date, change_texts.date_changed(date(2026, 1, 5))),
        (answer, "Đã ghi kết quả: thực hiện được một phần."),
        (take_out, texts.removed()),
    ],
)
def test_one_change_goes_back_and_leaves_the_same_bytes(act, said, page_with, handbook, settle):
    page = page_with(BEFORE)
    stored = bytes_of(handbook)
    act(page)
    settle()
    assert bytes_of(handbook) != stored
    assert handbook.shell.undos[-1][0] == said

    undo(handbook)
    settle()

    assert bytes_of(handbook) == stored
    assert handbook.shell.notices[-1] == texts.undone()


def test_words_said_of_a_promise_since_it_was_answered_stay(page_with, handbook, settle):
    page = page_with(replace(BEFORE, lines=(a_promise("a", outcome=Outcome.KEPT),)))
    answer(page)
    type_into(card(page, "a").words.note, "moi duoc nua")
    undo(handbook)
    settle()

    line = page._presenter.commitment.lines[0]
    assert (line.outcome, line.outcome_text) == (Outcome.KEPT, "moi duoc nua")
    assert card(page, "a").words.note.text() == "moi duoc nua"


@pytest.mark.parametrize("goes_elsewhere", [False, True])
def test_a_commitment_begun_by_mistake_is_gone_again(goes_elsewhere, page_with, handbook, settle):
    page = page_with(replace(BEFORE, year=2025))
    before = bytes_of(handbook)
    page.empty.button.click()
    settle()
    assert bytes_of(handbook) != before
    assert handbook.shell.undos[-1][0] == texts.begun(2026)
    if goes_elsewhere:
        page.head.year_chosen.emit(2025)
        settle()

    undo(handbook)
    settle()

    assert bytes_of(handbook) == before
    assert handbook.shell.undos[-1][0] == texts.deleted(2026)
