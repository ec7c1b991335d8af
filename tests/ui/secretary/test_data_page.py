"""«Dữ liệu của sổ» of a cell book: backups of its own kind, and a log that names nobody."""

import pytest
from tests.cell import PEOPLE
from tests.ui.common.test_dialogs import press, when_open
from tests.ui.real_parts import NOW, PASSWORD

from sotay.services.cell.people import delete_person
from sotay.texts import cell_log as log_texts
from sotay.ui.password_dialogs import PasswordDialog
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.data.page import make_data_page

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("cell_book")]

HERE = CellPlace(CellPageId.DATA)


@pytest.fixture
def page(open_page):
    return open_page(make_data_page, HERE)


def words(page):
    return [row.title for row in page.log_card.list.row_model.rows()]


def test_it_says_where_the_cell_book_lies_and_calls_it_by_its_name(page, cell_book):
    assert page.place_card.folder_label.text() == str(cell_book.desk.folder)
    assert page.place_card.size_label.text().startswith("Dung lượng sổ chi bộ")


def test_a_backup_is_looked_into_and_put_back_as_a_cell_book(page, cell_book, settle):
    page.back_up_button.click()
    settle()
    page.backups_card.restore_button.click()
    dialog = page.findChild(PasswordDialog)
    dialog.field.edit.setText(PASSWORD)
    asked = []

    def read_and_answer(box):
        asked.append(box.accessibleDescription())
        press("yes")(box)

    when_open(read_and_answer, after=dialog)
    dialog.on_go()
    settle()

    assert "có 3 người, 0 bản nộp. Sổ chi bộ sẽ trở về" in asked[0]
    assert len(cell_book.shell.closed_jobs) == 1


def test_the_log_says_what_was_done_and_never_to_whom(page, cell_book, settle):
    assert not page.log_card.none.isHidden()
    person = cell_book.people()[0]
    cell_book.do(delete_person, person_id=person.id, now=NOW)
    page.enter(HERE)
    settle()

    assert words(page) == [log_texts.act_words(line.act, line.count) for line in lines(cell_book)]
    assert not any(each.full_name in text for each in PEOPLE for text in words(page))


def lines(book):
    def read(uow):
        with uow:
            return uow.log.all()[::-1]

    return book.do(read)
