"""Small windows that ask and tell."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QScrollArea
from tests.ui.common.keys import show_active

from sotay.ui.common.dialogs import DialogChoice, MessageDialog, ask, choose
from sotay.ui.common.empty_state import EmptyState
from sotay.ui.common.fitted_dialog import FittedDialog
from sotay.ui.common.icons import Icon
from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

TEXT = "Kỳ này có 12 câu trả lời. Sau khi xoá, đồng chí còn khôi phục được từ bản sao lưu ngày 20/11/2026."
CHOICES = (DialogChoice("yes", "Xoá 1 kỳ", ButtonKind.DANGER), DialogChoice("no", "Giữ lại", ButtonKind.PRIMARY))


def when_open(act, after=None):
    """Do something with the next dialog once it is open; ``after`` is the one open now."""

    def attempt():
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog is after or not dialog.isVisible():
            QTimer.singleShot(5, attempt)
        else:
            act(dialog)

    QTimer.singleShot(0, attempt)


def press(key):
    return lambda dialog: dialog.findChild(QPushButton, key).click()


def type_key(key):
    return lambda dialog: QTest.keyClick(dialog.focusWidget(), key)


@pytest.mark.parametrize(("key", "answer"), [("yes", True), ("no", False)])
def test_pressed_button_is_the_answer(theme, key, answer):
    when_open(press(key))
    assert ask(theme, None, "Xoá kỳ Quý III?", TEXT, "Xoá 1 kỳ", "Giữ lại", destroys=True) is answer


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_careless_keys_give_the_safe_answer(theme, key):
    when_open(type_key(key))
    assert ask(theme, None, "Xoá kỳ Quý III?", TEXT, "Xoá 1 kỳ", "Giữ lại", destroys=True) is False


def test_enter_gives_the_answer_that_has_the_keyboard(theme):
    def focus_and_press(dialog):
        button = dialog.findChild(QPushButton, "yes")
        button.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(button, Qt.Key.Key_Return)

    when_open(focus_and_press)
    assert ask(theme, None, "Xoá kỳ Quý III?", TEXT, "Xoá 1 kỳ", "Giữ lại", destroys=True) is True


def test_closing_the_window_gives_the_safe_answer(theme):
    when_open(lambda dialog: dialog.close())
    assert choose(theme, None, "Xoá kỳ Quý III?", TEXT, CHOICES, "no") == "no"


@pytest.mark.parametrize("text", ["Máy này chưa có máy in nào. Đồng chí lưu PDF rồi in ở máy khác.", TEXT])
def test_text_for_which_the_screen_has_room_does_not_scroll(theme, qtbot, text):
    dialog = MessageDialog(theme, None, "In bản kiểm điểm năm 2026", text, CHOICES, "no", details="dòng 12, cột 3")
    qtbot.addWidget(dialog)
    show_active(qtbot, dialog)
    assert dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_a_line_as_long_as_the_window_is_wide_needs_no_bar(theme, qtbot):
    """A bar at the side would break the line, and the broken line would then need the bar."""
    theme.apply(ThemeChoice.LIGHT, 20)
    empty = EmptyState(theme, Icon.HISTORY, "Chưa có bản trước", TEXT[:40], "Đóng")
    words = empty.findChildren(PlainLabel)[1]
    words.ensurePolished()
    wide = words.fontMetrics().horizontalAdvance(words.text()) + 2 * theme.px(28)
    width_px = next(px for px in range(1000) if theme.px(px) >= wide)
    dialog = FittedDialog(theme, None, "Các bản trước của bản kiểm", width_px)
    dialog.column.addWidget(empty)
    qtbot.addWidget(dialog)
    show_active(qtbot, dialog)

    bar = dialog.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0 and not bar.isVisible())
    assert dialog.rect().contains(empty.button.mapTo(dialog, empty.button.rect().bottomRight()))


def test_details_are_shown_and_can_be_copied(qtbot, theme, qapp):
    dialog = MessageDialog(theme, None, "Tệp bị hỏng", TEXT, CHOICES, "no", details="dòng 12, cột 3")
    qtbot.addWidget(dialog)
    show_active(qtbot, dialog)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "dòng 12, cột 3"
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Chép chi tiết").click()
    assert qapp.clipboard().text() == "dòng 12, cột 3"


@pytest.mark.parametrize("points", [11, 13, 20, 24])
def test_everything_fits_into_a_small_screen_and_nothing_is_cut(qtbot, theme, points):
    theme.apply(ThemeChoice.LIGHT, points)
    dialog = MessageDialog(theme, None, "Xoá kỳ Quý III?", TEXT, CHOICES, "no")
    show_active(qtbot, dialog)
    assert dialog.height() <= 728
    for label in dialog.findChildren(PlainLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for button in dialog.findChildren(QPushButton):
        assert dialog.rect().contains(button.geometry())
        assert button.width() >= button.minimumSizeHint().width()


def test_screen_readers_get_title_and_text(qtbot, theme):
    dialog = MessageDialog(theme, None, "Xoá kỳ Quý III?", TEXT, CHOICES, "no")
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Xoá kỳ Quý III?"
    assert dialog.accessibleDescription() == TEXT
