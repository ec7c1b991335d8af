"""What chooses the rows of a list stands in one line where there is room."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.common.line_field import LineField
from sotay.ui.common.still_combo import StillCombo
from sotay.ui.common.wish_row import WishRow

pytestmark = pytest.mark.window


@pytest.mark.parametrize(("width", "is_one_line"), [(300, False), (800, True)])
def test_fields_stand_beside_each_other_where_there_is_room(qtbot, theme, width, is_one_line):
    window = QWidget()
    row = WishRow(theme, window)
    field, combo = LineField(theme, "Tìm tên", row), StillCombo("Trạng thái", row)
    row.add(field, 3)
    row.add(combo, 2)
    QVBoxLayout(window).addWidget(row)
    window.resize(width, 200)
    show_active(qtbot, window)

    qtbot.waitUntil(lambda: (combo.geometry().left() > field.geometry().left()) is is_one_line)
    assert combo.geometry().bottom() >= field.geometry().bottom()
