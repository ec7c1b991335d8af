"""The first thing on the screen: the page that unlocks, or the first step of the first start.

Imports Qt and little else, since somebody waits for it; ``sotay.app.desktop`` takes over after the first paint. What
is imported until then keeps its values in named tuples: each frozen dataclass takes one to three milliseconds to make.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from sotay import paths
from sotay.app import late
from sotay.app.first_parts import FirstParts
from sotay.texts import shell as texts
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import FILE_NAME, PreferenceKeeper
from sotay.ui.start.start_window import StartPlaces, StartWindow, has_something

HANDBOOK_FOLDER = "so-tay"
SAMPLE_FOLDER = "so-tay-mau"


def run(folder: Path | None) -> int:
    """Open the window on a handbook, or where it was last, and return the exit code once it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(texts.app_name())
    first = show_first_window(app, folder)
    first.window.painted.connect(Takeover(first).take_over)
    return app.exec()


def show_first_window(app: QApplication, folder: Path | None) -> FirstParts:
    """Show the window that is there before a handbook is open."""
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app)
    keeper = PreferenceKeeper(paths.settings_dir() / FILE_NAME, theme, None, app)
    data = paths.default_data_dir()
    last = keeper.value.last_folder
    places = StartPlaces(
        handbook=folder or (Path(last) if last else data / HANDBOOK_FOLDER), sample=data / SAMPLE_FOLDER
    )
    window = StartWindow()
    if has_something(places.handbook):
        late.begin_with_unlocking(window, theme, places.handbook)
    else:
        late.begin_with_first_step(window, theme)
    window.show()
    return FirstParts(app=app, theme=theme, keeper=keeper, places=places, window=window)


class Takeover(QObject):
    """Hands the first window over to the rest of the program."""

    def __init__(self, first: FirstParts) -> None:
        super().__init__(first.app)
        self._first = first

    @Slot()
    def take_over(self) -> None:
        """Bring in the rest of the program."""
        gc.enable()
        late.take_over(self._first)
