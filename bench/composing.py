"""How long the composer of the review takes over a year, with 20 years and 5,000 diary lines in the handbook."""

from __future__ import annotations

import tempfile
import time
from datetime import timedelta
from functools import partial
from pathlib import Path

from bench.report import Figure, Report, median, spread
from bench.storage import LAST_YEAR, NOW, PASSWORD, TODAY, WORDS, add_assessment, twenty_years
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import Checklist
from sotay.domain.member import Profile
from sotay.domain.remedy import Remedy, RemedyId
from sotay.paths import data_file
from sotay.services.composing import help_beside, load_year, look_over_review
from sotay.services.handbook import set_up
from sotay.services.reviews import load_review
from sotay.storage.desk import StorageDesk
from sotay.storage.stores import SqlCipherStores
from sotay.storage.unit_of_work import SqlUnitOfWork

LINES = 5_000
REMEDIES = 200
ROUNDS = 9
MS = 1000.0


def run(report: Report) -> None:
    """Measure composing the draft with everything beside it, comparing after typing stops, and the last look.

    No review is saved: last year's words are composed too, which takes longer than reading them.
    """
    catalog = YamlCatalog(data_file(""))
    checklist = catalog.shipped_checklist()
    forms, _ = catalog.forms()
    checks = catalog.review_checks()
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        desk, _ = SqlCipherStores().create(Path(folder) / "composing", password=PASSWORD)
        fill(desk, checklist)
        composing, comparing, looking = [], [], []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            review, _ = desk.run(partial(load_review, year=LAST_YEAR, forms=forms)).result()
            at_hand = desk.run(partial(load_year, year=LAST_YEAR, form=review.form)).result()
            loaded = time.perf_counter()
            helps = help_beside(review, at_hand=at_hand, forms=forms)
            compared = time.perf_counter()
            desk.run(partial(look_over_review, review=review, checks=checks, today=TODAY)).result()
            looking.append((time.perf_counter() - compared) * MS)
            composing.append((compared - started) * MS)
            comparing.append((compared - loaded) * MS)
        if sum(len(each.offers) for each in helps.values()) < LINES // 20:
            raise AssertionError("the year offers too little")
        desk.close(back_up=False).result()
    for name, values, reach in (
        ("a year composed, with all it offers", composing, "≤ 200"),
        ("of which comparing, as after typing", comparing, "reported"),
        ("a review looked over", looking, "≤ 200"),
    ):
        report.add(Figure(name=name, value=median(values), unit="ms", reach=reach, spread=spread(values)))


def fill(desk: StorageDesk, checklist: Checklist) -> None:
    """Put 20 years of months, the lines of the diary and the remedies into a handbook."""
    desk.run(partial(set_up, profile=Profile(full_name="Đo"), checklist=checklist, now=NOW)).result()
    for assessment in twenty_years(checklist):
        desk.run(partial(add_assessment, assessment=assessment)).result()
    desk.run(partial(_keep_lines, checklist=checklist)).result()


def _keep_lines(uow: SqlUnitOfWork, *, checklist: Checklist) -> None:
    items = tuple(checklist.items())
    with uow:
        for number in range(LINES):
            day = TODAY - timedelta(days=number * 365 * 20 // LINES)
            item = items[number % len(items)].id if number % 2 else None
            uow.diary.put(DiaryEntry(EntryId(f"d{number}"), day, f"Việc {number}: {WORDS}", NOW, item))
        for number in range(REMEDIES):
            opened = TODAY - timedelta(days=number)
            uow.remedies.put(Remedy(RemedyId(f"r{number}"), f"Bước {number}: {WORDS}", opened, due=opened))
        uow.commit()
