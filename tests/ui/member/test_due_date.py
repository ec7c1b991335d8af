"""Another due date: asked for where the period is, stored, and taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.common.keys import type_text
from tests.ui.member.conftest import Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.domain.open_data_json import write_open_data
from sotay.services.open_data import export_open_data
from sotay.ui.context import PageId, Place
from sotay.ui.member.closing.page import make_closing_page
from sotay.ui.member.due_date import DueDialog
from sotay.ui.member.overview.page import make_overview_page

pytestmark = pytest.mark.window


@pytest.fixture
def overview(handbook, shown):
    handbook.open(Q4)
    return shown(make_overview_page(handbook.context), Place(PageId.OVERVIEW))


def bytes_of(handbook):
    handbook.desk.flush().result()
    return write_open_data(handbook.do(export_open_data))


def answer_with(words, *, then=Qt.Key.Key_Return):
    """Type a day into the box that opens next, and press a key there."""

    def work():
        (dialog,) = (
            each for each in QApplication.topLevelWidgets() if isinstance(each, DueDialog) and each.isVisible()
        )
        dialog.due_field.edit.setFocus()
        dialog.due_field.edit.selectAll()
        type_text(dialog.due_field.edit, words)
        QTest.keyClick(dialog.due_field.edit, then)
        if dialog.isVisible():
            problems.append(dialog.due_field.problem())
            dialog.reject()

    problems = []
    QTimer.singleShot(0, work)
    return problems


def test_a_moved_deadline_is_said_at_once_and_can_go_back(handbook, overview, settle):
    before = bytes_of(handbook)
    answer_with("15/1/2027")
    overview.period_card.due_button.click()
    settle()
    assert handbook.stored(Q4).due == date(2027, 1, 15)
    assert "thứ Sáu, 15/01/2027" in overview.period_card.due.text()

    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã đổi hạn quý IV năm 2026: thứ Sáu, 15/01/2027."
    undo()
    settle()

    assert bytes_of(handbook) == before
    assert "thứ Năm, 31/12/2026" in overview.period_card.due.text()
    assert handbook.shell.notices[-1] == "Hạn quý IV năm 2026 trở lại như trước: thứ Năm, 31/12/2026."


@pytest.mark.parametrize(("words", "key"), [("15/1/2027", Qt.Key.Key_Escape), ("31/12/2026", Qt.Key.Key_Return)])
def test_the_same_day_or_esc_changes_nothing(words, key, handbook, overview, settle):
    answer_with(words, then=key)
    overview.period_card.due_button.click()
    settle()

    assert handbook.stored(Q4).due == date(2026, 12, 31)
    assert handbook.shell.undos == []


def test_a_day_that_no_calendar_has_is_refused_in_the_box(handbook, overview, settle):
    problems = answer_with("31/2/2027")
    overview.period_card.due_button.click()
    settle()

    assert problems != [""]
    assert handbook.stored(Q4).due == date(2026, 12, 31)


def test_the_closing_page_changes_the_due_date_of_the_period_it_shows(handbook, shown, settle):
    handbook.open(Q3)
    handbook.open(Q4)
    page = shown(make_closing_page(handbook.context), Place(PageId.CLOSING, period=Q4))
    assert page.due.day.text() == "Hạn làm xong: thứ Năm, 31/12/2026."
    answer_with("15/1/2027")
    page.due.button.click()
    settle()

    assert (handbook.stored(Q3).due, handbook.stored(Q4).due) == (date(2026, 9, 30), date(2027, 1, 15))
    assert page.due.day.text() == "Hạn làm xong: thứ Sáu, 15/01/2027."


def test_a_closed_period_has_no_due_date_to_change(handbook, shown):
    handbook.open(Q3, Answer(handbook.ids()[0], level=LevelKey("none")))
    handbook.close(Q3)

    assert not shown(make_closing_page(handbook.context), Place(PageId.CLOSING, period=Q3)).due.isVisible()
