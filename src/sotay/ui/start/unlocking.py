"""Opening handbooks on a worker: keys are derived there, never on the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sotay.services.ports import Adapters, Clock, Desk
from sotay.services.sample import SAMPLE_PASSWORD, fill_sample
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.start.making import take_away
from sotay.ui.start.start_window import StartPlaces


@dataclass(frozen=True, slots=True)
class StartParts:
    """What the pages before the main window work with; ``worker`` is the one that draws documents."""

    adapters: Adapters
    theme: Theme
    jobs: Jobs
    clock: Clock
    worker: Executor
    keeper: PreferenceKeeper
    places: StartPlaces

    def today(self) -> date:
        """Return which day it is."""
        return self.clock().date()


class Unlocking(QObject):
    """Tries one way in at a time; ``opened(Desk)`` or ``failed(SotayError)``."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: StartParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts

    def open(self, folder: Path, password: str) -> None:
        """Open with the password."""
        self._try(partial(self._parts.adapters.stores.open, folder, password=password))

    def open_with_code(self, folder: Path, code: str, new_password: str) -> None:
        """Open with the recovery code and set a new password."""
        stores = self._parts.adapters.stores
        self._try(partial(stores.open_with_code, folder, code=code, new_password=new_password))

    def open_sample(self) -> None:
        """Open the sample data, made now if they are not there."""
        self._try(partial(_open_sample, self._parts.adapters, self._parts.places.sample))

    def _try(self, act: Callable[[], Desk]) -> None:
        self._parts.jobs.watch(self._parts.worker.submit(act), self._on_opened, self._on_failed)

    @Slot(object)
    def _on_opened(self, desk: Desk) -> None:
        self.opened.emit(desk)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)


def _open_sample(adapters: Adapters, folder: Path) -> Desk:
    """Run on the worker: return the sample handbook, filled through the same acts as a person's."""
    if adapters.stores.is_store(folder):
        return adapters.stores.open(folder, password=SAMPLE_PASSWORD)
    sample = adapters.catalog.sample()
    checklist = adapters.catalog.shipped_checklist()
    desk, _ = adapters.stores.create(folder, password=SAMPLE_PASSWORD, is_sample=True)
    filled = desk.run(partial(fill_sample, sample=sample, checklist=checklist))
    if filled.exception() is not None:
        take_away(desk)  # or the next try would open an empty sample
    filled.result()
    return desk
