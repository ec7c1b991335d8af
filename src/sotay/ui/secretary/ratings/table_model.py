"""The table of ratings as Qt sees it: people by given name, a column for each stage."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sotay.domain.rating import STAGES
from sotay.texts import cell_ratings as texts
from sotay.ui.secretary.ratings.rows import RatingRow, StageWords

WORDS_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns; those of the stages follow in their order."""

    NAME = 0
    FIRST_STAGE = 1


class RatingModel(QAbstractTableModel):
    """Rows in order; keys are unique."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RatingRow, ...] = ()
        self._places: dict[str, int] = {}

    def rows(self) -> tuple[RatingRow, ...]:
        """Return all rows."""
        return self._rows

    def replace(self, rows: Sequence[RatingRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._places = {row.key: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def update(self, row: RatingRow) -> None:
        """Put this in the place of the row with the same key, where there is one."""
        place = self._places.get(row.key)
        if place is not None and self._rows[place] != row:
            self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))

    def place_of(self, key: str) -> int | None:
        """Return where the row with this key is, or None."""
        return self._places.get(key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else Column.FIRST_STAGE + len(STAGES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name or level, and what is spoken."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        said = _words(row, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return said.words
        if role == WORDS_ROLE:
            return said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said.spoken or said.words
        if role == Qt.ItemDataRole.ToolTipRole and said.note:
            return said.spoken
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of the columns; rows have none."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == Column.NAME:
            return texts.name_column()
        return texts.short_stage(STAGES[section - Column.FIRST_STAGE])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be chosen and none be typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


def _words(row: RatingRow, column: int) -> StageWords:
    return (
        StageWords(row.name, row.cell, spoken=texts.spoken_name(row.name, row.cell))
        if column == Column.NAME
        else row.stages[column - Column.FIRST_STAGE]
    )
