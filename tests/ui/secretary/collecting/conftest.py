"""The page over a real cell book, with members who hand in real files."""

import pytest
from shiboken6 import delete
from tests.ui.common.dropping import drop
from tests.ui.common.keys import show_active
from tests.ui.secretary.members_at_hand import Members

from sotay.ui.secretary.collecting.page import make_collecting_page
from sotay.ui.secretary.context import CellPageId, CellPlace

HANH, AN, AI = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân", "Trần Đức Ái"


@pytest.fixture
def members(cell_book, tmp_path):
    """The members of the book, of whom two have compared cards."""
    made = Members(cell_book, tmp_path / "files")
    made.verify(HANH, AN)
    return made


@pytest.fixture
def open_page(qtbot, empty_book, settle):
    """Show the page in a window of its own and enter it; it is deleted at once after the test."""
    made = []

    def make(place=None, size=(1100, 700)):
        page = make_collecting_page(empty_book.context)
        made.append(page)
        page.resize(*size)
        show_active(qtbot, page)
        page.enter(place or CellPlace(CellPageId.COLLECTING))
        settle()
        return page

    yield make
    for page in made:
        delete(page)


@pytest.fixture
def page(members, open_page):
    assert members  # their cards are compared first
    return open_page()


@pytest.fixture
def take(page, settle):
    """Let files go over the page and return what is said of each, by its name."""

    def run(*paths):
        drop(page, *paths)
        settle()
        return said(page)

    return run


def said(page):
    """Return mark word and note of each row, by the name of its file."""
    rows = [row for row in page.files.rows.row_model.rows() if not row.is_section]
    return {row.key: (row.title, row.mark_word, row.note) for row in rows}


def of_file(found, path):
    return next(row for row in found.values() if path.name in row[0] or path.name in row[2])


def person_of(book, name):
    return next(each for each in book.people() if each.full_name == name)
