"""Remedies: listed by how pressing they are, stored as they are typed, marked and unmarked."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.member.conftest import NOW, Q3
from tests.ui.member.remedies_at_hand import TODAY, a_remedy, done, listed, stored, type_into

from sotay.domain.remedy import RaisedBy, RemedyId
from sotay.services.remedies import save_remedy
from sotay.ui.context import PageId, Place
from sotay.ui.member.remedies.page import make_remedies_page

pytestmark = pytest.mark.window

HERE = Place(PageId.REMEDIES)


@pytest.fixture
def page_with(handbook, shown):
    """The page over these remedies."""

    def show(*remedies, place=HERE, **size):
        for each in remedies:
            handbook.do(save_remedy, remedy=each, today=TODAY)
        return shown(make_remedies_page(handbook.context), place, **size)

    return show


# --- the list ---------------------------------------------------------------------------------------------------------


def test_remedies_stand_by_how_pressing_they_are_with_days_in_words(page_with, handbook):
    item = handbook.ids()[3]
    page = page_with(
        a_remedy("sau", 200), a_remedy("không"), a_remedy("nay", 3, manifestation_id=item), a_remedy("quá", -5)
    )

    assert listed(page) == [
        ("Quá hạn (1)", ""),
        ("việc quá", "Hạn 17/11/2026, quá hạn 5 ngày"),
        ("Trong 30 ngày tới (1)", ""),
        ("việc nay", "Hạn 25/11/2026, còn 3 ngày · mục I.4"),
        ("Sau 90 ngày (1)", ""),
        ("việc sau", "Hạn 10/06/2027, còn 200 ngày"),
        ("Chưa đặt hạn (1)", ""),
        ("việc không", "Chưa đặt hạn"),
    ]
    assert page.list.summary.text() == "Còn 4 việc: 1 quá hạn, 1 đến hạn trong 30 ngày."
    assert page.editor.step.note.text() == "việc quá"


def test_an_open_remedy_of_years_ago_is_still_there(page_with):
    page = page_with(a_remedy("cũ", -900, opened_on=date(2023, 12, 20), source=Q3))

    assert listed(page)[1][0] == "việc cũ"
    assert page.editor.source.text() == "Lấy từ bản tự đánh giá quý III năm 2026, theo dõi từ ngày 20/12/2023."
    assert [page.year.itemText(place) for place in range(page.year.count())] == [
        "Năm 2026",
        "Năm 2025",
        "Năm 2024",
        "Năm 2023",
    ]


def test_what_is_done_is_folded_away_until_it_is_asked_for(page_with):
    page = page_with(a_remedy("a"), done("b"))
    assert [title for title, _ in listed(page)] == ["Chưa đặt hạn (1)", "việc a"]

    page.list.show_done.click()

    assert [title for title, _ in listed(page)][2:] == ["Đã xong (1)", "việc b"]


def test_a_link_leads_to_one_remedy(page_with):
    page = page_with(a_remedy("a", -5), a_remedy("b"), place=Place(PageId.REMEDIES, record="b"))

    assert page.editor.step.note.text() == "việc b"
    assert page.list.rows.current_key() == "b"


def test_a_page_left_open_over_night_knows_which_day_it_is(handbook, shown, settle):
    handbook.do(save_remedy, remedy=a_remedy("a", 0), today=TODAY)
    moments = [NOW]
    page = shown(make_remedies_page(replace(handbook.context, clock=lambda: moments[-1])), HERE)
    assert listed(page)[0][0] == "Trong 30 ngày tới (1)"

    moments.append(NOW + timedelta(days=1))
    page.enter(HERE)
    settle()

    assert listed(page)[0][0] == "Quá hạn (1)"
    assert page.editor.when.text() == "Hạn 22/11/2026, quá hạn 1 ngày"


def test_in_a_low_window_list_and_remedy_take_turns(qtbot, page_with):
    page = page_with(a_remedy("a"), a_remedy("b"), width=640, height=440)
    assert page.list.isVisible()

    page.list.rows.activated_row.emit("b")
    assert (page.list.isVisible(), page.editor.isVisible()) == (False, True)
    assert page.editor.step.note.text() == "việc b"

    qtbot.mouseClick(page.list_button, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()


# --- writing ----------------------------------------------------------------------------------------------------------


def test_everything_that_is_changed_is_stored(qtbot, page_with, handbook, settle):
    page = page_with(a_remedy("a"))
    editor = page.editor
    type_into(editor.step, "doc du 19 dieu")
    type_into(editor.result, "xong")
    type_into(editor.fault, "luoi hoc")
    editor.confirmed_by.edit.setFocus()
    QTest.keyClicks(editor.confirmed_by.edit, "chi uy")
    editor.due.edit.setFocus()
    QTest.keyClicks(editor.due.edit, "31/12/26")
    editor.step.note.setFocus()
    editor.item.combo.setCurrentIndex(2)
    editor.item.combo.activated.emit(2)
    qtbot.mouseClick(editor.raised_by.rows()[2], Qt.MouseButton.LeftButton)
    settle()

    assert stored(handbook)["a"] == a_remedy(
        "a",
        39,
        step="doc du 19 dieu",
        result="xong",
        fault="luoi hoc",
        confirmed_by="chi uy",
        manifestation_id=handbook.ids()[1],
        raised_by=RaisedBy.AUTHORITY,
    )
    assert listed(page)[1] == ("doc du 19 dieu", "Hạn 31/12/2026, còn 39 ngày · mục I.2")
    assert editor.when.text() == "Hạn 31/12/2026, còn 39 ngày"


def test_a_date_that_no_calendar_has_is_refused_and_the_old_one_stays(page_with, handbook, settle):
    page = page_with(a_remedy("a", 3))
    page.editor.due.edit.setFocus()
    page.editor.due.edit.selectAll()
    QTest.keyClicks(page.editor.due.edit, "31/2/2026")
    page.editor.step.note.setFocus()
    type_into(page.editor.step, "khac")
    settle()

    assert "Không có ngày này trong lịch" in page.editor.due.problem()
    assert stored(handbook)["a"].due == TODAY + timedelta(days=3)


def test_an_emptied_step_keeps_the_one_that_is_stored(page_with, handbook, settle):
    page = page_with(a_remedy("a"))
    page.editor.step.note.setFocus()
    page.editor.step.note.selectAll()
    QTest.keyClick(page.editor.step.note, Qt.Key.Key_Delete)
    settle()

    assert page.editor.step_problem.isVisible()
    assert stored(handbook)["a"].step == "việc a"


def test_a_new_remedy_is_there_as_soon_as_something_is_written(qtbot, page_with, handbook, settle):
    page = page_with()
    assert page.empty.isVisible()
    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert page.editor.step.note.hasFocus()
    assert stored(handbook) == {}

    QTest.keyClicks(page.editor.step.note, "gop y ngay")
    settle()

    (made,) = stored(handbook).values()
    assert (made.step, made.opened_on, made.raised_by) == ("gop y ngay", TODAY, RaisedBy.SELF)
    assert listed(page)[1][0] == "gop y ngay"


def test_a_result_without_a_step_is_not_lost(qtbot, page_with, handbook, settle):
    page = page_with(a_remedy("a"))
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    type_into(page.editor.result, "da xong")
    settle()

    assert {each.result for each in stored(handbook).values()} == {"", "da xong"}


def test_words_that_could_not_be_stored_stay_and_are_stored_later(page_with, handbook, settle):
    page = page_with(a_remedy("a"))
    handbook.desk.is_full = True
    type_into(page.editor.step, "moi")
    settle()
    assert page.unsaved_text() == "moi"
    assert handbook.shell.saving[-1][0] == "failed"

    handbook.desk.is_full = False
    handbook.shell.retry()
    settle()

    assert page.unsaved_text() is None
    assert stored(handbook)["a"].step == "moi"


# --- marking ----------------------------------------------------------------------------------------------------------


def test_done_has_its_day_and_can_be_undone(qtbot, page_with, handbook, settle):
    page = page_with(a_remedy("a", 3), a_remedy("b"))
    qtbot.mouseClick(page.editor.progress.rows()[2], Qt.MouseButton.LeftButton)
    settle()
    assert stored(handbook)["a"].done_on == TODAY
    assert page.editor.done_on.isVisible()
    assert listed(page)[-1] == ("việc a", "Xong ngày 22/11/2026")

    sentence, undo = handbook.shell.undos[-1]
    assert sentence.startswith("Đã ghi là xong.")
    undo()
    settle()

    assert stored(handbook)["a"] == a_remedy("a", 3)
    assert not page.editor.done_on.isVisible()


def test_nothing_was_done_tomorrow(page_with, handbook, settle):
    page = page_with(done("a"))
    page.list.show_done.click()
    page.presenter.show(RemedyId("a"))
    page.editor.done_on.edit.setFocus()
    page.editor.done_on.edit.selectAll()
    QTest.keyClicks(page.editor.done_on.edit, "23/11/2026")
    page.editor.step.note.setFocus()
    settle()

    assert "không thể ở sau hôm nay" in page.editor.done_on.problem()
    assert stored(handbook)["a"].done_on == TODAY
