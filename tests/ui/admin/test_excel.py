"""A checklist to Excel and back through the windows: told before, taken when asked, taken back like typing."""

import re

import openpyxl
import pytest

from sotay.domain.catalog_file import CatalogKind
from sotay.texts import checklist_excel as texts
from sotay.texts import checklist_table as columns
from sotay.ui.admin.changes.two_texts import TwoTexts
from sotay.ui.admin.excel import part as part_module
from sotay.ui.admin.page import EXCEL

pytestmark = pytest.mark.window


@pytest.fixture
def part(admin):
    admin.open(admin.begin_next())
    admin.page.work.show_part(EXCEL)
    admin.settle()
    return admin.page.work.part()


@pytest.fixture
def file(part, admin, tmp_path, monkeypatch):
    """The draft as a file that was just written, chosen when a file is asked for."""
    path = tmp_path / "danh muc.xlsx"
    monkeypatch.setattr(part_module, "choose_save_path", lambda *_: path)
    monkeypatch.setattr(part_module, "choose_open_path", lambda *_: path)
    part.write_button.click()
    admin.settle()
    return path


def edit(file, row, heading, words):
    book = openpyxl.load_workbook(file)
    sheet = book[columns.items_sheet()]
    column = next(cell.column for cell in sheet[1] if cell.value == heading)
    sheet.cell(row, column).value = words
    book.save(file)


def text(admin):
    return admin.page.work_talk.document.text()


def read(part, admin):
    part.read_button.click()
    admin.settle()


def test_a_file_that_was_not_edited_says_so_and_offers_nothing(part, admin, file):
    assert part.told.text() == texts.written(str(file))
    before = text(admin)

    read(part, admin)

    assert part.told.text() == texts.same(file.name)
    assert part.take_button.isHidden()
    assert text(admin) == before


def test_what_changes_is_told_first_then_taken_and_can_be_taken_back(part, admin, file):
    before = text(admin)
    edit(file, 2, columns.signs(), "Ngại học nghị quyết\nThấy sai mà im lặng")
    edit(file, 3, columns.text(), "Lời văn khác hẳn.")

    read(part, admin)

    assert part.told.text() == texts.changes(file.name, 2)
    shown = [each.after.words() for each in part.plan.findChildren(TwoTexts)]
    assert shown == ["Ngại học nghị quyết\nThấy sai mà im lặng", "Lời văn khác hẳn."]
    assert text(admin) == before
    part.take_button.click()
    value = admin.context.adapters.catalog.read_text(CatalogKind.CHECKLIST, text(admin))
    assert next(value.items()).signs == ("Ngại học nghị quyết", "Thấy sai mà im lặng")
    assert part.told.text() == texts.taken(file.name)
    admin.page.work_talk.document.undo()
    assert text(admin) == before


@pytest.mark.usefixtures("file")
def test_a_day_that_changes_is_told_as_people_write_it(part, admin):
    other = re.sub(r'effective_from: "[^"]+"', 'effective_from: "2027-03-09"', text(admin), count=1)
    admin.page.work_talk.document.replace_text(other)

    read(part, admin)

    both = part.plan.findChildren(TwoTexts)[0]
    assert both.before.words() == "09/03/2027"
    assert re.fullmatch(r"\d\d/\d\d/\d{4}", both.after.words())


def test_the_draft_stays_where_the_file_is_not_wanted_or_cannot_be_read(part, admin, file):
    before = text(admin)
    edit(file, 2, columns.signs(), "Một câu")
    read(part, admin)
    part.drop_button.click()
    assert part.take_button.isHidden()
    assert text(admin) == before

    edit(file, 2, columns.item_id(), None)
    read(part, admin)

    assert part.take_button.isHidden()
    assert admin.handbook.context.shell.problems[-1].problems[0].line == 2
    assert text(admin) == before


def test_what_was_told_is_gone_once_the_draft_is_another(part, admin, file):
    edit(file, 2, columns.signs(), "Một câu")
    read(part, admin)
    document = admin.page.work_talk.document

    document.replace_text(document.text() + "# thêm\n")

    assert part.take_button.isHidden()
    assert part.told.isHidden()
