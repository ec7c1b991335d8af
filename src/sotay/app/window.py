"""The desktop program: the composition root of the windows.

Shows the start window with Qt alone; adapters and main window load on a worker after the first paint. Owns the workers,
the look, the crash report and the one open handbook.
"""

from __future__ import annotations

import gc
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from sotay import log, paths
from sotay.app import late
from sotay.app.clock import now
from sotay.app.parts import DesktopParts
from sotay.app.version import version
from sotay.files import keep_new_files_private
from sotay.services.ports import Adapters, Desk
from sotay.texts import shell as texts
from sotay.ui.common import qt_texts
from sotay.ui.common.crash import CrashReporter
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme
from sotay.ui.context import PageId, Place
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.start.start_window import StartWindow

if TYPE_CHECKING:
    from sotay.ui.departure import Purpose
    from sotay.ui.main_window import MainWindow

PREFERENCES_FILE = "preferences.json"


def run(folder: Path | None) -> int:
    """Open the window on a handbook, or where it was last, and return the exit code once it is closed."""
    gc.disable()  # until the first paint: collecting what imports leave behind costs time that somebody waits for
    keep_new_files_private()
    app = QApplication(sys.argv[:1])
    app.setApplicationName(texts.app_name())
    desktop = Desktop(app, folder)
    desktop.start()
    return app.exec()


class FirstPaint(QObject):
    """Tells once that a window has been painted; ``painted`` comes when its event is over."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint of the window."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


class Desktop(QObject):
    """One run of the program: the start window, then the main window, then the start window again after a lock.

    ``painted()`` after the first paint of the first window; ``handbook_shown(MainWindow)`` with each main window.
    """

    painted = Signal()
    handbook_shown = Signal(object)

    def __init__(self, app: QApplication, folder: Path | None) -> None:
        super().__init__(app)
        self._folder = folder
        self._loader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="loader")
        self._may_load = Event()
        self._loading: Future[Adapters] = self._loader.submit(self._load)
        theme = Theme(app)
        settings = paths.settings_dir() / PREFERENCES_FILE
        self._parts = DesktopParts(
            app=app,
            theme=theme,
            jobs=Jobs(self),
            keeper=PreferenceKeeper(settings, theme, self._loader, self),
            clock=now,
            drawing=ThreadPoolExecutor(max_workers=1, thread_name_prefix="drawing"),
            version=version(),
        )
        self._crash = CrashReporter(theme, version(), self)
        self._crash.quit_requested.connect(app.quit)
        self._crash.install()
        self._start: StartWindow | None = None
        self._main: MainWindow | None = None
        qt_texts.install(app)
        app.setQuitOnLastWindowClosed(False)

    def start(self) -> None:
        """Show the first window."""
        FirstPaint(self._show_start()).painted.connect(self._on_painted)

    def _show_start(self) -> StartWindow:
        parts = self._parts
        self._start = StartWindow(
            loading=self._loading,
            theme=parts.theme,
            jobs=parts.jobs,
            clock=parts.clock,
            drawing=parts.drawing,
            keeper=parts.keeper,
            folder=self._folder,
        )
        self._start.opened.connect(self._on_opened)
        self._start.left.connect(self._on_left)
        self._crash.set_window(self._start)
        self._start.show()
        return self._start

    @Slot()
    def _on_painted(self) -> None:
        gc.enable()
        self._may_load.set()
        self.painted.emit()

    def _load(self) -> Adapters:
        """Run on the loader: once the first window is painted, bring in everything that it did without."""
        self._may_load.wait()
        log.install(paths.log_dir())
        adapters = late.load_adapters()
        late.handbook_window()
        return adapters

    @Slot(object, bool)
    def _on_opened(self, desk: Desk, is_new: bool) -> None:
        self._folder = desk.folder
        main = late.handbook_window()(self._parts, self._loading.result(), desk)
        main.locked.connect(self._on_locked)
        main.left.connect(self._on_left)
        self._main = main
        self._crash.set_window(main)
        main.go_to(Place(PageId.ASSESSMENT if is_new else PageId.OVERVIEW))
        main.show()
        if self._start is not None:
            self._start.close()
            self._start.deleteLater()
            self._start = None
        self.handbook_shown.emit(main)

    @Slot(object)
    def _on_locked(self, _purpose: Purpose) -> None:
        self._show_start()
        if self._main is not None:
            self._main.close()
            self._main.deleteLater()
            self._main = None

    @Slot()
    def _on_left(self) -> None:
        self._may_load.set()
        self._loader.shutdown(wait=False)
        self._parts.drawing.shutdown(wait=False)
        self._parts.app.quit()
