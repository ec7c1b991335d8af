"""The talk of the page with the papers: reads the season, keeps head and report, writes the whole set."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.season import CellHead, CollectiveReport
from sotay.services.cell.collective import save_report
from sotay.services.cell.heads import save_head
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import cell_papers_page as texts
from sotay.ui.common.job_progress import JobProgress
from sotay.ui.common.progress_dialog import ProgressDialog
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.papers.shelf import save_all
from sotay.ui.secretary.season_reading import SeasonAtHand, SeasonReader
from sotay.ui.value_saving import ValueSaver


class PapersPresenter(QObject):
    """``shown(SeasonAtHand)`` after each reading and change; ``head_read(CellHead)`` as it was typed."""

    shown = Signal(object)
    head_read = Signal(object)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self.at_hand: SeasonAtHand | None = None
        self._reader = SeasonReader(context, self)
        self._reader.read.connect(self._on_read)
        self._saver = ValueSaver(context, self)
        self._progress = JobProgress(self)
        self._dialog = ProgressDialog(context.theme, page)
        self._progress.moved.connect(self._dialog.show_progress)
        self._dialog.stop_asked.connect(self._progress.stop)
        self._folder = Path()

    @Slot()
    def load(self) -> None:
        """Read everything."""
        self._reader.load()

    @Slot()
    def leave(self) -> None:
        """Queue again what could not be stored."""
        self._saver.settle()

    def unsaved_report(self) -> str | None:
        """Return the words of the report when they are not known to be on disk."""
        if self.at_hand is None or not self._saver.is_held(("report", self.at_hand.data.year)):
            return None
        return "\n\n".join(each for each in self.at_hand.season.report.texts.values() if each)

    def write_section(self, key: str, text: str) -> None:
        """Keep the words of a section of the report."""
        report = self._report()
        self._keep_report(replace(report, texts=MappingProxyType({**report.texts, key: text})))

    def give_points(self, key: str, points: str) -> None:
        """Keep points that the cell gives itself."""
        report = self._report()
        if report.points.get(key, "") != points:
            self._keep_report(replace(report, points=MappingProxyType({**report.points, key: points})))

    def choose_level(self, key: str) -> None:
        """Keep the level that the cell claims, "" for none."""
        self._keep_report(replace(self._report(), level=key))

    def read_head(self) -> None:
        """Ask for the head as it was typed."""
        act = partial(_typed_head, year=self._context.year())
        self._context.jobs.watch(self._context.desk.run(act), self._on_head, self._on_failed)

    def keep_head(self, head: CellHead) -> None:
        """Keep the head as it is typed; what is empty is the book's to fill at the next reading."""
        year = self._context.year()
        self._saver.save(("head", year), partial(save_head, year=year, head=head))

    def save_all(self, folder: Path) -> None:
        """Write every paper into a new folder of this one."""
        if self.at_hand is None:
            return
        self._folder = folder / texts.folder_name(self.at_hand.data.year)
        self._progress.begin()
        self._dialog.begin(texts.saving_all())
        job = partial(
            save_all,
            self._folder,
            self.at_hand,
            self._context.adapters,
            progress=self._progress.note,
            is_stopped=lambda: self._progress.is_stopped,
        )
        self._context.jobs.watch(self._context.drawing.submit(job), self._on_all_saved, self._on_not_all_saved)

    def _report(self) -> CollectiveReport:
        return self.at_hand.season.report if self.at_hand is not None else CollectiveReport()

    def _keep_report(self, report: CollectiveReport) -> None:
        if self.at_hand is None:
            return
        year = self.at_hand.data.year
        self._saver.save(("report", year), partial(save_report, year=year, report=report))
        self.at_hand = replace(self.at_hand, season=replace(self.at_hand.season, report=report))
        self.shown.emit(self.at_hand)

    @Slot(object)
    def _on_read(self, at_hand: SeasonAtHand) -> None:
        if self._saver.is_held(("report", at_hand.data.year)):
            at_hand = replace(at_hand, season=replace(at_hand.season, report=self._report()))
        self.at_hand = at_hand
        self.shown.emit(at_hand)

    @Slot(object)
    def _on_head(self, head: CellHead) -> None:
        self.head_read.emit(head)

    @Slot(object)
    def _on_all_saved(self, written: int) -> None:
        self._dialog.end()
        say = texts.saving_stopped if self._progress.is_stopped else texts.saved_all
        self._context.shell.show_notice(say(written, str(self._folder)))

    @Slot(object)
    def _on_not_all_saved(self, error: BaseException) -> None:
        self._dialog.end()
        self._context.shell.show_problem(error)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)


def _typed_head(uow: CellUnitOfWork, *, year: int) -> CellHead:
    with uow:
        return uow.seasons.sheet(year).head
