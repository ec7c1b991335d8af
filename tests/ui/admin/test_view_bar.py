"""The row above a draft is one line high in any window."""

import pytest
from PySide6.QtWidgets import QPushButton
from shiboken6 import delete

from sotay.ui.admin.view_bar import VIEW_BUTTON, ViewBar
from sotay.ui.admin.work import PartEntry
from sotay.ui.common.tokens import LETTER_SIZES_PT, ThemeChoice

pytestmark = pytest.mark.window

NAMES = {"form": "Biểu mẫu", "text": "Văn bản", "changes": "Thay đổi", "proof": "So câu chữ", "booklet": "Bản in thử"}


@pytest.fixture
def bar(qtbot, theme):
    made = ViewBar(theme, [PartEntry(key, name, None) for key, name in NAMES.items()], None)
    made.show_views(tuple(NAMES), is_written=True)
    made.show_current("form")
    made.resize(1100, 60)
    made.show()
    qtbot.waitExposed(made)
    yield made
    delete(made)


def shown(bar):
    names = [button.text() for button in bar.findChildren(QPushButton, VIEW_BUTTON) if button.isVisible()]
    return [key for key, name in NAMES.items() if name in names]


def test_all_views_stand_beside_each_other_where_there_is_room(bar):
    assert shown(bar) == list(NAMES)
    assert not bar.is_folded()


def test_in_a_narrow_window_they_are_in_a_menu_that_says_what_is_shown(bar):
    bar.resize(600, 60)
    assert shown(bar) == []
    assert bar.menu_button.text() == "Đang xem: Biểu mẫu"
    views = [action for action in bar.menu.actions() if action.isCheckable()]
    assert [action.text() for action in views] == list(NAMES.values())
    assert [action.text() for action in bar.menu.actions() if action.isChecked()] == ["Biểu mẫu"]


def test_a_view_is_chosen_from_the_menu(bar):
    bar.resize(600, 60)
    chosen = []
    bar.chosen.connect(chosen.append)
    bar.menu.actions()[2].trigger()
    assert chosen == ["changes"]


def test_what_is_only_read_has_nothing_to_undo_and_to_publish(bar):
    bar.show_views(("text", "changes"), is_written=False)
    assert shown(bar) == ["text", "changes"]
    assert not any(button.isVisible() for button in (bar.undo_button, bar.redo_button, bar.publish_button))


@pytest.mark.parametrize("points", LETTER_SIZES_PT)
@pytest.mark.parametrize("width", [880, 1130])
def test_the_row_is_one_line_high(bar, theme, qtbot, points, width):
    theme.apply(ThemeChoice.LIGHT, points)
    bar.resize(width, 60)
    qtbot.waitUntil(lambda: bar.layout().heightForWidth(width) <= bar.back_button.sizeHint().height() + 2)


def test_undo_is_in_the_menu_too_for_windows_in_which_it_has_no_room(bar, qtbot):
    bar.resize(420, 60)
    assert not bar.undo_button.isVisible()
    undo = next(action for action in bar.menu.actions() if action.text() == bar.undo_button.accessibleName())
    with qtbot.waitSignal(bar.undo_button.clicked):
        undo.trigger()
