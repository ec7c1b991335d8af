"""A roster file through the window: shown before it changes anything, problems by row, old fonts, undo."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog
from tests.ui.common.dropping import drop
from tests.ui.secretary.roster.conftest import AI, AN, HANH, HEADINGS, person_of

from sotay.services.cell.people import save_person
from sotay.texts import roster_import as texts
from sotay.ui.common.dialogs import MessageDialog
from sotay.ui.secretary.roster.import_talk import AGAIN
from sotay.ui.secretary.roster.import_windows import ImportDialog, OldTextDialog

pytestmark = pytest.mark.window
HANH_ROW = (HANH, "05/02/1974", "19/05/2001", "19/05/2002", "Phó bí thư")
NEW_ROW = ("Vàng A Páo", date(1990, 1, 1), "03/02/2026", "", "")
OLD_HEADINGS = "Hä vµ tªn,Ngµy sinh,Ngµy vµo §¶ng,Ngµy chÝnh thøc,Chøc vô"


class Windows:
    """Answers the windows that come up, and remembers what each said."""

    def __init__(self, monkeypatch):
        self.previews, self.rows, self.problems, self.old = [], [], [], []
        self.takes_in = self.turns = True
        self.answers = []
        monkeypatch.setattr(ImportDialog, "exec", lambda dialog, windows=self: windows._preview(dialog))
        monkeypatch.setattr(OldTextDialog, "exec", lambda dialog, windows=self: windows._old(dialog))
        monkeypatch.setattr(MessageDialog, "exec", lambda dialog, windows=self: windows._problems(dialog))

    def _preview(self, dialog):
        rows = [row for row in dialog.rows.row_model.rows() if not row.is_section]
        self.rows.append(rows)
        self.previews.append({row.title: (row.mark_word, row.note) for row in rows})
        return QDialog.DialogCode.Accepted if self.takes_in and dialog.go_button else QDialog.DialogCode.Rejected

    def _old(self, dialog):
        self.old.append([label.text() for label in dialog.findChildren(type(dialog.column.itemAt(1).widget()))])
        return QDialog.DialogCode.Accepted if self.turns else QDialog.DialogCode.Rejected

    def _problems(self, dialog):
        self.problems.append(dialog._details)
        dialog.answer = self.answers.pop() if self.answers else dialog.answer


@pytest.fixture
def windows(monkeypatch):
    return Windows(monkeypatch)


def bytes_of(book):
    return {path.name: path.read_bytes() for path in book.desk.folder.glob("cell.db*")}


@pytest.fixture
def take(page, settle):
    def run(path):
        drop(page, path)
        settle()
        settle()

    return run


def test_a_file_is_shown_before_it_changes_anything(take, windows, cell_book, xlsx):
    windows.takes_in = False
    before = bytes_of(cell_book)

    take(xlsx(HANH_ROW, NEW_ROW))

    (preview,) = windows.previews
    assert preview["Vàng A Páo"][0] == "mới"
    assert preview[HANH] == ("thay đổi", "Ngày chính thức: (trống) → 19/05/2002\nChức vụ: Bí thư → Phó bí thư")
    assert {name for name, (word, _) in preview.items() if word == "giữ nguyên"} == {AI, AN}
    assert bytes_of(cell_book) == before


def test_what_was_shown_is_taken_in_and_taken_back(take, windows, cell_book, xlsx, settle, page):
    before = cell_book.people()
    take(xlsx(HANH_ROW, NEW_ROW))
    assert windows.previews
    assert person_of(cell_book, HANH).office == "Phó bí thư"
    assert [row.title for row in page.list.rows.row_model.rows()] == [AI, AN, HANH, "Vàng A Páo"]
    sentence, undo = cell_book.shell.undos[-1]
    assert sentence == texts.done(1, 1)

    undo()
    settle()

    assert cell_book.people() == before


def test_a_file_that_changes_nothing_says_so(take, windows, cell_book, xlsx):
    take(xlsx((HANH, "05/02/1974", "19/05/2001", "", "Bí thư")))

    assert set(windows.previews[0]) == {AI, AN}
    assert cell_book.shell.undos == []


def test_another_birth_date_is_another_person_and_is_to_be_looked_at(take, windows, xlsx):
    windows.takes_in = False
    take(xlsx((f"{HANH} ", "05/02/1975", "", "", "")))

    assert [row for row in windows.rows[0] if row.mark_word == "mới" and texts.namesake() in row.note]


@pytest.mark.parametrize(
    ("rows", "merged", "headings", "said"),
    [
        ((HANH_ROW[:4],), (), HEADINGS[:4], ["Bảng thiếu cột «Chức vụ»"]),
        ((HANH_ROW, HANH_ROW), (), HEADINGS, ["Dòng 3, cột 1", "đã có ở dòng 2"]),
        (((AN, "31/02/1980", "", "", ""),), (), HEADINGS, ["Dòng 2, cột 2: «31/02/1980»"]),
        (((AN, "02/01/80", "", "", ""),), (), HEADINGS, ["đủ bốn số năm"]),
        (((AN, "02/01/2080", "", "", ""),), (), HEADINGS, ["không thể đúng"]),
        ((HANH_ROW, ("", "", "", "", "")), ("A2:A3",), HEADINGS, ["Các ô A2:A3 bị gộp lại"]),
        ((("", "05/02/1974", "", "", ""),), (), HEADINGS, ["thiếu họ và tên"]),
    ],
)
def test_every_problem_is_named_with_row_and_column_and_nothing_is_taken_in(
    take, windows, cell_book, xlsx, rows, merged, headings, said
):
    before = bytes_of(cell_book)

    take(xlsx(*rows, merged=merged, headings=headings))

    assert windows.previews == []
    for words in said:
        assert words in windows.problems[0]
    assert bytes_of(cell_book) == before


def test_a_file_is_read_again_once_it_was_mended(windows, cell_book, xlsx, page, settle):
    path = xlsx((AN, "31/02/1980", "", "", ""))
    look = page.importing.look_at
    windows.answers = [AGAIN]

    def mend(*arguments, **options):
        xlsx(NEW_ROW)
        look(*arguments, **options)

    page.importing.look_at = mend
    look(path)
    settle()
    settle()

    assert len(windows.problems) == 1
    assert person_of(cell_book, "Vàng A Páo") is not None


def test_old_fonts_are_shown_before_and_after_and_turned_only_when_asked(take, windows, cell_book, tmp_path):
    path = tmp_path / "cu.csv"
    lines = (OLD_HEADINGS, "§Æng V¨n S¬n,02/02/1960,19/05/2000,19/05/2001,BÝ th­", "NguyÔn H÷u ¦íc,12/12/1971,,,")
    path.write_bytes("\r\n".join(lines).encode("latin-1"))
    windows.turns = False
    take(path)
    assert any("Đặng Văn Sơn" in each for each in windows.old[0])
    assert windows.previews == []

    windows.turns = True
    take(path)

    assert person_of(cell_book, "Đặng Văn Sơn").office == "Bí thư"
    assert person_of(cell_book, "Nguyễn Hữu Ước") is not None
    assert path.read_bytes().decode("latin-1").startswith("Hä vµ tªn")


def test_a_file_that_is_no_table_is_named(take, windows, cell_book, tmp_path):
    path = tmp_path / "danh sách.docx"
    path.write_bytes(b"PK")

    take(path)

    assert "đuôi «.docx»" in windows.problems[0]
    assert len(cell_book.people()) == 3


def test_a_status_that_the_file_does_not_say_stays(take, windows, cell_book, xlsx):
    take(xlsx((AI, "03/03/1961", "01/01/1990", "01/01/1991", "Tổ trưởng")))

    assert windows.previews
    found = person_of(cell_book, AI)
    assert (found.office, found.status.value) == ("Tổ trưởng", "exempt")


def test_two_people_of_one_name_each_get_their_own_row(take, windows, cell_book, xlsx, page, settle):
    other = replace(person_of(cell_book, HANH), id="khác", birth_date=date(1980, 3, 4), office="")
    cell_book.do(save_person, person=other)
    page.presenter.reload()
    settle()

    take(xlsx((HANH, "04/03/1980", "", "", "Tổ trưởng"), HANH_ROW))

    offices = {each.birth_date: each.office for each in cell_book.people() if each.full_name == HANH}
    assert offices == {date(1980, 3, 4): "Tổ trưởng", date(1974, 2, 5): "Phó bí thư"}
    assert windows.previews
