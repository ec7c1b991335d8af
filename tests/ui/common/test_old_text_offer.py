"""Pasted words of old fonts: shown as they are and as they read, and turned only when asked."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from tests.old_text import in_tcvn3, in_vni
from tests.ui.common.keys import show_active, type_text

from sotay.texts import old_text as texts
from sotay.ui.common.bars import UNDO_KEY
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.old_text_offer import KEEP, TURN
from sotay.ui.common.scroll_page import ScrollPage
from sotay.ui.common.words_field import WordsField

pytestmark = pytest.mark.window

SENTENCE = "Đồng chí đã nghiêm túc khắc phục khuyết điểm được chỉ ra."


@pytest.fixture
def page(qtbot, theme):
    page = ScrollPage(theme, "Tự đánh giá")
    page.field = NoteField(theme, "Việc làm được")
    page.add(page.field)
    page.line = WordsField(theme, "Chi bộ")
    page.add(page.line)
    page.resize(700, 600)
    show_active(qtbot, page)
    return page


@pytest.fixture
def paste(qapp):
    def paste(field, text):
        qapp.clipboard().setText(text)
        field.setFocus()
        field.paste()

    return paste


def bar_text(field):
    return "" if field.old_text.bar is None else field.old_text.bar.text()


def press(field, key):
    button = field.old_text.bar.findChild(QPushButton, key)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("write", [in_tcvn3, in_vni])
def test_pasted_old_words_stay_as_they_are_and_are_shown_before_and_after(page, paste, write):
    paste(page.field, write(SENTENCE))

    assert page.field.text() == write(SENTENCE)
    assert f"Trước: {write(SENTENCE)}\nSau: {SENTENCE}" in bar_text(page.field)


@pytest.mark.parametrize("write", [in_tcvn3, in_vni])
def test_turned_words_are_told_to_whoever_stores_them(page, paste, qtbot, write):
    page.field.set_text("Trước đó. ")
    page.field.moveCursor(page.field.textCursor().MoveOperation.End)
    paste(page.field, write(SENTENCE))
    with qtbot.waitSignal(page.field.edited) as edited:
        press(page.field, TURN)

    assert edited.args == [f"Trước đó. {SENTENCE}"]
    assert page.field.hasFocus()


def test_turning_is_taken_back_by_the_bar(page, paste):
    paste(page.field, in_tcvn3(SENTENCE))
    press(page.field, TURN)
    assert bar_text(page.field) == texts.turned()
    press(page.field, UNDO_KEY)

    assert page.field.text() == in_tcvn3(SENTENCE)
    assert bar_text(page.field) == ""


def test_turning_is_one_step_of_undo_in_the_field(page, paste):
    paste(page.field, in_vni(SENTENCE))
    press(page.field, TURN)
    QTest.keySequence(page.field, "Ctrl+Z")

    assert page.field.text() == in_vni(SENTENCE)
    assert bar_text(page.field) == ""


def test_words_that_are_kept_stay(page, paste):
    paste(page.field, in_tcvn3(SENTENCE))
    press(page.field, KEEP)

    assert page.field.text() == in_tcvn3(SENTENCE)
    assert bar_text(page.field) == ""
    assert page.field.hasFocus()


def test_words_typed_after_the_paste_stay_when_it_is_turned(page, paste):
    paste(page.field, in_tcvn3(SENTENCE))
    type_text(page.field, " Đã xong 🙂.")
    press(page.field, TURN)

    assert page.field.text() == f"{SENTENCE} Đã xong 🙂."


def test_a_letter_beyond_the_usual_ones_before_the_words_moves_nothing(page, paste):
    page.field.set_text("🙂🙂 ")
    page.field.moveCursor(page.field.textCursor().MoveOperation.End)
    paste(page.field, in_tcvn3(SENTENCE))
    press(page.field, TURN)

    assert page.field.text() == f"🙂🙂 {SENTENCE}"


def test_the_offer_goes_when_the_words_go_or_another_text_is_shown(page, paste):
    paste(page.field, in_tcvn3(SENTENCE))
    page.field.undo()
    assert bar_text(page.field) == ""
    paste(page.field, in_tcvn3(SENTENCE))
    page.field.set_text("mục khác")
    assert bar_text(page.field) == ""


def test_the_buttons_are_reached_from_the_field_by_tab(page, paste):
    paste(page.field, in_tcvn3(SENTENCE))
    QTest.keyClick(page.field, Qt.Key.Key_Tab)

    assert page.field.old_text.bar.findChild(QPushButton, TURN).hasFocus()


@pytest.mark.parametrize(
    "text", [SENTENCE, "La présence à l'école, déjà vu", "x = {'é': 1}", "Nguyen Van A 0912 345 678"]
)
def test_nothing_is_offered_for_other_words(page, paste, text):
    paste(page.field, text)
    page.line.set_text("")
    paste(page.line.edit, text)

    assert bar_text(page.field) == bar_text(page.line) == ""


def test_typing_the_same_letters_offers_nothing(page):
    page.field.setFocus()
    type_text(page.field, in_tcvn3(SENTENCE))
    page.line.edit.setFocus()
    type_text(page.line.edit, in_vni(SENTENCE))

    assert bar_text(page.field) == bar_text(page.line) == ""


def test_letters_and_marks_apart_are_told_and_joined_when_the_field_is_left(page, paste):
    paste(page.field, unicodedata.normalize("NFD", SENTENCE))
    assert bar_text(page.field) == texts.joined_on_leaving()
    page.line.edit.setFocus()

    assert page.field.text() == SENTENCE
    assert bar_text(page.field) == ""


def test_a_lost_letter_is_warned_of(page, paste):
    paste(page.field, in_tcvn3(SENTENCE).replace("\u00ad", ""))

    assert "mất chữ «ư»" in bar_text(page.field)


def test_a_line_offers_the_same(page, paste, qtbot):
    paste(page.line.edit, in_vni("Chi bộ thôn Bản Bo, Đảng uỷ xã"))
    assert "Sau: Chi bộ thôn Bản Bo, Đảng uỷ xã" in bar_text(page.line)
    with qtbot.waitSignal(page.line.edited) as edited:
        press(page.line, TURN)

    assert edited.args == ["Chi bộ thôn Bản Bo, Đảng uỷ xã"]
    press(page.line, UNDO_KEY)
    assert page.line.text() == in_vni("Chi bộ thôn Bản Bo, Đảng uỷ xã")


def test_the_offer_stands_below_a_field_that_lies_in_a_row(qtbot, theme, paste):
    window = QWidget()
    column, row = QVBoxLayout(window), QHBoxLayout()
    field = NoteField(theme, "Nguyên nhân")
    row.addWidget(field)
    column.addLayout(row)
    column.addWidget(QPushButton("Sau"))
    show_active(qtbot, window)
    paste(field, in_tcvn3(SENTENCE))

    assert column.indexOf(field.old_text.bar) == 1
