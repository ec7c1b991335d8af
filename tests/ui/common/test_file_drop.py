"""Files that are dragged onto a part of a page."""

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from tests.ui.common.dropping import drop

from sotay.ui.common.file_drop import FileDrop

pytestmark = pytest.mark.window


@pytest.fixture
def part(qtbot):
    """A part of a page with a text field and a label."""
    made = QWidget()
    made.field = QPlainTextEdit(made)
    made.label = QLabel("x", made)
    column = QVBoxLayout(made)
    column.addWidget(made.field)
    column.addWidget(made.label)
    qtbot.addWidget(made)
    made.show()
    made.files = []
    FileDrop(made, made.field.viewport()).dropped.connect(made.files.append)
    return made


def test_every_file_is_told_wherever_it_is_let_go(part, tmp_path):
    first, second = tmp_path / "ảnh 1.jpg", tmp_path / "b.pdf"
    drop(part.label, first, second)
    drop(part.field.viewport(), first)

    assert part.files == [first, second, first]
    assert part.field.toPlainText() == ""


def test_words_that_are_dragged_go_into_the_field_as_ever(part):
    drop(part.field.viewport(), text="mot dong")

    assert part.field.toPlainText() == "mot dong"
    assert part.files == []


def test_what_is_let_go_together_is_told_at_once(part, tmp_path):
    all_at_once, hovered = [], []
    watch = part.findChild(FileDrop)
    watch.all_dropped.connect(all_at_once.append)
    watch.hovered.connect(hovered.append)

    drop(part.label, tmp_path / "a.bainop", tmp_path / "b.bainop")

    assert all_at_once == [(tmp_path / "a.bainop", tmp_path / "b.bainop")]
    assert hovered == [True, False]
