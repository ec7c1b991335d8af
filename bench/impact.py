"""How long «Tờ trình thay đổi» takes with 20 years of months, 5,000 diary lines and 600 remedies in the handbook."""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from bench.report import Figure, Report, median, spread
from bench.storage import NOW, PASSWORD, add_assessment, twenty_years
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogFile, CatalogKind
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import Change, ChangeKind, Checklist
from sotay.domain.member import Profile
from sotay.domain.remedy import Remedy, RemedyId
from sotay.paths import data_file
from sotay.services.handbook import set_up
from sotay.services.impact import NewFile, handbook_impact
from sotay.services.repositories import UnitOfWork
from sotay.storage.stores import SqlCipherStores
from sotay.texts.impact import sheet_of

ROUNDS = 15
MS = 1000.0
LINES, REMEDIES = 5000, 600


def run(report: Report) -> None:
    """Measure the sheet for a version that changes a third of the items, from the store to its words."""
    catalog = YamlCatalog(data_file(""))
    checklist = catalog.shipped_checklist()
    newer = _next_version(checklist)
    new = NewFile(CatalogFile(CatalogKind.CHECKLIST, newer.id, newer.version, ""), newer, None)
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        desk, _ = SqlCipherStores().create(Path(folder) / "impact", password=PASSWORD)
        desk.run(partial(set_up, profile=Profile(), checklist=checklist, now=NOW)).result()
        for assessment in twenty_years(checklist):
            desk.run(partial(add_assessment, assessment=assessment)).result()
        desk.run(partial(_add_records, checklist=checklist)).result()
        act = partial(handbook_impact, files=[new], comparing=catalog.compare)
        values = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            sheet = sheet_of(desk.run(act).result())
            values.append((time.perf_counter() - started) * MS)
        desk.close(back_up=False).result()
    if not sheet.parts:
        raise AssertionError("the sheet says nothing")
    report.add(
        Figure(
            name="impact sheet over 20 years of history",
            value=median(values),
            unit="ms",
            reach="≤ 1000",
            floor=None,
            spread=spread(values),
        )
    )


def _next_version(checklist: Checklist) -> Checklist:
    ids = [item.id for item in checklist.items()]
    groups = tuple(
        replace(
            group,
            items=tuple(
                replace(item, text=f"{item.text} Thêm một ý.") if ids.index(item.id) % 3 == 0 else item
                for item in group.items[:-1]
            ),
        )
        for group in checklist.groups
    )
    kept = {item.id for group in groups for item in group.items}
    changes = [
        Change(item, ChangeKind.MEANING_CHANGED if item in kept else ChangeKind.WITHDRAWN)
        for place, item in enumerate(ids)
        if item not in kept or place % 3 == 0
    ]
    return replace(checklist, version="2", replaces=checklist.version, groups=groups, changes=tuple(changes))


def _add_records(uow: UnitOfWork, *, checklist: Checklist) -> None:
    ids = [item.id for item in checklist.items()]
    with uow:
        for number in range(LINES):
            day = date(2007, 1, 1) + timedelta(days=number)
            uow.diary.put(DiaryEntry(EntryId(f"e{number}"), day, "Việc trong ngày.", NOW, ids[number % len(ids)]))
        for number in range(REMEDIES):
            item = ids[number % len(ids)]
            uow.remedies.put(Remedy(RemedyId(f"r{number}"), "Làm dần", date(2020, 1, 1), manifestation_id=item))
        uow.commit()
