"""The ways to a new store of either kind, each made when it is first gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.store_kind import StoreKind
from sotay.ui.start.cell_first_step import CellFirstStep
from sotay.ui.start.cell_run.cell_run import CellRun
from sotay.ui.start.first_run.first_run import FirstRun
from sotay.ui.start.unlocking import StartParts
from sotay.ui.start.welcome_step import WelcomeStep

if TYPE_CHECKING:
    from sotay.ui.start.start_window import StartWindow


class Beginnings(QObject):
    """``opened(Desk, Place)`` or ``cell_opened(OpenCell, CellPlace)`` at the end of a way.

    ``wished(Wish)`` and ``back_asked()`` from a first step that was not the first page of the window;
    ``sample_asked()`` after a new handbook was closed for it.
    """

    opened = Signal(object, object)
    cell_opened = Signal(object, object)
    sample_asked = Signal()
    wished = Signal(object)
    back_asked = Signal()

    def __init__(self, window: StartWindow, parts: StartParts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self.first_run: FirstRun | None = None
        self.cell_run: CellRun | None = None

    def may_close(self) -> bool:
        """Tell whether the window may be closed now; else what was half made is taken away first."""
        return all(run is None or run.may_close() for run in (self.first_run, self.cell_run))

    def show(self, kind: StoreKind) -> None:
        """Show the first step."""
        step = self._cell_step() if kind is StoreKind.CELL else self._welcome()
        step.show_idle()
        self._window.show_page(step)

    @Slot()
    def go_on(self) -> None:
        """Go on from the first step that is shown."""
        window = self._window
        if window.cell_step is not None and window.pages.currentWidget() is window.cell_step:
            self._go_on_to_cell(window.cell_step)
        elif window.welcome_step is not None:
            self._go_on_to_handbook(window.welcome_step)

    def _welcome(self) -> WelcomeStep:
        if self._window.welcome_step is None:
            self._window.welcome_step = WelcomeStep(self._parts.theme, self._window, has_back=True)
            self._connect(self._window.welcome_step)
        return self._window.welcome_step

    def _cell_step(self) -> CellFirstStep:
        if self._window.cell_step is None:
            self._window.cell_step = CellFirstStep(self._parts.theme, self._window, has_back=True)
            self._connect(self._window.cell_step)
        return self._window.cell_step

    def _connect(self, step: WelcomeStep | CellFirstStep) -> None:
        step.wished.connect(self.wished)
        step.back_asked.connect(self.back_asked)

    def _go_on_to_handbook(self, welcome: WelcomeStep) -> None:
        if self.first_run is None:
            self.first_run = FirstRun(self._window, welcome, self._parts)
            self.first_run.opened.connect(self.opened)
            self.first_run.sample_asked.connect(self.sample_asked)
        self.first_run.start()

    def _go_on_to_cell(self, first: CellFirstStep) -> None:
        if self.cell_run is None:
            self.cell_run = CellRun(self._window, first, self._parts)
            self.cell_run.opened.connect(self.cell_opened)
        self.cell_run.start()
