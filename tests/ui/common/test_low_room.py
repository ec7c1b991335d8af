"""A list below other things, in a window that is too low for both."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.common.labels import PlainLabel
from sotay.ui.common.low_room import LowRoom
from sotay.ui.common.row_list import RowList
from sotay.ui.common.rows import Row

pytestmark = pytest.mark.window


@pytest.fixture
def low(qtbot, theme):
    """A window of 120 pixels with forty rows below four lines."""
    window = QWidget()
    inside = QWidget(window)
    rows = RowList(theme, "Các việc", inside)
    column = QVBoxLayout(inside)
    for _ in range(4):
        column.addWidget(PlainLabel("Một dòng ở trên", inside))
    column.addWidget(rows, 1)
    area = LowRoom(theme, inside, rows, window)
    rows.set_rows([Row(str(place), f"Việc {place}") for place in range(40)])
    window.resize(400, 120)
    show_active(qtbot, window)
    area.holder = window
    return area, rows


def in_sight(area, rows):
    """Return how much of the current row is seen."""
    row = rows.visualRect(rows.currentIndex()).intersected(rows.viewport().rect())
    place = QRect(rows.viewport().mapTo(area.viewport(), row.topLeft()), row.size())
    return place.intersected(QRect(QPoint(0, 0), area.viewport().size())).height()


def test_a_list_keeps_room_for_a_row(low):
    _, rows = low
    assert rows.viewport().height() >= rows.visualRect(rows.row_model.index(0)).height()


def test_arrow_keys_bring_each_row_into_sight(low, qtbot):
    area, rows = low
    rows.setFocus()
    for _ in range(12):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        height = rows.visualRect(rows.currentIndex()).height()
        qtbot.waitUntil(lambda height=height: in_sight(area, rows) == height)
    for _ in range(12):
        QTest.keyClick(rows, Qt.Key.Key_Up)
        height = rows.visualRect(rows.currentIndex()).height()
        qtbot.waitUntil(lambda height=height: in_sight(area, rows) == height)


def test_a_list_takes_all_that_is_left_in_a_high_window(low, qtbot):
    area, rows = low
    area.window().resize(400, 900)
    qtbot.waitUntil(lambda: rows.height() > 600)
    assert area.verticalScrollBar().maximum() == 0


def test_lines_that_wrap_above_the_list_keep_their_height(qtbot, theme):
    window = QWidget()
    inside = QWidget(window)
    rows = RowList(theme, "Các việc", inside)
    label = PlainLabel("Một câu dài xuống nhiều dòng trong cột hẹp này. " * 4, inside)
    column = QVBoxLayout(inside)
    column.addWidget(label)
    column.addWidget(rows, 1)
    LowRoom(theme, inside, rows, window)
    window.resize(220, 200)
    show_active(qtbot, window)

    assert label.height() >= label.heightForWidth(label.width())
    assert rows.height() >= rows.minimumHeight()
