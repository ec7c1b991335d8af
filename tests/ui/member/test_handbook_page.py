"""Reading the 27: search without marks, hits marked in list and text, and the way to an answer."""

import unicodedata

import pytest
from PySide6.QtCore import Qt

from sotay.ui.context import PageId, Place
from sotay.ui.member.handbook.page import make_handbook_page

pytestmark = pytest.mark.window

HERE = Place(PageId.HANDBOOK)


@pytest.fixture
def page(handbook, shown):
    return shown(make_handbook_page(handbook.context), HERE)


def keys(page):
    return [row.key for row in page.search.rows.row_model.rows() if not row.is_section]


def search(page, words):
    page.search.field.edit.setText(words)
    page.search.field.edit.textEdited.emit(words)


def test_the_list_holds_every_item_below_a_row_on_the_checklist_itself(handbook, page):
    assert keys(page) == ["about", *handbook.ids()]
    assert page.about.isVisible()


@pytest.mark.parametrize("words", ["DAO DUC", "đạo đức", unicodedata.normalize("NFD", "ĐẠO ĐỨC")])
def test_a_search_finds_the_same_with_and_without_marks(page, words):
    search(page, "dao duc")
    plainly, count = keys(page), page.search.count.text()
    search(page, words)

    assert plainly
    assert keys(page) == plainly
    assert page.search.count.text() == count


def test_hits_are_marked_in_the_list_and_in_the_text(page):
    search(page, "ne tranh")
    row = next(row for row in page.search.rows.row_model.rows() if row.key == "ne-tranh-trach-nhiem")
    page.search.rows.select(row.key)
    page.search.row_chosen.emit(row.key)

    assert [row.title[start:end] for start, end in row.hits] == ["Né tránh"]
    assert page.item.text.text().count("background-color") == 1
    assert "né tránh</span>" in page.item.text.text()


def test_the_search_shows_its_first_item_while_the_cursor_stays_in_the_field(qtbot, page):
    page.search.field.edit.setFocus()
    qtbot.keyClicks(page.search.field.edit, "ke khai")

    assert page.item.heading.text().startswith("Mục II.3. ")
    assert page.search.field.edit.hasFocus()


def test_a_search_without_a_hit_says_so_and_leads_back(qtbot, handbook, page):
    search(page, "máy bay")

    assert page.search.nothing_found.isVisible()
    assert not page.search.rows.isVisible()
    qtbot.mouseClick(page.search.show_all_button, Qt.MouseButton.LeftButton)
    assert keys(page) == ["about", *handbook.ids()]
    assert page.search.field.text() == ""


def test_escape_in_the_search_field_shows_everything_again(qtbot, handbook, page):
    page.search.field.edit.setFocus()
    qtbot.keyClicks(page.search.field.edit, "ke khai")
    qtbot.keyClick(page.search.field.edit, Qt.Key.Key_Escape)

    assert keys(page) == ["about", *handbook.ids()]


def test_find_puts_the_cursor_into_the_search_field(page):
    page.search.rows.setFocus()

    assert page.start_search()
    assert page.search.field.edit.hasFocus()


def test_the_page_names_the_items_that_are_not_fully_compared_and_whose_words_are_whose(handbook, page, settle):
    codes = [handbook.checklist.code(each) for each in handbook.checklist.not_fully_compared()]

    assert codes
    assert all(code in page.about.not_compared.text() for code in codes)
    assert "Lời Nghị quyết" in page.about.own_words.text()
    page.enter(Place(PageId.HANDBOOK, item=handbook.checklist.not_fully_compared()[0]))
    settle()
    assert page.item.wording.isVisible()


def test_an_item_leads_to_its_answer(qtbot, handbook, page, settle):
    item_id = handbook.ids()[12]
    page.enter(Place(PageId.HANDBOOK, item=item_id))
    settle()
    qtbot.mouseClick(page.assess_button, Qt.MouseButton.LeftButton)

    assert handbook.shell.places == [Place(PageId.ASSESSMENT, item=item_id)]


def test_the_booklet_that_is_printed_is_the_checklist_on_the_page(handbook, page):
    paper = page.presenter.booklet(handbook.checklist)
    paper.draw()

    assert handbook.drawn == [("checklist", handbook.checklist)]
