"""The first thing on the screen: the page that unlocks, or the first step of a new store.

Imports Qt and little else, since somebody waits for it; ``sotay.app.desktop`` takes over after the first paint. What
is imported until then keeps its values in named tuples: each frozen dataclass takes one to three milliseconds to make.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from sotay import paths
from sotay.app import late
from sotay.app.asked import CELL_BOOK, HANDBOOK
from sotay.app.first_parts import FirstParts
from sotay.texts import shell as texts
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import FILE_NAME, PreferenceKeeper, Preferences
from sotay.ui.start.start_window import StartPlaces, StartWindow, has_something

HANDBOOK_FOLDER = "so-tay"
SAMPLE_FOLDER = "so-tay-mau"
CELL_FOLDER = "so-chi-bo"
CELL_DATABASE = "cell.db"
"""What tells a cell book at a glance; whoever opens it looks closer."""


def run(given: Path | None, book: str) -> int:
    """Open the window on a folder or file, or on a kind of store where it was last; return the exit code at the end."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(texts.app_name())
    first = show_first_window(app, given, book)
    first.window.painted.connect(Takeover(first).take_over)
    return app.exec()


def show_first_window(app: QApplication, given: Path | None, book: str = "") -> FirstParts:
    """Show the window that is there before a store is open."""
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app)
    keeper = PreferenceKeeper(paths.settings_dir() / FILE_NAME, theme, None, app)
    places = places_of(given, book, keeper.value)
    window = StartWindow()
    if places.file is not None:
        late.begin_with_file(window, theme, places.file)
    elif has_something(places.first):
        late.begin_with_unlocking(window, theme, places.first, is_cell=places.is_cell)
    elif places.is_cell:
        late.begin_with_cell_step(window, theme)
    else:
        late.begin_with_first_step(window, theme)
    window.show()
    return FirstParts(app=app, theme=theme, keeper=keeper, places=places, window=window)


def places_of(given: Path | None, book: str, preferences: Preferences) -> StartPlaces:
    """Return where to look for stores: the folder that was given, else where one of its kind was last.

    A file that was given is carried to one of them.
    """
    data = paths.default_data_dir()
    handbook = Path(preferences.last_folder) if preferences.last_folder else data / HANDBOOK_FOLDER
    cell = Path(preferences.last_cell_folder) if preferences.last_cell_folder else data / CELL_FOLDER
    is_cell = preferences.is_cell_last if book not in (HANDBOOK, CELL_BOOK) else book == CELL_BOOK
    file = None
    if given is not None and given.is_file():
        file = given.absolute()
    elif given is not None:
        is_cell = (given / CELL_DATABASE).exists()
        handbook, cell = (handbook, given) if is_cell else (given, cell)
    return StartPlaces(handbook=handbook, sample=data / SAMPLE_FOLDER, cell=cell, is_cell=is_cell, file=file)


class Takeover(QObject):
    """Hands the first window over to the rest of the program."""

    def __init__(self, first: FirstParts) -> None:
        super().__init__(first.app)
        self._first = first

    @Slot()
    def take_over(self) -> None:
        """Bring in the rest of the program."""
        late.take_over(self._first)
