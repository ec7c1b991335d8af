"""Looking into backups of an open store and putting one back, and where the store lies."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sotay.domain.backup import BackupContent
from sotay.services.stores import StoresOf
from sotay.texts import data as texts
from sotay.texts.dates import moment
from sotay.ui.common.dialogs import ask
from sotay.ui.context import StoreContext
from sotay.ui.password_dialogs import PasswordDialog


class StoreTalk(QObject):
    """``facts_read(StoreFacts)`` and ``backups_read(tuple)`` after ``load``.

    ``told(sentence)`` when something was done, for a bar of the page.
    """

    facts_read = Signal(object)
    backups_read = Signal(object)
    told = Signal(str)

    def __init__(self, context: StoreContext[object], stores: StoresOf[Any], page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._stores = stores
        self._page = page
        self._dialog: PasswordDialog | None = None
        self._backup: Path | None = None
        self._is_restoring = False

    @Slot()
    def load(self) -> None:
        """Read where the store lies and what can be restored."""
        context = self._context
        context.jobs.watch(context.desk.facts(), self._on_facts, self._on_failed)
        listing = context.drawing.submit(self._stores.backups, context.desk.folder)
        context.jobs.watch(listing, self._on_backups, self._on_failed)

    def check(self, backup: Path) -> None:
        """Ask for the password and look into a backup."""
        self._is_restoring = False
        self._ask_password(backup)

    def restore(self, backup: Path) -> None:
        """Ask for the password, show what the backup holds, ask once more, and put it in place."""
        self._is_restoring = True
        self._ask_password(backup)

    def _ask_password(self, backup: Path) -> None:
        self._backup = backup
        self._dialog = PasswordDialog(
            self._context.theme,
            self._page,
            title=texts.password_dialog_title(),
            sentence=texts.ask_password_to_check(self._context.desk.kind),
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
        job = partial(self._stores.verify, self._backup, password=password)
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
            texts.restore_dialog_title(self._context.desk.kind),
            texts.restore_question(when, content),
            texts.restore_now(),
            texts.keep_as_is(self._context.desk.kind),
            destroys=True,
        ):
            folder = self._context.desk.folder
            self._context.shell.run_closed(
                partial(self._stores.restore, folder, content.backup.path, password=password)
            )

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
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
