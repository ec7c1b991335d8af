"""The quick entry: a line in ten seconds, and no word of it lost."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.ui.common.dropping import drop
from tests.ui.member.diary_at_hand import TODAY, choose, stored, type_into

from sotay.domain.diary import DiaryDraft
from sotay.domain.proof import PROOF_LIMIT
from sotay.services.diary import keep_draft, load_diary, load_draft
from sotay.services.proofs import proof_content
from sotay.ui.member.diary.quick_entry import QuickEntry

pytestmark = pytest.mark.window


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def quick(handbook, window, settle):
    """The quick entry, opened."""
    made = QuickEntry(handbook.context, window)
    made.open()
    settle()
    return made


def waiting(handbook):
    handbook.desk.flush().result()
    return handbook.do(load_draft).draft


def again(quick, settle):
    quick.open()
    settle()
    return quick.dialog


# --- writing ----------------------------------------------------------------------------------------------------------


def test_the_cursor_waits_in_the_words_and_the_keys_write_the_line(quick, handbook, settle):
    dialog = quick.dialog
    assert dialog.words.hasFocus()
    assert dialog.day.day() == TODAY
    QTest.keyClicks(dialog.words, "di tham thon 2")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    (entry,) = stored(handbook).values()
    assert (entry.text, entry.day, entry.manifestation_id, entry.proofs) == ("di tham thon 2", TODAY, None, ())
    assert quick.dialog is None
    assert handbook.shell.undos[-1][0] == "Đã ghi một dòng ngày 22/11/2026."
    assert waiting(handbook) is None


def test_a_line_just_written_can_be_taken_back(quick, handbook, settle):
    QTest.keyClicks(quick.dialog.words, "nham")
    quick.dialog.write_button.click()
    settle()
    handbook.shell.undos[-1][1]()
    settle()

    at_hand = handbook.do(load_diary)
    assert (at_hand.lines, [each.text for each in at_hand.deleted]) == ((), ["nham"])


def test_day_item_and_proof_go_with_the_line(quick, handbook, settle, tmp_path):
    photo = tmp_path / "ảnh.jpg"
    photo.write_bytes(b"JPEG")
    dialog = quick.dialog
    QTest.keyClicks(dialog.words, "hop to")
    type_into(dialog.day.edit, "8/3")
    choose(dialog.item.combo, 2)
    drop(dialog.words.viewport(), photo)
    settle()
    assert dialog.proof_name.text() == "Kèm tệp: ảnh.jpg"
    assert dialog.words.text() == "hop to"
    dialog.write_button.click()
    settle()

    (entry,) = stored(handbook).values()
    assert (entry.day, entry.manifestation_id) == (date(2026, 3, 8), handbook.ids()[1])
    assert handbook.do(proof_content, proof_id=entry.proofs[0].id) == b"JPEG"


def test_an_item_can_be_named_by_whoever_opens_it(handbook, window, settle):
    quick = QuickEntry(handbook.context, window)
    quick.open(handbook.ids()[4])
    settle()
    QTest.keyClicks(quick.dialog.words, "viec")
    quick.dialog.write_button.click()
    settle()

    assert [each.manifestation_id for each in stored(handbook).values()] == [handbook.ids()[4]]


@pytest.mark.parametrize("typed", ["31/2/2026", "23/11/2026"])
def test_a_day_that_cannot_be_is_refused_with_the_words_in_place(quick, handbook, settle, typed):
    QTest.keyClicks(quick.dialog.words, "viec")
    type_into(quick.dialog.day.edit, typed)
    quick.dialog.write_button.click()
    settle()

    assert quick.dialog.day.problem()
    assert quick.dialog.words.text() == "viec"
    assert stored(handbook) == {}


def test_a_line_without_words_asks_for_them(quick, handbook, settle):
    quick.dialog.write_button.click()
    settle()

    assert "ít nhất một chữ" in quick.dialog.problem.text()
    assert stored(handbook) == {}


def test_a_file_that_is_too_large_is_named_and_the_line_can_be_written_without_it(quick, handbook, settle, tmp_path):
    large = tmp_path / "clip.mp4"
    large.write_bytes(bytes(PROOF_LIMIT + 1))
    QTest.keyClicks(quick.dialog.words, "viec")
    quick.dialog.proof_dropped.emit(large)
    settle()
    assert "«clip.mp4»" in quick.dialog.problem.text()
    assert "không quá 5,0 MB" in quick.dialog.problem.text()

    quick.dialog.write_button.click()
    settle()

    (entry,) = stored(handbook).values()
    assert entry.proofs == ()


# --- nothing is lost --------------------------------------------------------------------------------------------------


def test_words_left_by_escape_are_there_again(quick, handbook, settle):
    QTest.keyClicks(quick.dialog.words, "dang viet do")
    QTest.keyClick(quick.dialog, Qt.Key.Key_Escape)
    settle()
    assert quick.dialog is None
    assert waiting(handbook).text == "dang viet do"
    assert "viết tiếp" in handbook.shell.notices[-1]

    dialog = again(quick, settle)
    assert dialog.words.text() == "dang viet do"
    assert dialog.old_draft.isVisible()
    dialog.write_button.click()
    settle()

    assert [each.text for each in stored(handbook).values()] == ["dang viet do"]
    assert waiting(handbook) is None


def test_words_are_kept_as_they_are_typed_and_found_by_the_next_start(quick, handbook, settle):
    QTest.keyClicks(quick.dialog.words, "chua xong")
    choose(quick.dialog.item.combo, 1)
    settle()

    assert waiting(handbook) == DiaryDraft("chua xong", TODAY, handbook.ids()[0])


def test_a_draft_of_an_earlier_start_is_offered_with_its_day_and_what_its_file_was(handbook, window, settle):
    handbook.do(keep_draft, draft=DiaryDraft("Hôm trước", date(2026, 11, 1), None, "ảnh.jpg"))
    quick = QuickEntry(handbook.context, window)
    quick.open(handbook.ids()[0])
    settle()

    dialog = quick.dialog
    assert (dialog.words.text(), dialog.day.day(), dialog.draft().manifestation_id) == (
        "Hôm trước",
        date(2026, 11, 1),
        None,
    )
    assert "«ảnh.jpg»" in dialog.problem.text()


def test_words_that_cannot_be_stored_stay_even_when_the_window_is_closed(quick, handbook, settle):
    handbook.desk.is_full = True
    QTest.keyClicks(quick.dialog.words, "khong duoc mat")
    settle()
    assert "Chữ vẫn còn nguyên" in quick.dialog.problem.text()
    assert handbook.shell.saving[-1][0] == "failed"
    quick.dialog.reject()
    settle()
    assert quick.unsaved_text() == "khong duoc mat"
    assert again(quick, settle).words.text() == "khong duoc mat"

    handbook.desk.is_full = False
    handbook.shell.retry()
    settle()

    assert quick.unsaved_text() is None
    assert waiting(handbook).text == "khong duoc mat"


def test_a_line_that_the_store_refuses_stays_in_the_window(quick, handbook, settle):
    QTest.keyClicks(quick.dialog.words, "x")
    settle()
    quick.dialog.words.setPlainText("x" * 5_001)
    quick.dialog.write_button.click()
    settle()

    assert "Chữ vẫn còn nguyên" in quick.dialog.problem.text()
    assert len(quick.dialog.words.text()) == 5_001
    assert quick.dialog.write_button.isEnabled()
    assert len(waiting(handbook).text) == 5_001


def test_a_line_thrown_away_can_be_taken_back(quick, handbook, settle):
    QTest.keyClicks(quick.dialog.words, "bo di")
    quick.dialog.discard_button.click()
    settle()
    assert waiting(handbook) is None
    assert quick.unsaved_text() is None

    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã bỏ dòng viết dở."
    undo()
    settle()

    assert quick.dialog.words.text() == "bo di"
    assert waiting(handbook).text == "bo di"


def test_an_empty_window_closes_without_a_word(quick, handbook, settle):
    quick.dialog.reject()
    settle()

    assert waiting(handbook) is None
    assert handbook.shell.notices == []


def test_a_second_press_opens_no_second_window(quick, settle):
    first = quick.dialog
    quick.open()
    settle()

    assert quick.dialog is first
