"""The rows of a committee's papers: a cell each, what its season says and how far its roll-up is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sotay.domain.mirror import over_groups
from sotay.domain.rating import Stage
from sotay.domain.season import Season, UnitSeason
from sotay.reports.cell.row_values import CHOICE, EMPTY, Row, count_cell, day_cell
from sotay.reports.cell.values import Cell
from sotay.texts import cell_papers as texts


def _units(season: Season) -> list[Row]:
    """Return a row for each cell and one of sums; levels as decided where all of a cell are, else as proposed."""
    found = season.by_unit()
    rows = [{**_head(at, unit), **_numbers(own)} for at, (unit, own) in enumerate(found, start=1)]
    return [*rows, {**dict.fromkeys(("number", "secretary", "state", "day", "held_on"), EMPTY),
                    "cell": Cell(texts.total()), **_numbers(season)}]  # fmt: skip


def _pending(season: Season) -> list[Row]:
    waiting = [each for each in season.units if not each.is_there]
    return [_head(at, each) for at, each in enumerate(waiting, start=1)]


def _papers(season: Season) -> list[Row]:
    rows: list[Row] = []
    for unit, own in season.by_unit():
        if own.first is None:
            continue
        papers = own.first.papers
        counts = {
            "voters": papers.members,
            "voters_present": papers.present,
            "handed_out": papers.handed_out,
            "returned": papers.returned,
            "valid": papers.valid,
            "invalid": papers.invalid,
            "kept": papers.kept,
        }
        rows.append({**_head(len(rows) + 1, unit), **{key: count_cell(count) for key, count in counts.items()}})
    return rows


def _items_together(season: Season) -> list[Row]:
    mirrors = [own.mirror for _, own in season.by_unit() if own.mirror is not None]
    rows: list[Row] = []
    for each in over_groups(mirrors):
        name = season.items.get(each.item)
        rows.append(
            {
                "number": Cell(name.code if name else ""),
                "item": Cell(name.short if name else each.item),
                "at_least": Cell(texts.at_least(each.lowest)),
                "telling": Cell(texts.telling(each.telling, len(mirrors))),
                "blank": EMPTY,
            }
        )
    return rows


def _head(number: int, unit: UnitSeason) -> Row:
    return {
        "number": count_cell(number),
        "cell": Cell(unit.name),
        "secretary": Cell(unit.secretary),
        "state": Cell(texts.sent(unit.hand_in)),
        "day": day_cell(unit.handed_in_on),
        "held_on": day_cell(unit.held_on),
    }


def _numbers(season: Season) -> Row:
    stage = Stage.DECISION if season.is_decided else Stage.CELL
    counts = season.counts_at(stage)
    is_known = bool(season.members)
    return {
        "people": count_cell(len(season.members)) if is_known else EMPTY,
        "in_scope": count_cell(len(season.in_scope())) if is_known else EMPTY,
        "reviewed": count_cell(len(season.reviewed())) if is_known else EMPTY,
        **{CHOICE + key: count_cell(count) if is_known else EMPTY for key, count in counts.items()},
        "capped": Cell(texts.cap_short(season.cap())) if season.is_proposed else EMPTY,
    }


UNIT_ROWS: Mapping[str, Callable[[Season], Sequence[Row]]] = {
    "units": _units,
    "pending_units": _pending,
    "unit_papers": _papers,
    "items_together": _items_together,
}
