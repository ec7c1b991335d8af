"""What the picture of items × periods says, page by page, as values.

Pure. Many periods go on several pages, each with as many as fit beside the names of the items.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from sotay.domain.history import Cell, Grid, GridRow
from sotay.domain.manifestation import Checklist, LevelKey
from sotay.texts import documents, history, levels, periods


class Shape(Enum):
    """RING to TRIANGLE stand for the first four levels of a checklist, DIAMOND for any other; as on the screen.

    WRITTEN is an answer with words and no level yet, BREAK a change of what an item means.
    """

    RING = "ring"
    HALF = "half"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    WRITTEN = "written"
    UNANSWERED = "unanswered"
    ABSENT = "absent"
    BREAK = "break"


LEVEL_SHAPES = (Shape.RING, Shape.HALF, Shape.SQUARE, Shape.TRIANGLE)


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands in one field: a shape and, for a level, its letter; ``is_after_break`` as in a cell of the grid."""

    shape: Shape
    letter: str = ""
    is_after_break: bool = False


UNANSWERED = Mark(Shape.UNANSWERED)
ABSENT = Mark(Shape.ABSENT)
OLD_LEVEL = Mark(Shape.DIAMOND)
BREAK = Mark(Shape.BREAK)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A mark and what it means."""

    mark: Mark
    words: str


@dataclass(frozen=True, slots=True)
class PictureRow:
    """An item with its marks, or the heading of a group without any."""

    words: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class PicturePage:
    """One page: which periods in words, the heads of the columns, the rows."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[PictureRow, ...]


def shape_of(place: int) -> Shape:
    """Return the shape of the level at this place, counted from 0."""
    return LEVEL_SHAPES[place] if place < len(LEVEL_SHAPES) else Shape.DIAMOND


def level_marks(checklist: Checklist) -> dict[LevelKey, Mark]:
    """Return the mark of each level of a checklist."""
    letter_of = levels.letters(checklist.levels)
    return {level.key: Mark(shape_of(place), letter_of[level.key]) for place, level in enumerate(checklist.levels)}


def legend(grid: Grid, checklist: Checklist) -> tuple[LegendEntry, ...]:
    """Return the meaning of every mark that a level has, and of the others where the picture shows them."""
    marks = level_marks(checklist)
    shown = {_level_mark(cell, marks) for row in grid.rows for cell in row.cells}
    others = (
        LegendEntry(UNANSWERED, history.unanswered()),
        LegendEntry(ABSENT, history.not_in_checklist()),
        LegendEntry(OLD_LEVEL, documents.history_old_level()),
    )
    of_levels = tuple(LegendEntry(marks[level.key], level.sentence) for level in checklist.levels)
    broken = (LegendEntry(BREAK, history.picture_break()),) if grid.has_breaks() else ()
    return (*of_levels, *(entry for entry in others if entry.mark in shown), *broken)


def picture_pages(grid: Grid, checklist: Checklist, *, columns: int, lines: int) -> tuple[PicturePage, ...]:
    """Return the pages in the order of time, each with at most ``columns`` periods and ``lines`` rows."""
    marks = level_marks(checklist)
    titles = {group.number: group.title for group in checklist.groups}
    pages: list[PicturePage] = []
    for start in range(0, len(grid.periods), columns):
        shown = grid.periods[start : start + columns]
        first, last = periods.name_in_sentence(shown[0]), periods.name_in_sentence(shown[-1])
        caption = documents.history_part(first, last) if len(shown) > 1 else periods.name(shown[0])
        heads = tuple(periods.short_name(period) for period in shown)
        rows = [
            PictureRow(
                words=documents.history_row(row.code, row.short),
                marks=tuple(_mark(cell, marks) for cell in row.cells[start : start + columns]),
            )
            if isinstance(row, GridRow)
            else PictureRow(documents.numbered(row, titles[row]) if row in titles else documents.history_group(row))
            for row in _with_group_headings(grid.rows)
        ]
        pages.extend(PicturePage(caption, heads, tuple(rows[at : at + lines])) for at in range(0, len(rows), lines))
    return tuple(pages)


def _with_group_headings(rows: Sequence[GridRow]) -> Iterator[GridRow | str]:
    """Yield the rows, with the number of a group before the first row of each run of that group."""
    group = None
    for row in rows:
        if row.group != group:
            group = row.group
            yield row.group
        yield row


def _mark(cell: Cell, marks: dict[LevelKey, Mark]) -> Mark:
    return replace(_level_mark(cell, marks), is_after_break=cell.is_after_break)


def _level_mark(cell: Cell, marks: dict[LevelKey, Mark]) -> Mark:
    if not cell.is_in_checklist:
        return ABSENT
    if cell.level is None:
        return UNANSWERED
    return marks.get(cell.level, OLD_LEVEL)
