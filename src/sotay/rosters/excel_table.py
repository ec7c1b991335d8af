"""The sheets of an Excel file to tables, within limits that no roster and no checklist reaches."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from sotay.domain.problems import ProblemCode
from sotay.domain.search import nfc
from sotay.rosters.table import Merged, Row, Table, Value, refused_whole

UNPACKED_LIMIT_BYTES = 60_000_000
PARTS_LIMIT = 1_000
ROWS_LIMIT = 20_000
COLUMNS_LIMIT = 200

# What the library raises for files that are none or were damaged; it reads them with no checks of its own.
_DAMAGED = (
    BadZipFile, InvalidFileException, zlib.error, struct.error, SyntaxError, ArithmeticError, AttributeError, EOFError,
    LookupError, NotImplementedError, OSError, RuntimeError, TypeError, ValueError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Tells:
    """What is said of a file that cannot be read, by what it was to be."""

    damaged: ProblemCode
    too_large: ProblemCode


_ROSTER = _Tells(ProblemCode.ROSTER_DAMAGED, ProblemCode.ROSTER_TOO_LARGE)
_CHECKLIST = _Tells(ProblemCode.TABLE_DAMAGED, ProblemCode.TABLE_TOO_LARGE)


def excel_table(path: Path, content: bytes) -> Table:
    """Return the rows of the active sheet, each cell as one line; FileHasProblems."""
    with _opened(path, content, _ROSTER) as workbook:
        if not isinstance(workbook.active, Worksheet):
            raise refused_whole(path, ProblemCode.ROSTER_DAMAGED)
        return _table(path, workbook.active, _ROSTER, _one_line)


def excel_sheets(path: Path, content: bytes) -> Mapping[str, Table]:
    """Return the rows of every sheet by its name, the lines of each cell kept; FileHasProblems."""
    with _opened(path, content, _CHECKLIST) as workbook:
        return {sheet.title: _table(path, sheet, _CHECKLIST, nfc) for sheet in workbook.worksheets}


@contextmanager
def _opened(path: Path, content: bytes, tells: _Tells) -> Iterator[Workbook]:
    try:
        _check_size(path, content, tells)
        with warnings.catch_warnings():
            # Of what it leaves out: pictures, rules for typing. None of it is in the table.
            warnings.simplefilter("ignore")
            workbook = load_workbook(BytesIO(content), data_only=True)
        yield workbook
    except _DAMAGED:
        raise refused_whole(path, tells.damaged) from None


def _check_size(path: Path, content: bytes, tells: _Tells) -> None:
    with ZipFile(BytesIO(content)) as packed:
        parts = packed.infolist()
    if len(parts) > PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT_BYTES:
        raise refused_whole(path, tells.too_large)


def _table(path: Path, sheet: Worksheet, tells: _Tells, written: Callable[[str], str]) -> Table:
    if (sheet.max_row or 0) > ROWS_LIMIT or (sheet.max_column or 0) > COLUMNS_LIMIT:
        raise refused_whole(path, tells.too_large)
    rows = tuple(
        Row(number, tuple(_value(cell, written) for cell in cells))
        for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1)
    )
    merged = tuple(
        Merged(each.min_row, each.max_row, each.min_col, each.max_col, str(each)) for each in sheet.merged_cells.ranges
    )
    return Table(rows, merged)


def _value(value: object, written: Callable[[str], str]) -> Value:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else written(str(value))


def _one_line(text: str) -> str:
    return " ".join(nfc(text).split())
