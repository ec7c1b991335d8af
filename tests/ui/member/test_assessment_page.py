"""Answering: what is typed reaches the store, and nothing typed is lost or lands in the wrong place."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.errors import DiskFull
from sotay.domain.manifestation import LevelKey
from sotay.services.assessments import remember_item
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


def note(page, field):
    return page.item.fields[field].note


def type_like_unikey(widget, moves):
    """Send what UniKey sends: letters, and backspaces before the letters that replace others."""
    for move in moves:
        key = Qt.Key.Key_Backspace if move == "\b" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, move))


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


def test_the_page_opens_again_at_the_item_where_the_member_stopped(qtbot, handbook, page, shown, settle):
    for _ in range(4):
        qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    settle()

    again = shown(make_assessment_page(handbook.context), HERE)

    assert again.item.reading.heading.text().startswith("Mục I.5. ")
    assert again.list.rows.current_key() == handbook.ids()[4]


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


def test_last_periods_words_stand_folded_beside_empty_fields(handbook, shown):
    first = handbook.ids()[0]
    handbook.open(Q3, Answer(first, level=FIXING, shortcoming="Còn ngại đọc <b>văn bản</b> dài."))
    handbook.close(Q3)
    handbook.open(Q4)
    page = shown(make_assessment_page(handbook.context), HERE)
    field = page.item.fields[TextField.SHORTCOMING]

    assert field.note.text() == ""
    assert page.item.levels.chosen_key() is None
    assert page.item.previous_level.text() == "Kỳ trước (Quý III/2026) tôi tự nhận: Có, đang khắc phục."
    assert field.previous.button.text() == "Kỳ trước (Quý III/2026) tôi ghi"
    assert not field.quote.isVisible()
    field.previous.button.click()
    assert field.quote.isVisible()
    assert field.quote.text() == "Còn ngại đọc <b>văn bản</b> dài."
    assert page.item.fields[TextField.CAUSE].previous.isHidden()


def test_next_unanswered_skips_answered_items_and_goes_round(qtbot, handbook, shown, settle):
    ids = handbook.ids()
    handbook.open(Q4, *(Answer(each, level=NONE) for each in ids[1:]))
    handbook.do(remember_item, period=Q4, manifestation_id=ids[10])
    page = shown(make_assessment_page(handbook.context), HERE)

    qtbot.mouseClick(page.unanswered_button, Qt.MouseButton.LeftButton)
    settle()

    assert page.list.rows.current_key() == ids[0]
    assert not page.unanswered_button.isEnabled()


def test_the_filter_keeps_unanswered_items_and_the_one_in_hand(qtbot, handbook, shown, settle):
    ids = handbook.ids()
    handbook.open(Q4, *(Answer(each, level=NONE) for each in ids[3:]))
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, item=ids[0]))
    page.list.filter.click()

    def keys():
        return [row.key for row in page.list.rows.row_model.rows() if not row.is_section]

    assert keys() == ids[:3]
    qtbot.mouseClick(page.item.levels.rows()[0], Qt.MouseButton.LeftButton)
    assert keys() == ids[:3]
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    settle()
    assert keys() == ids[1:3]


def test_the_last_item_leads_on_to_closing(qtbot, handbook, shown):
    handbook.open(Q4)
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, item=handbook.ids()[-1]))

    assert page.next_button.text() == "Rà soát và chốt kỳ"
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.CLOSING, period=Q4)]


def test_a_closed_period_is_read_only_until_it_is_reopened(qtbot, handbook, shown, settle):
    first = handbook.ids()[0]
    handbook.open(Q4, Answer(first, level=NONE, cause="cũ"))
    handbook.close(Q4)
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, period=Q4))

    assert "đã chốt ngày 22/11/2026" in page.closed_label.text()
    qtbot.keyClicks(note(page, TextField.CAUSE), "moi")
    qtbot.keyClick(page, "2")
    assert page.item.levels.chosen_key() == NONE
    qtbot.mouseClick(page.reopen_button, Qt.MouseButton.LeftButton)
    settle()
    assert page.closed.isHidden()
    qtbot.keyClicks(note(page, TextField.CAUSE), " moi")
    settle()
    assert handbook.stored().answer(first).cause.replace("cũ", "") == " moi"


def test_without_an_open_period_the_suggested_one_is_started_by_one_button(qtbot, handbook, shown, settle):
    page = shown(make_assessment_page(handbook.context), HERE)

    assert page.none.state.button.text() == "Bắt đầu quý IV năm 2026"
    qtbot.mouseClick(page.none.state.button, Qt.MouseButton.LeftButton)
    settle()

    assert handbook.stored().due == Q4.end
    assert handbook.shell.places == [Place(PageId.ASSESSMENT, period=Q4)]


def test_the_keyboard_is_doubted_once_and_below_the_field(qtbot, handbook, page, settle):
    qtbot.keyClicks(note(page, TextField.DONE_WELL), "toi khong co bieu hien nay")
    assert page.item.fields[TextField.DONE_WELL].keyboard.isVisible()

    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(note(page, TextField.CAUSE), "toi khong co bieu hien nay")
    settle()
    assert not page.item.fields[TextField.CAUSE].keyboard.isVisible()
    assert handbook.stored().answer(handbook.ids()[1]).cause == "toi khong co bieu hien nay"


def test_an_item_whose_wording_is_not_fully_compared_says_so(handbook, page, settle):
    page.enter(Place(PageId.ASSESSMENT, item=handbook.checklist.not_fully_compared()[0]))
    settle()

    assert page.item.reading.wording.isVisible()
    assert "chưa được đối chiếu hết" in page.item.reading.wording.text()


def test_in_a_low_window_text_and_first_level_are_in_sight_together(handbook, shown):
    handbook.open(Q4)
    longest = max(handbook.checklist.items(), key=lambda item: len(item.text))
    page = shown(make_assessment_page(handbook.context), Place(PageId.ASSESSMENT, item=longest.id), 910, 380)
    viewport = page.item.page.scroll_area.viewport()
    text, level = page.item.reading.text, page.item.levels.rows()[0]

    assert not page.list.isVisible()
    assert text.mapTo(viewport, text.rect().topLeft()).y() >= 0
    assert level.mapTo(viewport, level.rect().center()).y() <= viewport.height()


def test_in_a_narrow_window_the_list_and_the_item_take_turns(qtbot, handbook, shown, settle):
    handbook.open(Q4)
    page = shown(make_assessment_page(handbook.context), HERE, 600, 600)

    qtbot.mouseClick(page.list_button, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    assert not page.item.isVisible()
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.list.rows, Qt.Key.Key_Return)
    settle()
    assert page.item.isVisible()
    assert page.item.reading.heading.text().startswith("Mục I.2. ")


def test_everything_that_takes_the_focus_has_a_name(page):
    takers = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and isinstance(each, QAbstractButton | QLineEdit | QPlainTextEdit)
    ]
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in takers]

    assert len(takers) > 10
    assert all(names), [type(each).__name__ for each, name in zip(takers, names, strict=True) if not name]
