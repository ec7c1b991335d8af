"""Messages in a page, and words about saving."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sotay.ui.common.bars import BarAction, BarKind, InlineBar, SaveState
from sotay.ui.common.tokens import ThemeChoice

pytestmark = pytest.mark.window

LONG = "Chưa lưu được: ổ đĩa đã đầy. 27 câu trả lời vẫn còn trong cửa sổ này; đồng chí có thể lưu sang chỗ khác."


@pytest.fixture
def bar(qtbot, theme):
    window = QWidget()
    column = QVBoxLayout(window)
    bar = InlineBar(theme, window)
    column.addWidget(bar)
    column.addStretch(1)
    window.resize(700, 300)
    qtbot.addWidget(window)
    window.show()
    bar.holder = window
    return bar


def button(bar, text):
    return next(button for button in bar.findChildren(QPushButton) if button.text() == text and button.isVisible())


def test_nothing_is_shown_at_first(bar):
    assert not bar.isVisible()
    assert bar.text() == ""


def test_undo_bar_asks_for_undo_and_stays(qtbot, bar):
    bar.show_undo("Đã xoá kỳ Quý III năm 2026.")
    with qtbot.waitSignal(bar.undo_requested):
        qtbot.mouseClick(button(bar, "Hoàn tác"), Qt.MouseButton.LeftButton)
    assert bar.isVisible()


def test_action_tells_its_key(qtbot, bar):
    bar.show_error(LONG, [BarAction("other_place", "Lưu sang chỗ khác…"), BarAction("again", "Thử lại")])
    with qtbot.waitSignal(bar.action_triggered) as told:
        qtbot.mouseClick(button(bar, "Thử lại"), Qt.MouseButton.LeftButton)
    assert told.args == ["again"]


def test_a_new_message_replaces_the_old_with_its_buttons(bar):
    bar.show_error(LONG, [BarAction("again", "Thử lại")])
    bar.show_info("Đã lưu xong.")
    assert bar.text() == "Đã lưu xong."
    assert bar.kind() is BarKind.INFO
    assert not [button for button in bar.findChildren(QPushButton) if button.isVisible() and button.text()]


def test_closing_hides_and_tells(qtbot, bar):
    bar.show_warning("Lời văn của 3 biểu hiện chưa được đối chiếu đủ.")
    close = next(button for button in bar.findChildren(QPushButton) if button.accessibleName() == "Đóng thông báo")
    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


@pytest.mark.parametrize("points", [13, 20, 24])
def test_long_message_is_never_cut(theme, bar, points):
    theme.apply(ThemeChoice.LIGHT, points)
    bar.show_error(LONG, [BarAction("a", "Lưu sang chỗ khác…"), BarAction("b", "Thử lại")])
    bar.holder.resize(700, bar.holder.layout().heightForWidth(700))
    label = next(child for child in bar.findChildren(QWidget) if getattr(child, "text", str)() == LONG)
    assert label.height() >= label.heightForWidth(label.width())
    buttons = [bar.findChild(QPushButton, key) for key in ("a", "b")]
    assert all(bar.rect().contains(child.geometry().translated(child.parentWidget().pos())) for child in buttons)


def test_words_about_saving_say_the_time(qtbot):
    state = SaveState()
    qtbot.addWidget(state)
    state.show_saving()
    assert state.text() == "Đang lưu…"
    state.show_autosaved(time(14, 32))
    assert (state.text(), state.property("role")) == ("Đã tự lưu lúc 14:32", "ok")
    state.show_saved(time(9, 5))
    assert state.text() == "Đã lưu lúc 09:05"


def test_unsaved_is_red_and_never_green(qtbot):
    state = SaveState()
    qtbot.addWidget(state)
    state.show_autosaved(time(14, 32))
    state.show_failed()
    assert (state.text(), state.property("role")) == ("Chưa lưu được", "error")
