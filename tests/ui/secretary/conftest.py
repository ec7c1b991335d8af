"""A real cell book with the context that pages of a secretary get, and a window around them that only takes notes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from shiboken6 import delete
from tests.cell import CELL_NAME, PEOPLE
from tests.ui.common.keys import show_active
from tests.ui.member.conftest import NotedShell
from tests.ui.real_parts import NOW, adapters, clock, new_cell_book, quick_keys
from tests.ui.secretary.season_at_hand import SeasonAtHand

from sotay.services.cell.book import set_up
from sotay.ui.common.jobs import Jobs
from sotay.ui.secretary.context import CellContext

YEAR = 2026


@dataclass
class NotedCellShell(NotedShell):
    """Stands for the window of a cell book at its port; ``year`` is the season it was asked for last."""

    year: int = YEAR
    years: list = field(default_factory=list)

    def choose_year(self, year):
        self.year = year
        self.years.append(year)


@dataclass
class CellBook:
    """An open cell book with what its pages are given."""

    context: CellContext
    shell: NotedCellShell
    code: str

    @property
    def desk(self):
        return self.context.desk

    @property
    def exchange(self):
        return self.context.adapters.exchange

    def do(self, act, **arguments):
        return self.desk.run(partial(act, **arguments)).result()

    def people(self):
        def read(uow):
            with uow:
                return uow.roster.all()

        return self.do(read)

    def set_up(self, people=PEOPLE, name=CELL_NAME):
        return self.do(set_up, name=name, people=people, exchange=self.exchange, now=NOW)


@pytest.fixture(scope="session")
def cell_adapters():
    with quick_keys():
        yield adapters()


@pytest.fixture
def empty_book(theme, tmp_path, cell_adapters):
    """A cell book that holds nothing yet, not even the name of its cell."""
    desk, code = new_cell_book(cell_adapters.cell_stores, tmp_path / "so-chi-bo")
    shell = NotedCellShell()
    with ThreadPoolExecutor(max_workers=1) as worker:
        context = CellContext(
            desk=desk,
            adapters=cell_adapters,
            jobs=Jobs(),
            shell=shell,
            theme=theme,
            clock=clock,
            drawing=worker,
            year=lambda: shell.year,
        )
        yield CellBook(context, shell, code)
        desk.close(back_up=False)  # some tests have closed it


@pytest.fixture
def cell_book(empty_book):
    """The book of a cell of three people, of whom one is exempt."""
    empty_book.set_up([replace(each) for each in PEOPLE])
    return empty_book


@pytest.fixture
def settle(qtbot, empty_book):
    """Wait until every job of the page has been delivered."""

    def wait():
        qtbot.waitUntil(lambda: not empty_book.context.jobs.is_busy, timeout=20_000)

    return wait


@pytest.fixture
def at_hand(cell_book):
    """The season of the cell of three people."""
    return SeasonAtHand(cell_book)


@pytest.fixture
def open_page(qtbot, empty_book, settle):
    """Make a page, show it in a window of its own and enter it."""
    made = []

    def make(make_page, place, width=1100, height=700):
        page = make_page(empty_book.context)
        made.append(page)
        page.resize(width, height)
        show_active(qtbot, page)
        page.enter(place)
        settle()
        return page

    yield make
    for page in made:
        delete(page)
