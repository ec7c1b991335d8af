"""Fields of one line: names, dates, passwords."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from tests.ui.common.keys import show_active, type_text

from sotay.ui.common.date_field import CalendarDialog, DateField
from sotay.ui.common.line_field import LineField
from sotay.ui.common.password_field import PasswordField
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

TODAY = date(2026, 11, 22)


@pytest.fixture
def place(qtbot):
    """Put a field into a shown window beside another, which can take the focus."""
    windows = []

    def put(field):
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(field)
        window.other = QLineEdit()
        column.addWidget(window.other)
        show_active(qtbot, window)
        windows.append(window)
        return window

    return put


def leave(window):
    window.other.setFocus()


def test_label_is_tied_to_its_field(qtbot, theme):
    field = LineField(theme, "Họ và tên", hint="Viết đủ dấu")
    qtbot.addWidget(field)
    label = next(label for label in field.findChildren(QLabel) if label.text() == "Họ và tên")
    assert label.buddy() is field.edit
    assert field.edit.accessibleName() == "Họ và tên"
    assert field.edit.accessibleDescription() == "Viết đủ dấu"


def test_text_longer_than_the_field_shows_its_beginning(qtbot, theme):
    field = LineField(theme, "Đơn vị công tác")
    qtbot.addWidget(field)
    field.resize(200, 90)
    field.set_text("Trung tâm Phục vụ hành chính công xã Bản Bo, tỉnh Lai Châu")
    assert field.edit.cursorPosition() == 0


def test_problem_is_shown_and_spoken_until_the_text_changes(place, theme):
    field = LineField(theme, "Họ và tên", hint="Viết đủ dấu")
    place(field)
    field.show_problem("Đồng chí chưa ghi họ tên.")
    assert field.problem() == "Đồng chí chưa ghi họ tên."
    assert field.edit.accessibleDescription() == "Đồng chí chưa ghi họ tên."
    type_text(field.edit, "Á")
    assert field.problem() == ""
    assert field.edit.accessibleDescription() == "Viết đủ dấu"


@pytest.mark.parametrize("points", [13, 20, 24])
def test_line_is_high_enough_for_hand_and_letters(qtbot, theme, points):
    theme.apply(ThemeChoice.LIGHT, points)
    field = LineField(theme, "Họ và tên")
    qtbot.addWidget(field)
    assert field.edit.sizeHint().height() >= theme.px(44) - 1


@pytest.mark.parametrize("typed", ["2/11/26", "02112026", "2.11.2026"])
def test_typed_date_is_shown_in_full_with_its_weekday(place, theme, typed):
    field = DateField(theme, "Hạn", lambda: TODAY)
    window = place(field)
    told = []
    field.day_changed.connect(told.append)
    field.edit.setFocus()
    type_text(field.edit, typed)
    assert field.text() == typed, "nothing changes while typing"
    leave(window)
    assert field.text() == "02/11/2026"
    assert "thứ Hai" in [label.text() for label in field.findChildren(QLabel)]
    assert told == [date(2026, 11, 2)]


def test_impossible_date_is_refused_politely_and_kept_as_typed(place, theme, qtbot):
    field = DateField(theme, "Hạn", lambda: TODAY)
    window = place(field)
    field.edit.setFocus()
    type_text(field.edit, "31/2/2026")
    with qtbot.assertNotEmitted(field.day_changed):
        leave(window)
    assert field.text() == "31/2/2026"
    assert field.problem().startswith("Không có ngày này trong lịch.")
    assert field.day() is None
    assert not field.is_valid()


def test_emptying_the_date_is_allowed_and_told(place, theme):
    field = DateField(theme, "Hạn", lambda: TODAY)
    field.set_day(date(2026, 12, 31))
    window = place(field)
    told = []
    field.day_changed.connect(told.append)
    field.edit.setFocus()
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_Delete)
    leave(window)
    assert told == [None]
    assert field.is_valid()


def test_enter_takes_the_date(place, theme):
    field = DateField(theme, "Hạn", lambda: TODAY)
    place(field)
    field.edit.setFocus()
    type_text(field.edit, "3/2")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.day() == date(2026, 2, 3)


def test_date_set_by_the_program_is_not_told(qtbot, theme):
    field = DateField(theme, "Hạn", lambda: TODAY)
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.day_changed):
        field.set_day(date(2026, 12, 31))
    assert field.day() == date(2026, 12, 31)


def test_calendar_begins_on_monday_and_speaks_vietnamese(qtbot, theme):
    dialog = CalendarDialog(theme, date(2026, 11, 22))
    qtbot.addWidget(dialog)
    assert dialog.calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert dialog.calendar.locale().standaloneDayName(1).lower() == "thứ hai"
    assert dialog.day() == date(2026, 11, 22)


def test_day_chosen_in_the_calendar_is_told(place, theme):
    field = DateField(theme, "Hạn", lambda: TODAY)
    place(field)
    told = []
    field.day_changed.connect(told.append)

    def choose():
        dialog = QApplication.activeModalWidget()
        dialog.calendar.setSelectedDate(QDate(2026, 12, 15))
        dialog.calendar.activated.emit(QDate(2026, 12, 15))

    QTimer.singleShot(0, choose)
    field.findChild(QWidget, "calendar").click()
    assert told == [date(2026, 12, 15)]
    assert field.text() == "15/12/2026"


def test_password_is_hidden_until_asked_for(qtbot, place, theme):
    field = PasswordField(theme, "Mật khẩu")
    place(field)
    button = field.findChild(QWidget, "reveal")
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert button.accessibleName() == "Hiện mật khẩu"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert button.accessibleName() == "Ẩn mật khẩu"
    assert field.edit.hasFocus()


def test_input_methods_stay_off_so_that_the_same_keys_give_the_same_password(qtbot, place, theme):
    field = PasswordField(theme, "Mật khẩu")
    place(field)
    reveal = field.findChild(QWidget, "reveal")

    def takes_input_methods():
        return field.edit.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    qtbot.waitUntil(lambda: not takes_input_methods())  # right after the first paint
    for _ in range(3):  # shown, hidden, shown
        qtbot.mouseClick(reveal, Qt.MouseButton.LeftButton)
        assert not takes_input_methods()


def test_cleared_password_is_gone_and_hidden_again(qtbot, place, theme):
    field = PasswordField(theme, "Mật khẩu")
    place(field)
    type_text(field.edit, "bí mật")
    qtbot.mouseClick(field.findChild(QWidget, "reveal"), Qt.MouseButton.LeftButton)
    field.clear()
    assert field.text() == ""
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    assert not field.edit.isUndoAvailable()
