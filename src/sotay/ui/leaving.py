"""Letting go of the store: store what was typed, back up, close. Used to quit and to lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from sotay.services.stores import StoreDesk
    from sotay.ui.common.jobs import Jobs


class Leaving(QObject):
    """Takes the steps one after another and stops at the first that fails; nothing typed is given up on the way.

    ``closed()`` when the store is safe, backed up and let go; ``save_failed(error)`` when words are not on disk;
    ``backup_failed(error)`` when they are but the backup is not made. After a failure the store is still open.
    """

    closed = Signal()
    save_failed = Signal(object)
    backup_failed = Signal(object)

    def __init__(self, desk: StoreDesk[object], jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._is_running = False
        self._is_closed = False
        self._back_up = True

    @property
    def is_running(self) -> bool:
        """Tell whether the steps are under way."""
        return self._is_running

    @property
    def is_closed(self) -> bool:
        """Tell whether the store is closed."""
        return self._is_closed

    def start(self, *, back_up: bool = True) -> None:
        """Take the steps; the page has queued its words before."""
        if self._is_running or self._is_closed:
            return
        self._is_running = True
        self._back_up = back_up
        self._jobs.watch(self._desk.flush(), self._on_flushed, self._on_flush_failed)

    def give_up(self) -> None:
        """Close although something typed could not be stored: the person chose so."""
        self._is_running = True
        self._jobs.watch(self._desk.close(back_up=False), self._on_closed, self._on_closed_anyway)

    @Slot(object)
    def _on_flushed(self, _: object) -> None:
        self._jobs.watch(self._desk.close(back_up=self._back_up), self._on_closed, self._on_close_failed)

    @Slot(object)
    def _on_flush_failed(self, error: BaseException) -> None:
        self._is_running = False
        self.save_failed.emit(error)

    @Slot(object)
    def _on_closed(self, _: object) -> None:
        self._is_running = False
        self._is_closed = True
        self.closed.emit()

    @Slot(object)
    def _on_closed_anyway(self, _: object) -> None:
        self._on_closed(None)

    @Slot(object)
    def _on_close_failed(self, error: BaseException) -> None:
        self._is_running = False
        self.backup_failed.emit(error)
