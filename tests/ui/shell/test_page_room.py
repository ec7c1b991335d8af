"""A page that needs more height than a low window has scrolls as a whole, and nothing in it is pressed together."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.common.buttons import secondary_button
from sotay.ui.common.flow_layout import FlowLayout
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row
from sotay.ui.common.sight import bring_into_sight
from sotay.ui.common.tokens import ThemeChoice
from sotay.ui.page_room import PageRoom

pytestmark = pytest.mark.window

WORDS = ("Từng kỳ", "So sánh hai kỳ", "Toàn cảnh", "Từng mục", "Theo nhóm", "Đã ghi đủ chưa")


@pytest.fixture
def room(qtbot, theme):
    """A page with a row of buttons that wraps, a list, and a button below it, in a low and narrow window."""
    theme.apply(ThemeChoice.LIGHT, 20)
    page = QWidget()
    column = QVBoxLayout(page)
    flow = FlowLayout()
    page.buttons = [secondary_button(theme, words, page) for words in WORDS]
    for button in page.buttons:
        flow.addWidget(button)
    page.rows = RowList(theme, "Các kỳ", page)
    page.rows.set_rows([Row(str(number), f"Quý {number}", note="Đã chốt") for number in range(1, 30)])
    page.last = secondary_button(theme, "In, lưu PDF, Word kỳ này…", page)
    column.addLayout(flow)
    column.addWidget(page.rows, 1)
    column.addWidget(page.last)
    made = PageRoom(theme, page)
    made.page = page
    made.resize(700, 300)
    show_active(qtbot, made)
    qtbot.waitUntil(lambda: made.verticalScrollBar().maximum() > 0, timeout=2_000)
    return made


def test_no_button_is_cut_and_the_list_shows_a_row(room):
    for button in (*room.page.buttons, room.page.last):
        assert button.height() >= button.minimumSizeHint().height()
        assert room.page.rect().contains(button.geometry())
    assert room.page.rows.height() >= room.page.rows.row_height()


def test_the_last_button_can_be_brought_into_sight(room):
    bring_into_sight(room.page.last)

    assert room.page.last.visibleRegion().boundingRect().height() == room.page.last.height()


def test_nothing_scrolls_where_there_is_room(room, qtbot):
    room.resize(1366, 700)

    qtbot.waitUntil(lambda: room.verticalScrollBar().maximum() == 0, timeout=2_000)
    assert room.page.height() == 700


def test_a_part_that_comes_gets_its_room(room, qtbot, theme):
    before = room.page.height()
    more = secondary_button(theme, "Nhận 2 đề xuất", room.page)
    room.page.layout().addWidget(more)

    qtbot.waitUntil(lambda: room.page.height() >= before + more.sizeHint().height(), timeout=2_000)
