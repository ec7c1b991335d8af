"""A start window over real adapters, in an empty home."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest
from shiboken6 import delete
from tests.cell import CELL_NAME
from tests.ui.real_parts import adapters, clock, new_handbook, quick_keys

from sotay.services.sample_committee.cell_books import make_sample_cell
from sotay.ui.common.jobs import Jobs
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.start.begin_cell_step import begin_with_cell_step
from sotay.ui.start.begin_file import begin_with_file
from sotay.ui.start.begin_first_step import begin_with_first_step
from sotay.ui.start.begin_unlocking import begin_with_unlocking
from sotay.ui.start.flow import StartFlow
from sotay.ui.start.making import make_cell_book
from sotay.ui.start.start_window import StartPlaces, StartWindow, has_something
from sotay.ui.start.unlocking import StartParts

CELL_PASSWORD = "hai ba bon nam sau"


@dataclass
class Start:
    """The window with what serves it, and what came out of it."""

    qtbot: object
    window: StartWindow
    parts: StartParts
    flow: StartFlow | None = None
    opened: list = field(default_factory=list)

    @property
    def page(self):
        return self.window.pages.currentWidget()

    def serve(self):
        """Load what the first paint did without."""
        self.flow = StartFlow(self.window, self.parts)
        self.flow.opened.connect(lambda desk, place: self.opened.append((desk, place)))
        self.flow.cell_opened.connect(lambda cell, place: self.opened.append((cell.desk, place)))

    def wait_for(self, claim):
        self.qtbot.waitUntil(lambda: bool(claim()), timeout=20_000)

    def settle(self):
        self.wait_for(lambda: not self.parts.jobs.is_busy)

    def shows(self, page):
        self.wait_for(lambda: self.page is page)


@pytest.fixture(scope="session")
def real_adapters():
    with quick_keys():
        yield adapters()


@pytest.fixture
def places(tmp_path):
    data = tmp_path / "du-lieu"
    return StartPlaces(handbook=data / "so-tay", sample=data / "mau", cell=data / "so-chi-bo")


@pytest.fixture
def handbook(real_adapters, places):
    """A closed handbook where the start window looks for one; returns its recovery code."""
    desk, code = new_handbook(real_adapters.stores, real_adapters.catalog, places.handbook)
    desk.close().result()
    return code


@pytest.fixture
def cell_book(real_adapters, places):
    """A closed cell book where the start window looks for one; returns its recovery code."""
    made = make_cell_book(real_adapters, places.cell, CELL_PASSWORD, clock(), name=CELL_NAME)
    made.desk.close().result()
    return made.code


@pytest.fixture
def start(qtbot, theme, tmp_path, real_adapters, places):
    """Make the start window, once the test has made what it is to find."""
    with ThreadPoolExecutor(max_workers=1) as worker:
        made = []

        def make(*, serve=True, places=places):
            jobs = Jobs()
            keeper = PreferenceKeeper(tmp_path / "preferences.json", theme, worker)
            window = StartWindow()
            if places.file is not None:
                begin_with_file(window, theme, places.file)
            elif has_something(places.first):
                begin_with_unlocking(window, theme, places.first, is_cell=places.is_cell)
            elif places.is_cell:
                begin_with_cell_step(window, theme)
            else:
                begin_with_first_step(window, theme)
            qtbot.addWidget(window)
            window.show()
            parts = StartParts(real_adapters, theme, jobs, clock, worker, keeper, places, lambda: make_sample_cell)
            made.append(Start(qtbot, window, parts))
            if serve:
                made[-1].serve()
            return made[-1]

        yield make
        for each in made:
            each.settle()
            for desk, _ in each.opened:
                desk.close(back_up=False)
            # Before its worker goes: the theme, which outlives it, is changed by the next test.
            delete(each.parts.keeper)
