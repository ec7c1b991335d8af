"""Answering: what is typed reaches the store, and nothing typed is lost or lands in the wrong place."""

from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from tests.ui.member.conftest import NOW, Q3, Q4
from tests.ui.member.typing_in import note, type_like_unikey

from sotay.domain.assessment import Answer
from sotay.domain.errors import DiskFull
from sotay.domain.manifestation import LevelKey
from sotay.services.remedies import load_remedies
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.card import TextField
from sotay.ui.member.assessment.page import make_assessment_page

pytestmark = pytest.mark.window

HERE = Place(PageId.ASSESSMENT)
NONE, FIXING = LevelKey("none"), LevelKey("fixing")


@pytest.fixture
def page(handbook, shown):
    handbook.open(Q4)
    return shown(make_assessment_page(handbook.context), HERE)


def test_typed_words_reach_the_store_without_a_save_button(qtbot, handbook, page, settle):
    qtbot.keyClicks(note(page, TextField.DONE_WELL), "Da doc")
    settle()

    assert handbook.stored().answer(handbook.ids()[0]).done_well == "Da doc"
    assert handbook.shell.saving[0] == "saving"
    assert handbook.shell.saving[-1] == ("saved", NOW)


def test_a_level_reaches_the_store_and_the_list_says_answered_and_not_what(qtbot, handbook, page, settle):
    qtbot.mouseClick(page.item.levels.rows()[2], Qt.MouseButton.LeftButton)
    settle()

    assert handbook.stored().answer(handbook.ids()[0]).level == FIXING
    model = page.list.rows.model()
    shown = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert shown[1] == "Mục I.1. Phai nhạt lý tưởng, giảm sút niềm tin. Đã trả lời"
    assert not any(level.sentence in text for text in shown for level in handbook.checklist.levels)


@pytest.mark.parametrize("field", list(TextField))
def test_a_unikey_replay_is_stored_letter_by_letter(handbook, page, settle, field):
    type_like_unikey(note(page, field), "d\bđao\b\bạo d\bđu\bưc\b\bức")
    settle()

    assert getattr(handbook.stored().answer(handbook.ids()[0]), field.value) == "đạo đức"


def test_a_word_still_in_the_input_method_is_stored_when_the_item_is_left(qtbot, handbook, page, settle):
    field = note(page, TextField.CAUSE)
    field.setFocus()
    QCoreApplication.sendEvent(field, QInputMethodEvent("nể nang", []))

    qtbot.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle()

    first, second = handbook.ids()[:2]
    assert handbook.stored().answer(first).cause == "nể nang"
    assert handbook.stored().answer(second).is_blank
    assert note(page, TextField.CAUSE).text() == ""


def test_a_word_still_in_the_input_method_is_stored_when_the_page_is_left(handbook, page, settle):
    field = note(page, TextField.PRIVATE_NOTE)
    field.setFocus()
    QCoreApplication.sendEvent(field, QInputMethodEvent("hỏi anh Tư", []))

    page.leave()
    settle()

    assert handbook.stored().answer(handbook.ids()[0]).private_note == "hỏi anh Tư"


def test_three_items_are_answered_by_keyboard_alone(qtbot, handbook, page, settle):
    page.list.rows.setFocus()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    for digit, words in (("1", "mot"), ("2", "hai"), ("4", "ba")):
        row = page.focusWidget()
        assert row in page.item.levels.rows()
        qtbot.keyClick(row, digit)
        while page.focusWidget() is not note(page, TextField.SHORTCOMING):
            qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(page.focusWidget(), words)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle()

    answers = [handbook.stored().answer(each) for each in handbook.ids()[:4]]
    assert [each.level for each in answers] == ["none", "fixed", "unsure", None]
    assert [each.shortcoming for each in answers] == ["mot", "hai", "ba", ""]
    assert handbook.stored().last_item == handbook.ids()[3]


def test_the_place_is_kept_also_where_the_disk_is_slower_than_the_keys(qtbot, handbook, page, settle):
    disk_is_free = Event()
    handbook.desk.run(lambda _uow: disk_is_free.wait())
    field = note(page, TextField.CAUSE)
    for words in ("mot", "hai"):
        qtbot.keyClicks(field, words)
        qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    disk_is_free.set()
    settle()

    stored = handbook.stored()
    assert [stored.answer(each).cause for each in handbook.ids()[:2]] == ["mot", "hai"]
    assert stored.last_item == handbook.ids()[2]


def test_digits_in_a_text_field_are_text_and_choose_no_level(qtbot, handbook, page, settle):
    field = note(page, TextField.DONE_WELL)
    field.setFocus()
    qtbot.keyClicks(field, "dao5 d9u7c1")
    settle()

    assert handbook.stored().answer(handbook.ids()[0]) == Answer(handbook.ids()[0], done_well="dao5 d9u7c1")


def test_alt_and_a_digit_choose_a_level_also_from_inside_a_text_field(qtbot, handbook, page, settle):
    field = note(page, TextField.DONE_WELL)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    settle()

    assert handbook.stored().answer(handbook.ids()[0]) == Answer(handbook.ids()[0], level=FIXING)


def test_text_that_cannot_be_stored_stays_and_is_stored_on_the_next_try(qtbot, handbook, page, settle):
    handbook.desk.is_full = True
    qtbot.keyClicks(note(page, TextField.REMEDY), "Doc moi tuan")
    settle()

    assert isinstance(handbook.shell.saving[-1][1], DiskFull)
    assert not any(each[0] == "saved" for each in handbook.shell.saving)
    assert note(page, TextField.REMEDY).text() == "Doc moi tuan"
    assert "Doc moi tuan" in page.unsaved_text()

    handbook.desk.is_full = False
    handbook.shell.retry()
    settle()

    assert handbook.stored().answer(handbook.ids()[0]).remedy == "Doc moi tuan"
    assert handbook.shell.saving[-1] == ("saved", NOW)
    assert page.unsaved_text() is None


def test_unstored_text_survives_a_visit_to_another_item_and_a_new_reading(qtbot, handbook, page, settle):
    handbook.desk.is_full = True
    qtbot.keyClicks(note(page, TextField.REMEDY), "Doc")
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    settle()
    page.enter(Place(PageId.ASSESSMENT, period=Q4, item=handbook.ids()[0]))
    settle()

    assert note(page, TextField.REMEDY).text() == "Doc"


def test_a_later_save_that_works_brings_the_failed_ones_along(qtbot, handbook, page, settle):
    handbook.desk.is_full = True
    qtbot.keyClicks(note(page, TextField.REMEDY), "Doc")
    settle()
    handbook.desk.is_full = False
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(note(page, TextField.REMEDY), "Hoc")
    settle()

    assert [handbook.stored().answer(each).remedy for each in handbook.ids()[:2]] == ["Doc", "Hoc"]
    assert handbook.shell.saving[-1] == ("saved", NOW)


def test_undo_never_reaches_into_another_item(qtbot, handbook, page, settle):
    qtbot.keyClicks(note(page, TextField.DONE_WELL), "mot")
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    field = note(page, TextField.DONE_WELL)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert [handbook.stored().answer(each).done_well for each in handbook.ids()[:2]] == ["mot", ""]


def test_coming_back_to_the_same_item_keeps_what_can_be_undone(qtbot, page, settle):
    field = note(page, TextField.DONE_WELL)
    qtbot.keyClicks(field, "mot")
    settle()
    page.leave()
    page.enter(HERE)
    settle()

    assert field.document().isUndoAvailable()


def test_a_cleared_answer_comes_back_whole_by_undo(qtbot, handbook, page, settle):
    first = handbook.ids()[0]
    qtbot.keyClicks(note(page, TextField.CAUSE), "vi ne")
    qtbot.keyClicks(note(page, TextField.PRIVATE_NOTE), "rieng")
    qtbot.mouseClick(page.item.levels.rows()[0], Qt.MouseButton.LeftButton)
    before = handbook.stored().answer(first)

    page.item.clear_button.click()
    settle()
    assert handbook.stored().answer(first).is_blank
    assert note(page, TextField.CAUSE).text() == ""

    _, undo = handbook.shell.undos[-1]
    undo()
    settle()
    assert handbook.stored().answer(first) == before
    assert note(page, TextField.PRIVATE_NOTE).text() == "rieng"
    assert page.item.levels.chosen_key() == NONE


def test_a_level_taken_back_can_be_brought_back_and_leaves_later_words_alone(qtbot, handbook, page, settle):
    first = handbook.ids()[0]
    row = page.item.levels.rows()[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    qtbot.keyClicks(note(page, TextField.CAUSE), "sau do")
    settle()
    assert handbook.stored().answer(first).level is None

    _, undo = handbook.shell.undos[-1]
    undo()
    settle()
    assert handbook.stored().answer(first) == Answer(first, level=NONE, cause="sau do")


def test_another_level_goes_back_also_once_another_period_is_shown(qtbot, handbook, page, settle):
    first, rows = handbook.ids()[0], page.item.levels.rows()
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert handbook.shell.undos == []
    qtbot.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    settle()
    sentence, undo = handbook.shell.undos[-1]
    assert sentence == "Đã đổi mức ở mục I.1."
    undo()
    settle()
    assert handbook.stored().answer(first).level == NONE
    assert page.item.levels.chosen_key() == NONE

    qtbot.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    handbook.open(Q3)
    page.enter(Place(PageId.ASSESSMENT, period=Q3))
    settle()
    handbook.shell.undos[-1][1]()
    settle()
    assert handbook.stored().answer(first).level == NONE
    assert page.item.levels.chosen_key() is None


def test_the_remedies_of_an_item_are_followed_at_once_and_given_back(qtbot, handbook, page, settle):
    assert not page.item.follow_button.isVisible()
    field = note(page, TextField.REMEDY)
    field.setFocus()
    qtbot.keyClicks(field, "gop y ngay")
    qtbot.mouseClick(page.item.follow_button, Qt.MouseButton.LeftButton)
    settle()
    (remedy,) = handbook.do(load_remedies).remedies
    assert (remedy.step, remedy.manifestation_id) == ("gop y ngay", handbook.ids()[0])

    qtbot.mouseClick(page.item.follow_button, Qt.MouseButton.LeftButton)
    settle()
    assert handbook.shell.notices[-1] == "Các biện pháp này đã có trong danh sách theo dõi."

    handbook.shell.undos[-1][1]()
    settle()
    assert handbook.do(load_remedies).remedies == ()
