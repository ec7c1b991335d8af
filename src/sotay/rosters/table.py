"""A table as a file has it: rows of values with their numbers, before anybody asks what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sotay.domain.errors import FileHasProblems, Problem
from sotay.domain.old_encodings import OldEncoding, convert
from sotay.domain.problems import ProblemCode

PROBLEM_LIMIT = 50

Value = str | date
"""What a cell holds: text, "" for an empty one, or a day that the file says is one."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row by its number in the file, from 1."""

    number: int
    cells: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that were merged into one, by first and last row and column, from 1; ``name`` is that of Excel."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """Every row of a file, in order."""

    rows: tuple[Row, ...]
    merged: tuple[Merged, ...] = ()


def turned(table: Table, encoding: OldEncoding) -> Table:
    """Return the table with every text read as written in an old encoding."""
    rows = tuple(
        replace(row, cells=tuple(convert(cell, encoding) if isinstance(cell, str) else cell for cell in row.cells))
        for row in table.rows
    )
    return replace(table, rows=rows)


def refused(path: Path, problems: Sequence[Problem]) -> FileHasProblems:
    """Return the error with the problems in file order, and how many more there are."""
    ordered = sorted(problems, key=lambda each: (each.line, each.column))
    shown = ordered[:PROBLEM_LIMIT]
    if len(ordered) > PROBLEM_LIMIT:
        more = str(len(ordered) - PROBLEM_LIMIT)
        shown.append(Problem(0, 0, ProblemCode.MORE_PROBLEMS, (more,)))
    return FileHasProblems(path, tuple(shown))


def refused_whole(path: Path, code: ProblemCode, *facts: str) -> FileHasProblems:
    """Return the error for the file as a whole."""
    return refused(path, [Problem(0, 0, code, facts)])
