"""The process that ``bench.diary`` starts: the page of the diary over 5,000 lines, offscreen.

Prints its figures as one line of JSON.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.storage import NOW, TODAY, WORDS
from sotay.app.adapters import load_adapters
from sotay.app.handbook_window import make_main_window
from sotay.app.parts import DesktopParts
from sotay.app.unattended import sample_desk, screen_parts
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import Checklist
from sotay.services.diary import load_diary
from sotay.storage.unit_of_work import SqlUnitOfWork
from sotay.ui.context import PageId, Place
from sotay.ui.member.diary.page import DiaryPage

LINES = 5_000
ROUNDS = 9
MS = 1000.0
PAUSE_S = 0.0005
QUERIES = ("n", "ng", "nghị", "nghi quyet", "dong 4321", "khong co o dau", "a", "")
"""What is found in every line, in many, in one, in none; with and without marks."""


def _keep_lines(uow: SqlUnitOfWork, *, checklist: Checklist) -> None:
    items = tuple(checklist.items())
    with uow:
        for number in range(LINES):
            day = TODAY - timedelta(days=number * 365 * 20 // LINES)
            item = items[number % len(items)].id if number % 2 else None
            uow.diary.put(DiaryEntry(EntryId(f"d{number}"), day, f"Dòng {number}: {WORDS}", NOW, item))
        uow.commit()


def _timed(parts: DesktopParts, act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    parts.app.processEvents()
    taken = (time.perf_counter() - begun) * MS
    _settle(parts)
    return taken


def _settle(parts: DesktopParts) -> None:
    while parts.jobs.is_busy:
        parts.app.processEvents()
        time.sleep(PAUSE_S)
    parts.app.processEvents()


def _search(page: DiaryPage, words: str) -> None:
    page.list.field.edit.setText(words)
    page.list.field.edited.emit(words)


def _choose(page: DiaryPage, place: int, *, month: bool) -> None:
    combo = page.list.month if month else page.list.item
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def _at_work(parts: DesktopParts, page: DiaryPage) -> dict[str, list[float]]:
    seen: dict[str, list[float]] = {"searched": [], "chosen": [], "typed": []}
    for number in range(1, ROUNDS + 1):
        seen["searched"] += [_timed(parts, partial(_search, page, words)) for words in QUERIES]
        for month in (True, False):
            seen["chosen"].append(_timed(parts, partial(_choose, page, number, month=month)))
            seen["chosen"].append(_timed(parts, partial(_choose, page, 0, month=month)))
        seen["typed"].append(_timed(parts, partial(page.editor.words.note.insertPlainText, "a")))
    return seen


def main() -> None:
    """Fill a handbook, open the page, use it, and print the times."""
    app = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as home, ThreadPoolExecutor(max_workers=1) as worker:
        parts = screen_parts(app, Path(home), worker)
        adapters = load_adapters()
        desk = sample_desk(adapters, Path(home) / "so-tay")
        desk.run(partial(_keep_lines, checklist=adapters.catalog.shipped_checklist())).result()
        read = []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            desk.run(load_diary).result()
            read.append((time.perf_counter() - begun) * MS)
        window = make_main_window(parts, adapters, desk)
        window.resize(1366, 728)
        window.show()
        window.go_to(Place(PageId.DIARY))
        _settle(parts)
        page = window.workspace.page()
        if not isinstance(page, DiaryPage) or len(page.presenter.lines) < LINES:
            raise AssertionError("the page shows too little")
        print(json.dumps({"read": read, **_at_work(parts, page)}))
        desk.close(back_up=False).result()
