"""How long the tables of a committee's book take: 5,000 people in 150 cells, and the counts of 100,000 in 1,000 cells.

What the cells sent is put into the book as an import does it, after the checks.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import MappingProxyType

from bench.cell_books import NOW, YEAR, name_of, new_book
from bench.report import Figure, Report, median, spread
from sotay.domain.collecting import FromFile
from sotay.domain.hand_in import SubmissionId
from sotay.domain.plain import to_json
from sotay.domain.rating import STAGES, Stage
from sotay.domain.rollup import RolledLevel, RolledPerson, Rollup
from sotay.domain.unit import CollectedRollup, Unit, UnitId
from sotay.services.cell.units import load_units
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import CellDesk

SMALL, LARGE = (150, 33), (1_000, 100)
"""Cells, and people of each."""

LEVELS = ("xuat-sac", "tot", "hoan-thanh")
ROUNDS = 9
MS = 1000.0
Act = Callable[[CellUnitOfWork], object]


def run(report: Report) -> None:
    """Measure the tables of a district, and what a province needs."""
    of_one = UnitId("u7")
    tables: tuple[tuple[str, Act], ...] = (
        ("the cells of a committee", lambda uow: load_units(uow, year=YEAR)),
        ("levels by cell", _read(lambda uow: uow.rolled.levels_of(YEAR, Stage.CELL))),
        ("the people of one of its cells", _read(lambda uow: uow.rolled.members_of(YEAR, of_one))),
    )
    counts: tuple[tuple[str, Act], ...] = (
        ("levels of everybody", _read(lambda uow: uow.review_counts.at(YEAR, Stage.CELL))),
        ("those not reviewed", _read(lambda uow: uow.review_counts.unreviewed(YEAR))),
    )
    everybody = ("everybody with his cell", _read(lambda uow: uow.rolled.members_of(YEAR)))
    for size, acts in ((SMALL, (*tables, *counts, everybody)), (LARGE, (*tables, *counts))):
        _measure(report, size, acts)


def _measure(report: Report, size: tuple[int, int], acts: tuple[tuple[str, Act], ...]) -> None:
    cells, each = size
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        desk, _ = new_book(Path(folder) / "book", 0)
        started = time.perf_counter()
        desk.run(lambda uow: _fill(uow, cells, each)).result()
        took = (time.perf_counter() - started) / cells * MS
        report.add(
            Figure(name=f"a roll-up of {each} people put into the book", value=took, unit="ms", reach="reported")
        )
        for name, act in acts:
            times = _timed(desk, act)
            what = f"{name}, of {cells * each:,}"
            report.add(Figure(name=what, value=median(times), unit="ms", reach="≤ 100", spread=spread(times)))
        desk.close(back_up=False).result()


def _read(act: Act) -> Act:
    def within(uow: CellUnitOfWork) -> object:
        with uow:
            return act(uow)

    return within


def _timed(desk: CellDesk, act: Act) -> list[float]:
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        desk.run(act).result()
        times.append((time.perf_counter() - started) * MS)
    return times


def _fill(uow: CellUnitOfWork, cells: int, each: int) -> None:
    with uow:
        batch = uow.submissions.begin_batch(NOW)
        for number in range(cells):
            unit = Unit(UnitId(f"u{number}"), f"Chi bộ {number}")
            uow.units.put(unit)
            rollup = _rollup(number, each)
            origin = FromFile(1, f"{number:064x}", f"{number:064x}", "{}", batch)
            letter_id = SubmissionId(f"{number:032x}")
            uow.rollups.add(CollectedRollup(letter_id, unit.id, YEAR, to_json(rollup), NOW, origin))
        uow.commit()


def _rollup(number: int, each: int) -> Rollup:
    people = tuple(_person(number, place) for place in range(each))
    nothing = MappingProxyType({})
    return Rollup(YEAR, f"Chi bộ {number}", "", date(YEAR, 12, 5), people, (), None, nothing, None)


def _person(number: int, place: int) -> RolledPerson:
    level = LEVELS[(number + place) % len(LEVELS)]
    levels = tuple(RolledLevel(stage, level if stage in (Stage.OWN, Stage.CELL) else "", "") for stage in STAGES[:-1])
    name = name_of(number * 100 + place)
    return RolledPerson(str(place), name, name.split()[-1], "", None, True, "", "", (), levels, "", "")
