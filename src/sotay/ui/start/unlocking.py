"""Opening stores on a worker: keys are derived there, never on the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.store_kind import StoreKind
from sotay.services.cell.face import CellFace, load_face
from sotay.services.ports import Adapters, CellDesk, Clock, Desk
from sotay.services.sample import SAMPLE_PASSWORD, fill_sample
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.start.making import take_away
from sotay.ui.start.start_window import StartPlaces
from sotay.ui.start.target import Target

MakeSampleCell: TypeAlias = Callable[[Adapters, Path], CellDesk]


@dataclass(frozen=True, slots=True)
class StartParts:
    """What the pages before the main window work with.

    ``worker`` is the one that draws documents; ``load_cell`` brings in what only a cell book needs, takes a while the
    first time, and returns what makes the sample one.
    """

    adapters: Adapters
    theme: Theme
    jobs: Jobs
    clock: Clock
    worker: Executor
    keeper: PreferenceKeeper
    places: StartPlaces
    load_cell: Callable[[], MakeSampleCell]

    def today(self) -> date:
        """Return which day it is."""
        return self.clock().date()


@dataclass(frozen=True, slots=True)
class OpenCell:
    """An open cell book with what its window shows before any page."""

    desk: CellDesk
    face: CellFace


class Unlocking(QObject):
    """Tries one way in at a time; ``opened(Desk)``, ``cell_opened(OpenCell)`` or ``failed(SotayError)``."""

    opened = Signal(object)
    cell_opened = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: StartParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts

    def open(self, target: Target, password: str) -> None:
        """Open with the password."""
        folder, adapters = target.folder, self._parts.adapters
        if target.kind is StoreKind.CELL:
            self._try_cell(partial(adapters.cell_stores.open, folder, password=password))
        else:
            self._try(partial(adapters.stores.open, folder, password=password))

    def open_with_code(self, target: Target, code: str, new_password: str) -> None:
        """Open with the recovery code and set a new password."""
        folder, adapters = target.folder, self._parts.adapters
        ways = {"code": code, "new_password": new_password}
        if target.kind is StoreKind.CELL:
            self._try_cell(partial(adapters.cell_stores.open_with_code, folder, **ways))
        else:
            self._try(partial(adapters.stores.open_with_code, folder, **ways))

    def open_sample(self, kind: StoreKind) -> None:
        """Open the sample data of a kind of store, made now if they are not there."""
        adapters, places = self._parts.adapters, self._parts.places
        if kind is StoreKind.CELL:
            self._try_cell(partial(_open_sample_cell, self._parts, places.sample_cell))
        else:
            self._try(partial(_open_sample, adapters, places.sample))

    def _try(self, act: Callable[[], Desk]) -> None:
        self._parts.jobs.watch(self._parts.worker.submit(act), self._on_opened, self._on_failed)

    def _try_cell(self, act: Callable[[], CellDesk]) -> None:
        opening = partial(_open_cell, self._parts, act)
        self._parts.jobs.watch(self._parts.worker.submit(opening), self._on_cell_opened, self._on_failed)

    @Slot(object)
    def _on_opened(self, desk: Desk) -> None:
        self.opened.emit(desk)

    @Slot(object)
    def _on_cell_opened(self, cell: OpenCell) -> None:
        self.cell_opened.emit(cell)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.failed.emit(error)


def _open_cell(parts: StartParts, act: Callable[[], CellDesk]) -> OpenCell:
    """Run on the worker: open a cell book and read what its window needs at once."""
    parts.load_cell()
    desk = act()
    try:
        return OpenCell(desk, desk.run(partial(load_face, today=parts.today())).result())
    except BaseException:
        desk.close(back_up=False).result()
        raise


def _open_sample_cell(parts: StartParts, folder: Path) -> CellDesk:
    """Run on the worker: return the sample cell book."""
    stores = parts.adapters.cell_stores
    if stores.is_store(folder):
        return stores.open(folder, password=SAMPLE_PASSWORD)
    return parts.load_cell()(parts.adapters, folder)


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
