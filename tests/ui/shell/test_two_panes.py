"""A list and what it chooses, beside each other or one after the other."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.two_panes import TwoPanes

pytestmark = pytest.mark.window


def test_a_bar_that_leaves_with_the_list_does_not_bring_it_back(qtbot, theme):
    """Without slack the room of the bar would let both panes stand, which would bring the bar back, and so on."""
    window = QWidget()
    panes = TwoPanes(theme, QLabel("danh sách"), QLabel("một người"), window, least_height_px=300, slack_px=100)
    bar = QLabel("các nút")
    bar.setFixedHeight(60)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(panes, 1)
    column.addWidget(bar)
    decided = []
    panes.stacked_changed.connect(decided.append)
    panes.stacked_changed.connect(lambda is_stacked: bar.setVisible(not is_stacked))
    window.resize(900, 600)
    show_active(qtbot, window)
    assert not panes.is_stacked

    window.resize(900, 340)
    qtbot.waitUntil(lambda: panes.height() == 340)
    assert panes.is_stacked
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not panes.is_stacked)

    assert decided[-2:] == [True, False]
