"""The page of the roster over a real cell book."""

import pytest
from openpyxl import Workbook
from shiboken6 import delete
from tests.ui.common.keys import show_active, type_text

from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.roster.page import make_roster_page

HANH, AN, AI = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân", "Trần Đức Ái"
HEADINGS = ("Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Chức vụ")


@pytest.fixture
def open_page(qtbot, empty_book, settle):
    """Show the page in a window of its own and enter it; it is deleted at once after the test."""
    made = []

    def make(place=None, size=(1100, 700)):
        page = make_roster_page(empty_book.context)
        made.append(page)
        page.resize(*size)
        show_active(qtbot, page)
        page.enter(place or CellPlace(CellPageId.ROSTER))
        settle()
        return page

    yield make
    for page in made:
        delete(page)


@pytest.fixture
def page(cell_book, open_page):
    assert cell_book.people()
    return open_page()


@pytest.fixture
def xlsx(tmp_path):
    def write(*rows, merged=(), headings=HEADINGS, name="danh sách.xlsx"):
        book = Workbook()
        for row in (headings, *rows):
            book.active.append(row)
        for cells in merged:
            book.active.merge_cells(cells)
        path = tmp_path / name
        book.save(path)
        return path

    return write


def person_of(book, name):
    return next((each for each in book.people() if each.full_name == name), None)


def show(page, book, name, settle):
    page.list.chosen.emit(person_of(book, name).id)
    settle()


def names(page):
    return [row.title for row in page.list.rows.row_model.rows()]


def retype(field, text):
    field.edit.setFocus()
    field.edit.selectAll()
    type_text(field.edit, text)


def leave(field):
    field.edit.editingFinished.emit()
