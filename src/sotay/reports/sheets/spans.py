"""Which columns of a sheet the columns of its tables cover, and how full its printed page is. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sotay.reports.cell.values import Align, TableColumn

PAGE_SHARE = 0.95
"""How much of a page is counted on for what must not be parted, since programs round heights differently."""

OFF_THE_MIDDLE = 0.25
"""How far from the middle of the page the halves may part, as a share of a half."""

Span = tuple[int, int]
"""The first and the last column, counted from 1."""


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """The columns of a sheet: ``widths`` in points; ``middle`` is the last of the left half of the page.

    ``parted`` is the column of the widest table that two columns of the sheet stand for, so that there are two halves;
    0 for none.
    """

    widths: tuple[float, ...]
    middle: int
    parted: int = 0

    @property
    def count(self) -> int:
        """Return how many columns the sheet has."""
        return len(self.widths)

    def spans_of(self, columns: Sequence[TableColumn]) -> list[Span]:
        """Return the span of each column of a table.

        A table with fewer columns than the sheet is as wide all the same: that which shares the rest has what is left.
        """
        left_over = self.count - len(columns)
        widest = self.parted if self.parted and left_over == 1 else _widest(columns)
        places = range(1, len(columns) + 1)
        return [(at + left_over * (at > widest), at + left_over * (at >= widest)) for at in places]


def grid_of(widths: Sequence[float]) -> SheetGrid:
    """Return the columns of a sheet whose widest table has columns of these widths.

    The head of a paper and its signatures need two halves: where no column ends near the middle of the page, the one
    that lies across it is parted.
    """
    half = sum(widths) / 2
    ends = [sum(widths[:at]) for at in range(1, len(widths))]
    nearest = min(range(len(ends)), key=lambda at: abs(ends[at] - half), default=None)
    if nearest is not None and abs(ends[nearest] - half) <= half * OFF_THE_MIDDLE:
        return SheetGrid(tuple(widths), nearest + 1)
    across = next(at for at in range(len(widths)) if sum(widths[: at + 1]) >= half)
    before = half - sum(widths[:across])
    parts = (before, widths[across] - before)
    return SheetGrid((*widths[:across], *parts, *widths[across + 1 :]), across + 1, across + 1)


def _widest(columns: Sequence[TableColumn]) -> int:
    """Return the place of the column that takes what is left: one that shares the rest, else the last of words."""
    sharing = [at for at, each in enumerate(columns, start=1) if not each.width_mm]
    words = [at for at, each in enumerate(columns, start=1) if each.align is Align.LEFT]
    return (sharing or words or [len(columns)])[-1]


class PrintedPage:
    """How much of the page under way is used, in points; ``repeated`` is what stands at the top of every later one."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._used = 0.0
        self.repeated = 0.0
        self.number = 1

    def add(self, height: float) -> None:
        """Count a row, which begins a page where there is no room for it."""
        if self._used + height > self._height:
            self.turn()
        self._used += height

    def turn(self) -> None:
        """Begin a page."""
        self._used = self.repeated
        self.number += 1

    def is_parting(self, height: float) -> bool:
        """Tell whether rows of this height together would begin on this page and end on the next."""
        return self._used > self.repeated and self._used + height > self._height * PAGE_SHARE
