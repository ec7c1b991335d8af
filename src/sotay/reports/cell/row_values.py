"""What the rows of every paper are made of: a cell for each key, numbers, days and choices."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from sotay.domain.dates import format_date
from sotay.reports.cell.values import Cell

CHOICE = "choice:"
"""What the key of a column of one choice begins with; a template says ``choices`` for all of them."""

EMPTY = Cell("")

Row: TypeAlias = Mapping[str, Cell]


def count_cell(count: int) -> Cell:
    """Return a number."""
    return Cell(str(count), count)


def day_cell(day: date | None) -> Cell:
    """Return a day, nothing for one that is not known."""
    return Cell(format_date(day), day) if day else EMPTY
