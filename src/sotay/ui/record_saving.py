"""Storing records as they are typed, and keeping hold of those that could not be stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Slot

from sotay.ui.context import StoreContext
from sotay.ui.value_saving import ValueSaver


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
    """Queues every change of a record at once; ``act`` stores one record.

    A record is held here until the store has said that it is on disk.
    """

    def __init__(self, context: StoreContext[U], kind: str, act: Store[U, R], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = context.clock
        self._kind = kind
        self._act = act
        self._records: dict[str, R] = {}
        self._saver = ValueSaver(context, self)

    def save(self, record: R) -> None:
        """Queue one record; a waiting save of the same one is replaced by it."""
        self._records[record.id] = record
        act = partial(_store, act=self._act, record=record, today=self._clock().date())
        self._saver.save((self._kind, record.id), act)

    def forget(self, record_id: str) -> None:
        """Let go of a record that was deleted."""
        self._records.pop(record_id, None)
        self._saver.forget((self._kind, record_id))

    def held(self) -> tuple[R, ...]:
        """Return the records that are not known to be on disk, in the order in which they were first typed."""
        self._records = {key: each for key, each in self._records.items() if self._saver.is_held((self._kind, key))}
        return tuple(self._records.values())

    def settle(self) -> None:
        """Queue again what failed, unless something is on its way that will see to it."""
        self._saver.settle()

    @Slot()
    def retry(self) -> None:
        """Queue again whatever is held."""
        self._saver.retry()


def _store(uow: U, *, act: Store[U, R], record: R, today: date) -> None:
    act(uow, record, today)
