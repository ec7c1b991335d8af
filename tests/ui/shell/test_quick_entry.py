"""The quick entry in the main window: its keys, and what becomes of its words when the window is left."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.common.keys import type_text
from tests.ui.real_parts import PASSWORD

from sotay.services.diary import load_diary, load_draft
from sotay.ui.context import PageId, Place
from sotay.ui.departure import Purpose
from sotay.ui.member.diary.quick_dialog import QuickEntryDialog

pytestmark = pytest.mark.window

WORDS = "Chưa kịp ghi"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(show):
    return show()


@pytest.fixture
def dialog(shown):
    return opened(shown)


def opened(shown):
    """Open the quick entry by its keys."""
    shown.window.activateWindow()
    shown.qtbot.waitUntil(shown.window.isActiveWindow)
    shown.qtbot.keyClick(shown.page.field, Qt.Key.Key_N, CTRL)
    shown.settle()
    (found,) = dialogs(shown)
    return found


def dialogs(shown):
    return [each for each in shown.window.findChildren(QuickEntryDialog) if each.isVisible()]


def stored_after_closing(shown, act):
    desk = shown.parts.adapters.stores.open(shown.desk.folder, password=PASSWORD)
    try:
        return desk.run(act).result()
    finally:
        desk.close(back_up=False).result()


def draft_after_closing(shown):
    return stored_after_closing(shown, load_draft).draft.text


def test_the_keys_open_it_on_any_page_while_somebody_types(shown):
    for page in (PageId.HELP, PageId.REVIEW, PageId.DIARY):
        shown.window.go_to(Place(page))
        shown.page.field.setFocus()
        dialog = opened(shown)
        assert dialog.words.hasFocus()
        dialog.reject()
        shown.settle()


def test_a_line_written_is_said_with_a_way_back(shown, dialog):
    type_text(dialog.words, WORDS)
    shown.qtbot.keyClick(dialog.words, Qt.Key.Key_Return, CTRL)
    shown.settle()

    assert any(text.startswith("Đã ghi một dòng") for text in shown.bars())
    shown.press("Hoàn tác")
    shown.settle()
    assert shown.desk.run(load_diary).result().lines == ()


def test_an_idle_lock_keeps_the_words(shown, dialog):
    type_text(dialog.words, WORDS)
    shown.window._guards.lock_due.emit()
    shown.qtbot.waitUntil(lambda: bool(shown.locked), timeout=20_000)

    assert shown.locked == [(Purpose.IDLE, None)]
    assert draft_after_closing(shown) == WORDS


def test_the_panic_key_over_it_keeps_the_words(shown, dialog):
    type_text(dialog.words, WORDS)
    shown.qtbot.waitUntil(lambda: dialog.windowHandle().isActive())
    shown.qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
    assert shown.window.workspace.is_covered
    assert not dialogs(shown)
    shown.qtbot.waitUntil(lambda: bool(shown.locked), timeout=20_000)

    assert draft_after_closing(shown) == WORDS


def test_closing_the_program_keeps_the_words(shown, dialog):
    type_text(dialog.words, WORDS)
    with shown.qtbot.waitSignal(shown.window.left, timeout=20_000):
        shown.window.close()

    assert draft_after_closing(shown) == WORDS


def test_while_the_words_cannot_be_stored_the_window_stays_and_they_can_be_kept_elsewhere(shown, dialog):
    shown.desk.is_full = True
    type_text(dialog.words, WORDS)
    shown.window.lock_now()
    shown.settle()
    assert shown.locked == []
    assert any(text.startswith("Chưa khoá được") for text in shown.bars())
    assert shown.window.unsaved_text() == WORDS

    assert opened(shown).words.text() == WORDS


def test_a_handbook_that_can_only_be_read_says_so(show):
    shown = show(is_read_only=True)
    shown.window.write_entry()
    shown.settle()

    assert not dialogs(shown)
    assert any("chỉ đọc nên chưa ghi thêm được" in text for text in shown.bars())


def test_the_menu_names_it(shown):
    actions = shown.window.menuBar().actions()[0].menu().actions()
    assert (actions[0].text(), actions[0].shortcut().toString()) == ("Ghi nhanh một dòng…", "Ctrl+N")
