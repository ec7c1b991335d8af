"""A handbook where nothing can be written: the window says so, keeps every word, and claims nothing."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.common.keys import type_text
from tests.ui.common.test_dialogs import when_open
from tests.ui.real_parts import NAME, PASSWORD

from sotay.services.handbook import load_profile
from sotay.texts import saving as texts
from sotay.texts import stores as store_texts
from sotay.ui.common.bars import BarKind, InlineBar

pytestmark = pytest.mark.window

WORDS = "Chữ gõ vào sổ tay chỉ đọc"


@pytest.fixture
def shown(show):
    return show(is_read_only=True)


def red_bars(shown):
    bars = shown.notices.findChildren(InlineBar)
    return [bar.text() for bar in bars if bar.text() and bar.kind() is BarKind.ERROR]


def save_state(shown):
    return shown.window.workspace.save_state.text()


def test_the_title_and_a_bar_name_it(shown):
    assert shown.window.windowTitle().startswith("CHỈ ĐỌC")
    assert shown.bars() == [texts.read_only(str(shown.desk.folder))]


def test_words_that_cannot_be_stored_stay_under_a_red_bar_and_are_never_said_to_be_saved(shown):
    type_text(shown.page.field, WORDS)
    shown.settle()
    shown.qtbot.keyClick(shown.page.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown.settle()

    assert [text.startswith("Vẫn chưa lưu được") for text in red_bars(shown)] == [True]
    assert save_state(shown) == "Chưa lưu được"
    assert shown.page.field.toPlainText() == WORDS

    shown.window.close()
    shown.settle()
    assert shown.window.isVisible()
    assert [text.startswith("Chưa thoát") for text in red_bars(shown)] == [True]
    shown.press(texts.quit_and_lose())
    shown.qtbot.waitUntil(lambda: not shown.window.isVisible(), timeout=20_000)


def test_the_save_command_says_that_nothing_waits(shown):
    shown.window.save_now()
    shown.settle()

    assert save_state(shown) == texts.nothing_waits()


def test_closing_after_reading_asks_for_no_backup(shown):
    with shown.qtbot.waitSignal(shown.window.left, timeout=20_000):
        shown.window.close()

    assert shown.parts.adapters.stores.backups(shown.desk.folder) == ()


def test_the_bar_copies_the_handbook_to_where_it_can_be_written(shown, tmp_path):
    target = tmp_path / "elsewhere"
    target.mkdir()

    def choose(dialog):
        dialog.selectFile(str(target))
        dialog.accept()

    when_open(choose)
    shown.press(store_texts.copy_elsewhere())
    shown.settle()

    (copy,) = target.iterdir()
    desk = shown.parts.adapters.stores.open(copy, password=PASSWORD)
    assert not desk.is_read_only
    assert desk.run(load_profile).result().full_name == NAME
    desk.close(back_up=False).result()
