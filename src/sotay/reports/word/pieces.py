"""What a Word paper consists of, as values: paragraphs of named styles and tables. Sizes in points.

Every word goes through ``writable`` here, and none afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sotay.reports.paragraph import Text
from sotay.reports.word.letters import writable
from sotay.reports.word.styles import Letters, Named

SPARE_PT = 2
"""How much wider on each side a title may be than it was measured, since programs round differently."""

TAB = "\t"
"""The one control character that a run may hold: a step to the next place on the line."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one character style, that of the paragraph where there is none."""

    words: str
    letters: Letters | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on the line, ``at`` points from the margin; a dotted one is reached by dots and ends them."""

    at: float
    is_dotted: bool = False


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph. What is None comes from its style."""

    named: Named
    runs: tuple[Run, ...]
    holds_next: bool | None = None
    begins_page: bool = False
    gap: float | None = None
    gap_after: float | None = None
    left: float | None = None
    right: float | None = None
    stops: tuple[Stop, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells, each with one or more paragraphs; a single cell is as wide as the table.

    A whole row never parts; a head is repeated on each page. With a ``turned_height`` the words of all cells but the
    first run from the foot up, and the row is as high as that.
    """

    cells: tuple[tuple[Para, ...], ...]
    is_whole: bool = True
    is_head: bool = False
    turned_height: float = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with the width of each column; without lines it only places its cells side by side.

    A tight one has its lines close around the words.
    """

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    is_ruled: bool = False
    is_tight: bool = False


Piece: TypeAlias = Para | Grid


def para(words: str, named: Named) -> Para:
    """Return a paragraph of typed words."""
    return Para(named, (Run(writable(words)),))


def runs(parts: Sequence[tuple[str, Letters | None]], named: Named) -> Para:
    """Return a paragraph of several runs; spaces between runs are the caller's."""
    return Para(named, tuple(Run(writable(words), letters) for words, letters in parts))


def written(words: str, named: Named) -> list[Para]:
    """Return one paragraph for each line that a person wrote, without the blank ones."""
    return [para(line.strip(), named) for line in words.splitlines() if line.strip()]


def printed(words: str) -> Para:
    """Return a paragraph that the form prints; "... như sau:" belongs to what follows it as a heading does."""
    made = para(words, Named.BODY)
    return held(made) if words.endswith(":") else made


def labelled(label: str, letters: Letters, words: str, named: Named) -> list[Para]:
    """Return what a person wrote with a label before its first line; nothing where nothing was written."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if not lines:
        return []
    first = runs([(label, letters), (lines[0], None)], named)
    return [first, *(para(line, named) for line in lines[1:])]


def held(piece: Para, *, gap_after: float | None = None) -> Para:
    """Return the paragraph so that it stays with what follows it, by another gap where one is named."""
    return replace(piece, holds_next=True, gap_after=gap_after)


def carried(parts: Sequence[Para]) -> list[Para]:
    """Return the parts so that the last lines of a paper stay with the first signature."""
    return [*parts[:-1], *map(held, parts[-1:])]


def held_row(row: Row) -> Row:
    """Return a row that stays with the one after it."""
    return replace(row, cells=tuple(tuple(map(held, cell)) for cell in row.cells))


def balanced_para(measured: Text, named: Named, *, right_edge: float = 0) -> Para:
    """Return a centred title with the indents that make its lines even, as measured for the PDF.

    ``right_edge`` is what the measured width leaves free on the right.
    """
    style = measured.style
    if not (style.left_indent or style.right_indent or right_edge):
        return para(measured.words, named)
    left, right = (max(0.0, indent - SPARE_PT) for indent in (style.left_indent, style.right_indent))
    return replace(para(measured.words, named), left=left, right=right + right_edge)
