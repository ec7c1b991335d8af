"""Results of background work, brought to the window's thread.

Whoever starts work gets a Future from the storage or the drawing thread and hands it in here; nothing waits.
"""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from sotay.domain.errors import SotayError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

Result = TypeVar("Result")

_log = logging.getLogger(__name__)


class _Watch:
    """One future with the two methods that wait for it."""

    def __init__(
        self, future: Future[Result], done: Callable[[Result], object], failed: Callable[[SotayError], object]
    ) -> None:
        self.future = future
        self.done = done
        self.failed = failed

    def receiver_is_alive(self) -> bool:
        """Say whether the page that waits has not been deleted meanwhile."""
        receiver = getattr(self.done, "__self__", None)
        return not isinstance(receiver, QObject) or isValid(receiver)

    def deliver(self) -> None:
        """Call the method that fits; an unexpected exception is a bug and goes to the hook."""
        if self.future.cancelled():
            return
        error = self.future.exception()
        if error is not None and not isinstance(error, SotayError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif not self.receiver_is_alive():
            if error is not None:
                _log.warning("a job failed after its page was closed", exc_info=error)
        elif error is not None:
            self.failed(error)
        else:
            self.done(self.future.result())


class Jobs(QObject):
    """Watches futures; belongs to the application and lives as long as it.

    Were it left to whoever holds it last, that could be a worker which lets go of a job that is done, and Qt's part
    would end in the worker's thread. ``idle()`` when the last watched future has been delivered.
    """

    idle = Signal()
    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._open: set[_Watch] = set()
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Say whether something has not been delivered yet."""
        return bool(self._open)

    def watch(
        self, future: Future[Result], done: Callable[[Result], object], failed: Callable[[SotayError], object]
    ) -> None:
        """Call ``done`` with the result or ``failed`` with the SotayError, later and in this object's thread.

        Both are bound methods of a QObject; when it has been deleted meanwhile, nothing is called. An exception that is
        no SotayError is given to ``sys.excepthook``. A cancelled future is forgotten.
        """
        waiting = _Watch(future, done, failed)
        self._open.add(waiting)
        future.add_done_callback(partial(self._on_future_done, waiting))

    def _on_future_done(self, waiting: _Watch, _future: Future[Result]) -> None:
        # Runs in the worker's thread; the queued signal crosses over.
        if isValid(self):
            self._finished.emit(waiting)

    @Slot(object)
    def _on_finished(self, waiting: _Watch) -> None:
        self._open.discard(waiting)
        try:
            waiting.deliver()
        finally:
            if not self._open:
                self.idle.emit()
