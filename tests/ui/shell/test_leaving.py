"""Closing and locking: everything typed is on disk first, or the window stays and says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from tests.ui.common.keys import type_text
from tests.ui.common.test_dialogs import when_open
from tests.ui.real_parts import PASSWORD

from sotay.texts import saving as texts
from sotay.ui.code_dialog import CodeDialog
from sotay.ui.departure import Purpose
from sotay.ui.idle_lock import IdleLock

pytestmark = pytest.mark.window

WORDS = "Chữ chưa kịp lưu"


@pytest.fixture
def shown(show):
    return show()


def close(shown):
    with shown.qtbot.waitSignal(shown.window.left, timeout=20_000):
        shown.window.close()


def test_closing_stores_backs_up_and_lets_go(shown):
    type_text(shown.page.field, WORDS)
    close(shown)

    assert not shown.window.isVisible()
    assert shown.stored_after_closing(PASSWORD) == WORDS
    assert len(shown.parts.adapters.stores.backups(shown.desk.folder)) == 1


def test_while_words_cannot_be_stored_the_window_stays_with_choices(shown):
    shown.desk.is_full = True
    type_text(shown.page.field, WORDS)
    shown.window.close()
    shown.settle()

    assert shown.window.isVisible()
    assert shown.page.field.isEnabled()
    assert any(text.startswith("Chưa thoát") for text in shown.bars())

    shown.desk.is_full = False
    shown.press(texts.try_again())
    shown.qtbot.waitUntil(lambda: not shown.window.isVisible(), timeout=20_000)
    assert shown.stored_after_closing(PASSWORD) == WORDS


def test_the_person_may_give_up_what_cannot_be_stored(shown):
    shown.desk.is_full = True
    type_text(shown.page.field, WORDS)
    shown.window.close()
    shown.settle()
    with shown.qtbot.waitSignal(shown.window.left, timeout=20_000):
        shown.press(texts.quit_and_lose())


def test_a_failed_backup_keeps_the_window_and_says_that_the_words_are_safe(shown):
    shown.desk.no_backup = True
    type_text(shown.page.field, WORDS)
    shown.window.close()
    shown.settle()
    assert shown.window.isVisible()
    assert any("Chữ đã lưu đủ" in text for text in shown.bars())

    with shown.qtbot.waitSignal(shown.window.left, timeout=20_000):
        shown.press(texts.quit_without_backup())
    assert shown.stored_after_closing(PASSWORD) == WORDS


def test_a_word_still_in_the_input_method_is_stored_before_closing(shown):
    field = shown.page.field
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("đạo", []))
    assert field.toPlainText() == ""
    # What Qt sends to the field when the window asks the input method to give its word.
    given = QInputMethodEvent()
    given.setCommitString("đạo")
    QApplication.sendEvent(field, given)
    close(shown)

    assert shown.stored_after_closing(PASSWORD) == "đạo"


def test_locking_closes_the_handbook_and_says_so(shown):
    type_text(shown.page.field, WORDS)
    shown.qtbot.keyClick(shown.page.field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    shown.qtbot.waitUntil(lambda: bool(shown.locked), timeout=20_000)

    assert shown.locked == [(Purpose.LOCK, None)]
    assert shown.stored_after_closing(PASSWORD) == WORDS


def test_a_lock_waits_while_words_cannot_be_stored(shown):
    shown.desk.is_full = True
    shown.page.field.setFocus()
    type_text(shown.page.field, WORDS)
    shown.window.lock_now()
    shown.settle()

    assert shown.locked == []
    assert shown.page.field.toPlainText() == WORDS
    assert shown.page.field.hasFocus()
    assert any(text.startswith("Chưa khoá được") for text in shown.bars())


def test_a_failed_backup_does_not_keep_the_window_from_locking(shown):
    shown.desk.no_backup = True
    shown.window.lock_now()
    shown.qtbot.waitUntil(lambda: bool(shown.locked), timeout=20_000)


def test_the_panic_key_covers_at_once_and_locks_behind(shown):
    type_text(shown.page.field, WORDS)
    shown.qtbot.keyClick(shown.window.windowHandle(), Qt.Key.Key_F9)

    assert shown.window.workspace.is_covered
    assert "Sổ tay" not in shown.window.windowTitle()
    assert not shown.window.menuBar().isVisible()
    shown.qtbot.waitUntil(lambda: bool(shown.locked), timeout=20_000)
    assert shown.locked == [(Purpose.COVER, None)]
    assert shown.stored_after_closing(PASSWORD) == WORDS


def test_the_panic_key_works_while_a_dialog_is_open(shown):
    def press_f9(dialog):
        shown.qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
        shown.qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)

    when_open(press_f9)
    shown.window.menuBar().actions()[-1].menu().actions()[-1].trigger()

    assert shown.window.workspace.is_covered
    assert QApplication.activeModalWidget() is None


def test_a_dialog_that_insists_does_not_keep_the_window_from_locking(shown):
    dialog = CodeDialog(shown.parts.theme, shown.window, "ES2G-EHPX-Y65A-R70V-V62R-C1Y8-QY3J")
    dialog.open()
    shown.window.cover_now()

    assert not dialog.isVisible()


def test_a_cover_over_words_that_cannot_be_stored_can_be_lifted(shown):
    shown.desk.is_full = True
    type_text(shown.page.field, WORDS)
    shown.window.cover_now()
    shown.settle()
    shown.qtbot.keyClick(shown.window.workspace.currentWidget(), Qt.Key.Key_Space)

    assert not shown.window.workspace.is_covered
    assert any(text.startswith("Chưa khoá được") for text in shown.bars())
    assert shown.window.menuBar().isVisible()


def test_a_job_on_the_closed_handbook_runs_before_the_password_is_asked(shown):
    ran = []

    def job():
        desk = shown.parts.adapters.stores.open(shown.desk.folder, password=PASSWORD)
        ran.append(desk.folder)
        desk.close(back_up=False).result()

    shown.window.run_closed(job)
    shown.qtbot.waitUntil(lambda: bool(shown.locked), timeout=20_000)

    assert ran == [shown.desk.folder]
    assert shown.locked == [(Purpose.RESTORE, None)]


def test_idleness_warns_first_and_then_is_due(qtbot, qapp):
    idle = IdleLock(qapp, qapp, minute_ms=30)
    with qtbot.waitSignals([idle.warned, idle.due], order="strict", timeout=20_000):
        idle.start(2)


def test_a_sign_of_life_puts_the_lock_off(qtbot, show):
    shown = show()
    idle = IdleLock(shown.parts.app, shown.window, minute_ms=200)
    with qtbot.waitSignal(idle.warned, timeout=20_000):
        idle.start(2)
    with qtbot.waitSignal(idle.reprieved, timeout=20_000), qtbot.assertNotEmitted(idle.due):
        qtbot.keyClick(shown.window.windowHandle(), Qt.Key.Key_Shift)


def test_no_minutes_never_lock(qtbot, qapp):
    idle = IdleLock(qapp, qapp, minute_ms=1)
    with qtbot.assertNotEmitted(idle.warned, wait=50):
        idle.start(0)
