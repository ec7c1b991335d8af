"""Acts on a store as a whole that menus and the data page share: back up, copy, open the folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.backup import Backup, BackupReason
from sotay.texts import data as texts
from sotay.texts.dates import moment
from sotay.ui.common.file_dialogs import choose_folder
from sotay.ui.notices import open_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sotay.services.stores import StoreDesk
    from sotay.ui.common.jobs import Jobs


class StoreCommands(QObject):
    """``busy(sentence)`` while something runs, then ``told(sentence)`` or ``failed(error)``; also ``backed_up()``."""

    busy = Signal(str)
    told = Signal(str)
    failed = Signal(object)
    backed_up = Signal()

    def __init__(self, desk: StoreDesk[object], jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._jobs = jobs
        self._window = window

    @Slot()
    def back_up(self) -> None:
        """Make a verified backup."""
        self.busy.emit(texts.backing_up())
        self._jobs.watch(self._desk.back_up(BackupReason.ON_DEMAND), self._on_backed_up, self._on_failed)

    @Slot()
    def copy_elsewhere(self) -> None:
        """Ask for a place and copy the whole store there."""
        folder = choose_folder(self._window, texts.copy_dialog(self._desk.kind))
        if folder is not None:
            self.busy.emit(texts.copying())
            self._jobs.watch(self._desk.copy_to(folder), self._on_copied, self._on_failed)

    @Slot()
    def open_folder(self) -> None:
        """Show the folder of the store in the system's own window."""
        if not open_path(self._desk.folder):
            self.told.emit(texts.folder_not_opened(str(self._desk.folder), self._desk.kind))

    @Slot(object)
    def _on_backed_up(self, backup: Backup) -> None:
        self.told.emit(texts.backed_up(moment(backup.made_at)))
        self.backed_up.emit()

    @Slot(object)
    def _on_copied(self, folder: Path) -> None:
        self.told.emit(texts.copied(str(folder), self._desk.kind))

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)
