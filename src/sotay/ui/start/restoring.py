"""Reading and putting back backups of a handbook that is closed, on the worker."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sotay.ui.start.unlocking import StartParts


class Restoring(QObject):
    """``listed(backups)``, ``checked(BackupContent)``, ``restored(Backup or None)`` or ``failed(SotayError)``."""

    listed = Signal(object)
    checked = Signal(object)
    restored = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: StartParts, parent: QObject) -> None:
        super().__init__(parent)
        self._stores = parts.adapters.stores
        self._jobs = parts.jobs
        self._worker = parts.worker

    def list_backups(self, folder: Path) -> None:
        """Find the backups kept with a handbook."""
        self._jobs.watch(self._worker.submit(self._stores.backups, folder), self._on_listed, self._on_failed)

    def check(self, backup: Path, password: str) -> None:
        """Look into a backup."""
        job = self._worker.submit(partial(self._stores.verify, backup, password=password))
        self._jobs.watch(job, self._on_checked, self._on_failed)

    def restore(self, folder: Path, backup: Path, password: str) -> None:
        """Put a backup in place of the handbook in the folder."""
        job = self._worker.submit(partial(self._stores.restore, folder, backup, password=password))
        self._jobs.watch(job, self._on_restored, self._on_failed)

    @Slot(object)
    def _on_listed(self, backups: object) -> None:
        self.listed.emit(backups)

    @Slot(object)
    def _on_checked(self, content: object) -> None:
        self.checked.emit(content)

    @Slot(object)
    def _on_restored(self, kept: object) -> None:
        self.restored.emit(kept)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)
