"""Buttons can be hit, read, and seen to have the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from tests.ui.common.keys import show_active

from sotay.ui.common.buttons import danger_button, icon_button, primary_button, quiet_button, secondary_button
from sotay.ui.common.icons import Icon
from sotay.ui.common.tokens import CONTRAST, DARK, LIGHT, ThemeChoice

pytestmark = pytest.mark.window

FACTORIES = [primary_button, secondary_button, quiet_button, danger_button]


@pytest.mark.parametrize("points", [11, 13, 20, 24])
@pytest.mark.parametrize("make", FACTORIES)
def test_button_is_high_enough_and_never_cuts_its_text(qtbot, theme, make, points):
    theme.apply(ThemeChoice.LIGHT, points)
    button = make(theme, "Xoá 1 kỳ", icon=Icon.DELETE)
    qtbot.addWidget(button)
    assert button.minimumSizeHint().height() >= theme.px(44)
    assert button.minimumSizeHint().width() > button.fontMetrics().horizontalAdvance("Xoá 1 kỳ") + theme.px(20)


def test_button_grows_with_the_letters_while_shown(qtbot, theme):
    button = primary_button(theme, "Chốt kỳ")
    qtbot.addWidget(button)
    button.show()
    before = button.sizeHint()
    theme.apply(ThemeChoice.LIGHT, 20)
    assert button.sizeHint().height() > before.height()
    assert button.sizeHint().width() > before.width()


def test_icon_button_has_a_name_and_a_tip(qtbot, theme):
    button = icon_button(theme, Icon.CLOSE, "Đóng thông báo")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Đóng thông báo"
    assert button.sizeHint().width() >= 44


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("make", FACTORIES)
def test_focus_ring_lies_on_the_ground_of_the_window_and_moves_nothing(qtbot, theme, make, tokens):
    theme.apply(ThemeChoice(tokens.name), 13)
    window = QWidget()
    row = QHBoxLayout(window)
    button = make(theme, "Chốt kỳ")
    row.addWidget(button)
    row.addWidget(other := secondary_button(theme, "Khác"))
    show_active(qtbot, window)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    place = button.geometry()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    image = window.grab().toImage()
    middle = place.center().y()
    assert button.geometry() == place
    ring = [image.pixelColor(place.left() + step, middle).name().upper() for step in range(3)]
    assert ring == [tokens.focus] * 3
    assert image.pixelColor(place.left() + 3, middle).name().upper() == tokens.ground
    assert image.pixelColor(place.left() - 1, middle).name().upper() == tokens.ground


def test_disabled_button_does_nothing(qtbot, theme):
    button = primary_button(theme, "Chốt kỳ")
    qtbot.addWidget(button)
    button.setEnabled(False)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_the_focused_button_outside_dialogs_too(qtbot, theme, key):
    button = secondary_button(theme, "Tiếp tục")
    show_active(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
