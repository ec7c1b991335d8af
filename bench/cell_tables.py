"""How long the tables of a book with 5,000 people take to read, each with a paper that counts and ratings."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bench.as_the_program import printed_by
from bench.cell_books import EXCHANGE, NOW, YEAR, new_book, submission_of
from bench.report import Figure, Report, median, spread
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.claimed_level import claims_of
from sotay.domain.collecting import Collected, FromFile
from sotay.domain.hand_in import SubmissionId
from sotay.domain.mirror import answered_in
from sotay.domain.rating import Opinion, Rating, Stage, with_opinion
from sotay.domain.review_rules import ReviewRules, rules_for
from sotay.paths import data_file
from sotay.services.cell.book import load_year
from sotay.services.cell.overview import load_overview
from sotay.services.cell.season import load_season
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import CellDesk

PEOPLE = 5_000
ROUNDS = 7
MS = 1000.0
T = TypeVar("T")


def run(report: Report) -> None:
    """Measure each table as a page asks for it, each time after something was changed in the book."""
    catalog = YamlCatalog(data_file(""))
    forms, rules = catalog.forms()[0], rules_for(YEAR, catalog.review_rules()[0])
    with tempfile.TemporaryDirectory(prefix="sotay-bench-") as folder:
        desk = filled_book(Path(folder) / "book", PEOPLE)
        tables: tuple[tuple[str, Callable[[CellUnitOfWork], object]], ...] = (
            ("the first page of", lambda uow: load_overview(uow, year=YEAR)),
            ("who has handed in, of", lambda uow: load_year(uow, year=YEAR)),
            (
                "the season with claims and ratings of",
                lambda uow: load_season(uow, year=YEAR, rules=rules, forms=forms),
            ),
        )
        for name, act in tables:
            times = _timed(desk, act)
            report.add(
                Figure(name=f"{name} {PEOPLE:,}", value=median(times), unit="ms", reach="≤ 100", spread=spread(times))
            )
        desk.close(back_up=False).result()
    for page, times in _pages().items():
        name = f"the page «{page}» of {PEOPLE:,}, painted"
        report.add(Figure(name=name, value=median(times), unit="ms", reach="≤ 100", spread=spread(times)))


def _pages() -> dict[str, list[float]]:
    """Return how long each page took in a process of its own, but for its first visit, which makes the page."""
    return {page: times[1:] for page, times in json.loads(printed_by("cell_window_at_work", str(PEOPLE))).items()}


def filled_book(folder: Path, people: int) -> CellDesk:
    """Return an open book where everybody has handed in and was given levels."""
    rules = rules_for(YEAR, YamlCatalog(data_file("")).review_rules()[0])
    desk, _ = new_book(folder, people)
    desk.run(_fill).result()
    desk.run(lambda uow: _rate(uow, rules)).result()
    return desk


def change_something(uow: CellUnitOfWork) -> None:
    """Make a change that no table shows, so that none of what was read before may be taken."""
    with uow:
        uow.settings.put("bench.change", "")
        uow.commit()


def _timed(desk: CellDesk, act: Callable[[CellUnitOfWork], T]) -> list[float]:
    times = []
    for _ in range(ROUNDS):
        desk.run(change_something).result()
        started = time.perf_counter()
        desk.run(act).result()
        times.append((time.perf_counter() - started) * MS)
    return times


def _fill(uow: CellUnitOfWork) -> None:
    with uow:
        batch = uow.submissions.begin_batch(NOW)
        for number, person in enumerate(uow.roster.all()):
            submission = submission_of(person.full_name)
            uow.submissions.add(
                Collected(
                    id=SubmissionId(f"{number:032x}"),
                    person_id=person.id,
                    year=YEAR,
                    content=EXCHANGE.body_of(submission),
                    received_at=NOW,
                    origin=FromFile(1, f"{number:064x}", f"{number:064x}", "{}", batch),
                    claims=claims_of(submission),
                    answered=answered_in(submission),
                )
            )
        uow.commit()


def _rate(uow: CellUnitOfWork, rules: ReviewRules) -> None:
    rating = Rating()
    for stage in (Stage.OWN, Stage.CELL):
        while rating.next_stage is not stage and rating.next_stage is not None:
            rating = with_opinion(rating, Opinion(rating.next_stage, "", reason="không có"), rules)
        rating = with_opinion(rating, Opinion(stage, rules.levels[1].key, given_on=NOW.date()), rules)
    with uow:
        for person in uow.roster.all():
            uow.reviews.put_rating(person.id, YEAR, rating)
        uow.commit()
