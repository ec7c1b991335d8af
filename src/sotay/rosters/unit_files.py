"""A table to the cells of a committee: a column of names, and one of secretaries where there is one."""

from __future__ import annotations

from pathlib import Path

from sotay.domain.dates import format_date
from sotay.domain.errors import Problem
from sotay.domain.key_card import card_name, is_same_name
from sotay.domain.problems import ProblemCode
from sotay.domain.search import fold
from sotay.domain.unit import Unit, UnitId
from sotay.rosters.table import Row, Table, refused, refused_whole
from sotay.texts import roster

_HEADINGS_WITHIN_ROWS = 20


def units_of(path: Path, table: Table) -> tuple[Unit, ...]:
    """Return the cells of a table in its order, their ids made up from the rows; FileHasProblems."""
    heading, columns = _headings(path, table)
    problems: list[Problem] = []
    units: list[Unit] = []
    for row in table.rows:
        written = _text(row, columns[roster.cell()])
        if row.number <= heading.number or not written:
            continue
        name = card_name(written)
        if not name:
            problems.append(Problem(row.number, columns[roster.cell()] + 1, ProblemCode.UNITS_NAME, (written,)))
        elif any(is_same_name(name, each.name) for each in units):
            problems.append(Problem(row.number, columns[roster.cell()] + 1, ProblemCode.UNITS_TWICE, (name,)))
        else:
            secretary = columns.get(roster.secretary())
            units.append(Unit(UnitId(f"row {row.number}"), name, "" if secretary is None else _text(row, secretary)))
    if not units and not problems:
        problems.append(Problem(heading.number, 1, ProblemCode.UNITS_NONE))
    if problems:
        raise refused(path, problems)
    return tuple(units)


def _headings(path: Path, table: Table) -> tuple[Row, dict[str, int]]:
    known = {fold(name): name for name in (roster.cell(), roster.secretary())}
    for row in table.rows[:_HEADINGS_WITHIN_ROWS]:
        found = {known[fold(str(cell))]: place for place, cell in enumerate(row.cells) if fold(str(cell)) in known}
        if roster.cell() in found:
            return row, found
    raise refused_whole(path, ProblemCode.UNITS_HEADER)


def _text(row: Row, place: int) -> str:
    if place >= len(row.cells):
        return ""
    value = row.cells[place]
    return value if isinstance(value, str) else format_date(value)
