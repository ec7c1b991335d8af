"""What a paper of a cell says, as values in printed order. Knows nothing of templates, seasons, sizes or pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

from sotay.reports.review_content import Boxes, Field, HeadingLine, PointsLine, Printed, SignatureBlock, Written


class Align(Enum):
    """Where the words of a column stand."""

    LEFT = "left"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a table, with the value behind them for a spreadsheet: a number, a day, or a share of one."""

    words: str
    value: int | date | Decimal | None = None


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column; ``width_mm`` 0 shares what the others leave."""

    heading: str
    width_mm: float
    align: Align


@dataclass(frozen=True, slots=True)
class TablePart:
    """A table; the last of the rows is a sum where ``has_total``."""

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """A label with dots after it and ``lines`` further dotted lines; without a label only these."""

    label: str
    lines: int


Part: TypeAlias = HeadingLine | Printed | Written | PointsLine | Boxes | TablePart | Room


@dataclass(frozen=True, slots=True)
class CellPaper:
    """A whole paper. ``numbered`` are the lines under the name of the issuing body."""

    document_title: str
    sheet_name: str
    left_header: tuple[Field, ...]
    numbered: tuple[str, ...]
    right_header: str
    place_and_date: str
    titles: tuple[str, ...]
    subtitle: str
    parts: tuple[Part, ...]
    signatures: tuple[SignatureBlock, ...]
    is_landscape: bool
