"""The talk about open data: asks, writes the file, reads one, shows what it would add, takes it in, takes it back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sotay.domain.backup import BackupReason
from sotay.domain.errors import FileHasProblems, ImportStopped, SotayError
from sotay.domain.old_open_data import old_places, turn_open_data
from sotay.domain.open_data import OpenHandbook
from sotay.services.importing import Imported, import_open_data, undo_import
from sotay.services.open_data import read_open_data_file
from sotay.services.open_data_files import ExportChoices, OpenExport, export_choices, export_with_files, write_export
from sotay.services.rehearsal import Rehearsal
from sotay.services.repositories import UnitOfWork
from sotay.texts import open_data as shared_texts
from sotay.texts import open_data_page as texts
from sotay.texts.problems import with_place
from sotay.ui.common.dialogs import DialogChoice, MessageDialog
from sotay.ui.common.file_dialogs import choose_open_path, choose_save_path
from sotay.ui.common.job_progress import JobProgress
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.progress_dialog import ProgressDialog
from sotay.ui.context import Context, PageId, Place
from sotay.ui.member.data.open_data_windows import ExportDialog, ImportDialog

T = TypeVar("T")

SUFFIX = ".json"
CLOSE = "close"


class OpenDataPresenter(QObject):
    """``busy_changed(bool)`` around a job, ``told(sentence)`` for a bar of the page, ``changed()`` after an import."""

    busy_changed = Signal(bool)
    told = Signal(str)
    changed = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._path = Path()
        self._incoming: OpenHandbook | None = None
        self._progress = JobProgress(self)
        self._dialog = ProgressDialog(context.theme, page)
        self._progress.moved.connect(self._dialog.show_progress)
        self._dialog.stop_asked.connect(self._progress.stop)

    @Slot()
    def ask_export(self) -> None:
        """Ask how much, say what the file is, ask for a place, and write it."""
        self._watch(self._context.desk.run(export_choices), self._on_choices)

    @Slot()
    def ask_import(self) -> None:
        """Ask for a file and take it in, once the person has seen what it would add."""
        path = choose_open_path(self._page, texts.choose_file(), texts.json_files(), (SUFFIX,))
        if path is not None:
            self.take_in(path)

    def export(self, path: Path, year: int | None) -> None:
        """Write the whole handbook, or a year of it, into a file."""
        self._path = path
        self._begin(texts.exporting())
        act = partial(export_with_files, exchange=self._context.adapters.exchange, year=year)
        self._watch(self._context.desk.run(act), self._on_exported)

    def take_in(self, path: Path) -> None:
        """Read a file and show what it would add."""
        self._path = path
        self._begin(texts.reading())
        self._watch(self._context.drawing.submit(read_open_data_file, path), self._on_read)

    def _begin(self, sentence: str) -> None:
        self._progress.begin()
        self._dialog.begin(sentence)
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._dialog.end()
        self.busy_changed.emit(False)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    def _import(self, uow: UnitOfWork, *, incoming: OpenHandbook) -> Imported:
        return import_open_data(uow, incoming=incoming, now=self._context.clock(), progress=self._progress.tell)

    def _rehearse(self, uow: UnitOfWork, *, incoming: OpenHandbook) -> Imported:
        return self._import(Rehearsal(uow), incoming=incoming)

    # --- export -------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_choices(self, choices: ExportChoices) -> None:
        dialog = ExportDialog(self._context.theme, self._page, choices)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        year = dialog.year
        dialog.deleteLater()
        if not accepted:
            return
        name = texts.file_name(self._context.clock().date(), year)
        path = choose_save_path(self._context.theme, self._page, texts.export_title(), name, texts.json_files(), SUFFIX)
        if path is not None:
            self.export(path, year)

    @Slot(object)
    def _on_exported(self, export: OpenExport) -> None:
        if self._progress.is_stopped:
            self._on_failed(ImportStopped())
            return
        self._watch(self._context.drawing.submit(write_export, self._path, export), self._on_written)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._end()
        self._context.shell.show_file(path)

    # --- import -------------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_read(self, incoming: OpenHandbook) -> None:
        if self._progress.is_stopped:
            self._on_failed(ImportStopped())
            return
        self._incoming = incoming
        self._dialog.begin(texts.trying())
        self._watch(self._context.desk.run(partial(self._rehearse, incoming=incoming)), self._on_rehearsed)

    @Slot(object)
    def _on_rehearsed(self, rehearsed: Imported) -> None:
        self._end()
        incoming, counts = self._incoming, rehearsed.counts
        if incoming is None:
            return
        lines = (shared_texts.whose(incoming), *shared_texts.would_be_done(counts))
        adds, old = counts.changes_anything, old_places(incoming)
        dialog = ImportDialog(self._context.theme, self._page, lines, adds_something=adds, old=old)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        if dialog.turns_old_text:
            self._incoming = turn_open_data(incoming)
        dialog.deleteLater()
        if not accepted:
            self._incoming = None
            return
        self._begin(texts.backing_up())
        self._watch(self._context.desk.back_up(BackupReason.BEFORE_IMPORT), self._on_backed_up)

    @Slot(object)
    def _on_backed_up(self, _backup: object) -> None:
        if self._incoming is not None:
            self._dialog.begin(texts.importing())
            act = partial(self._import, incoming=self._incoming)
            self._watch(self._context.desk.run(act), self._on_imported)

    @Slot(object)
    def _on_imported(self, imported: Imported) -> None:
        self._end()
        self._incoming = None
        self._context.shell.offer_undo(shared_texts.done(imported.counts)[0], partial(self._undo, imported))
        self._tell_changed()

    def _undo(self, imported: Imported) -> None:
        # Another page may show what goes away: it is left first, and so what is typed there is stored and stays.
        self._context.shell.go_to(Place(PageId.DATA))
        self._begin(texts.undoing())
        act = partial(undo_import, imported=imported, progress=self._progress.tell)
        self._watch(self._context.desk.run(act), self._on_undone)

    @Slot(object)
    def _on_undone(self, left: int) -> None:
        self._end()
        self._context.shell.show_notice(texts.undone(left))
        self._tell_changed()

    def _tell_changed(self) -> None:
        self._context.shell.refresh()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: SotayError) -> None:
        self._end()
        self._incoming = None
        if isinstance(error, ImportStopped):
            self.told.emit(texts.stopped())
        elif isinstance(error, FileHasProblems):
            self._show_problems(error)
        else:
            self._context.shell.show_problem(error)

    def _show_problems(self, error: FileHasProblems) -> None:
        dialog = MessageDialog(
            self._context.theme,
            self._page,
            texts.broken_title(),
            texts.broken(error.path.name, len(error.problems)),
            (DialogChoice(CLOSE, texts.close(), ButtonKind.PRIMARY),),
            CLOSE,
            details="\n".join(with_place(each) for each in error.problems),
        )
        dialog.exec()
        dialog.deleteLater()
