"""Words about saving are true, and what cannot be stored is not lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.ui.common.keys import type_text
from tests.ui.common.test_dialogs import press, when_open

from sotay.texts import saving as texts
from sotay.ui.common.bars import BarKind, InlineBar
from sotay.ui.context import PageId, Place

pytestmark = pytest.mark.window

WORDS = "Tự soi <b>thẳng thắn</b>"


@pytest.fixture
def shown(show):
    return show()


def type_words(shown):
    type_text(shown.page.field, WORDS)
    shown.settle()


def test_typed_words_are_stored_and_said_to_be(shown):
    type_words(shown)

    assert shown.stored() == WORDS
    assert shown.window.workspace.save_state.text() == "Đã tự lưu lúc 14:32"


def test_the_save_command_answers(shown):
    type_words(shown)
    shown.qtbot.keyClick(shown.page.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown.settle()

    assert shown.window.workspace.save_state.text() == "Đã lưu lúc 14:32"


def test_a_failed_save_stays_in_red_until_one_succeeds(shown):
    shown.desk.is_full = True
    type_words(shown)
    bar = next(bar for bar in shown.notices.findChildren(InlineBar) if bar.text())
    assert bar.kind() is BarKind.ERROR
    assert "vẫn còn trong cửa sổ" in bar.text()
    assert shown.window.workspace.save_state.text() == "Chưa lưu được"

    shown.window.go_to(Place(PageId.HISTORY))
    shown.window.go_to(Place(PageId.OVERVIEW))
    shown.settle()
    assert bar.text()

    shown.desk.is_full = False
    shown.press(texts.try_again())
    shown.settle()
    assert bar.text() == ""
    assert shown.stored() == WORDS


def test_a_second_failure_advises_another_place(shown):
    shown.desk.is_full = True
    type_words(shown)
    shown.press(texts.try_again())
    shown.settle()

    assert any("nên lưu tạm sang một chỗ khác" in text for text in shown.bars())


def test_a_bar_that_stays_is_not_said_anew_at_every_key(shown):
    shown.desk.is_full = True
    type_words(shown)
    offered = offered_again(shown)
    type_words(shown)

    assert offered_again(shown) is offered
    assert not any("nên lưu tạm sang một chỗ khác" in text for text in shown.bars())


def offered_again(shown):
    return next(each for each in shown.notices.findChildren(QPushButton) if each.text() == texts.try_again())


def test_words_that_cannot_be_stored_go_to_a_file(shown, home):
    (home / "Tài liệu").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n', "utf-8")
    shown.desk.is_full = True
    type_words(shown)
    when_open(press("0"))
    shown.press(texts.save_elsewhere())
    shown.settle()

    kept = home / "Tài liệu" / "chua-luu-2026-11-22.txt"
    assert kept.read_text("utf-8") == WORDS
    assert any(kept.name in text and "không được mã hoá" in text for text in shown.bars())
