"""The diary: listed by month, found by words, month and item, stored as it is typed."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.member.diary_at_hand import OLD, TODAY, an_entry, choose, listed, search, stored, type_into

from sotay.services.diary import save_entry
from sotay.ui.context import PageId, Place
from sotay.ui.member.diary.page import ROWS_AT_A_TIME, make_diary_page

pytestmark = pytest.mark.window

HERE = Place(PageId.DIARY)


@pytest.fixture
def page_with(handbook, shown):
    """The page over these lines."""

    def show(*entries, place=HERE, **size):
        for each in entries:
            handbook.do(save_entry, entry=each, today=TODAY)
        return shown(make_diary_page(handbook.context), place, **size)

    return show


# --- the list ---------------------------------------------------------------------------------------------------------


def test_lines_stand_by_month_the_latest_first_with_day_and_item(page_with, handbook):
    page = page_with(an_entry("a", OLD), an_entry("b"), an_entry("c", TODAY - timedelta(2), item=handbook.ids()[3]))

    assert listed(page) == ["Tháng 11 năm 2026 (2)", "dòng b", "dòng c", "Tháng 3 năm 2026 (1)", "dòng a"]
    notes = [row.note for row in page.list.rows.row_model.rows() if not row.is_section]
    assert notes == ["Chủ nhật 22/11", "Thứ Sáu 20/11 · mục I.4", "Chủ nhật 08/03"]
    assert page.list.count.text() == "3 dòng"
    assert (page.editor.words.note.text(), page.editor.when.text()) == ("dòng b", "Chủ nhật, 22/11/2026")


def test_words_are_found_without_marks_and_marked_in_row_and_text(page_with):
    page = page_with(an_entry("a", OLD, "Đọc nghị quyết rồi ghi lại"), an_entry("b"))
    search(page, "nghi quyet")

    assert listed(page) == ["Tháng 3 năm 2026 (1)", "Đọc nghị quyết rồi ghi lại"]
    assert page.list.rows.row_model.rows()[1].hits == ((4, 14),)
    (mark,) = page.editor.words.note.extraSelections()
    assert mark.cursor.selectedText() == "nghị quyết"
    assert page.list.count.text() == "1 trong 2 dòng"

    QTest.keyClick(page.list.field.edit, Qt.Key.Key_Escape)
    assert len(listed(page)) == 4
    assert page.editor.words.note.extraSelections() == []


def test_month_and_item_choose_the_lines_until_all_are_wanted_again(qtbot, page_with, handbook):
    item = handbook.ids()[0]
    page = page_with(an_entry("a", OLD, item=item), an_entry("b", item=item), an_entry("c"))
    choose(page.list.month, 1)
    assert listed(page)[1:] == ["dòng b", "dòng c"]
    choose(page.list.item, 1)
    assert listed(page)[1:] == ["dòng b"]
    choose(page.list.month, 0)
    assert [each for each in listed(page) if each.startswith("dòng")] == ["dòng b", "dòng a"]

    qtbot.mouseClick(page.list.clear_button, Qt.MouseButton.LeftButton)
    assert page.list.count.text() == "3 dòng"
    assert not page.list.clear_button.isVisible()


def test_where_nothing_is_as_wanted_it_is_said(page_with):
    page = page_with(an_entry("a"))
    search(page, "khong co")

    assert page.list.nothing.isVisible()
    assert page.list.clear_button.isVisible()
    assert not page.editor.isVisible()


def test_older_lines_are_shown_when_they_are_asked_for(qtbot, page_with):
    many = ROWS_AT_A_TIME + 5
    page = page_with(*[an_entry(f"{each:04}", date(2020, 1, 1) + timedelta(each)) for each in range(many)])
    assert len([each for each in listed(page) if each.startswith("dòng")]) == ROWS_AT_A_TIME
    assert page.list.more_button.text() == "Hiện thêm dòng cũ hơn (còn 5)"
    search(page, "dong 0001")
    assert listed(page)[1:] == ["dòng 0001"]
    page.list.clear()

    qtbot.mouseClick(page.list.more_button, Qt.MouseButton.LeftButton)

    assert listed(page)[-1] == "dòng 0000"
    assert not page.list.more_button.isVisible()


def test_an_item_leads_to_its_lines_and_a_line_to_its_item(qtbot, page_with, handbook):
    item = handbook.ids()[5]
    page = page_with(an_entry("a", item=item), an_entry("b"), place=Place(PageId.DIARY, item=item))
    assert listed(page)[1:] == ["dòng a"]

    qtbot.mouseClick(page.editor.item_button, Qt.MouseButton.LeftButton)

    assert handbook.shell.places == [Place(PageId.ASSESSMENT, item=item)]


def test_a_link_leads_to_one_line_whatever_was_searched_before(page_with, settle):
    page = page_with(an_entry("a", OLD), an_entry("b"))
    search(page, "dong b")
    page.enter(Place(PageId.DIARY, record="a"))
    settle()

    assert page.editor.words.note.text() == "dòng a"
    assert page.list.rows.current_key() == "a"


def test_in_a_low_window_list_and_line_take_turns(qtbot, page_with):
    page = page_with(an_entry("a"), an_entry("b", OLD), width=640, height=440)
    assert page.list.isVisible()

    page.list.rows.activated_row.emit("b")
    assert (page.list.isVisible(), page.editor.isVisible()) == (False, True)
    qtbot.mouseClick(page.list_button, Qt.MouseButton.LeftButton)

    assert page.list.isVisible()


def test_an_empty_diary_offers_its_first_line(qtbot, page_with, handbook):
    page = page_with()
    assert page.empty.isVisible()
    assert not page.print_paper()
    assert not page.start_search()

    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)

    assert handbook.shell.entries == [None]


def test_a_line_written_meanwhile_is_shown_whatever_is_chosen(page_with, handbook, settle):
    page = page_with(an_entry("a", OLD), an_entry("b"))
    search(page, "dong a")
    handbook.do(save_entry, entry=an_entry("c"), today=TODAY)
    page.diary_changed("c")
    settle()

    assert page.editor.words.note.text() == "dòng c"
    assert page.list.rows.current_key() == "c"
    assert [each for each in listed(page) if each.startswith("dòng")] == ["dòng c", "dòng a"]


# --- writing ----------------------------------------------------------------------------------------------------------


def test_everything_that_is_changed_is_stored_and_stays_in_sight(page_with, handbook, settle):
    page = page_with(an_entry("a"), an_entry("b", OLD, "hop chi bo"))
    search(page, "hop")
    type_into(page.editor.words.note, "gap ba con")
    type_into(page.editor.day.edit, "9/3/26")
    page.editor.words.note.setFocus()
    choose(page.editor.item.combo, 2)
    settle()

    expected = an_entry("b", date(2026, 3, 9), "gap ba con", handbook.ids()[1])
    assert stored(handbook)["b"] == expected
    assert listed(page) == ["Tháng 3 năm 2026 (1)", "gap ba con"]
    assert page.editor.when.text() == "Thứ Hai, 09/03/2026"


@pytest.mark.parametrize(("typed", "problem"), [("31/2/2026", "Không có ngày này"), ("23/11/2026", "chưa tới")])
def test_a_day_that_cannot_be_is_refused_and_the_old_one_stays(page_with, handbook, settle, typed, problem):
    page = page_with(an_entry("a"))
    type_into(page.editor.day.edit, typed)
    type_into(page.editor.words.note, "khac")
    settle()

    assert problem in page.editor.day.problem()
    assert stored(handbook)["a"] == an_entry("a", text="khac")


def test_an_emptied_line_keeps_the_words_that_are_stored(page_with, handbook, settle):
    page = page_with(an_entry("a"))
    page.editor.words.note.setFocus()
    page.editor.words.note.selectAll()
    QTest.keyClick(page.editor.words.note, Qt.Key.Key_Delete)
    settle()

    assert page.editor.problem.isVisible()
    assert stored(handbook)["a"].text == "dòng a"


def test_words_that_could_not_be_stored_stay_and_are_stored_later(page_with, handbook, settle):
    page = page_with(an_entry("a"))
    handbook.desk.is_full = True
    type_into(page.editor.words.note, "moi")
    settle()
    assert page.unsaved_text() == "moi"
    page.enter(HERE)
    settle()
    assert listed(page)[1:] == ["moi"]

    handbook.desk.is_full = False
    handbook.shell.retry()
    settle()

    assert page.unsaved_text() is None
    assert stored(handbook)["a"].text == "moi"
