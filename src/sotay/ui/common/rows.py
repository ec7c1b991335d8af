"""Rows of a list as values, and the model that holds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

RECORD_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class Mark(Enum):
    """A shape that says how far a row is; its word stands beside it."""

    EMPTY = "empty"
    PARTLY = "partly"
    DONE = "done"
    WARNING = "warning"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list, or with ``is_section`` the header of a group, which cannot be chosen.

    ``note`` is smaller and below the title, ``trailing`` at the right end. ``spoken`` is what a screen reader says,
    else the title. ``hits`` are (start, end) places of the title that a search found.
    """

    key: str
    title: str
    note: str = ""
    mark: Mark | None = None
    mark_word: str = ""
    trailing: str = ""
    spoken: str = ""
    is_section: bool = False
    hits: tuple[tuple[int, int], ...] = ()

    @property
    def words(self) -> str:
        """Return what is written at the right end; it may go below on a line of its own, so it begins as one."""
        words = self.trailing or self.mark_word
        return words[:1].upper() + words[1:]


class RowModel(QAbstractListModel):
    """Rows in order; keys are unique among those that can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def rows(self) -> tuple[Row, ...]:
        """Return all rows."""
        return self._rows

    def replace(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def update(self, row: Row) -> bool:
        """Put this in the place of the row with the same key; say whether there is one."""
        place = self.place_of(row.key)
        if place is None:
            return False
        if self._rows[place] != row:
            self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
            self.dataChanged.emit(self.index(place), self.index(place))
        return True

    def place_of(self, key: str) -> int | None:
        """Return where the row with this key is, or None."""
        return next((place for place, row in enumerate(self._rows) if row.key == key and not row.is_section), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return title, record or what is spoken."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == RECORD_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let all rows but headers be chosen."""
        if not index.isValid() or self._rows[index.row()].is_section:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
