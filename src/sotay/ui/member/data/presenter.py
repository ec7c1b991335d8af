"""The talk of the page about the data: reads facts, backups and deleted periods, and acts on them."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.assessment import Assessment, AssessmentSummary
from sotay.domain.backup import BackupContent
from sotay.domain.period import Period
from sotay.services.assessments import delete_assessment, list_periods, restore_assessment
from sotay.services.repositories import UnitOfWork
from sotay.services.undoing_periods import PurgedPeriod, purge_assessment, put_purged_back
from sotay.texts import data as texts
from sotay.texts import period_acts as act_texts
from sotay.texts import periods as period_texts
from sotay.texts.dates import moment
from sotay.ui.common.dialogs import ask
from sotay.ui.context import Context
from sotay.ui.password_dialogs import PasswordDialog


class DataPresenter(QObject):
    """``facts_read(StoreFacts)``, ``backups_read(tuple)``, ``deleted_read(tuple)`` after ``load``.

    ``told(sentence)`` when something was done, for a bar of the page.
    """

    facts_read = Signal(object)
    backups_read = Signal(object)
    deleted_read = Signal(object)
    told = Signal(str)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._dialog: PasswordDialog | None = None
        self._backup: Path | None = None
        self._is_restoring = False

    @Slot()
    def load(self) -> None:
        """Read everything that the page shows."""
        context = self._context
        context.jobs.watch(context.desk.facts(), self._on_facts, self._on_failed)
        context.jobs.watch(
            context.drawing.submit(context.adapters.stores.backups, context.desk.folder),
            self._on_backups,
            self._on_failed,
        )
        context.jobs.watch(context.desk.run(partial(list_periods, deleted=True)), self._on_deleted, self._on_failed)

    def check(self, backup: Path) -> None:
        """Ask for the password and look into a backup."""
        self._is_restoring = False
        self._ask_password(backup)

    def restore(self, backup: Path) -> None:
        """Ask for the password, show what the backup holds, ask once more, and put it in place."""
        self._is_restoring = True
        self._ask_password(backup)

    def bring_back(self, summary: AssessmentSummary) -> None:
        """Bring a deleted period back as it was."""
        act = partial(restore_assessment, period=summary.period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_brought_back, self._on_failed)

    def purge(self, summary: AssessmentSummary) -> None:
        """Remove a deleted period for good, once the person has agreed."""
        period = period_texts.name_in_sentence(summary.period)
        question = act_texts.purge_question(period, summary.answered, summary.total)
        if ask(
            self._context.theme,
            self._page,
            act_texts.purge_title(),
            question,
            act_texts.purge_now(),
            act_texts.keep_period(),
            destroys=True,
        ):
            act = partial(purge_assessment, period=summary.period)
            self._context.jobs.watch(self._context.desk.run(act), self._on_purged, self._on_failed)

    def _ask_password(self, backup: Path) -> None:
        self._backup = backup
        self._dialog = PasswordDialog(
            self._context.theme,
            self._page,
            title=texts.password_dialog_title(),
            sentence=texts.ask_password_to_check(),
            label=texts.password_label(),
            button=texts.look_inside(),
            busy=texts.checking_backup(),
        )
        self._dialog.asked.connect(self._on_password)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    @Slot(str)
    def _on_password(self, password: str) -> None:
        if self._backup is None:
            return
        job = partial(self._context.adapters.stores.verify, self._backup, password=password)
        self._context.jobs.watch(self._context.drawing.submit(job), self._on_checked, self._on_check_failed)

    @Slot(object)
    def _on_checked(self, content: BackupContent) -> None:
        if self._dialog is None:
            return
        password = self._dialog.password
        self._dialog.accept()
        when = moment(content.backup.made_at)
        if not self._is_restoring:
            self.told.emit(texts.backup_is_good(when, content))
        elif ask(
            self._context.theme,
            self._page,
            texts.restore_dialog_title(),
            texts.restore_question(when, content),
            texts.restore_now(),
            texts.keep_as_is(),
            destroys=True,
        ):
            stores, folder = self._context.adapters.stores, self._context.desk.folder
            self._context.shell.run_closed(partial(stores.restore, folder, content.backup.path, password=password))

    @Slot(object)
    def _on_check_failed(self, error: BaseException) -> None:
        if self._dialog is not None:
            self._dialog.show_failed(error)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object)
    def _on_facts(self, facts: object) -> None:
        self.facts_read.emit(facts)

    @Slot(object)
    def _on_backups(self, backups: object) -> None:
        self.backups_read.emit(backups)

    @Slot(object)
    def _on_deleted(self, summaries: object) -> None:
        self.deleted_read.emit(summaries)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)

    @Slot(object)
    def _on_brought_back(self, assessment: Assessment) -> None:
        sentence = act_texts.brought_back(period_texts.name_in_sentence(assessment.period))
        self._context.shell.offer_undo(sentence, partial(self._delete_again, assessment.period))
        self._changed()

    def _delete_again(self, period: Period) -> None:
        act = partial(_delete, period=period, now=self._context.clock())
        self._context.jobs.watch(self._context.desk.run(act), self._on_deleted_again, self._on_failed)

    @Slot(object)
    def _on_deleted_again(self, period: Period) -> None:
        self._context.shell.show_notice(act_texts.deleted_again(period_texts.name_in_sentence(period)))
        self._changed()

    @Slot(object)
    def _on_purged(self, purged: PurgedPeriod) -> None:
        sentence = act_texts.purged(period_texts.name_in_sentence(purged.assessment.period))
        self._context.shell.offer_undo(sentence, partial(self._put_purged_back, purged))
        self._changed()

    def _put_purged_back(self, purged: PurgedPeriod) -> None:
        act = partial(put_purged_back, purged=purged)
        self._context.jobs.watch(self._context.desk.run(act), self._on_purged_back, self._on_failed)

    @Slot(object)
    def _on_purged_back(self, assessment: Assessment) -> None:
        self._context.shell.show_notice(act_texts.deleted_again(period_texts.name_in_sentence(assessment.period)))
        self._changed()

    def _changed(self) -> None:
        self._context.shell.refresh()
        self.load()


def _delete(uow: UnitOfWork, *, period: Period, now: datetime) -> Period:
    delete_assessment(uow, period=period, now=now)
    return period
