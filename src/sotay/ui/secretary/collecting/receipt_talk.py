"""The talk about receipts: asks once where they go, lets the cell sign them, writes the files."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.errors import ImportStopped, SotayError
from sotay.domain.hand_in import SubmissionId
from sotay.services.cell.receipts import (
    Receipt,
    keep_receipts_folder,
    load_receipts_folder,
    make_receipts,
    write_receipts,
)
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.texts import collecting as texts
from sotay.ui.common.file_dialogs import choose_folder
from sotay.ui.common.job_progress import JobProgress
from sotay.ui.common.progress_dialog import ProgressDialog
from sotay.ui.secretary.context import CellContext

T = TypeVar("T")
Wanted = tuple[tuple[SubmissionId, str], ...]


class ReceiptTalk(QObject):
    """``written(mapping of submission id to Path)`` when files were written, ``folder_changed(Path or None)``."""

    written = Signal(object)
    folder_changed = Signal(object)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._folder: Path | None = None
        self._made: tuple[Receipt, ...] = ()
        self._progress = JobProgress(self)
        self._dialog = ProgressDialog(context.theme, page)
        self._progress.moved.connect(self._dialog.show_progress)
        self._dialog.stop_asked.connect(self._progress.stop)

    def load(self) -> None:
        """Read where receipts were written last."""
        self._watch(self._context.desk.run(load_receipts_folder), self._on_folder)

    def folder(self) -> Path | None:
        """Return the folder of receipts; asks for one where there is none yet, or no longer."""
        if self._folder is not None and self._folder.is_dir():
            return self._folder
        return self.change_folder()

    @Slot()
    def change_folder(self) -> Path | None:
        """Ask for another folder and remember it; None when the person wants none."""
        folder = choose_folder(self._page, texts.receipts_folder_title())
        if folder is not None:
            self._folder = folder
            self.folder_changed.emit(folder)
            self._watch(self._context.desk.run(partial(keep_receipts_folder, folder=folder)), self._on_kept)
        return folder

    def write(self, wanted: Wanted) -> None:
        """Sign and write the receipts of submissions, each with the stem of its file, "" for a random one."""
        if not wanted or self.folder() is None:
            return
        self._progress.begin()
        self._dialog.begin(texts.signing(len(wanted)))
        self._watch(self._context.desk.run(partial(self._make, wanted=wanted)), self._on_made)

    def _make(self, uow: CellUnitOfWork, *, wanted: Wanted) -> tuple[Receipt, ...]:
        exchange = self._context.adapters.exchange
        now = self._context.clock()
        return make_receipts(uow, wanted=wanted, exchange=exchange, now=now, progress=self._progress.tell)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_folder(self, folder: Path | None) -> None:
        self._folder = folder
        self.folder_changed.emit(folder)

    @Slot(object)
    def _on_kept(self, _: object) -> None:
        """Do nothing: the folder is shown already."""

    @Slot(object)
    def _on_made(self, made: tuple[Receipt, ...]) -> None:
        if self._folder is None:
            return
        self._made = made
        writing = self._context.drawing.submit(write_receipts, self._folder, made, self._progress.tell)
        self._watch(writing, self._on_written)

    @Slot(object)
    def _on_written(self, paths: tuple[Path, ...]) -> None:
        self._dialog.end()
        made, self._made = self._made, ()
        if len(paths) == 1:
            self._context.shell.show_file(paths[0])
        elif paths:
            self._context.shell.show_notice(texts.receipts_written(len(paths), str(paths[0].parent)))
        self.written.emit({each.submission_id: path for each, path in zip(made, paths, strict=True)})

    @Slot(object)
    def _on_failed(self, error: SotayError) -> None:
        self._dialog.end()
        if isinstance(error, ImportStopped):
            self._context.shell.show_notice(texts.receipts_stopped())
        else:
            self._context.shell.show_problem(error)
