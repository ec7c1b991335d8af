"""Acts on the diary: change back, delete and bring back, keep proofs, print."""

from dataclasses import replace
from io import BytesIO
from types import SimpleNamespace

import pytest
from docx import Document
from PySide6.QtCore import Qt
from tests.ui.member.conftest import NOW
from tests.ui.member.diary_at_hand import OLD, TODAY, an_entry, listed, search, stored, type_into

from sotay.app.late_word import load_word
from sotay.domain.diary import EntryId
from sotay.domain.diary_search import DiaryFilter
from sotay.domain.errors import ProofTooLarge
from sotay.domain.proof import PROOF_LIMIT
from sotay.services.diary import delete_entry, save_entry
from sotay.services.proofs import proof_content
from sotay.ui.context import PageId, Place
from sotay.ui.member.diary.deleted_dialog import deleted_dialog
from sotay.ui.member.diary.page import make_diary_page

pytestmark = pytest.mark.window

HERE = Place(PageId.DIARY)


@pytest.fixture
def page_with(handbook, shown):
    """The page over these lines."""

    def show(*entries):
        for each in entries:
            handbook.do(save_entry, entry=each, today=TODAY)
        return shown(make_diary_page(handbook.context), HERE)

    return show


# --- changing back ----------------------------------------------------------------------------------------------------


def test_a_changed_line_can_be_as_it_was_after_it_was_left(page_with, handbook, settle):
    page = page_with(an_entry("a"), an_entry("b", OLD))
    type_into(page.editor.words.note, "sua nham")
    assert handbook.shell.undos == []
    page.presenter.show(EntryId("b"))
    settle()

    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã sửa dòng ghi ngày 22/11/2026."
    undo()
    settle()

    assert stored(handbook)["a"] == an_entry("a")
    assert listed(page)[1] == "dòng a"
    assert page.editor.words.note.text() == "dòng b"


def test_words_written_before_the_change_back_can_be_had_again(page_with, handbook, settle):
    page = page_with(an_entry("a"), an_entry("b", OLD))
    type_into(page.editor.words.note, "mot")
    page.presenter.show(EntryId("b"))
    page.presenter.show(EntryId("a"))
    type_into(page.editor.words.note, "mot hai")
    handbook.shell.undos[0][1]()
    settle()
    assert stored(handbook)["a"].text == "dòng a"

    handbook.shell.undos[-1][1]()
    settle()

    assert stored(handbook)["a"].text == "mot hai"
    assert page.editor.words.note.text() == "mot hai"


def test_leaving_the_page_offers_the_line_as_it_was_once(page_with, handbook, settle):
    page = page_with(an_entry("a"))
    type_into(page.editor.words.note, "sua")
    page.leave()
    page.leave()
    settle()
    ((_, undo),) = handbook.shell.undos

    undo()
    settle()

    assert page.editor.words.note.text() == "dòng a"
    assert stored(handbook)["a"] == an_entry("a")


# --- deleting ---------------------------------------------------------------------------------------------------------


def test_a_deleted_line_comes_back_as_it_was(qtbot, page_with, handbook, settle):
    page = page_with(an_entry("a"), an_entry("b", OLD))
    qtbot.mouseClick(page.editor.delete_button, Qt.MouseButton.LeftButton)
    settle()
    assert set(stored(handbook)) == {"b"}
    assert page.editor.words.note.text() == "dòng b"
    assert page.deleted_button.text() == "Đã xoá (1)…"

    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã xoá một dòng ghi chép."
    undo()
    settle()

    assert stored(handbook)["a"] == an_entry("a")
    assert page.editor.words.note.text() == "dòng a"


def test_the_deleted_can_be_brought_back_from_their_list_or_removed_for_good(page_with, handbook, settle, theme):
    for key in ("a", "b"):
        handbook.do(save_entry, entry=an_entry(key, OLD), today=TODAY)
        handbook.do(delete_entry, entry_id=EntryId(key), now=NOW)
    page = page_with(an_entry("c"))
    dialog = deleted_dialog(theme, page, page.presenter.deleted, page.presenter.checklist)
    assert [row.note for row in dialog.rows.row_model.rows()] == ["Chủ nhật, 08/03/2026"] * 2
    assert dialog.chosen() in ("a", "b")

    page.presenter.bin.bring_back(EntryId("a"))
    settle()
    page.presenter.bin.purge(EntryId("b"))
    settle()

    assert set(stored(handbook)) == {"a", "c"}
    assert page.presenter.deleted == ()

    handbook.shell.undos[-1][1]()
    settle()
    assert [each.id for each in page.presenter.deleted] == ["b"]


def test_the_last_line_deleted_leaves_the_empty_page(qtbot, page_with, settle):
    page = page_with(an_entry("a"))
    qtbot.mouseClick(page.editor.delete_button, Qt.MouseButton.LeftButton)
    settle()

    assert page.empty.isVisible()
    assert page.deleted_button.isVisible()


# --- proofs -----------------------------------------------------------------------------------------------------------


def test_a_dropped_file_is_kept_with_the_line_and_can_be_taken_back(page_with, handbook, settle, tmp_path):
    page = page_with(an_entry("a"))
    photo = tmp_path / "ảnh.jpg"
    photo.write_bytes(b"JPEG")
    page.editor.file_dropped.emit(photo)
    settle()

    (proof,) = stored(handbook)["a"].proofs
    assert handbook.do(proof_content, proof_id=proof.id) == b"JPEG"
    assert page.editor.proofs.rows()[0].name.text() == "ảnh.jpg (4 byte)"
    assert page.list.rows.row_model.rows()[1].note == "Chủ nhật 22/11 · 1 minh chứng"

    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã chép «ảnh.jpg» vào sổ tay."
    undo()
    settle()
    assert stored(handbook)["a"].proofs == ()


def test_files_dropped_on_two_lines_go_to_their_own(page_with, handbook, settle, tmp_path):
    page = page_with(an_entry("a"), an_entry("b", OLD))
    for key in ("a", "b"):
        (tmp_path / f"{key}.pdf").write_bytes(b"%PDF")
        page.presenter.show(EntryId(key))
        page.editor.file_dropped.emit(tmp_path / f"{key}.pdf")
    settle()

    assert [[each.name for each in stored(handbook)[key].proofs] for key in ("a", "b")] == [["a.pdf"], ["b.pdf"]]


def test_a_file_that_is_too_large_is_refused_and_nothing_changes(page_with, handbook, settle, tmp_path):
    page = page_with(an_entry("a"))
    large = tmp_path / "clip.mp4"
    large.write_bytes(bytes(PROOF_LIMIT + 1))
    page.editor.file_dropped.emit(large)
    settle()

    (error,) = handbook.shell.problems
    assert isinstance(error, ProofTooLarge)
    assert stored(handbook)["a"].proofs == ()


# --- printing ---------------------------------------------------------------------------------------------------------


def test_the_paper_has_the_lines_that_the_list_shows(page_with, handbook):
    page = page_with(an_entry("a", text="hop chi bo"), an_entry("b", OLD))
    search(page, "chi bo")
    drawn = []
    documents = SimpleNamespace(diary=lambda paper, profile: drawn.append((paper, profile)) or b"%PDF")
    page.presenter._context = replace(handbook.context, adapters=SimpleNamespace(documents=documents))

    made = page.presenter.paper()
    made.draw()

    ((paper, profile),) = drawn
    assert [each.id for each in paper.entries] == ["a"]
    assert paper.choice == DiaryFilter(words="chi bo")
    assert profile.full_name == "Nguyễn Văn An"
    assert made.file_name == "ghi-chep.pdf"


def test_the_same_lines_are_saved_for_word(page_with, handbook):
    page = page_with(an_entry("a", text="hop chi bo"), an_entry("b", OLD))
    search(page, "chi bo")
    adapters = SimpleNamespace(documents=SimpleNamespace(diary=bytes), load_word=load_word)
    page.presenter._context = replace(handbook.context, adapters=adapters)

    written = Document(BytesIO(page.presenter.paper().write_word()))

    lines = [each.text for each in written.paragraphs if each.style.name == "Câu trả lời"]
    assert lines == ["hop chi bo"]
