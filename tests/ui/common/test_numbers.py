"""The numbers that stand for values of Qt are Qt's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea

from sotay.ui.common import numbers

pytestmark = [pytest.mark.window]


def test_alignment_and_text_flag_are_those_of_qt():
    assert Qt.AlignmentFlag.AlignCenter.value == numbers.CENTRED
    assert Qt.TextFlag.TextShowMnemonic.value == numbers.SHOW_MNEMONIC


def test_markup_typed_by_a_person_is_shown_and_not_read(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    numbers.show_as_plain_text(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_path_can_be_selected_by_mouse_and_keyboard(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    numbers.let_text_be_selected(label)
    flag = Qt.TextInteractionFlag
    assert label.textInteractionFlags() == flag.TextSelectableByMouse | flag.TextSelectableByKeyboard


def test_a_widget_can_be_left_out_of_the_round_of_the_keyboard(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    numbers.take_no_focus(button)
    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_an_area_never_scrolls_sideways(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    numbers.never_scroll_sideways(area)
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_nothing_learns_or_changes_a_secret_while_it_is_typed(qtbot):
    edit = QLineEdit()
    qtbot.addWidget(edit)
    numbers.ask_for_no_help_in_typing(edit)
    hint = Qt.InputMethodHint
    asked = hint.ImhHiddenText | hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
    assert edit.inputMethodHints() == asked
