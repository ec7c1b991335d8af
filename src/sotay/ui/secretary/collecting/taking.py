"""The talk about taking files in: finds them, imports them with progress, takes a batch back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.backup import BackupReason
from sotay.domain.collecting import BatchId
from sotay.domain.errors import SotayError
from sotay.domain.review_rules import ReviewRules
from sotay.services.catalog_port import Catalog
from sotay.services.cell.finding import find_submissions
from sotay.services.cell.importing import ImportReport, import_files, is_backed_up_before, undo_import
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import collecting as texts
from sotay.ui.common.job_progress import JobProgress
from sotay.ui.common.progress_dialog import ProgressDialog
from sotay.ui.secretary.collecting.batch import Batch
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found:
    """The files to take in, and the rules that the roll-up of a cell is judged by."""

    files: tuple[Path, ...]
    rules: tuple[ReviewRules, ...]


class FileTaking(QObject):
    """``taken(Batch)`` after an import, ``undone()`` after it was taken back, ``busy_changed(bool)`` around both.

    ``broken_off()`` when the store failed: what was taken before that is in the book.

    Files that come while others are taken in are taken after them.
    """

    taken = Signal(object)
    undone = Signal()
    broken_off = Signal()
    busy_changed = Signal(bool)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._found = Found((), ())
        self._is_busy = False
        self._next: tuple[Path, ...] = ()
        self._progress = JobProgress(self)
        self._dialog = ProgressDialog(context.theme, page)
        self._progress.moved.connect(self._dialog.show_progress)
        self._dialog.stop_asked.connect(self.stop)

    @property
    def is_busy(self) -> bool:
        """Tell whether files are taken in, or a batch is taken back."""
        return self._is_busy

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in, and those of folders."""
        if self._is_busy:
            self._next = (*self._next, *paths)
            return
        self._begin(texts.looking())
        self._watch(self._context.drawing.submit(_look, tuple(paths), self._context.adapters.catalog), self._on_found)

    @Slot()
    def stop(self) -> None:
        """Take no more of the files; what was taken stays. May be called from any thread."""
        self._progress.stop()

    def _undo(self, batch: BatchId) -> None:
        self._begin(texts.undoing())
        act = partial(undo_import, batch=batch, now=self._context.clock())
        self._watch(self._context.desk.run(act), self._on_undone)

    def _import(self, uow: CellUnitOfWork, *, found: Found) -> ImportReport:
        return import_files(
            uow,
            files=found.files,
            rules=found.rules,
            exchange=self._context.adapters.exchange,
            now=self._context.clock(),
            progress=self._progress.note,
            is_stopped=lambda: self._progress.is_stopped,
        )

    def _begin(self, sentence: str) -> None:
        self._is_busy = True
        self._progress.begin()
        self._dialog.begin(sentence)
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._is_busy = False
        self._dialog.end()
        self.busy_changed.emit(False)

    def _go_on(self) -> None:
        waiting, self._next = self._next, ()
        if waiting:
            self.take(waiting)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self._found = found
        if not found.files or self._progress.is_stopped:
            self._end()
            if not found.files:
                self._context.shell.show_notice(texts.nothing_found())
            self._go_on()
        elif is_backed_up_before(found.files):
            self._dialog.begin(texts.backing_up())
            self._watch(self._context.desk.back_up_changes(BackupReason.BEFORE_IMPORT), self._on_backed_up)
        else:
            self._on_backed_up(None)

    @Slot(object)
    def _on_backed_up(self, _: object) -> None:
        self._dialog.begin(texts.importing(len(self._found.files)))
        self._watch(self._context.desk.run(partial(self._import, found=self._found)), self._on_taken)

    @Slot(object)
    def _on_taken(self, report: ImportReport) -> None:
        self._end()
        batch = report.batch
        if batch is not None:
            sentence = texts.taken(report.accepted, len(self._found.files))
            self._context.shell.offer_undo(sentence, partial(self._undo, batch))
            self._context.shell.refresh()
        self.taken.emit(Batch(report, len(self._found.files), self._context.clock()))
        self._go_on()

    @Slot(object)
    def _on_undone(self, number: int) -> None:
        self._end()
        self._context.shell.show_notice(texts.batch_undone(number))
        self._context.shell.refresh()
        self.undone.emit()
        self._go_on()

    @Slot(object)
    def _on_failed(self, error: SotayError) -> None:
        self._end()
        self._next = ()
        self._context.shell.show_problem(error)
        self.broken_off.emit()


def _look(paths: tuple[Path, ...], catalog: Catalog) -> Found:
    rules, _ = catalog.review_rules()
    return Found(find_submissions(paths), rules)
