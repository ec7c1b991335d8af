"""Earlier wordings of an answer: seen beside the present one, taken back, and that undone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.ui.member.conftest import NOW, Q4
from tests.ui.member.typing_in import note

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.services.assessments import save_answer, wordings_of
from sotay.texts import wordings as texts
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.card import TextField
from sotay.ui.member.assessment.page import make_assessment_page

pytestmark = pytest.mark.window

HERE = Place(PageId.ASSESSMENT)
NONE, FIXING = LevelKey("none"), LevelKey("fixing")


@pytest.fixture
def answers(handbook):
    first = handbook.ids()[0]
    return [
        Answer(first, NONE, done_well="Đã đọc nghị quyết"),
        Answer(first, FIXING, done_well="Đã đọc nghị quyết", shortcoming="Có buổi học chưa ghi chép"),
        Answer(first, FIXING, done_well="Đã đọc kỹ nghị quyết", private_note="Nhờ anh Ba nhắc"),
    ]


@pytest.fixture
def page(handbook, shown, answers):
    handbook.open(Q4)
    for days, answer in enumerate(answers):
        handbook.do(save_answer, period=Q4, answer=answer, now=NOW - timedelta(days=9 - days))
    return shown(make_assessment_page(handbook.context), HERE)


@pytest.fixture
def open_dialog(page, settle):
    def open_dialog():
        QTest.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        settle()
        return page._earlier.dialog

    return open_dialog


def words_in(dialog):
    return [
        label.accessibleName() or label.text()
        for label in dialog.comparison.findChildren(QLabel)
        if label.isVisibleTo(dialog)
    ]


def test_the_wordings_are_listed_with_their_moment_and_what_is_another_now(open_dialog):
    rows = open_dialog().rows.row_model.rows()

    assert [row.title for row in rows] == [
        "Bản có đến 14:32 ngày 15/11/2026",
        "Bản đầu tiên, có đến 14:32 ngày 14/11/2026",
    ]
    assert rows[0].note == "Khác bây giờ ở: Việc làm được, Hạn chế, Ghi chú riêng"
    assert rows[1].note == "Khác bây giờ ở: Tôi tự nhận, Việc làm được, Ghi chú riêng"


def test_the_words_stand_side_by_side_and_what_differs_is_marked(open_dialog):
    words = words_in(open_dialog())

    assert "Đã đọc nghị quyết" in words
    assert "Đã đọc kỹ nghị quyết" in words
    assert "Có buổi học chưa ghi chép" in words
    assert texts.nothing_written() in words


def test_one_is_taken_back_by_keyboard_and_that_is_undone(handbook, page, open_dialog, settle, answers):
    dialog = open_dialog()
    QTest.keyClick(dialog.rows, Qt.Key.Key_Down)
    dialog.take_back_button.setFocus()
    QTest.keyClick(dialog.take_back_button, Qt.Key.Key_Return)
    settle()

    assert handbook.stored().answer(handbook.ids()[0]) == answers[0]
    assert note(page, TextField.DONE_WELL).text() == "Đã đọc nghị quyết"
    sentence, undo = handbook.shell.undos[-1]
    assert sentence == texts.taken_back("I.1")
    undo()
    settle()
    assert handbook.stored().answer(handbook.ids()[0]) == answers[2]
    assert note(page, TextField.DONE_WELL).text() == "Đã đọc kỹ nghị quyết"
    kept = handbook.do(wordings_of, period=Q4, manifestation_id=handbook.ids()[0])
    assert {each.answer for each in kept} == set(answers)


def test_words_typed_after_taking_back_are_kept_when_that_is_undone(qtbot, handbook, page, open_dialog, settle):
    open_dialog().accept()
    settle()
    qtbot.keyClicks(note(page, TextField.CAUSE), "Vi ban")
    settle()
    handbook.shell.undos[-1][1]()
    settle()

    kept = handbook.do(wordings_of, period=Q4, manifestation_id=handbook.ids()[0])
    assert "Vi ban" in [each.answer.cause for each in kept]


def test_a_cleared_answer_is_an_earlier_wording_even_within_the_sitting(handbook, page, settle, answers):
    page.item.clear_button.click()
    settle()

    kept = handbook.do(wordings_of, period=Q4, manifestation_id=handbook.ids()[0])
    assert kept[0].answer == answers[2]


def test_a_closed_period_shows_them_and_lets_none_be_taken_back(handbook, page, open_dialog, settle):
    handbook.close(Q4)
    page.enter(Place(PageId.ASSESSMENT, period=Q4))
    settle()
    dialog = open_dialog()

    assert len(dialog.rows.row_model.rows()) == 2
    assert not dialog.take_back_button.isVisible()
    assert texts.only_reading() in [label.text() for label in dialog.findChildren(QLabel)]


def test_an_item_without_earlier_wordings_says_so_with_one_button(handbook, page, open_dialog):
    page.presenter.show_item(handbook.ids()[1])
    dialog = open_dialog()
    nothing = dialog.findChild(EmptyState)
    nothing.button.click()

    assert not dialog.isVisible()
    assert handbook.shell.problems == []
