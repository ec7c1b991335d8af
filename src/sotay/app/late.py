"""The only place where an import waits: what costs time to load is loaded when it is first needed.

The command line loads the adapters once a command asks for them and never loads Qt; the window loads the adapters
after its first paint. Source: DESIGN.md §3.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from sotay.services.ports import Adapters


def load_adapters() -> Adapters:
    """Return the adapters of storage, catalog and reports; takes a while the first time."""
    load = cast("Callable[[], Adapters]", import_module("sotay.app.adapters").load_adapters)
    return load()


def open_window(place: Path | None) -> int:
    """Open the window on a handbook or another of our files, or where it was last; return the exit code."""
    show = cast("Callable[[Path | None], int]", import_module("sotay.app.window").run)
    return show(place)


def make_screens(folder: Path) -> None:
    """Draw a picture of every screen into a folder; needs no display."""
    draw = cast("Callable[[Path], None]", import_module("sotay.app.gallery").make_screens)
    draw(folder)
