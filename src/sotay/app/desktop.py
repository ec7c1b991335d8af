"""The desktop program after its first paint: workers, crash report, log, and the one open store."""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sotay import log, paths
from sotay.app import late
from sotay.app.clock import now
from sotay.app.parts import DesktopParts
from sotay.app.version import VERSION
from sotay.ui.common import qt_texts
from sotay.ui.common.collecting import Collector
from sotay.ui.common.crash import CrashReporter
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.shared_objects import keep_shared_objects_alive
from sotay.ui.zoom import add_zoom_shortcuts

if TYPE_CHECKING:
    from sotay.app.first_parts import FirstParts
    from sotay.app.rest import Rest
    from sotay.domain.errors import SotayError
    from sotay.services.ports import Clock, Desk
    from sotay.services.stores import StoreDesk
    from sotay.ui.context import Place
    from sotay.ui.departure import Purpose
    from sotay.ui.secretary.context import CellPlace
    from sotay.ui.start.flow import StartFlow
    from sotay.ui.start.unlocking import OpenCell
    from sotay.ui.store_window import StoreWindow


class Desktop(QObject):
    """One run of the program: the start window, then the main window, and the start window again after a lock.

    ``ready()`` when wishes of the start window are served; ``handbook_shown(MainWindow)`` with each window of a
    handbook, ``cell_shown(CellMainWindow)`` with each of a cell book.
    """

    ready = Signal()
    handbook_shown = Signal(object)
    cell_shown = Signal(object)

    def __init__(self, first: FirstParts, clock: Clock = now) -> None:
        keep_shared_objects_alive()
        super().__init__(first.app)
        self._start = first.window
        self._places = first.places
        self._loader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="loader")
        self._parts = DesktopParts(
            app=first.app,
            theme=first.theme,
            jobs=Jobs(),
            keeper=first.keeper,
            clock=clock,
            drawing=ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing"),
            version=VERSION,
        )
        self._flow: StartFlow | None = None
        self._main: StoreWindow | None = None
        self._replaced: StoreWindow | None = None
        self._crash = CrashReporter(first.theme, VERSION, self)
        self._crash.flush_requested.connect(self._on_flush_requested)
        self._crash.quit_requested.connect(first.app.quit)
        self._crash.set_window(self._start)
        self._crash.install()
        first.theme.add_further_fonts()
        add_zoom_shortcuts(self._start, first.theme)
        first.keeper.use_worker(self._loader)
        qt_texts.install(first.app)
        self._start.left.connect(self._on_left)
        self._parts.jobs.watch(self._loader.submit(_load, clock), self._on_loaded, self._on_not_loaded)

    @Slot(object)
    def _on_loaded(self, rest: Rest) -> None:
        gc.freeze()  # modules stay: going through all of them again would hold the windows up for a tenth of a second
        self._collector = Collector(self)
        self._rest = rest
        self._flow = rest.make_flow(self._start, self._parts, self._places)
        self._flow.opened.connect(self._on_opened)
        self._flow.cell_opened.connect(self._on_cell_opened)
        if self._places.is_cell:
            self._loader.submit(rest.load_cell)  # while the password is typed
        self.ready.emit()

    @Slot(object)
    def _on_not_loaded(self, error: BaseException) -> None:
        self._collector = Collector(self)
        raise error

    @Slot(object, object)
    def _on_opened(self, desk: Desk, place: Place) -> None:
        main = self._rest.make_main_window(self._parts, desk)
        self._take_window(main, desk)
        main.go_to(place)
        self._change_over(main)
        self.handbook_shown.emit(main)

    @Slot(object, object)
    def _on_cell_opened(self, cell: OpenCell, place: CellPlace) -> None:
        main = self._rest.make_cell_window(self._parts, cell)
        self._take_window(main, cell.desk)
        main.go_to(place)
        self._change_over(main)
        self.cell_shown.emit(main)

    def _take_window(self, main: StoreWindow, desk: StoreDesk[object]) -> None:
        main.locked.connect(self._on_locked)
        main.left.connect(self._on_left)
        self._main = main
        self._desk = desk
        self._crash.set_window(main)
        main.setGeometry(self._start.geometry())

    def _change_over(self, main: StoreWindow) -> None:
        main.show()
        self._start.hide()

    @Slot(object, object)
    def _on_locked(self, purpose: Purpose, error: SotayError | None) -> None:
        main, self._main = self._main, None
        if main is None or self._flow is None:
            return
        self._crash.set_window(self._start)
        self._start.setGeometry(main.geometry())
        self._flow.show_locked(purpose, self._desk, error)
        self._start.show()
        main.hide()
        # Held until Qt has deleted it: Python would collect what its parts hold while Qt still asks them for it.
        self._replaced = main
        main.destroyed.connect(self._on_replaced_gone, Qt.ConnectionType.QueuedConnection)
        main.deleteLater()

    @Slot()
    def _on_replaced_gone(self) -> None:
        self._replaced = None

    @Slot()
    def _on_flush_requested(self) -> None:
        if self._main is not None:
            self._main.save_now()

    @Slot()
    def _on_left(self) -> None:
        self._loader.shutdown(wait=False)
        self._parts.drawing.shutdown(wait=False)
        self._parts.app.quit()


def _load(clock: Clock) -> Rest:
    """Run on the loader: bring in everything that the first paint did without."""
    with suppress(OSError):  # where no log can be written, a handbook can still be
        log.install(paths.log_dir())
    return late.load_rest(clock)
