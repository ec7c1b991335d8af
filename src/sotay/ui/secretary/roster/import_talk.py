"""The talk about a roster file: reads it, shows what it would change, takes it in, takes it back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sotay.domain.backup import BackupReason
from sotay.domain.errors import FileHasProblems, ImportStopped, SotayError
from sotay.domain.old_encodings import OldText, find_old_text
from sotay.domain.problems import ProblemCode
from sotay.domain.roster_merge import RosterPlan, RosterRow
from sotay.services.cell.roster_import import ImportedRoster, import_roster, plan_import, undo_roster_import
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import Adapters
from sotay.texts import roster_import as texts
from sotay.texts.problems import with_place
from sotay.ui.common.dialogs import DialogChoice, MessageDialog
from sotay.ui.common.file_dialogs import choose_open_path
from sotay.ui.common.job_progress import JobProgress
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.progress_dialog import ProgressDialog
from sotay.ui.secretary.context import CellContext
from sotay.ui.secretary.roster.import_windows import ImportDialog, OldTextDialog

T = TypeVar("T")
ENDINGS = (".xlsx", ".csv")
CLOSE, AGAIN = "close", "again"
WRITTEN, READS = 0, 2
"""Where a problem about an old font has the name as it is written, and as it reads."""


class RosterImport(QObject):
    """``changed()`` when people were taken in or back, ``busy_changed(bool)`` around a job."""

    changed = Signal()
    busy_changed = Signal(bool)

    def __init__(self, context: CellContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._path = Path()
        self._rows: tuple[RosterRow, ...] = ()
        self._progress = JobProgress(self)
        self._dialog = ProgressDialog(context.theme, page)
        self._progress.moved.connect(self._dialog.show_progress)
        self._dialog.stop_asked.connect(self._progress.stop)

    @Slot()
    def ask(self) -> None:
        """Ask for a file and show what it would change."""
        path = choose_open_path(self._page, texts.choose_file(), texts.roster_files(), ENDINGS)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path, *, turns_old_text: bool = False) -> None:
        """Read a file and show what it would change; nothing changes by that."""
        self._path = path
        self._begin(texts.reading())
        reading = partial(_look, self._context.adapters, path, self._context.today(), turns_old_text=turns_old_text)
        self._watch(self._context.drawing.submit(reading), self._on_read)

    def _begin(self, sentence: str) -> None:
        self._progress.begin()
        self._dialog.begin(sentence)
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._dialog.end()
        self.busy_changed.emit(False)

    def _watch(self, future: Future[T], done: Callable[[T], None]) -> None:
        self._context.jobs.watch(future, done, self._on_failed)

    def _import(self, uow: CellUnitOfWork) -> ImportedRoster:
        return import_roster(uow, rows=self._rows, progress=self._progress.tell)

    @Slot(object)
    def _on_read(self, rows: tuple[RosterRow, ...]) -> None:
        if self._progress.is_stopped:
            self._on_failed(ImportStopped())
            return
        self._rows = rows
        self._watch(self._context.desk.run(partial(plan_import, rows=rows)), self._on_planned)

    @Slot(object)
    def _on_planned(self, plan: RosterPlan) -> None:
        self._end()
        dialog = ImportDialog(self._context.theme, self._page, self._path, plan)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self._begin(texts.backing_up())
            self._watch(self._context.desk.back_up_changes(BackupReason.BEFORE_IMPORT), self._on_backed_up)

    @Slot(object)
    def _on_backed_up(self, _: object) -> None:
        self._dialog.begin(texts.importing())
        self._watch(self._context.desk.run(self._import), self._on_imported)

    @Slot(object)
    def _on_imported(self, imported: ImportedRoster) -> None:
        self._end()
        sentence = texts.done(len(imported.new), len(imported.changed))
        self._context.shell.offer_undo(sentence, partial(self._undo, imported))
        self._tell_changed()

    def _undo(self, imported: ImportedRoster) -> None:
        act = partial(undo_roster_import, imported=imported)
        self._watch(self._context.desk.run(act), self._on_undone)

    @Slot(object)
    def _on_undone(self, left: int) -> None:
        self._context.shell.show_notice(texts.undone(left))
        self._tell_changed()

    def _tell_changed(self) -> None:
        self._context.shell.refresh()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: SotayError) -> None:
        self._end()
        if isinstance(error, ImportStopped):
            self._context.shell.show_notice(texts.stopped())
        elif isinstance(error, FileHasProblems):
            self._show_problems(error)
        else:
            self._context.shell.show_problem(error)

    def _show_problems(self, error: FileHasProblems) -> None:
        pairs = [
            (each.facts[WRITTEN], each.facts[READS])
            for each in error.problems
            if each.code is ProblemCode.ROSTER_OLD_TEXT
        ]
        old = find_old_text("\n".join(written for written, _ in pairs)) if pairs else None
        if old is not None:
            self._offer_turning(pairs, old)
            return
        choices = (
            DialogChoice(CLOSE, texts.close()),
            DialogChoice(AGAIN, texts.read_again(), ButtonKind.PRIMARY),
        )
        dialog = MessageDialog(
            self._context.theme,
            self._page,
            texts.broken_title(),
            texts.broken(error.path.name, len(error.problems)),
            choices,
            CLOSE,
            details="\n".join(with_place(each) for each in error.problems),
        )
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        if answer == AGAIN:
            self.look_at(error.path)

    def _offer_turning(self, pairs: list[tuple[str, str]], old: OldText) -> None:
        dialog = OldTextDialog(self._context.theme, self._page, self._path, pairs, old)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self.look_at(self._path, turns_old_text=True)


def _look(adapters: Adapters, path: Path, today: date, *, turns_old_text: bool) -> tuple[RosterRow, ...]:
    return adapters.load_rosters().look(path, today, turns_old_text=turns_old_text)
