"""Loads what only a cell book needs when the first one is opened: whoever keeps a handbook only does without."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sotay.app.parts import DesktopParts
    from sotay.services.ports import Adapters
    from sotay.storage.cell.unit_of_work import SqlCellUnitOfWork
    from sotay.storage.plans import StorePlan
    from sotay.ui.secretary.main_window import CellMainWindow
    from sotay.ui.start.unlocking import MakeSampleCell, OpenCell

WINDOW = "sotay.app.cell_window"


def load_cell_plan() -> StorePlan[SqlCellUnitOfWork]:
    """Return how the rows of a cell book are kept; takes a while the first time, on the worker that opens it."""
    return cast("StorePlan[SqlCellUnitOfWork]", import_module("sotay.storage.cell.plan").CELL_BOOK)


def load_cell() -> MakeSampleCell:
    """Load everything for the first cell book, its window too, and return what makes the sample one; on a worker."""
    load_cell_plan()
    import_module(WINDOW)
    return cast("MakeSampleCell", import_module("sotay.services.sample_committee.cell_books").make_sample_cell)


def make_cell_window(parts: DesktopParts, adapters: Adapters, cell: OpenCell) -> CellMainWindow:
    """Make the window of an open cell book."""
    make = cast("Callable[..., CellMainWindow]", import_module(WINDOW).make_cell_window)
    return make(parts, adapters, cell.desk, cell.face)
