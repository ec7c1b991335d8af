"""The grid of a tally as Qt sees it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sotay.texts import cell_ballots as texts
from sotay.ui.secretary.ballots.rows import Grid, GridRow

WRONG_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether the row does not add up."""

Index = QModelIndex | QPersistentModelIndex
NOTHING = Grid((), (), ())


class GridModel(QAbstractTableModel):
    """Names, numbers, check and result; ``typed(person, column, number)`` when a number is set through Qt."""

    typed = Signal(str, str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = NOTHING
        self._is_read_only = False

    def grid(self) -> Grid:
        """Return what is shown."""
        return self._grid

    def show_grid(self, grid: Grid, *, read_only: bool) -> None:
        """Show another grid; one with the same people and columns changes in its place."""
        same = (grid.columns, grid.heads, [row.person for row in grid.rows]) == (
            self._grid.columns,
            self._grid.heads,
            [row.person for row in self._grid.rows],
        )
        if same and read_only == self._is_read_only:
            self._grid = grid
            if grid.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(grid.rows) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._grid, self._is_read_only = grid, read_only
        self.endResetModel()

    def column_key(self, index: Index) -> str | None:
        """Return the key of a column of numbers, None for any other."""
        place = index.column() - 1
        return self._grid.columns[place] if index.isValid() and 0 <= place < len(self._grid.columns) else None

    def row(self, index: Index) -> GridRow | None:
        """Return the row of a cell."""
        return self._grid.rows[index.row()] if index.isValid() and index.row() < len(self._grid.rows) else None

    def number(self, index: Index) -> int:
        """Return the number in a cell, 0 outside the numbers."""
        row, key = self.row(index), self.column_key(index)
        return row.number(key) if row is not None and key is not None else 0

    def can_type(self, index: Index) -> bool:
        """Tell whether a number can be typed into a cell."""
        return not self._is_read_only and self.column_key(index) is not None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell a number that is to stand in a cell; the grid shows it once it is told back."""
        row, key = self.row(index), self.column_key(index)
        if role != Qt.ItemDataRole.EditRole or row is None or key is None or self._is_read_only:
            return False
        if not isinstance(value, int) or value < 0:
            return False
        self.typed.emit(row.person, key, value)
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many are voted on."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return name, numbers, check and result."""
        return 0 if parent.isValid() else len(self._grid.columns) + 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index)
        if role == Qt.ItemDataRole.EditRole and self.column_key(index) is not None:
            return self.number(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return texts.spoken(row.name, str(self._head(index.column())), self._words(row, index))
        if role == WRONG_ROLE:
            return row.is_wrong
        if role == Qt.ItemDataRole.TextAlignmentRole and self.column_key(index) is not None:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns, each over its numbers; rows have none."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and 1 <= section <= len(self._grid.columns):
            return Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        return self._head(section) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let numbers be typed, and every cell be read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_type(index) else flags

    def _head(self, column: int) -> str:
        heads = (texts.name_column(), *self._grid.heads, texts.check_column(), texts.result_column())
        return heads[column] if column < len(heads) else ""

    def _words(self, row: GridRow, index: Index) -> str:
        key = self.column_key(index)
        if index.column() == 0:
            return row.name
        if key is not None:
            return str(row.number(key)) if row.is_counted else ""
        return row.check if index.column() == len(self._grid.columns) + 1 else row.result
