"""A draft as text in a real window."""

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete
from tests.ui.common.keys import show_active, type_text

from sotay.ui.admin.text_view.view import TextView
from sotay.ui.common.theme import CODE_FONT_FAMILY
from sotay.ui.common.tokens import LETTER_SIZES_PT, ThemeChoice
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.panes import focus_next, parts_of

pytestmark = pytest.mark.window

GOOD = "# lời\na:\n  - b: 1\n"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, theme, draft):
    window = QWidget()
    window.view = TextView(theme, draft, window)
    window.other = QLineEdit(window)
    column = QVBoxLayout(window)
    column.addWidget(window.view)
    column.addWidget(window.other)
    window.resize(1000, 620)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    delete(window)


@pytest.fixture
def view(window):
    window.view.edit.setFocus()
    return window.view


def broken(text):
    return text.replace('version: "1"', "version: 1").replace('        short: "Phai', '        shrt: "Phai')


def put(view, line, column=1):
    view.edit.go_to(line, column)


def test_tab_writes_two_spaces_and_f6_leads_out(window, view, draft, read):
    draft.open(GOOD, read)
    put(view, 2)
    QTest.keyClick(view.edit, Qt.Key.Key_Tab)
    assert draft.text() == "# lời\n  a:\n  - b: 1\n"
    QTest.keyClick(view.edit, Qt.Key.Key_Backtab)
    assert draft.text() == GOOD
    focus_next([*parts_of(window), window.other])
    assert not view.edit.hasFocus()


def test_tab_moves_the_selected_lines_and_shift_tab_moves_them_back(view, draft, read):
    draft.open(GOOD, read)
    put(view, 2)
    QTest.keyClick(view.edit, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view.edit, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view.edit, Qt.Key.Key_Tab)
    assert draft.text() == "# lời\n  a:\n    - b: 1\n"
    QTest.keyClick(view.edit, Qt.Key.Key_Z, CONTROL)
    assert draft.text() == GOOD


def test_enter_keeps_the_indentation(view, draft, read):
    draft.open("  - b: 1", read)
    put(view, 1, 9)
    QTest.keyClick(view.edit, Qt.Key.Key_Return)
    type_text(view.edit, "c")
    assert draft.text() == "  - b: 1\n  c"


def test_undo_and_redo_by_key(view, draft, read):
    draft.open("a: 1", read)
    put(view, 1, 5)
    type_text(view.edit, "2")
    QTest.keyClick(view.edit, Qt.Key.Key_Z, CONTROL)
    assert draft.text() == "a: 1"
    QTest.keyClick(view.edit, Qt.Key.Key_Y, CONTROL)
    assert draft.text() == "a: 12"


def test_backspaces_of_unikey_give_the_exact_text(view, draft, read):
    draft.open("", read)
    type_text(view.edit, "d⌫đao⌫⌫ạo du⌫ư⌫⌫dduw⌫⌫⌫⌫đư⌫⌫đứ⌫ức")
    assert draft.text() == "đạo đức"


def test_a_word_that_an_input_method_holds_is_kept_when_the_field_is_left(window, view, draft, read):
    draft.open("a: ", read)
    put(view, 1, 4)
    QCoreApplication.sendEvent(view.edit, QInputMethodEvent("đạo", []))
    commit_input_method()
    window.other.setFocus()
    assert draft.text() == "a: đạo"


def test_what_is_pasted_has_its_letters_joined(view, draft, read):
    draft.open("", read)
    data = QMimeData()
    data.setText("Viê\u0323t")
    data.setHtml("<b>Viê\u0323t</b>")
    view.edit.insertFromMimeData(data)
    assert draft.text() == "Việt"


def test_problems_are_listed_with_their_place_and_enter_jumps_there(view, draft, checklist_text, read, checked):
    draft.open(broken(checklist_text), read)
    checked(draft)
    titles = [row.title for row in view.problems.rows.row_model.rows()]
    assert titles[0].startswith("Dòng 28, cột 10: ")
    assert titles[1].startswith("Dòng 55, cột 9: ")
    assert view.problems.summary.text() == "Có 2 chỗ cần sửa. F8: tới chỗ sau."
    view.problems.rows.select("1")
    view.problems.rows.setFocus()
    QTest.keyClick(view.problems.rows, Qt.Key.Key_Return)
    assert view.edit.place() == (55, 9)
    assert view.edit.hasFocus()


def test_a_click_on_a_problem_jumps_too(view, draft, checklist_text, read, checked):
    draft.open(broken(checklist_text), read)
    checked(draft)
    rows = view.problems.rows
    spot = rows.visualRect(rows.row_model.index(1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert view.edit.place() == (55, 9)


def test_f8_goes_round_the_problems_and_shift_f8_back(view, draft, checklist_text, read, checked):
    draft.open(broken(checklist_text), read)
    checked(draft)
    put(view, 1)
    seen = []
    for _ in range(3):
        QTest.keyClick(view.edit, Qt.Key.Key_F8)
        seen.append(view.edit.place())
    assert seen == [(28, 10), (55, 9), (28, 10)]
    QTest.keyClick(view.edit, Qt.Key.Key_F8, SHIFT)
    assert view.edit.place() == (55, 9)


def test_problems_go_away_once_they_are_mended(view, qtbot, draft, checklist_text, read, checked):
    draft.open(checklist_text.replace('version: "1"', "version: 1"), read)
    checked(draft)
    assert view.edit.marks.problem_lines() == {27}
    put(view, 28, 10)
    type_text(view.edit, '"')
    put(view, 28, 12)
    type_text(view.edit, '"')
    qtbot.waitUntil(lambda: view.problems.summary.text() == "Không thấy lỗi.")
    assert view.edit.marks.problem_lines() == frozenset()
    assert not view.problems.rows.isVisible()


def test_a_problem_in_an_emptied_text_is_told(view, draft, read, checked):
    draft.open("", read)
    checked(draft)
    assert len(view.problems.problems()) == 1
    QTest.keyClick(view.edit, Qt.Key.Key_F8)
    assert view.edit.place() == (1, 1)


def test_search_finds_without_accents_and_f3_goes_on(view, draft, read):
    draft.open("đạo: 1\nĐẠO: 2\ndao: 3\n", read)
    view.start_search()
    view.find_bar.field.setText("dao")
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Return)
    assert view.find_bar.count.text() == "1/3"
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_F3)
    assert (view.find_bar.count.text(), view.edit.place()[0]) == ("2/3", 2)
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Return, SHIFT)
    assert view.find_bar.count.text() == "1/3"
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert view.edit.hasFocus()
    assert not view.find_bar.isVisible()


def test_a_text_for_reading_cannot_be_changed(view, draft, read):
    draft.open(GOOD, read)
    view.set_read_only(read_only=True)
    put(view, 2)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_X):
        QTest.keyClick(view.edit, key)
    assert draft.text() == GOOD
    assert "Chỉ để đọc" in view.problems.place.text()
    view.set_read_only(read_only=False)
    QTest.keyClick(view.edit, Qt.Key.Key_Tab)
    assert draft.text() != GOOD


def test_a_click_on_a_number_puts_the_cursor_there(view, draft, read):
    draft.open("a\nb\nc\nd\n", read)
    _, top, bottom = list(view.edit.lines_in_sight())[2]
    spot = QPoint(5, (top + bottom) // 2)
    QTest.mouseClick(view.edit.gutter, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert view.edit.place() == (3, 1)


def test_columns_count_letters_and_not_halves_of_them(view, draft, read):
    draft.open("a: 😀😀b", read)
    put(view, 1, 6)
    assert view.edit.place() == (1, 6)
    type_text(view.edit, "x")
    assert draft.text() == "a: 😀😀xb"


@pytest.mark.parametrize("points", LETTER_SIZES_PT)
def test_letters_of_the_text_grow_with_the_others(view, theme, draft, read, points):
    draft.open("a: 1\n" * 200, read)
    theme.apply(ThemeChoice.DARK, points)
    assert view.edit.font().family() == CODE_FONT_FAMILY
    assert view.edit.font().pointSize() == points
    assert view.edit.document().defaultFont().pointSize() == points
    assert view.edit.gutter.width() == view.edit.gutter.width_wanted()
    assert view.edit.viewport().geometry().left() >= view.edit.gutter.geometry().right()


def test_everything_has_a_name(view):
    named = (view.edit, view.find_bar.field, view.problems.rows, view.problems.next_button, view.find_bar.close_button)
    assert all(each.accessibleName() for each in named)
    assert "F6" in view.edit.accessibleDescription()


def test_a_window_of_its_own_takes_the_keyboard(qtbot, theme, draft, read):
    draft.open(GOOD, read)
    alone = TextView(theme, draft)
    show_active(qtbot, alone)
    alone.setFocus()
    assert alone.edit.hasFocus()


def colours_of(view, line):
    block = view.edit.document().findBlockByNumber(line - 1)
    return {each.format.foreground().color().name() for each in block.layout().formats()}


def test_a_long_text_is_dressed_to_its_end_some_lines_at_a_time(view, qtbot, draft, read, theme):
    draft.open("khoá: 1\n" * 3000, read)
    assert colours_of(view, 1)
    assert not colours_of(view, 2900)
    qtbot.waitUntil(lambda: bool(colours_of(view, 3000)))
    theme.apply(ThemeChoice.DARK, 13)
    qtbot.waitUntil(lambda: colours_of(view, 3000) == colours_of(view, 1))


def test_another_text_is_dressed_anew(view, qtbot, draft, read):
    draft.open("a: >-\n" + "  dòng\n" * 1500, read)
    draft.open("b: 1\n" * 1500, read)
    qtbot.waitUntil(lambda: bool(colours_of(view, 1500)))
    assert colours_of(view, 1500) == colours_of(view, 1)


def test_a_block_typed_open_changes_the_lines_below_it(view, qtbot, draft, read):
    draft.open("a: x\n  b: 1\nc: 2", read)
    assert colours_of(view, 2)
    put(view, 1, 4)
    type_text(view.edit, "|\n")
    qtbot.waitUntil(lambda: "  b: 1" in draft.text())


def test_the_line_that_is_written_in_stays_in_sight_when_problems_show_below(
    view, draft, read, checked, checklist_text
):
    draft.open(checklist_text, read)
    checked(draft)
    view.edit.moveCursor(view.edit.textCursor().MoveOperation.End)
    height = view.edit.height()

    type_text(view.edit, "nhầm")
    assert checked(draft).problems
    QCoreApplication.processEvents()

    assert view.edit.height() < height
    assert view.edit.viewport().rect().contains(view.edit.cursorRect())
