"""The rows of a sheet as a table: an item with the words written beside it, and its boxes."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sotay.domain.manifestation import Checklist
from sotay.domain.paper_sheet import PaperSheet
from sotay.texts import paper_entry as texts

ITEM = 0
_ROOT = QModelIndex()


class PaperModel(QAbstractTableModel):
    """One row for each item; columns are the item with its words, and a box for each level."""

    def __init__(self, checklist: Checklist, sheet: PaperSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checklist = checklist
        self._items = tuple(checklist.items())
        self._levels = tuple(level.key for level in checklist.levels)
        self.sheet = sheet

    @property
    def boxes(self) -> int:
        """How many boxes a row has."""
        return len(self._levels)

    @property
    def done(self) -> int:
        """How many rows have a mark."""
        return sum(bool(self.sheet.answer(item.id).level) for item in self._items)

    def code(self, row: int) -> str:
        """Return how the item of a row is called."""
        return self._checklist.code(self._items[row].id)

    def note(self, row: int) -> str:
        """Return the words of a row."""
        return self.sheet.answer(self._items[row].id).note

    def is_box(self, column: int) -> bool:
        """Tell whether a column holds boxes."""
        return ITEM < column <= self.boxes

    def mark(self, row: int, number: int) -> bool:
        """Mark the box of a number, 0 for none; tell whether there is such a box."""
        if number > len(self._levels):
            return False
        level = self._levels[number - 1] if number else ""
        self.sheet = self.sheet.with_level(self._items[row].id, level)
        self._tell(row)
        return True

    def is_marked(self, row: int, column: int) -> bool:
        """Tell whether the box of a column is marked."""
        return self.is_box(column) and self.sheet.answer(self._items[row].id).level == self._levels[column - 1]

    def write(self, row: int, note: str) -> None:
        """Put words beside an item; TextTooLong."""
        self.sheet = self.sheet.with_note(self._items[row].id, note)
        self._tell(row)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the item and the boxes."""
        return 0 if parent.isValid() else 1 + self.boxes

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section) if self.is_box(section) else texts.item_column()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; a screen reader hears the whole row in each."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and column == ITEM:
            return self._items[row].text
        return None

    def _shown(self, row: int, column: int) -> str:
        if column == ITEM:
            return texts.item(self.code(row), self._items[row].short, self.note(row))
        return texts.mark() if self.is_marked(row, column) else ""

    def _spoken(self, row: int) -> str:
        item = self._items[row]
        answer = self.sheet.answer(item.id)
        level = next((each for each in self._checklist.levels if each.key == answer.level), None)
        return texts.row_spoken(self.code(row), item.short, level.sentence if level else "", answer.note)

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, ITEM), self.index(row, self.boxes))
