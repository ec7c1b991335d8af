"""Choosing one of several whole sentences."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.common.choice_list import Choice, LevelChoice
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

LEVELS = [
    Choice("none", "Tôi không có biểu hiện này"),
    Choice("past", "Có lúc mắc, đã tự khắc phục", "Việc đã qua và đã sửa xong, không còn lặp lại trong kỳ này"),
    Choice("now", "Có, đang khắc phục"),
    Choice("unsure", "Chưa chắc, cần suy nghĩ thêm"),
]


@pytest.fixture
def choice(qtbot, theme):
    window = QWidget()
    column = QVBoxLayout(window)
    choice = LevelChoice(theme, "Mức trả lời")
    choice.set_choices(LEVELS)
    choice.line, choice.note = QLineEdit(), NoteField(theme, "Ghi chú")
    for widget in (choice, choice.line, choice.note):
        column.addWidget(widget)
    window.resize(700, 600)
    show_active(qtbot, window)
    choice.told = []
    choice.chosen.connect(choice.told.append)
    choice.cleared.connect(lambda: choice.told.append(None))
    choice.holder = window
    return choice


def test_nothing_is_chosen_at_first(choice):
    assert choice.chosen_key() is None


def test_click_anywhere_in_the_row_chooses(qtbot, choice):
    row = choice.rows()[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert choice.chosen_key() == "past"
    assert "past" in choice.told


@pytest.mark.parametrize("where", ["line", "note", "row"])
def test_alt_and_digit_choose_wherever_the_focus_is(choice, where):
    target = choice.rows()[0] if where == "row" else getattr(choice, where)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert choice.told == ["now"]


def test_digit_alone_chooses_outside_text_fields(choice):
    choice.rows()[0].setFocus()
    QTest.keyClick(choice.rows()[0], Qt.Key.Key_4)
    assert choice.told == ["unsure"]


@pytest.mark.parametrize("where", ["line", "note"])
def test_digit_in_a_text_field_is_text_as_vni_needs(choice, where):
    target = getattr(choice, where)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_4)
    assert choice.told == []
    assert target.text() == "4"


def test_arrow_keys_walk_and_space_chooses(choice):
    choice.rows()[0].setFocus()
    QTest.keyClick(choice.rows()[0], Qt.Key.Key_Space)
    QTest.keyClick(choice.rows()[0], Qt.Key.Key_Down)
    assert choice.chosen_key() == "past"
    assert choice.told == ["none", "past"]


def test_delete_takes_the_choice_back(choice):
    choice.set_chosen("now")
    choice.rows()[2].setFocus()
    QTest.keyClick(choice.rows()[2], Qt.Key.Key_Delete)
    assert choice.chosen_key() is None
    assert choice.told == [None]


def test_button_takes_the_choice_back_and_is_there_only_then(qtbot, choice):
    button = next(child for child in choice.findChildren(QWidget) if getattr(child, "text", str)() == "Bỏ chọn")
    assert not button.isVisible()
    choice.set_chosen("now")
    assert button.isVisible()
    height = choice.height()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert choice.told == [None]
    assert not button.isVisible()
    assert choice.height() == height


def test_choice_set_by_the_program_is_not_told(choice):
    choice.set_chosen("past")
    choice.set_chosen(None)
    assert choice.told == []


def test_other_sentences_start_with_none_chosen(choice):
    choice.set_chosen("past")
    choice.set_choices(LEVELS[:2])
    assert choice.chosen_key() is None
    choice.rows()[0].setFocus()
    QTest.keyClick(choice.rows()[0], Qt.Key.Key_2)
    assert choice.told == ["past"]


def test_read_only_choice_cannot_be_changed(qtbot, choice):
    choice.set_chosen("past")
    choice.set_read_only(read_only=True)
    qtbot.mouseClick(choice.rows()[0], Qt.MouseButton.LeftButton)
    choice.line.setFocus()
    QTest.keyClick(choice.line, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert choice.chosen_key() == "past"
    assert choice.told == []


def test_screen_readers_get_sentence_hint_and_group(choice):
    assert choice.accessibleName() == "Mức trả lời"
    assert [row.accessibleName() for row in choice.rows()] == [level.sentence for level in LEVELS]
    assert choice.rows()[1].accessibleDescription() == LEVELS[1].hint


@pytest.mark.parametrize("points", [13, 20, 24])
@pytest.mark.parametrize("width", [420, 900])
def test_rows_are_high_enough_for_hand_and_wrapped_text(theme, choice, qtbot, points, width):
    theme.apply(ThemeChoice.LIGHT, points)
    choice.holder.resize(width, 1500)
    for row in choice.rows():
        qtbot.waitUntil(lambda row=row: row.height() >= row.heightForWidth(row.width()))
        assert row.height() >= theme.px(44)
    if width == 420 and points == 24:
        assert choice.rows()[1].height() > 2 * theme.px(44)


def test_tab_passes_the_rows_before_what_stands_below_them(qtbot, choice):
    choice.set_choices(LEVELS)
    choice.set_chosen("past")
    qtbot.waitUntil(choice.rows()[1].isVisible)
    choice.rows()[1].setFocus()
    stops = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert isinstance(stops[0], QPushButton)
    assert stops[1:] == [choice.line, choice.note]


def test_digit_takes_the_keyboard_along_from_row_to_row_but_not_out_of_a_text(choice):
    choice.rows()[0].setFocus()
    QTest.keyClick(choice.rows()[0], Qt.Key.Key_4)
    assert choice.rows()[3].hasFocus()
    choice.note.setFocus()
    QTest.keyClick(choice.note, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert choice.chosen_key() == "past"
    assert choice.note.hasFocus()


@pytest.mark.parametrize("keys", [(Qt.Key.Key_4,), (*[Qt.Key.Key_Down] * 3, Qt.Key.Key_Space)])
def test_row_chosen_by_keys_is_scrolled_into_sight(qtbot, theme, keys):
    page = QScrollArea()
    choice = LevelChoice(theme, "Mức trả lời")
    choice.set_choices(LEVELS)
    page.setWidget(choice)
    page.setWidgetResizable(True)
    page.resize(500, 120)
    show_active(qtbot, page)
    choice.rows()[0].setFocus()
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
    row = choice.rows()[3]
    assert choice.chosen_key() == "unsure"
    assert row.visibleRegion().boundingRect() == row.rect()
