"""The active sheet of an Excel file to a table, within limits that no roster reaches."""

from __future__ import annotations

import struct
import warnings
import zlib
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
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


def excel_table(path: Path, content: bytes) -> Table:
    """Return the rows of the active sheet; FileHasProblems."""
    try:
        _check_size(path, content)
        with warnings.catch_warnings():
            # Of what it leaves out: pictures, rules for typing. None of it is the roster.
            warnings.simplefilter("ignore")
            sheet = load_workbook(BytesIO(content), data_only=True).active
        if not isinstance(sheet, Worksheet):
            raise refused_whole(path, ProblemCode.ROSTER_DAMAGED)
        if (sheet.max_row or 0) > ROWS_LIMIT or (sheet.max_column or 0) > COLUMNS_LIMIT:
            raise refused_whole(path, ProblemCode.ROSTER_TOO_LARGE)
        return _table(sheet)
    except _DAMAGED:
        raise refused_whole(path, ProblemCode.ROSTER_DAMAGED) from None


def _check_size(path: Path, content: bytes) -> None:
    with ZipFile(BytesIO(content)) as packed:
        parts = packed.infolist()
    if len(parts) > PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT_BYTES:
        raise refused_whole(path, ProblemCode.ROSTER_TOO_LARGE)


def _table(sheet: Worksheet) -> Table:
    rows = tuple(
        Row(number, tuple(map(_value, cells)))
        for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1)
    )
    merged = tuple(
        Merged(each.min_row, each.max_row, each.min_col, each.max_col, str(each)) for each in sheet.merged_cells.ranges
    )
    return Table(rows, merged)


def _value(value: object) -> Value:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else " ".join(nfc(str(value)).split())
