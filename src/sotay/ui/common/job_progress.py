"""How far a job on another thread is, and the wish to stop it."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from sotay.domain.errors import ImportStopped

STEPS = 100


class JobProgress(QObject):
    """Lives in the window's thread; the job calls ``tell``. ``moved(done, total)`` at most a hundred times."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._shown = -1

    @property
    def is_stopped(self) -> bool:
        """Tell whether the person wants no more of it."""
        return self._stop.is_set()

    def begin(self) -> None:
        """Forget an earlier job."""
        self._stop.clear()
        self._shown = -1

    @Slot()
    def stop(self) -> None:
        """Stop at the next call of ``tell``."""
        self._stop.set()

    def tell(self, done: int, total: int) -> None:
        """Say from any thread how far it is; ImportStopped once it is to stop."""
        if self._stop.is_set():
            raise ImportStopped
        self.note(done, total)

    def note(self, done: int, total: int) -> None:
        """Say from any thread how far a job is that asks for itself whether it is to stop."""
        step = done * STEPS // max(total, 1)
        if step != self._shown and isValid(self):
            self._shown = step
            self.moved.emit(done, total)
