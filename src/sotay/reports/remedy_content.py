"""What the table «khắc phục hạn chế» says, part by part and cell by cell, as values. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.remedy_table import RemedyTable, Standing, TableRow
from sotay.texts import remedy_table as texts


@dataclass(frozen=True, slots=True)
class RemedyPart:
    """One part of the table: its heading, how much was put right, and rows of cells, each of one or more lines."""

    heading: str
    done: str
    rows: tuple[tuple[tuple[str, ...], ...], ...]


def columns() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        texts.column_number(),
        texts.column_fault(),
        texts.column_step(),
        texts.column_due(),
        texts.column_standing(),
        texts.column_confirmed(),
    )


def parts(table: RemedyTable) -> tuple[RemedyPart, ...]:
    """Return the parts that have any row; what others pointed out comes first."""
    both = ((texts.raised_heading(), table.raised), (texts.own_heading(), table.own))
    return tuple(
        RemedyPart(
            heading=heading,
            done=texts.done_of(sum(row.standing is Standing.DONE for row in rows), len(rows)),
            rows=tuple(_cells(number, row) for number, row in enumerate(rows, start=1)),
        )
        for heading, rows in both
        if rows
    )


def _cells(number: int, row: TableRow) -> tuple[tuple[str, ...], ...]:
    remedy = row.remedy
    code = texts.of_item(row.code) if row.code else ""
    return (
        (str(number),),
        _written(remedy.fault, code, texts.raised_by(remedy.raised_by)),
        _written(remedy.step),
        (texts.due(remedy.due),),
        _written(texts.standing(row), remedy.result),
        _written(row.confirmed_by),
    )


def _written(*texts_of_cell: str) -> tuple[str, ...]:
    return tuple(line.strip() for each in texts_of_cell for line in each.splitlines() if line.strip())
