"""The window around the pages: navigation, menus, titles, letters, panes, bars."""

from datetime import time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication
from tests.ui.common.keys import type_text

from sotay.domain.backup import StoreFacts
from sotay.domain.errors import StoreReadOnly
from sotay.texts import shell as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.pages import HANDBOOK_PAGES
from sotay.ui.titles import title_of

pytestmark = pytest.mark.window


@pytest.fixture
def shown(show):
    return show()


def actions(shown):
    return [action for menu in shown.window.menuBar().actions() for action in menu.menu().actions() if action.text()]


def narrow(shown):
    shown.window.resize(910, 490)
    shown.qtbot.waitUntil(shown.window.workspace.navigation.row.isVisible)
    return shown.window.workspace.navigation.row


def test_a_page_is_built_once_and_entered_at_each_visit(shown):
    first = shown.page
    shown.window.go_to(Place(PageId.HISTORY))
    assert shown.page is not first
    shown.window.go_to(Place(PageId.OVERVIEW))

    assert shown.page is first
    assert [place.page for place in first.entered] == [PageId.OVERVIEW, PageId.OVERVIEW]


def test_arrow_keys_in_the_navigation_open_nothing_and_enter_does(shown):
    column = shown.window.workspace.navigation.column
    column.setFocus()
    shown.qtbot.keyClick(column, Qt.Key.Key_Down)
    assert shown.window.workspace.page_id() is PageId.OVERVIEW
    shown.qtbot.keyClick(column, Qt.Key.Key_Return)

    assert shown.window.workspace.page_id() is PageId.ASSESSMENT


def test_a_click_in_the_navigation_opens_the_page(shown):
    column = shown.window.workspace.navigation.column
    spot = column.visualItemRect(column.item(HANDBOOK_PAGES.number_of(PageId.HISTORY))).center()
    shown.qtbot.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert shown.window.workspace.page_id() is PageId.HISTORY


def test_a_narrow_window_keeps_every_page_within_reach(shown):
    row = narrow(shown)
    in_row = [button.text() for button in row.buttons() if not button.isHidden()]
    in_menu = [action.text() for action in row.more_button.menu().actions()]

    assert sorted(in_row + in_menu) == sorted(entry.name for entry in HANDBOOK_PAGES.entries)
    assert row.more_button.isVisible()


def test_the_shown_page_stands_in_the_row_of_a_narrow_window(shown):
    shown.window.go_to(Place(PageId.HELP))
    row = narrow(shown)

    assert [button.text() for button in row.buttons() if button.isChecked() and not button.isHidden()] == [
        texts.page_help()
    ]


def test_every_command_has_its_own_keys(shown):
    keys = [key.toString() for action in actions(shown) for key in action.shortcuts()]

    assert len(keys) == len(set(keys))
    assert {
        "Ctrl+N",
        "Ctrl+S",
        "Ctrl+P",
        "Ctrl+F",
        "Ctrl+L",
        "Ctrl+Q",
        "F1",
        "F6",
        "F9",
        "Ctrl++",
        "Ctrl+-",
        "Ctrl+0",
    } <= set(keys)


def test_each_of_the_first_nine_pages_has_a_key(shown):
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)

    assert shown.window.workspace.page_id() is HANDBOOK_PAGES.entries[6].page


def test_help_opens_on_the_page_one_is_on(shown):
    shown.window.go_to(Place(PageId.REVIEW))
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_F1)

    assert shown.window.workspace.page_id() is PageId.HELP
    assert shown.page.entered[-1].topic == "kiem-diem"


def test_help_opens_on_what_the_page_shows_just_now(shown):
    shown.window.go_to(Place(PageId.CATALOG))
    shown.page.topic = "van-ban"
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_F1)

    assert shown.page.entered[-1].topic == "van-ban"


def test_the_menu_of_editing_reaches_the_focused_field(shown):
    field = shown.page.field
    field.setFocus()
    type_text(field, "abc")
    next(action for action in actions(shown) if action.text() == texts.select_all()).trigger()
    next(action for action in actions(shown) if action.text() == texts.cut()).trigger()

    assert field.toPlainText() == ""
    assert QGuiApplication.clipboard().text() == "abc"


def test_a_page_without_search_or_paper_says_so(shown):
    for keys in ("Ctrl+F", "Ctrl+P"):
        action = next(each for each in actions(shown) if QKeySequence(keys) in each.shortcuts())
        action.trigger()
        assert any("Trang này không có" in text for text in shown.bars())


def test_the_keys_and_the_wheel_change_the_letters_over_a_text_field(shown, theme):
    field = shown.page.field
    shown.qtbot.keyClick(field, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.points == 16
    spot = QPointF(field.mapTo(shown.window, QPoint(5, 5)))
    turn = QWheelEvent(
        spot,
        spot,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(shown.window.windowHandle(), turn)
    assert theme.points == 20
    shown.qtbot.keyClick(field, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.points == 13


def test_the_next_pane_goes_round(shown):
    field, column = shown.page.field, shown.window.workspace.navigation.column
    field.setFocus()
    shown.qtbot.keyClick(field, Qt.Key.Key_F6)
    assert column.hasFocus()
    shown.qtbot.keyClick(column, Qt.Key.Key_F6)

    assert field.hasFocus()


@pytest.mark.parametrize(("points", "width", "height"), [(13, 910, 490), (20, 1366, 728), (24, 1366, 728)])
def test_the_window_fits_small_screens_and_large_letters(shown, theme, points, width, height):
    theme.apply(theme.choice, points)
    shown.window.resize(width, height)
    shown.qtbot.waitUntil(lambda: shown.window.workspace.width() == width)

    least = shown.window.minimumSizeHint()
    assert (least.width() <= width, least.height() <= height) == (True, True)


def test_the_title_names_sample_data(show):
    assert show(is_sample=True).window.windowTitle().startswith("DỮ LIỆU MẪU")


def test_the_title_names_a_stick():
    desk = SimpleNamespace(is_sample=False, is_read_only=False)
    assert title_of("Tổng quan", desk, drive="E:").startswith("Chế độ USB (E:)")


def test_an_undo_is_offered_until_the_next_act_and_done_once(shown):
    done = []
    shown.window.offer_undo("Đã xoá quý III năm 2026.", lambda: done.append("III"))
    shown.window.offer_undo("Đã xoá quý II năm 2026.", lambda: done.append("II"))
    assert [text for text in shown.bars() if text.startswith("Đã xoá")] == ["Đã xoá quý II năm 2026."]
    shown.press("Hoàn tác")

    assert done == ["II"]
    assert not any(text.startswith("Đã xoá") for text in shown.bars())


def test_an_undo_of_what_was_undone_already_is_taken_away(shown):
    shown.window.offer_undo("Đã chốt quý IV năm 2026.", lambda: None)
    shown.window.withdraw_undo()
    assert "Đã chốt quý IV năm 2026." not in shown.bars()


def test_a_written_file_is_named_exactly(shown, tmp_path):
    shown.window.show_file(tmp_path / "ban-kiem-diem-2026.pdf")

    assert "Đã lưu tệp ban-kiem-diem-2026.pdf" in shown.bars()


def test_a_written_file_is_not_named_any_more_on_another_page(shown, tmp_path):
    shown.window.show_file(tmp_path / "ban-kiem-diem-2026.pdf")
    shown.window.go_to(Place(PageId.HAND_IN))

    assert not any("ban-kiem-diem-2026.pdf" in text for text in shown.bars())


def test_details_of_a_problem_are_copied_without_anything_private(shown, tmp_path):
    shown.window.show_problem(StoreReadOnly(tmp_path))
    shown.press(texts.problem_details())

    copied = QGuiApplication.clipboard().text()
    assert "StoreReadOnly" in copied
    assert copied.startswith("Không ghi được vào")


def test_a_handbook_on_a_stick_is_named_once_its_facts_are_read(shown, tmp_path):
    facts = StoreFacts(tmp_path, 1, 1, is_sample=False, is_removable=True, last_backup=None)
    shown.window._on_facts(facts)

    assert shown.window.windowTitle().startswith("Chế độ USB")


def test_the_words_about_saving_are_whole_beside_the_menus_of_a_narrow_window(shown):
    shown.window.resize(910, 490)
    shown.settle()
    state = shown.window.workspace.save_state
    state.show_autosaved(time(20, 31))
    assert state.width() >= state.sizeHint().width()
