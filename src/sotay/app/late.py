"""Where an import waits: what costs time to load is loaded when it is first needed.

The command line loads the adapters once a command asks for them and never loads Qt; the window loads the adapters and
all pages but the first after its first paint. ``late_word`` and its like beside it load later still; nothing else does.
Source: docs/adr/0003-layers.md.
"""

from __future__ import annotations

import builtins
import gc
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sotay.app.first_parts import FirstParts
    from sotay.app.rest import Rest
    from sotay.services.ports import Adapters, Clock
    from sotay.ui.common.theme import Theme
    from sotay.ui.start.start_window import StartWindow


UNLOCKING = "sotay.ui.start.begin_unlocking"
FIRST_STEP = "sotay.ui.start.begin_first_step"
CELL_STEP = "sotay.ui.start.begin_cell_step"
FILE = "sotay.ui.start.begin_file"


def load_adapters() -> Adapters:
    """Return the adapters of storage, catalog and reports; takes a while the first time."""
    load = cast("Callable[[], Adapters]", import_module("sotay.app.adapters").load_adapters)
    return load()


def load_rest(clock: Clock) -> Rest:
    """Load everything that the first paint does without; may run on a worker."""
    load = cast("Callable[[Clock], Rest]", import_module("sotay.app.rest").load_rest)
    return load(clock)


def open_window(place: Path | None, book: str = "") -> int:
    """Open the window on one of our folders or files, or where it was last; return the exit code.

    ``book`` asks for one kind of store wherever it lies; ``sotay.app.window`` says which words there are.
    """
    gc.disable()  # until all is loaded: collecting what imports leave behind costs time that somebody waits for
    import_qt()
    show = cast("Callable[[Path | None, str], int]", import_module("sotay.app.window").run)
    return show(place, book)


def import_qt() -> None:
    """Import Qt and give Python's own import statement back.

    WORKAROUND: PySide6 replaces it, to look into the source of every module imported later for a feature that nothing
    here uses; that costs up to a quarter of the time to the first paint, and holds the text of every module for good.
    """
    plain_import = builtins.__import__
    import_module("PySide6.QtWidgets")
    builtins.__import__ = plain_import


def begin_with_unlocking(window: StartWindow, theme: Theme, folder: Path, *, is_cell: bool) -> None:
    """Let the start window begin with the password of a store; spares the first step of the first start."""
    begin = cast("Callable[..., None]", import_module(UNLOCKING).begin_with_unlocking)
    begin(window, theme, folder, is_cell=is_cell)


def begin_with_first_step(window: StartWindow, theme: Theme) -> None:
    """Let the start window begin with the first step of the first start; spares the page that unlocks."""
    begin = cast("Callable[[StartWindow, Theme], None]", import_module(FIRST_STEP).begin_with_first_step)
    begin(window, theme)


def begin_with_cell_step(window: StartWindow, theme: Theme) -> None:
    """Let the start window begin with the first step of a new cell book."""
    begin = cast("Callable[[StartWindow, Theme], None]", import_module(CELL_STEP).begin_with_cell_step)
    begin(window, theme)


def begin_with_file(window: StartWindow, theme: Theme, path: Path) -> None:
    """Let the start window begin with what a file is."""
    begin = cast("Callable[[StartWindow, Theme, Path], None]", import_module(FILE).begin_with_file)
    begin(window, theme, path)


def take_over(first: FirstParts) -> None:
    """Let the rest of the program take over the first window."""
    take = cast("Callable[[FirstParts], object]", import_module("sotay.app.desktop").Desktop)
    take(first)


def run_command_line(words: Sequence[str]) -> int:
    """Run one command; return the exit code."""
    run = cast("Callable[[Sequence[str]], int]", import_module("sotay.app.command_line").run_command_line)
    return run(words)


def make_screens(folder: Path) -> None:
    """Draw a picture of every screen into a folder; needs no display."""
    import_qt()
    draw = cast("Callable[[Path], None]", import_module("sotay.app.gallery").make_screens)
    draw(folder)
