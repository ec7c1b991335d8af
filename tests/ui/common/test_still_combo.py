"""Lists to choose from: the wheel changes nothing, and long choices end in dots."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox

import sotay.ui
from sotay.ui.common.still_combo import PageCombo, StillCombo

pytestmark = [pytest.mark.window, pytest.mark.usefixtures("theme")]

LONG = "I.1. Về phẩm chất chính trị, đạo đức, lối sống; tinh thần đoàn kết"


def roll(widget):
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize("make", [PageCombo, lambda: StillCombo("Mẫu")])
def test_scrolling_over_a_list_changes_nothing(qtbot, make):
    combo = make()
    qtbot.addWidget(combo)
    combo.addItems(["Mẫu 2A", "Mẫu 2B", "Mẫu 2C"])
    chosen = []
    combo.activated.connect(chosen.append)
    combo.show()
    combo.setFocus()

    assert not roll(combo)  # so that the page below scrolls
    assert (combo.currentIndex(), chosen) == (0, [])


def test_every_list_of_the_windows_is_such_a_list():
    ui = Path(sotay.ui.__file__).parent
    own = {each.relative_to(ui).as_posix() for each in ui.rglob("*.py") if "QComboBox(" in each.read_text("utf-8")}

    assert own == set()


def test_a_long_choice_ends_in_dots_and_not_in_half_a_letter(qtbot):
    pictures = []
    for words in (LONG, "I.1. Về phẩm chất chính trị…"):
        combo = PageCombo()
        qtbot.addWidget(combo)
        combo.addItem(words)
        room = combo.fontMetrics().horizontalAdvance("I.1. Về phẩm chất chính trị…") + 2
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.show()
        combo.ensurePolished()
        frame = combo.width() - _room(combo)
        combo.setFixedWidth(room + frame)
        pictures.append(combo.grab().toImage())

    assert pictures[0] == pictures[1]


def _room(combo):
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo).width()
