"""A CSV file to a table: UTF-8 or UTF-16, separated as the Excel of any country does."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from sotay.domain.old_encodings import find_old_text
from sotay.domain.problems import ProblemCode
from sotay.domain.search import nfc
from sotay.rosters.table import Row, Table, refused_whole

_UTF_8_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = ";\t,"
_SEPARATOR_LINE = "sep="
_LINES_TO_JUDGE_BY = 30


def csv_table(path: Path, content: bytes) -> Table:
    """Return the rows of a CSV file; FileHasProblems."""
    text = _decoded(path, content)
    if "\0" in text:
        raise refused_whole(path, ProblemCode.ROSTER_DAMAGED)
    if not text.strip():
        raise refused_whole(path, ProblemCode.EMPTY_FILE)
    try:
        return Table(tuple(_rows(text)))
    except csv.Error:
        raise refused_whole(path, ProblemCode.ROSTER_DAMAGED) from None


def _rows(text: str) -> Iterator[Row]:
    lines = text.splitlines(keepends=True)
    first = lines[0].strip()
    skipped = 1 if first.casefold().startswith(_SEPARATOR_LINE) and len(first) == len(_SEPARATOR_LINE) + 1 else 0
    separator = first[-1] if skipped else _separator(lines)
    reader = csv.reader(lines[skipped:], delimiter=separator)
    number = skipped + 1
    for cells in reader:
        yield Row(number, tuple(" ".join(nfc(cell).split()) for cell in cells))
        # A quoted cell may hold ends of lines, so that the next row stands further down.
        number = skipped + reader.line_num + 1


def _separator(lines: list[str]) -> str:
    """Return what parts the cells: of the marks that may, the one that most of the first lines hold most often."""
    head = lines[:_LINES_TO_JUDGE_BY]
    return max(
        _SEPARATORS, key=lambda mark: (sum(mark in line for line in head), sum(line.count(mark) for line in head))
    )


def _decoded(path: Path, content: bytes) -> str:
    try:
        if content.startswith(_UTF_16_MARKS):
            return content.decode("utf-16")
        return content.removeprefix(_UTF_8_MARK).decode("utf-8")
    except UnicodeDecodeError:
        old = content.decode("latin-1")
    if find_old_text(old) is None:
        raise refused_whole(path, ProblemCode.NOT_UTF_8)
    # Old fonts put their letters in the places of Latin-1; the rows that hold them are named one by one.
    return old
