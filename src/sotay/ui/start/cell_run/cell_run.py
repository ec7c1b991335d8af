"""The way through the four steps of a new cell book."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.store_kind import StoreKind
from sotay.services.cell.face import CellFace, load_face
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.ui.notices import sentence_of
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.start.cell_first_step import CELL_STEPS
from sotay.ui.start.cell_run.done_step import CellDoneStep
from sotay.ui.start.first_run.setup_papers import SheetPapers
from sotay.ui.start.first_run.store_making import MakingPlan, StoreMaking
from sotay.ui.start.making import NewStore, make_cell_book
from sotay.ui.start.target import Target
from sotay.ui.start.unlocking import OpenCell, StartParts
from sotay.ui.start.wishes import Wish

if TYPE_CHECKING:
    from sotay.ui.start.cell_first_step import CellFirstStep
    from sotay.ui.start.start_window import StartWindow


class CellRun(QObject):
    """Leads from the name of the cell to its open book; ``opened(OpenCell, CellPlace)`` at the end.

    The book is complete once its recovery code is put away.
    """

    opened = Signal(object, object)

    def __init__(self, window: StartWindow, first: CellFirstStep, parts: StartParts) -> None:
        super().__init__(window)
        self._window = window
        self._first = first
        self._parts = parts
        self._place = CellPlace(CellPageId.OVERVIEW)
        usual = Target(StoreKind.CELL, parts.places.cell)
        self._making = StoreMaking(window, parts, MakingPlan(usual, CELL_STEPS, self._job), first)
        self._making.made.connect(self._on_made)
        self._making.code_kept.connect(self._on_code_kept)
        self.place_step = self._making.place_step
        self.password_step = self._making.password_step
        self.sheet_step = self._making.sheet_step
        self.done_step = CellDoneStep(parts.theme, window)
        self.done_step.wished.connect(self._on_done)
        window.take_in(self.done_step)
        self._sheet = SheetPapers(parts, self.sheet_step, StoreKind.CELL, window)

    def start(self) -> None:
        """Go on from the name."""
        self._making.start()

    def may_close(self) -> bool:
        """Tell whether the window may be closed now; else take away or store what was made, then close it."""
        return self._making.may_close()

    def _job(self, folder: Path, password: str) -> Callable[[], NewStore[CellUnitOfWork]]:
        parts, name = self._parts, self._first.cell_name
        make = partial(make_cell_book, parts.adapters, folder, password, parts.clock(), name=name)
        return partial(_load_and_make, parts, make)

    @Slot(object)
    def _on_made(self, new: NewStore[Any]) -> None:
        self._sheet.sheet_of(new.code, new.desk.folder, self._first.cell_name)

    @Slot()
    def _on_code_kept(self) -> None:
        self._making.keep()
        self.done_step.show_name(self._first.cell_name)
        self._window.show_page(self.done_step)

    @Slot(object)
    def _on_done(self, wish: Wish) -> None:
        desk = self._making.desk
        if desk is not None:
            self._place = CellPlace(CellPageId.OVERVIEW if wish is Wish.LATER else CellPageId.ROSTER)
            act = partial(load_face, today=self._parts.clock().date())
            self._parts.jobs.watch(desk.run(act), self._on_face, self._on_failed)

    @Slot(object)
    def _on_face(self, face: CellFace) -> None:
        self.opened.emit(OpenCell(self._making.hand_out(), face), self._place)

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self.done_step.bar.show_error(sentence_of(error))


def _load_and_make(parts: StartParts, make: Callable[[], NewStore[CellUnitOfWork]]) -> NewStore[CellUnitOfWork]:
    """Run on the worker: have the window of a cell book ready too when its book is made."""
    parts.load_cell()
    return make()
