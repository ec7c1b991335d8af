"""Storing records as they are typed, and keeping hold of those that could not be stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Slot

from sotay.ui.context import StoreContext


class Record(Protocol):
    """What has an id of its own: a remedy, a line of the diary."""

    @property
    def id(self) -> str:
        """The id."""


R = TypeVar("R", bound=Record)
U = TypeVar("U")

Store: TypeAlias = Callable[[U, R, date], object]
"""Stores one record; the date is today's."""


class RecordSaver(QObject, Generic[U, R]):
    """Queues every change at once and tells the shell how it went; ``act`` stores one record.

    A record is held here until the store has said that it is on disk. After a failure it stays held; it is queued
    again by ``retry`` and as soon as any later save succeeds.
    """

    def __init__(self, context: StoreContext[U], kind: str, act: Store[U, R], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self._act = act
        self._held: dict[str, R] = {}
        self._under_way = 0

    def save(self, record: R) -> None:
        """Queue one record; a waiting save of the same one is replaced by it."""
        self._held[record.id] = record
        self._context.shell.show_saving()
        self._queue(record)

    def forget(self, record_id: str) -> None:
        """Let go of a record that was deleted."""
        self._held.pop(record_id, None)

    def held(self) -> tuple[R, ...]:
        """Return the records that are not known to be on disk, in the order in which they were typed."""
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
        for record in self.held():
            self._queue(record)

    def _queue(self, record: R) -> None:
        self._under_way += 1
        act = partial(_store, act=self._act, record=record, today=self._context.clock().date())
        future = self._context.desk.save_soon((self._kind, record.id), act)
        self._context.jobs.watch(future, self._on_saved, self._on_failed)

    @Slot(object)
    def _on_saved(self, saved: R) -> None:
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


def _store(uow: U, *, act: Store[U, R], record: R, today: date) -> R:
    # The outcome names the record, since saves that were replaced share it with the one that replaced them.
    act(uow, record, today)
    return record
