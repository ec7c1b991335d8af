"""A page over a real handbook, with a window around it that only takes notes."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from types import SimpleNamespace

import pytest
from shiboken6 import delete
from tests.shipped import shipped_catalog
from tests.ui.real_parts import new_handbook

from sotay.domain.errors import DiskFull
from sotay.domain.member import Profile
from sotay.domain.period import quarter
from sotay.services.assessments import close_assessment, load_assessment, open_assessment, save_answer
from sotay.storage.stores import SqlCipherStores
from sotay.ui.common.jobs import Jobs
from sotay.ui.context import Context

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
Q3, Q4 = quarter(2026, 3), quarter(2026, 4)


@dataclass
class NotedShell:
    """Stands for the main window at its port."""

    places: list = field(default_factory=list)
    entries: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    notices: list = field(default_factory=list)
    undos: list = field(default_factory=list)
    files: list = field(default_factory=list)
    saving: list = field(default_factory=list)
    retry: object = None
    locks: int = 0
    closed_jobs: list = field(default_factory=list)

    def go_to(self, place):
        self.places.append(place)

    def write_entry(self, item=None):
        self.entries.append(item)

    def show_problem(self, error):
        self.problems.append(error)

    def show_notice(self, sentence):
        self.notices.append(sentence)

    def offer_undo(self, sentence, undo):
        self.undos.append((sentence, undo))

    def withdraw_undo(self):
        self.undos.append(None)

    def show_file(self, path):
        self.files.append(path)

    def show_saving(self):
        self.saving.append("saving")

    def show_saved(self, at):
        self.saving.append(("saved", at))

    def show_save_failed(self, error, retry):
        self.saving.append(("failed", error))
        self.retry = retry

    def lock_now(self):
        self.locks += 1

    def run_closed(self, job):
        self.closed_jobs.append(job)

    def refresh(self):
        pass


class BrittleDesk:
    """The real desk, but with ``is_full`` no save reaches the disk."""

    def __init__(self, desk):
        self._desk = desk
        self.is_full = False

    def __getattr__(self, name):
        return getattr(self._desk, name)

    def save_soon(self, key, act):
        if self.is_full:
            failed = Future()
            failed.set_exception(DiskFull(self._desk.folder))
            return failed
        return self._desk.save_soon(key, act)


@dataclass
class Handbook:
    """A handbook with the means to look into its store."""

    desk: BrittleDesk
    checklist: object
    context: Context
    shell: NotedShell
    drawn: list

    def ids(self):
        return [item.id for item in self.checklist.items()]

    def do(self, act, **arguments):
        return self.desk.run(partial(act, **arguments)).result()

    def open(self, period, *answers):
        self.do(open_assessment, period=period, due=None, checklist=self.checklist, now=NOW)
        for answer in answers:
            self.do(save_answer, period=period, answer=answer, now=NOW)

    def close(self, period):
        self.do(close_assessment, period=period, now=NOW)

    def stored(self, period=Q4):
        self.desk.flush().result()
        return self.do(load_assessment, period=period)


class NotedDocuments:
    """Stands for the drawing of papers: notes what was asked for."""

    def __init__(self, drawn):
        self._drawn = drawn

    def checklist(self, checklist):
        self._drawn.append(("checklist", checklist))
        return b""

    def history(self, grid, checklist):
        self._drawn.append(("history", grid, checklist))
        return b""

    def item_history(self, trend, levels):
        self._drawn.append(("item_history", trend, levels))
        return b""

    def group_history(self, groups, levels):
        self._drawn.append(("group_history", groups, levels))
        return b""

    def completeness(self, fills):
        self._drawn.append(("completeness", fills))
        return b""

    def assessment(self, assessment, profile):
        self._drawn.append(("assessment", assessment, profile))
        return b""


@pytest.fixture(scope="session")
def checklist():
    """The shipped checklist, read once."""
    return shipped_catalog().shipped_checklist()


@pytest.fixture
def handbook(theme, tmp_path, checklist):
    """An empty handbook on the real store, with the shipped checklist."""
    catalog = shipped_catalog().apart()
    profile = Profile(full_name="Nguyễn Văn An")
    desk, _ = new_handbook(SqlCipherStores(lambda: NOW), catalog, tmp_path / "so-tay", profile)
    jobs, shell, drawn = Jobs(), NotedShell(), []
    brittle = BrittleDesk(desk)
    with ThreadPoolExecutor(max_workers=1) as drawing:
        context = Context(
            desk=brittle,
            adapters=SimpleNamespace(catalog=catalog, documents=NotedDocuments(drawn)),
            jobs=jobs,
            shell=shell,
            theme=theme,
            clock=lambda: NOW,
            drawing=drawing,
        )
        made = Handbook(brittle, checklist, context, shell, drawn)
        yield made
        desk.close(back_up=False).result()


@pytest.fixture
def settle(qtbot, handbook):
    """Wait until every job of the page has been delivered."""

    def wait():
        qtbot.waitUntil(lambda: not handbook.context.jobs.is_busy, timeout=10_000)

    return wait


@pytest.fixture
def shown(settle):
    """Show a page in a window of its own and enter it; no timer of it outlives the test."""
    pages = []

    def show(page, place, width=1100, height=640):
        pages.append(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        page.enter(place)
        settle()
        return page

    yield show
    for page in pages:
        delete(page)
