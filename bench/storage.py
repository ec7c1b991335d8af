"""How long a handbook takes to store one answer and to open with 20 years in it."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

from bench.report import Figure, Report, median, percentile, spread
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.assessment import Answer, Assessment
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.period import Period, month, quarter
from sotay.paths import data_file
from sotay.services.assessments import open_assessment, save_answer
from sotay.services.handbook import load_overview, set_up
from sotay.storage import key_file, keys
from sotay.storage.desk import StorageDesk
from sotay.storage.stores import SqlCipherStores
from sotay.storage.unit_of_work import SqlUnitOfWork

ROUNDS = 900
OPENINGS = 7
YEARS = 20
LAST_YEAR = 2045
MONTHS = 12
NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
TODAY = date(LAST_YEAR, 12, 20)
PASSWORD = "một mật khẩu đủ dài"  # noqa: S105 - of a store that lives for seconds
WORDS = "Đã cùng chi bộ rà soát việc được giao, còn chậm một phần vì chưa hỏi kịp thời. "
MS = 1000.0

_RAW_UPSERT = """
    INSERT INTO answer VALUES ('2026-Q4', ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (period, item) DO UPDATE SET
        level = excluded.level, done_well = excluded.done_well, shortcoming = excluded.shortcoming,
        cause = excluded.cause, remedy = excluded.remedy, private_note = excluded.private_note
"""


def run(report: Report) -> None:
    """Measure saving, then opening; each against its floor in the same run."""
    checklist = YamlCatalog(data_file("")).shipped_checklist()
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        _saving(report, Path(folder), checklist)
        _opening(report, Path(folder), checklist)


def _saving(report: Report, folder: Path, checklist: Checklist) -> None:
    desk, _ = SqlCipherStores().create(folder / "saving", password=PASSWORD)
    period = quarter(2026, 4)
    desk.run(lambda uow: set_up(uow, profile=Profile(), checklist=checklist, now=NOW)).result()
    desk.run(lambda uow: open_assessment(uow, period=period, due=None, checklist=checklist, now=NOW)).result()
    raw = _raw_database(folder / "raw.db")
    items = tuple(checklist.items())
    ours, floor = [], []
    for number in range(ROUNDS):
        # As one types: a level is chosen, then come some thirty changes of the words, then the next answer.
        place = number * len(items) // ROUNDS
        level = checklist.levels[place % len(checklist.levels)].key
        answer = replace(_answer(checklist, items[place].id, number), level=level)
        floor.append(_timed(lambda answer=answer: _raw_save(raw, answer)))
        ours.append(_timed(lambda answer=answer: _save(desk, period, answer)))
    raw.close()
    desk.close(back_up=False).result()
    for name, share, reach in (("p50", 0.5, "≤ 2 ×"), ("p99", 0.99, "≤ 2 ×")):
        report.add(
            Figure(
                name=f"one answer stored, {name}",
                value=percentile(ours, share),
                unit="ms",
                reach=reach,
                floor=percentile(floor, share),
            )
        )


def _opening(report: Report, folder: Path, checklist: Checklist) -> None:
    store = folder / "opening"
    stores = SqlCipherStores()
    desk, _ = stores.create(store, password=PASSWORD)
    desk.run(lambda uow: set_up(uow, profile=Profile(), checklist=checklist, now=NOW)).result()
    for assessment in twenty_years(checklist):
        desk.run(lambda uow, assessment=assessment: add_assessment(uow, assessment)).result()
    desk.close(back_up=False).result()
    opening, derivation = [], []
    for _ in range(OPENINGS):
        started = time.perf_counter()
        desk = stores.open(store, password=PASSWORD)
        overview = desk.run(lambda uow: load_overview(uow, today=TODAY)).result()
        opening.append((time.perf_counter() - started) * MS)
        if len(overview.periods) != YEARS * MONTHS:
            raise AssertionError("the overview lacks periods")
        desk.close(back_up=False).result()
        read = key_file.read(store)
        derivation.append(_timed(lambda read=read: keys.open_with_password(read, PASSWORD, folder=store)))
    for name, values, reach in (
        ("unlock to overview, 20 years", opening, "≤ 400"),
        ("of which key derivation", derivation, "≤ 250"),
    ):
        report.add(Figure(name=name, value=median(values), unit="ms", reach=reach, spread=spread(values)))


def _save(desk: StorageDesk, period: Period, answer: Answer) -> None:
    save = partial(save_answer, period=period, answer=answer, now=NOW)
    desk.save_soon(answer.manifestation_id, save).result()


def add_assessment(uow: SqlUnitOfWork, assessment: Assessment) -> None:
    """Store one assessment as it is."""
    with uow:
        uow.assessments.add(assessment)
        uow.commit()


def twenty_years(checklist: Checklist) -> list[Assessment]:
    """Return a period for each month of twenty years, all answered."""
    found = []
    for number in range(YEARS * MONTHS):
        period = month(LAST_YEAR - YEARS + 1 + number // MONTHS, number % MONTHS + 1)
        answers = {item.id: _answer(checklist, item.id, number) for item in checklist.items()}
        assessment = Assessment(period, period.end, checklist, NOW, MappingProxyType(answers))
        found.append(assessment if number == YEARS * MONTHS - 1 else replace(assessment, closed_at=NOW))
    return found


def _answer(checklist: Checklist, manifestation_id: str, number: int) -> Answer:
    level = checklist.levels[number % len(checklist.levels)].key
    return Answer(manifestation_id, level, done_well=WORDS * 3, shortcoming=f"{number} {WORDS}", remedy=WORDS)


def _raw_database(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute(
        "CREATE TABLE answer (period TEXT, item TEXT, level TEXT, done_well TEXT, shortcoming TEXT, cause TEXT,"
        " remedy TEXT, private_note TEXT, PRIMARY KEY (period, item))"
    )
    return raw


def _raw_save(raw: sqlite3.Connection, answer: Answer) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(_RAW_UPSERT, _raw_values(answer))
    raw.execute("COMMIT")


def _raw_values(answer: Answer) -> tuple[str | None, ...]:
    texts = (answer.done_well, answer.shortcoming, answer.cause, answer.remedy, answer.private_note)
    return (answer.manifestation_id, answer.level, *texts)


def _timed(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * MS
