"""Putting a backup in place of a store that does not open: the page, and the work on the worker."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.backup import Backup, BackupContent
from sotay.domain.errors import WrongPassword
from sotay.ui.notices import sentence_of
from sotay.ui.start.restore_page import RestorePage
from sotay.ui.start.target import Target
from sotay.ui.start.unlocking import StartParts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Restoring(QObject):
    """Owns ``page``. ``ready()`` when it can be shown; ``restored(bool)`` with whether what was there is kept."""

    ready = Signal()
    restored = Signal(bool)

    def __init__(self, parts: StartParts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._target: Target | None = None
        self.page = RestorePage(parts.theme, window)
        self.page.check_asked.connect(self._on_check_asked)
        self.page.restore_asked.connect(self._on_restore_asked)

    def begin(self, target: Target) -> None:
        """Find the backups kept with a store."""
        self._target = target
        self.page.set_book(target.book)
        job = self._parts.worker.submit(target.stores(self._parts.adapters).backups, target.folder)
        self._parts.jobs.watch(job, self._on_listed, self._on_failed)

    @Slot(object, str)
    def _on_check_asked(self, backup: Path, password: str) -> None:
        if self._target is not None:
            verify = self._target.stores(self._parts.adapters).verify
            job = self._parts.worker.submit(partial(verify, backup, password=password))
            self._parts.jobs.watch(job, self._on_checked, self._on_failed)

    @Slot(object, str)
    def _on_restore_asked(self, backup: Path, password: str) -> None:
        if self._target is not None:
            restore = self._target.stores(self._parts.adapters).restore
            job = self._parts.worker.submit(partial(restore, self._target.folder, backup, password=password))
            self._parts.jobs.watch(job, self._on_restored, self._on_failed)

    @Slot(object)
    def _on_listed(self, backups: tuple[Backup, ...]) -> None:
        self.page.show_backups(backups)
        self.ready.emit()

    @Slot(object)
    def _on_checked(self, content: BackupContent) -> None:
        self.page.show_content(content)

    @Slot(object)
    def _on_restored(self, kept: Backup | None) -> None:
        self.page.show_idle()
        self.restored.emit(kept is not None)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, WrongPassword):
            self.page.show_wrong_password(sentence_of(error))
        else:
            self.page.show_trouble(sentence_of(error))
