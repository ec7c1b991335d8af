"""Storing what is typed, and keeping hold of what could not be stored."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Slot

from sotay.ui.context import StoreContext

U = TypeVar("U")


class ValueSaver(QObject, Generic[U]):
    """Queues every change at once under its key and tells the shell how it went.

    The latest act of a key is held until the store has said that it is done. After a failure it stays held; it is
    queued again by ``retry`` and as soon as any later save succeeds.
    """

    def __init__(self, context: StoreContext[U], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._held: dict[Hashable, Callable[[U], object]] = {}
        self._under_way = 0

    def save(self, key: Hashable, act: Callable[[U], object]) -> None:
        """Queue what was typed under a key; what waits under it is replaced."""
        self._held[key] = act
        self._context.shell.show_saving()
        self._queue(key, act)

    def forget(self, key: Hashable) -> None:
        """Let go of what is not to be stored any more."""
        self._held.pop(key, None)

    def is_held(self, key: Hashable) -> bool:
        """Tell whether what was typed under a key is not known to be on disk."""
        return key in self._held

    def settle(self) -> None:
        """Queue again what failed, unless something is on its way that will see to it."""
        if not self._under_way:
            self.retry()

    @Slot()
    def retry(self) -> None:
        """Queue again whatever is held."""
        if not self._held:
            return
        self._context.shell.show_saving()
        for key, act in tuple(self._held.items()):
            self._queue(key, act)

    def _queue(self, key: Hashable, act: Callable[[U], object]) -> None:
        self._under_way += 1
        future = self._context.desk.save_soon(key, partial(_do, key=key, act=act))
        self._context.jobs.watch(future, self._on_saved, self._on_failed)

    @Slot(object)
    def _on_saved(self, done: tuple[Hashable, Callable[[U], object]]) -> None:
        self._under_way -= 1
        key, act = done
        # Something newer may have been typed since; that is still on its way.
        if self._held.get(key) is act:
            del self._held[key]
        if not self._held:
            self._context.shell.show_saved(self._context.clock())
        else:
            self.settle()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._under_way -= 1
        self._context.shell.show_save_failed(error, self.retry)


def _do(uow: U, *, key: Hashable, act: Callable[[U], object]) -> tuple[Hashable, Callable[[U], object]]:
    # The outcome names the act, since saves that were replaced share it with the one that replaced them.
    act(uow)
    return key, act
