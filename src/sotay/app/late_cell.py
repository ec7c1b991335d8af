"""Loads the window of a cell book when the first one is opened: whoever keeps a handbook only does without."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sotay.app.parts import DesktopParts
    from sotay.services.ports import Adapters
    from sotay.ui.secretary.main_window import CellMainWindow
    from sotay.ui.start.unlocking import OpenCell


def make_cell_window(parts: DesktopParts, adapters: Adapters, cell: OpenCell) -> CellMainWindow:
    """Make the window of an open cell book."""
    make = cast("Callable[..., CellMainWindow]", import_module("sotay.app.cell_window").make_cell_window)
    return make(parts, adapters, cell.desk, cell.face)
