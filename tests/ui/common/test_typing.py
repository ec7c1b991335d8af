"""Vietnamese keyboards work in every kind of field."""

from datetime import date
from unicodedata import normalize

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from tests.ui.common.keys import show_active, type_text

from sotay.ui.common.date_field import DateField
from sotay.ui.common.line_field import LineField
from sotay.ui.common.note_field import NoteField
from sotay.ui.common.password_field import PasswordField
from sotay.ui.common.typing_rules import commit_input_method

pytestmark = pytest.mark.window

UNIKEY_REPLAY = "d⌫đao⌫⌫ạo du⌫ư⌫⌫dduw⌫⌫⌫⌫đư⌫⌫đứ⌫ức"


def make_note(theme):
    field = NoteField(theme, "Việc làm được")
    return field, field


def make_line(theme):
    field = LineField(theme, "Họ và tên")
    return field, field.edit


def make_date(theme):
    field = DateField(theme, "Ngày sinh", lambda: date(2026, 11, 22))
    return field, field.edit


def make_password(theme):
    field = PasswordField(theme, "Mật khẩu")
    return field, field.edit


FIELDS = pytest.mark.parametrize("make", [make_note, make_line, make_date, make_password])


def in_window(qtbot, field):
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(field)
    window.other = QLineEdit()
    column.addWidget(window.other)
    field.kept_window = window  # else nobody holds it and Qt takes the field with it
    show_active(qtbot, window)
    return window


@FIELDS
def test_backspaces_and_letters_of_unikey_give_the_exact_text(qtbot, theme, make):
    field, target = make(theme)
    in_window(qtbot, field)
    target.setFocus()
    type_text(target, UNIKEY_REPLAY)
    assert field.text() == "đạo đức"


@FIELDS
def test_text_that_the_program_sets_is_not_told_as_edited(qtbot, theme, make):
    field, _ = make(theme)
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_text("Nguyễn Thị Ánh")
    assert field.text() == "Nguyễn Thị Ánh"


@FIELDS
def test_each_change_by_a_person_is_told(qtbot, theme, make):
    field, target = make(theme)
    in_window(qtbot, field)
    heard = []
    field.edited.connect(heard.append)
    type_text(target, "đạ⌫")
    assert heard == ["đ", "đạ", "đ"]


@pytest.mark.parametrize("make", [make_note, make_line])
def test_decomposed_text_is_composed_when_the_field_is_left_and_not_before(qtbot, theme, make):
    field, target = make(theme)
    window = in_window(qtbot, field)
    decomposed = normalize("NFD", "đạo đức")
    target.setFocus()
    send_committed(target, decomposed)
    assert field.text() == decomposed
    with qtbot.waitSignal(field.left):
        window.other.setFocus()
    assert field.text() == "đạo đức"


@pytest.mark.parametrize("make", [make_note, make_line])
def test_a_word_that_the_input_method_still_holds_is_not_told_before_it_is_given(qtbot, theme, make):
    field, target = make(theme)
    in_window(qtbot, field)
    target.setFocus()
    heard = []
    field.edited.connect(heard.append)
    QCoreApplication.sendEvent(target, QInputMethodEvent("đạo", []))
    assert heard == []
    send_committed(target, "đạo")
    assert heard == ["đạo"]


def test_committing_without_an_input_method_changes_nothing(qtbot, theme):
    field, target = make_note(theme)
    in_window(qtbot, field)
    target.setFocus()
    type_text(target, "đạo")
    commit_input_method()
    assert field.text() == "đạo"


def test_undo_in_a_note_is_told_as_an_edit(qtbot, theme):
    field, target = make_note(theme)
    in_window(qtbot, field)
    field.set_text("cũ ")
    target.setFocus()
    target.moveCursor(target.textCursor().MoveOperation.End)
    type_text(target, "mới")
    heard = []
    field.edited.connect(heard.append)
    QTest.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard
    assert heard[-1] == field.text() == "cũ "


def test_composing_on_leaving_is_one_step_to_undo(qtbot, theme):
    field, target = make_note(theme)
    window = in_window(qtbot, field)
    target.setFocus()
    send_committed(target, normalize("NFD", "đạo"))
    window.other.setFocus()
    assert field.text() == "đạo"
    target.undo()
    assert field.text() == normalize("NFD", "đạo")


def send_committed(widget, text):
    """Give a finished text as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)
