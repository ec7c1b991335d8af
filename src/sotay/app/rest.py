"""Everything that the first paint does without: adapters, main windows, and the pages before them.

Imports all of it: only ``sotay.app.late`` loads this module.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sotay.app.adapters import load_adapters
from sotay.app.clock import now
from sotay.app.handbook_window import make_main_window
from sotay.app.late_cell import load_cell, make_cell_window
from sotay.app.parts import DesktopParts
from sotay.services.ports import Adapters, Clock, Desk
from sotay.ui.main_window import MainWindow
from sotay.ui.start.flow import StartFlow
from sotay.ui.start.start_window import StartPlaces, StartWindow
from sotay.ui.start.unlocking import OpenCell, StartParts

if TYPE_CHECKING:
    from sotay.ui.secretary.main_window import CellMainWindow


@dataclass(frozen=True, slots=True)
class Rest:
    """The loaded adapters, and what is made with them on the thread of the windows."""

    adapters: Adapters

    def make_flow(self, window: StartWindow, parts: DesktopParts, places: StartPlaces) -> StartFlow:
        """Make what serves the start window."""
        return StartFlow(
            window,
            StartParts(
                adapters=self.adapters,
                theme=parts.theme,
                jobs=parts.jobs,
                clock=parts.clock,
                worker=parts.drawing,
                keeper=parts.keeper,
                places=places,
                load_cell=load_cell,
            ),
        )

    def make_main_window(self, parts: DesktopParts, desk: Desk) -> MainWindow:
        """Make the window of an open handbook."""
        return make_main_window(parts, self.adapters, desk)

    def load_cell(self) -> None:
        """Load what a cell book needs; on a worker, before somebody waits for it."""
        load_cell()

    def make_cell_window(self, parts: DesktopParts, cell: OpenCell) -> CellMainWindow:
        """Make the window of an open cell book."""
        return make_cell_window(parts, self.adapters, cell)


def load_rest(clock: Clock = now) -> Rest:
    """Load the adapters; may run on a worker."""
    return Rest(load_adapters(clock))
