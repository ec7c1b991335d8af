"""Typing into the page of ballots as a teller does."""

from PySide6.QtCore import Qt
from tests.cell import a_person
from tests.ui.common.keys import type_text

THREE = [a_person(number, name) for number, name in enumerate(("Lò Văn Ân", "Hà Thị Bình", "Vũ Chí"), 1)]


def type_papers(page, *numbers):
    """Type how many may vote, came, went out, came back, do not count, going on with Enter."""
    for field, number in zip(page.papers.fields.values(), numbers, strict=True):
        field.set_text("")
        type_text(field.edit, str(number))


def type_votes(qtbot, page, *numbers):
    """Type numbers into the grid, one cell after the other, going on with Enter; " " types nothing."""
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.grid.grid_model.index(0, 1))
    for number in numbers:
        for digit in str(number):
            qtbot.keyClick(page.grid, digit)
        qtbot.keyClick(page.grid, Qt.Key.Key_Return)


def shown(page):
    model = page.grid.grid_model
    return [[model.data(model.index(row, column)) for column in range(model.columnCount())] for row in range(3)]
