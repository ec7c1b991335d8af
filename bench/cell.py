"""How long a cell takes to read, verify, check and store what members send, and how soon it stops when asked to.

The floor of an import is what its parts cost alone on the same files, one after another: reading, opening the envelope,
the signature, JSON, and the bodies into an encrypted table, as many a transaction.
"""

from __future__ import annotations

import json
import tempfile
import threading
import time
from pathlib import Path

import pyrage
from nacl.signing import VerifyKey
from sqlcipher3 import dbapi2

from bench.cell_books import EXCHANGE, NOW, YEAR, new_book, sealed_file
from bench.report import Figure, Report
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.collecting import Outcome
from sotay.domain.letter import Purpose
from sotay.domain.review_rules import rules_for
from sotay.exchange.container import unpacked
from sotay.exchange.identity import identity_of
from sotay.paths import data_file, resource
from sotay.reports.documents import PdfDocuments
from sotay.services.cell.book import seed_of
from sotay.services.cell.importing import GROUP_FILES, ImportReport, import_files
from sotay.services.cell.season import load_season
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import CellDesk

FEW, MANY = 33, 5_000
STOP_AFTER = 500
MS = 1000.0


def run(report: Report) -> None:
    """Measure 33 files with the papers made of them, and 5,000 with a stop before."""
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        _few(report, Path(folder) / "few")
        _many(report, Path(folder) / "many")


def _few(report: Report, place: Path) -> None:
    place.mkdir()
    desk, card = new_book(place / "book", FEW)
    files = [sealed_file(place, number, card) for number in range(FEW)]
    catalog, documents = YamlCatalog(data_file("")), PdfDocuments(resource("fonts"))
    templates, layout, forms = catalog.cell_papers()[0], catalog.layout(), catalog.forms()[0]
    rules = rules_for(YEAR, catalog.review_rules()[0])
    started = time.perf_counter()
    _import(desk, files)
    imported = time.perf_counter() - started
    season = desk.run(lambda uow: load_season(uow, year=YEAR, rules=rules, forms=forms)).result()
    for template in templates:
        documents.cell_paper(template, season, layout)
    took = time.perf_counter() - started
    desk.close(back_up=False).result()
    report.add(Figure(name="33 submissions imported", value=imported, unit="s", reach="reported"))
    name = f"33 submissions imported and {len(templates)} papers drawn of them"
    report.add(Figure(name=name, value=took, unit="s", reach="≤ 2"))


def _many(report: Report, place: Path) -> None:
    place.mkdir()
    desk, card = new_book(place / "book", MANY)
    files = [sealed_file(place, number, card) for number in range(MANY)]
    stopping = _stopped(desk, files)
    report.add(Figure(name="a stopped import, till it reports", value=stopping * MS, unit="ms", reach="≤ 200"))
    seed = desk.run(_seed).result()
    floor = _parts_alone(place, files[STOP_AFTER * 2 :], seed)
    started = time.perf_counter()
    _import(desk, files[STOP_AFTER * 2 :])
    took = time.perf_counter() - started
    desk.close(back_up=False).result()
    measured = MANY - STOP_AFTER * 2
    for_all = MANY / measured
    name = f"{MANY:,} submissions read, verified, checked and stored ({measured:,} measured)"
    report.add(Figure(name=name, value=took * for_all, unit="s", reach="≤ 10", floor=floor * for_all))


def _import(desk: CellDesk, files: list[Path]) -> None:
    done: ImportReport = desk.run(lambda uow: import_files(uow, files=files, exchange=EXCHANGE, now=NOW)).result()
    if any(each.outcome is not Outcome.ACCEPTED for each in done.outcomes):
        raise AssertionError("a good file was not taken")


def _stopped(desk: CellDesk, files: list[Path]) -> float:
    """Return the seconds from the wish to stop to the report of what was taken."""
    stopped, reached = threading.Event(), threading.Event()

    def note(done: int, _total: int) -> None:
        if done >= STOP_AFTER:
            reached.set()

    importing = desk.run(
        lambda uow: import_files(
            uow, files=files[: STOP_AFTER * 2], exchange=EXCHANGE, now=NOW, progress=note, is_stopped=stopped.is_set
        )
    )
    reached.wait()
    started = time.perf_counter()
    stopped.set()
    done: ImportReport = importing.result()
    took = time.perf_counter() - started
    if not done.is_stopped or done.accepted != len(done.outcomes):
        raise AssertionError("the import did not stop as it was asked to")
    return took


def _seed(uow: CellUnitOfWork) -> str:
    with uow:
        return seed_of(uow)


def _parts_alone(place: Path, files: list[Path], seed: str) -> float:
    connection = dbapi2.connect(str(place / "floor.db"), isolation_level=None)
    for setting in ("key = \"x'" + "11" * 32 + "'\"", "journal_mode = wal", "synchronous = full"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("CREATE TABLE floor (body TEXT)")
    opened = identity_of(seed).sealing
    started = time.perf_counter()
    for at, file in enumerate(files):
        if at % GROUP_FILES == 0:
            connection.execute("BEGIN")
        inside = unpacked(Purpose.SUBMISSION, pyrage.decrypt(file.read_bytes(), [opened]))
        VerifyKey(bytes.fromhex(json.loads(inside.header)["sender_sign"])).verify(inside.signed, inside.signature)
        body = inside.body.decode("utf-8")
        json.loads(body)
        connection.execute("INSERT INTO floor VALUES (?)", (body,))
        if at % GROUP_FILES == GROUP_FILES - 1 or at == len(files) - 1:
            connection.execute("COMMIT")
    took = time.perf_counter() - started
    connection.close()
    return took
