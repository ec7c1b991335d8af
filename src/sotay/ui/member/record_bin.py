"""Deleting records, bringing them back, removing them for good; each can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from sotay.services.repositories import UnitOfWork
from sotay.ui.context import Context
from sotay.ui.record_saving import Record

R = TypeVar("R", bound=Record)
P = TypeVar("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BinActs(Generic[R, P]):
    """The acts on one kind of record, by its id; ``put_back`` undoes a ``purge``."""

    delete: Callable[[UnitOfWork, str, datetime], R]
    restore: Callable[[UnitOfWork, str], R]
    purge: Callable[[UnitOfWork, str], P]
    put_back: Callable[[UnitOfWork, P, datetime], R]


@dataclass(frozen=True, slots=True)
class BinWords:
    """What is said after each act; ``in_bin`` where bringing back or removing was taken back."""

    deleted: str
    brought_back: str
    purged: str
    in_bin: str


class RecordBin(QObject, Generic[R, P]):
    """``gone(id)`` when a record was deleted, ``back(id)`` when one is there again, ``changed()`` after the others."""

    gone = Signal(str)
    back = Signal(str)
    changed = Signal()

    def __init__(self, context: Context, acts: BinActs[R, P], words: BinWords, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._acts = acts
        self._words = words

    def delete(self, record_id: str) -> None:
        """Delete a record and offer to bring it back."""
        self._delete(record_id, self._on_deleted)

    def bring_back(self, record_id: str) -> None:
        """Bring a deleted record back and offer to delete it again."""
        self._run(lambda uow: self._acts.restore(uow, record_id), self._on_brought_back)

    def purge(self, record_id: str) -> None:
        """Remove a deleted record for good and offer to put it back among the deleted ones."""
        self._run(lambda uow: self._acts.purge(uow, record_id), self._on_purged)

    def _delete(self, record_id: str, done: Callable[[R], None]) -> None:
        now = self._context.clock()
        self._run(lambda uow: self._acts.delete(uow, record_id, now), done)

    def _undo_deleting(self, record_id: str) -> None:
        self._run(lambda uow: self._acts.restore(uow, record_id), self._on_deleting_undone)

    def _undo_purging(self, purged: P) -> None:
        now = self._context.clock()
        self._run(lambda uow: self._acts.put_back(uow, purged, now), self._on_purging_undone)

    @Slot(object)
    def _on_deleted(self, record: R) -> None:
        self._context.shell.offer_undo(self._words.deleted, partial(self._undo_deleting, record.id))
        self._context.shell.refresh()
        self.gone.emit(record.id)

    @Slot(object)
    def _on_deleting_undone(self, record: R) -> None:
        self._context.shell.withdraw_undo()
        self._context.shell.show_notice(self._words.brought_back)
        self._context.shell.refresh()
        self.back.emit(record.id)

    @Slot(object)
    def _on_brought_back(self, record: R) -> None:
        undo = partial(self._delete, record.id, self._on_deleted_again)
        self._context.shell.offer_undo(self._words.brought_back, undo)
        self._context.shell.refresh()
        self.back.emit(record.id)

    @Slot(object)
    def _on_deleted_again(self, record: R) -> None:
        self._context.shell.show_notice(self._words.in_bin)
        self._context.shell.refresh()
        self.gone.emit(record.id)

    @Slot(object)
    def _on_purged(self, purged: P) -> None:
        self._context.shell.offer_undo(self._words.purged, partial(self._undo_purging, purged))
        self.changed.emit()

    @Slot(object)
    def _on_purging_undone(self, _record: R) -> None:
        self._context.shell.show_notice(self._words.in_bin)
        self.changed.emit()

    def _run(self, act: Callable[[UnitOfWork], T], done: Callable[[T], None]) -> None:
        future: Future[T] = self._context.desk.run(act)
        self._context.jobs.watch(future, done, self._on_failed)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
