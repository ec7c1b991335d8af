"""Acts on remedies: delete and bring back, take up, keep proofs, print, write the calendar."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from tests.ui.member.conftest import NOW, Q3
from tests.ui.member.remedies_at_hand import TODAY, a_remedy, done, stored, type_into

from sotay.app.late_word import load_word
from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.domain.remedy import RaisedBy, RemedyId
from sotay.reports.calendar_file import write_calendar
from sotay.services.proofs import add_proof, proof_content
from sotay.services.remedies import delete_remedy, save_remedy
from sotay.ui.context import PageId, Place
from sotay.ui.member.remedies.calendar_dialog import CalendarWriter
from sotay.ui.member.remedies.deleted_dialog import deleted_dialog
from sotay.ui.member.remedies.page import make_remedies_page
from sotay.ui.member.remedies.paper import table_paper

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


# --- deleting ---------------------------------------------------------------------------------------------------------


def test_a_deleted_remedy_comes_back_as_it_was(qtbot, page_with, handbook, settle):
    page = page_with(a_remedy("a", 3), a_remedy("b"))
    qtbot.mouseClick(page.editor.delete_button, Qt.MouseButton.LeftButton)
    settle()
    assert set(stored(handbook)) == {"b"}
    assert page.editor.step.note.text() == "việc b"
    assert page.deleted_button.text() == "Đã xoá (1)…"

    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã xoá một biện pháp."
    undo()
    settle()

    assert stored(handbook)["a"] == a_remedy("a", 3)
    assert page.editor.step.note.text() == "việc a"


def test_the_deleted_can_be_brought_back_from_their_list_or_removed_for_good(page_with, handbook, settle, theme):
    for key in ("a", "b"):
        handbook.do(save_remedy, remedy=a_remedy(key), today=TODAY)
        handbook.do(delete_remedy, remedy_id=RemedyId(key), now=NOW)
    page = page_with(a_remedy("c"))
    deleted = page.presenter.at_hand.deleted
    assert deleted_dialog(theme, page, deleted).chosen() == deleted[0].id

    page.presenter.bin.bring_back(RemedyId("a"))
    settle()
    page.presenter.bin.purge(RemedyId("b"))
    settle()

    assert set(stored(handbook)) == {"a", "c"}
    assert page.presenter.at_hand.deleted == ()

    handbook.shell.undos[-1][1]()
    settle()
    assert [each.id for each in page.presenter.at_hand.deleted] == ["b"]


# --- taking up --------------------------------------------------------------------------------------------------------


def test_promises_of_periods_closed_long_ago_are_taken_up_from_the_empty_page(qtbot, page_with, handbook, settle):
    handbook.open(Q3, Answer(handbook.ids()[0], level=LevelKey("fixing"), remedy="một\nhai"))
    handbook.do(close_as_of_old, period=Q3)
    page = page_with()
    assert page.empty.button.text() == "Đưa 2 biện pháp vào danh sách"

    qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    settle()
    assert sorted(each.step for each in stored(handbook).values()) == ["hai", "một"]

    _, undo = handbook.shell.undos[-1]
    undo()
    settle()
    assert stored(handbook) == {}
    assert page.empty.isVisible()


def close_as_of_old(uow, *, period):
    """Close a period as the program did before remedies were followed."""
    with uow:
        uow.assessments.put_closed(period, NOW)
        uow.commit()


# --- proofs -----------------------------------------------------------------------------------------------------------


def test_a_proof_is_kept_deleted_and_brought_back(qtbot, page_with, handbook, settle, tmp_path):
    page = page_with(a_remedy("a"))
    path = tmp_path / "biên bản.pdf"
    path.write_bytes(b"%PDF-1.5")
    page._proofs.add(RemedyId("a"), path)
    settle()
    (row,) = page.editor.proofs.rows()
    assert row.name.text() == "biên bản.pdf (8 byte)"

    qtbot.mouseClick(row.delete_button, Qt.MouseButton.LeftButton)
    settle()
    assert page.editor.proofs.rows() == ()

    handbook.shell.undos[-1][1]()
    settle()
    (proof,) = stored(handbook)["a"].proofs
    assert handbook.do(proof_content, proof_id=proof.id) == b"%PDF-1.5"
    assert len(page.editor.proofs.rows()) == 1


def test_words_typed_while_a_proof_is_added_stay(page_with, handbook, settle):
    page = page_with(a_remedy("a"))
    type_into(page.editor.step, "dang go")
    handbook.do(add_proof, owner=RemedyId("a"), name="a.jpg", content=b"1", today=TODAY)
    page.presenter.reload()
    settle()

    assert page.editor.step.note.text() == "dang go"
    assert len(page.editor.proofs.rows()) == 1
    assert stored(handbook)["a"].step == "dang go"


def test_a_proof_that_is_too_large_is_named(page_with, handbook, settle, tmp_path):
    page = page_with(a_remedy("a"))
    path = tmp_path / "phim.mp4"
    with path.open("wb") as stream:
        stream.truncate(9 * 1024 * 1024)
    page._proofs.add(RemedyId("a"), path)
    settle()

    assert handbook.shell.problems[-1].name == "phim.mp4"
    assert page.editor.proofs.rows() == ()


# --- paper and calendar -----------------------------------------------------------------------------------------------


def test_the_table_of_the_chosen_year_is_what_is_printed(page_with, handbook, settle):
    drawn, tables = [], []
    handbook.context.adapters.documents.remedies = lambda *facts: drawn.append(facts) or b""
    handbook.context.adapters.load_word = load_word
    page = page_with(a_remedy("a", raised_by=RaisedBy.REVIEW), a_remedy("b"))
    page.presenter.table_read.connect(lambda *read: tables.append(read))
    page.presenter.read_table(2026)
    settle()

    paper = table_paper(handbook.context.adapters, *tables[0])
    paper.draw()

    assert paper.file_name == "bang-theo-doi-khac-phuc-2026.pdf"
    assert paper.write_word().startswith(b"PK")
    table, profile = drawn[-1]
    assert ([row.remedy.id for row in table.raised], [row.remedy.id for row in table.own]) == (["a"], ["b"])
    assert profile.full_name == "Nguyễn Văn An"


def test_the_calendar_file_says_nothing_of_the_steps_unless_it_is_asked_to(page_with, handbook, settle, tmp_path):
    handbook.context.adapters.documents = SimpleNamespace(calendar=write_calendar)
    page_with(a_remedy("a", 3), a_remedy("b"), done("c"))
    writer = CalendarWriter(handbook.context, None)

    writer.write(tmp_path / "kín.ics", with_words=False)
    settle()
    writer.write(tmp_path / "mở.ics", with_words=True)
    settle()

    silent, telling = ((tmp_path / name).read_text(encoding="utf-8") for name in ("kín.ics", "mở.ics"))
    assert silent.count("BEGIN:VEVENT") == 1
    assert "việc a" not in silent
    assert "SUMMARY:Đến hạn: việc a" in telling
    assert handbook.shell.files == [tmp_path / "kín.ics", tmp_path / "mở.ics"]


def test_without_due_dates_the_page_says_so_instead_of_writing_an_empty_calendar(qtbot, page_with, handbook):
    page = page_with(a_remedy("a"))
    qtbot.mouseClick(page.calendar_button, Qt.MouseButton.LeftButton)

    assert "đặt hạn cho biện pháp trước" in handbook.shell.notices[-1]


def test_replaced_remedies_do_not_disturb_each_other(page_with, handbook, settle):
    page = page_with(a_remedy("a", 1), a_remedy("b", 2))
    type_into(page.editor.step, "mot")
    page.presenter.show(RemedyId("b"))
    type_into(page.editor.step, "hai")
    settle()

    both = stored(handbook)
    assert (both["a"], both["b"]) == (replace(a_remedy("a", 1), step="mot"), replace(a_remedy("b", 2), step="hai"))
