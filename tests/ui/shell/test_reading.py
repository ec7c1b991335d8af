"""What was handed in as running text, also where it is as long as a book."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from tests.ui.common.keys import show_active

from sotay.domain.submission import Part, SubmissionLine
from sotay.ui.reading import SLICE_LETTERS, Reading

pytestmark = pytest.mark.window
LONG = [SubmissionLine(f"k{at}", Part.SECTION, f"{at}. Mục", f"{at} " + "lời dài " * 20_000) for at in range(4)]


@pytest.fixture
def reading(qtbot, theme):
    window = QWidget()
    made = Reading(theme, "Bài nộp", window)
    made.resize(500, 300)
    made.holder = window
    show_active(qtbot, window)
    return made


def test_a_long_text_comes_whole_and_in_order(reading, qtbot):
    assert sum(len(each.text) for each in LONG) > SLICE_LETTERS
    reading.show_lines(LONG)

    qtbot.waitUntil(lambda: "3. Mục" in reading.toPlainText())
    assert reading.toPlainText() == "\n".join(f"{each.heading}\n{each.text}" for each in LONG)
    assert reading.verticalScrollBar().value() == 0


def test_a_line_far_below_is_found_at_once(reading):
    reading.show_lines(LONG)

    reading.show_line("k3")

    assert reading.textCursor().block().text() == "3. Mục"


def test_another_text_takes_the_place_of_one_that_still_comes(reading):
    reading.show_lines(LONG)
    reading.show_lines([SubmissionLine("a", Part.SECTION, "1. Mục", "Ngắn")])
    QCoreApplication.processEvents()

    assert reading.toPlainText() == "1. Mục\nNgắn"
