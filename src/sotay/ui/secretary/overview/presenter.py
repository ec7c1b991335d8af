"""The talk of the first page of a cell book: reads its numbers, keeps season and due day, and leads on."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.backup import StoreFacts
from sotay.services.cell.book import set_due
from sotay.services.cell.overview import CellOverview, load_overview
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cell_overview as texts
from sotay.texts.dates import with_weekday
from sotay.ui.secretary.context import WHO_HANDED_IN, CellContext, CellPageId, CellPlace

Kept = tuple[int, date | None, date | None]
"""The year, the day that held before, and the day that holds now."""


class OverviewPresenter(QObject):
    """``read(CellOverview)`` and ``facts_read(StoreFacts)`` after ``load``."""

    read = Signal(object)
    facts_read = Signal(object)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._wanted_due: date | None = None

    @Slot()
    def load(self) -> None:
        """Read the numbers of the season and the facts of the store."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.watch(desk.run(partial(load_overview, year=self._context.year())), self._on_read, self._on_failed)
        jobs.watch(desk.facts(), self._on_facts, self._on_failed)

    def choose_year(self, year: int) -> None:
        """Turn to another season."""
        self._context.shell.choose_year(year)
        self.load()

    def set_due(self, due: date | None) -> None:
        """Keep the day and offer to put the one before back."""
        self._wanted_due = due
        act = partial(_set_due, year=self._context.year(), due=due)
        self._context.shell.show_saving()
        self._context.jobs.watch(self._context.desk.run(act), self._on_due_kept, self._on_due_not_kept)

    @Slot()
    def leave_sample(self) -> None:
        """Close the sample book, so that the cell's own can be opened or made."""
        self._context.shell.lock_now()

    @Slot()
    def show_people(self) -> None:
        """Lead to who has handed in and who has not."""
        self._context.shell.go_to(CellPlace(CellPageId.COLLECTING, topic=WHO_HANDED_IN))

    @Slot()
    def show_cells(self) -> None:
        """Lead to the cells of the committee."""
        self.lead_to(CellPageId.COMMITTEE)

    @Slot()
    def show_data(self) -> None:
        """Lead to the page about the data."""
        self.lead_to(CellPageId.DATA)

    def lead_to(self, page: CellPageId) -> None:
        """Lead to another page."""
        self._context.shell.go_to(CellPlace(page))

    @Slot(object)
    def _on_read(self, overview: CellOverview) -> None:
        if overview.year == self._context.year():
            self.read.emit(overview)

    @Slot(object)
    def _on_facts(self, facts: StoreFacts) -> None:
        self.facts_read.emit(facts)

    @Slot(object)
    def _on_due_kept(self, kept: Kept) -> None:
        year, before, due = kept
        self._context.shell.show_saved(self._context.clock())
        sentence = texts.due_changed(with_weekday(due)) if due is not None else texts.due_removed()
        self._context.shell.offer_undo(sentence, partial(self._put_back, year, before))
        self.load()

    @Slot(object)
    def _on_due_not_kept(self, error: BaseException) -> None:
        self._context.shell.show_save_failed(error, partial(self.set_due, self._wanted_due))

    def _put_back(self, year: int, before: date | None) -> None:
        act = partial(_set_due, year=year, due=before)
        self._context.jobs.watch(self._context.desk.run(act), self._on_put_back, self._on_failed)

    @Slot(object)
    def _on_put_back(self, _: object) -> None:
        self._context.shell.show_notice(texts.due_put_back())
        self.load()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _set_due(uow: CellUnitOfWork, *, year: int, due: date | None) -> Kept:
    return year, set_due(uow, year=year, due=due), due
