"""The talk of taking a package in: choose, look, ask, back up, accept, use at once, take back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.backup import BackupReason
from sotay.domain.catalog_file import CatalogFile
from sotay.domain.catalog_package import ENDING
from sotay.domain.errors import FileHasProblems, SeveralTroubles
from sotay.domain.impact import ImpactSheet
from sotay.services.accepted import accepted_files
from sotay.services.catalog_packages import Approval, OfferedPackage
from sotay.services.exchange_files import read_exchange_file
from sotay.texts import impact as impact_texts
from sotay.texts import package_window as texts
from sotay.texts.problems import with_place
from sotay.ui.catalog_files.accept_dialog import AcceptDialog
from sotay.ui.catalog_files.acts import Act, PackageActs
from sotay.ui.common.dialogs import DialogChoice, MessageDialog
from sotay.ui.common.file_dialogs import choose_open_path
from sotay.ui.common.painting import ButtonKind
from sotay.ui.common.progress_dialog import ProgressDialog
from sotay.ui.context import StoreContext
from sotay.ui.impact_part import ImpactPart
from sotay.ui.notices import sentence_of

T = TypeVar("T")

CLOSE = "close"


class AcceptingTalk(QObject):
    """``changed()`` when files came or went and the catalog of the window goes by them already.

    ``accepted()`` before that where they came.
    """

    changed = Signal()
    accepted = Signal()

    def __init__(self, context: StoreContext[Any], acts: PackageActs, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._acts = acts
        self._page = page
        self._approval = Approval()
        self._said = ""
        self._offered: OfferedPackage | None = None
        self.dialog: AcceptDialog | None = None
        self._is_stopped = False
        self.progress = ProgressDialog(context.theme, page)
        self.progress.stop_asked.connect(self._on_stop_asked)

    @Slot()
    def choose(self) -> None:
        """Ask for the file of a package and look at it."""
        path = choose_open_path(self._page, texts.choose_file(), texts.file_kind(), [ENDING])
        if path is not None:
            self.look_at(path)

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Read a package and show what it is; takes nothing in."""
        self._is_stopped = False
        self.progress.begin(texts.reading())
        self._watch(self._context.drawing.submit(read_exchange_file, path), self._on_content)

    @Slot(object)
    def _on_content(self, content: bytes) -> None:
        if self._goes_on():
            self._watch(self._context.desk.run(self._acts.look(content)), self._on_looked)

    @Slot(object)
    def _on_looked(self, offered: OfferedPackage) -> None:
        self._offered = offered
        if self._goes_on():
            self._watch(self._context.desk.run(self._acts.impact(offered)), self._on_impact)

    @Slot(object)
    def _on_impact(self, impact: ImpactSheet) -> None:
        offered, desk = self._offered, self._context.desk
        goes_on = self._goes_on()
        self.progress.end()
        if not goes_on or offered is None or self.dialog is not None:
            return
        self.dialog = AcceptDialog(self._context.theme, self._page, offered, desk.kind, is_read_only=desk.is_read_only)
        sheet = impact_texts.sheet_of(impact, publisher=offered.package.publisher_name)
        self.dialog.add_impact(ImpactPart(self._context, sheet, self.dialog))
        self.dialog.accept_asked.connect(self._on_accept_asked)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    def _goes_on(self) -> bool:
        """Tell whether the person still wants to see the package; nothing of it was taken in so far."""
        if self._is_stopped:
            self.progress.end()
        return not self._is_stopped

    @Slot()
    def _on_stop_asked(self) -> None:
        self._is_stopped = True

    @Slot(object)
    def _on_accept_asked(self, approval: Approval) -> None:
        if self.dialog is not None:
            self._approval = approval
            self.dialog.show_busy()
            backing_up = self._context.desk.back_up_changes(BackupReason.BEFORE_UPDATE)
            self._context.jobs.watch(backing_up, self._on_backed_up, self._on_not_accepted)

    @Slot(object)
    def _on_backed_up(self, _backup: object) -> None:
        if self.dialog is not None:
            act = self._acts.accept(self.dialog.offered, self._approval)
            self._context.jobs.watch(self._context.desk.run(act), self._on_accepted, self._on_not_accepted)

    @Slot(object)
    def _on_accepted(self, accepted: object) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        count = len(dialog.offered.taken)
        self._said = texts.taken_back(count)
        undo = partial(self._undo, self._acts.undo(accepted))
        sentence = texts.accepted(count, dialog.offered.package.publisher_name)
        dialog.accept()
        self._context.shell.offer_undo(sentence, undo)
        self.accepted.emit()
        self._use_accepted()

    def _undo(self, act: Act) -> None:
        self._context.jobs.watch(self._context.desk.run(act), self._on_undone, self._on_failed)

    @Slot(object)
    def _on_undone(self, _: object) -> None:
        self._context.shell.show_notice(self._said)
        self._use_accepted()

    def _use_accepted(self) -> None:
        """Let the catalog of this window go by what the store has accepted by now."""
        self._context.jobs.watch(self._context.desk.run(accepted_files), self._on_files, self._on_failed)

    @Slot(object)
    def _on_files(self, files: tuple[CatalogFile, ...]) -> None:
        self._context.adapters.catalog.use_accepted(files)
        self._context.shell.refresh()
        self.changed.emit()

    @Slot(object)
    def _on_not_accepted(self, error: BaseException) -> None:
        if self.dialog is not None:
            self.dialog.show_failed(error)
        else:
            self._on_failed(error)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _watch(self, future: Future[T], done: Callable[[T], object]) -> None:
        self._context.jobs.watch(future, done, self._on_refused)

    @Slot(object)
    def _on_refused(self, error: BaseException) -> None:
        """Say why a package is refused, with every line at fault, and that nothing changed."""
        self.progress.end()
        choices = (DialogChoice(CLOSE, texts.close(), ButtonKind.PRIMARY),)
        said = f"{sentence_of(error)}\n\n{texts.nothing_changed()}"
        dialog = MessageDialog(
            self._context.theme, self._page, texts.refused_title(), said, choices, CLOSE, details=_details(error)
        )
        dialog.exec()
        dialog.deleteLater()


def _details(error: BaseException) -> str:
    errors = error.errors if isinstance(error, SeveralTroubles) else (error,)
    return "\n".join(
        f"{each.path}: {with_place(problem)}"
        for each in errors
        if isinstance(each, FileHasProblems)
        for problem in each.problems
    )
