"""How long the history takes to answer with 20 years of months in the handbook, against reading the same rows raw."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from functools import partial
from pathlib import Path

from bench.report import Figure, Report, median, spread
from bench.storage import NOW, PASSWORD, add_assessment, twenty_years
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.trend import item_trend
from sotay.paths import data_file
from sotay.services.handbook import set_up
from sotay.services.history import HistoryAtHand, load_history
from sotay.storage.desk import StorageDesk
from sotay.storage.stores import SqlCipherStores

ROUNDS = 15
MS = 1000.0


def run(report: Report) -> None:
    """Measure every view of the history at once, then following one item; the floor is read between the rounds."""
    checklist = YamlCatalog(data_file("")).shipped_checklist()
    assessments = twenty_years(checklist)
    item = next(checklist.items()).id
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        desk = _filled_desk(Path(folder) / "history", checklist, assessments)
        raw = _raw_levels(Path(folder) / "raw.db", assessments)
        loading, following, floor = [], [], []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            at_hand: HistoryAtHand = desk.run(load_history).result()
            loaded = time.perf_counter()
            trend = item_trend(at_hand.history, item)
            followed = time.perf_counter()
            rows = raw.execute("SELECT period, item, level FROM answer ORDER BY period, item").fetchall()
            floor.append((time.perf_counter() - followed) * MS)
            loading.append((loaded - started) * MS)
            following.append((followed - loaded) * MS)
        if len(rows) != len(at_hand.history.points) or len(trend.stretches[0].points) != len(assessments):
            raise AssertionError("the history lacks answers")
        raw.close()
        desk.close(back_up=False).result()
    for name, values, against in (
        ("history of 20 years, every view", loading, median(floor)),
        ("one item followed through 20 years", following, None),
    ):
        report.add(
            Figure(name=name, value=median(values), unit="ms", reach="≤ 100", floor=against, spread=spread(values))
        )


def _filled_desk(folder: Path, checklist: Checklist, assessments: list[Assessment]) -> StorageDesk:
    desk, _ = SqlCipherStores().create(folder, password=PASSWORD)
    desk.run(partial(set_up, profile=Profile(), checklist=checklist, now=NOW)).result()
    for assessment in assessments:
        desk.run(partial(add_assessment, assessment=assessment)).result()
    return desk


def _raw_levels(path: Path, assessments: list[Assessment]) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("CREATE TABLE answer (period TEXT, item TEXT, level TEXT, PRIMARY KEY (period, item)) WITHOUT ROWID")
    rows = [(each.period.written, key, answer.level) for each in assessments for key, answer in each.answers.items()]
    raw.executemany("INSERT INTO answer VALUES (?, ?, ?)", rows)
    return raw
