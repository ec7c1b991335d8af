"""Storing remedies as they are typed, and keeping hold of those that could not be stored."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from sotay.domain.remedy import Remedy, RemedyId
from sotay.services.remedies import save_remedy
from sotay.services.repositories import UnitOfWork
from sotay.ui.context import Context


class RemedySaver(QObject):
    """Queues every change at once and tells the shell how it went.

    A remedy is held here until the store has said that it is on disk. After a failure it stays held; it is queued
    again by ``retry`` and as soon as any later save succeeds.
    """

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._held: dict[RemedyId, Remedy] = {}
        self._under_way = 0

    def save(self, remedy: Remedy) -> None:
        """Queue one remedy; a waiting save of the same one is replaced by it."""
        self._held[remedy.id] = remedy
        self._context.shell.show_saving()
        self._queue(remedy)

    def forget(self, remedy_id: RemedyId) -> None:
        """Let go of a remedy that was deleted."""
        self._held.pop(remedy_id, None)

    def held(self) -> tuple[Remedy, ...]:
        """Return the remedies that are not known to be on disk, in the order in which they were typed."""
        return tuple(self._held.values())

    def settle(self) -> None:
        """Queue again what failed, unless something is on its way that will see to it."""
        if self._under_way == 0:
            self.retry()

    @Slot()
    def retry(self) -> None:
        """Queue again whatever is held."""
        if not self._held:
            return
        self._context.shell.show_saving()
        for remedy in self.held():
            self._queue(remedy)

    def _queue(self, remedy: Remedy) -> None:
        self._under_way += 1
        act = partial(_save, remedy=remedy, today=self._context.clock().date())
        future = self._context.desk.save_soon(("remedy", remedy.id), act)
        self._context.jobs.watch(future, self._on_saved, self._on_failed)

    @Slot(object)
    def _on_saved(self, saved: Remedy) -> None:
        self._under_way -= 1
        # Something newer may have been typed since; that is still on its way.
        if self._held.get(saved.id) == saved:
            del self._held[saved.id]
        if not self._held:
            self._context.shell.show_saved(self._context.clock())
        elif self._under_way == 0:
            self.retry()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._under_way -= 1
        self._context.shell.show_save_failed(error, self.retry)


def _save(uow: UnitOfWork, *, remedy: Remedy, today: date) -> Remedy:
    # The outcome names the remedy, since saves that were replaced share it with the one that replaced them.
    save_remedy(uow, remedy=remedy, today=today)
    return remedy
