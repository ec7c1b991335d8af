"""The papers of a cell: what is missing is said before printing, every form is written, and the report is kept."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.common.keys import show_active
from tests.ui.secretary.conftest import YEAR

from sotay.domain.cell_paper import PaperKind
from sotay.services.cell.heads import save_head
from sotay.services.cell.seasons import archive_season
from sotay.texts import cell_papers_page as texts
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.papers import page as page_module
from sotay.ui.secretary.papers.head_dialog import HeadDialog
from sotay.ui.secretary.papers.page import make_papers_page

pytestmark = pytest.mark.window

HERE = CellPlace(CellPageId.PAPERS)


@pytest.fixture
def page(cell_book, qtbot, settle):
    made = make_papers_page(cell_book.context)
    made.resize(1100, 700)
    show_active(qtbot, made)
    made.enter(HERE)
    settle()
    return made


@pytest.fixture
def choose(page, qtbot, settle):
    def to(kind):
        rows = page.list_pane.rows
        rows.select(kind.value)
        rows.current_changed.emit(kind.value)
        qtbot.waitUntil(lambda: page.paper_pane.pages.page_count() > 0)
        settle()

    return to


def rows(page):
    return {each.key: each for each in page.list_pane.rows.row_model.rows()}


def sheet(cell_book):
    def read(uow):
        with uow:
            return uow.seasons.sheet(YEAR)

    cell_book.desk.flush().result()
    return cell_book.do(read)


def test_every_kind_of_paper_is_listed_with_what_is_missing_on_it(page):
    shown = rows(page)

    assert set(shown) == {each.value for each in PaperKind}
    assert shown["summary"].note == "Chi bộ chưa đề xuất mức cho 2 trên 2 đồng chí"
    assert shown["minutes"].note.endswith("Chưa ghi ngày họp")
    assert shown["pending"].note == "Số liệu đã đủ"
    assert page.paper_pane.pages.page_count() == 1


def test_what_is_left_open_is_said_beside_the_pages_with_what_was_not_seen_of_the_form(page, choose):
    choose(PaperKind.COLLECTIVE)

    said = page.paper_pane.note.text()
    assert said.startswith("Trên giấy này còn chỗ để trống: chưa viết 9 trên 9 mục; ")
    assert "Khối chữ ký của Mẫu 01 chưa đọc được" in said
    assert page.paper_pane.excel_button.isHidden()
    assert not page.paper_pane.write_button.isHidden()


def test_the_report_is_stored_as_it_is_typed_and_stands_on_the_pages(page, choose, cell_book, settle, qtbot):
    choose(PaperKind.COLLECTIVE)
    qtbot.mouseClick(page.paper_pane.write_button, Qt.MouseButton.LeftButton)
    report = page.paper_pane.report
    report.notes["nhiem-vu"].setFocus()
    QTest.keyClicks(report.notes["nhiem-vu"], "hoan thanh 12 chi tieu")
    report.points["chung"].edit.setFocus()
    QTest.keyClicks(report.points["chung"].edit, "27,5")
    qtbot.mouseClick(report.level.rows()[1], Qt.MouseButton.LeftButton)
    settle()

    kept = sheet(cell_book).report
    assert kept.texts == {"nhiem-vu": "hoan thanh 12 chi tieu"}
    assert kept.points == {"chung": "27,5"}
    assert kept.level == page.presenter.at_hand.season.rules.levels[1].key
    assert rows(page)["collective"].note == "Chưa viết 8 trên 9 mục"
    qtbot.mouseClick(page.paper_pane.write_button, Qt.MouseButton.LeftButton)
    settle()
    assert not page.paper_pane.is_writing


def test_points_above_the_most_are_refused_beside_the_field_and_not_kept(page, choose, cell_book, settle):
    choose(PaperKind.COLLECTIVE)
    page.paper_pane.write_button.click()
    line = page.paper_pane.report.points["chung"]
    line.edit.setFocus()
    QTest.keyClicks(line.edit, "31")
    page.leave()
    settle()

    assert line.problem() == texts.points_refused(30)
    assert sheet(cell_book).report.points == {}


def test_words_that_could_not_be_stored_are_handed_over(page, choose, cell_book, settle):
    choose(PaperKind.COLLECTIVE)
    page.paper_pane.write_button.click()
    cell_book.do(
        archive_season,
        year=YEAR,
        rules=page.presenter.at_hand.data.rules,
        forms=(),
        now=cell_book.context.clock(),
    )
    note = page.paper_pane.report.notes["nhiem-vu"]
    note.setFocus()
    QTest.keyClicks(note, "khong mat")
    settle()

    assert page.unsaved_text() == "khong mat"
    assert cell_book.shell.saving[-1][0] == "failed"


def test_head_is_stored_as_it_is_typed(page, cell_book, settle, monkeypatch):
    def typed(dialog):
        assert "Trần Đức Ái" not in dialog.secretary.text()
        dialog.committee.set_text("Đảng bộ xã A")
        dialog.committee.edited.emit("Đảng bộ xã A")
        dialog.day.set_text("5/12/2026")
        return dialog.done(1)

    monkeypatch.setattr(HeadDialog, "exec", typed)
    page.list_pane.head_button.click()
    settle()

    head = sheet(cell_book).head
    assert (head.committee, head.signed_on, head.cell) == ("Đảng bộ xã A", date(2026, 12, 5), "")


def test_the_whole_set_is_written_in_every_form(page, cell_book, settle, monkeypatch, tmp_path):
    cell_book.do(save_head, year=YEAR, head=page.presenter.at_hand.season.head)
    monkeypatch.setattr(page_module, "choose_folder", lambda *_: tmp_path)

    page.list_pane.all_button.click()
    settle()

    folder = tmp_path / texts.folder_name(YEAR)
    names = {each.name for each in folder.iterdir()}
    for kind in PaperKind:
        assert {f"{texts.file_stem(kind)}-{YEAR}.pdf", f"{texts.file_stem(kind)}-{YEAR}.docx"} <= names
    content = Path(folder / f"tong-hop-de-xuat-{YEAR}.xlsx").read_bytes()
    cells = [cell.value for row in load_workbook(BytesIO(content)).active for cell in row]
    assert any(isinstance(each, str) and "Hồng Hạnh" in each for each in cells)
    assert Document(str(folder / f"bien-ban-hop-{YEAR}.docx")).paragraphs
    assert f"{len(names)} tệp" in cell_book.shell.notices[-1]


def test_an_archived_season_is_only_read(page, cell_book, settle):
    at_hand = page.presenter.at_hand
    cell_book.do(archive_season, year=YEAR, rules=at_hand.data.rules, forms=(), now=cell_book.context.clock())
    page.enter(HERE)
    settle()

    assert page.list_pane.season.text() == texts.archived(YEAR)
    assert not page.list_pane.head_button.isEnabled()


def test_a_place_may_name_the_paper_to_show_at_the_first_visit_too(cell_book, qtbot, settle):
    page = make_papers_page(cell_book.context)
    show_active(qtbot, page)
    page.enter(CellPlace(CellPageId.PAPERS, topic=PaperKind.TALLY.value))
    settle()
    assert page.list_pane.rows.current_key() == "tally"

    page.enter(CellPlace(CellPageId.PAPERS, topic=PaperKind.MINUTES.value))
    settle()
    assert page.list_pane.rows.current_key() == "minutes"
