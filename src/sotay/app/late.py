"""The only place where an import waits: what costs time to load is loaded when it is first needed.

The command line loads the adapters once a command asks for them and never loads Qt; the window loads the adapters and
its pages after its first paint. Source: docs/adr/0003-layers.md.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sotay.services.ports import Adapters

if TYPE_CHECKING:
    from sotay.app.parts import DesktopParts
    from sotay.services.ports import Desk
    from sotay.ui.main_window import MainWindow


def load_adapters() -> Adapters:
    """Return the adapters of storage, catalog and reports; takes a while the first time."""
    load = cast("Callable[[], Adapters]", import_module("sotay.app.adapters").load_adapters)
    return load()


def open_window(place: Path | None) -> int:
    """Open the window on a handbook or another of our files, or where it was last; return the exit code."""
    show = cast("Callable[[Path | None], int]", import_module("sotay.app.window").run)
    return show(place)


def handbook_window() -> Callable[[DesktopParts, Adapters, Desk], MainWindow]:
    """Return what makes the main window; takes a while the first time."""
    return cast(
        "Callable[[DesktopParts, Adapters, Desk], MainWindow]",
        import_module("sotay.app.handbook_window").make_main_window,
    )


def make_screens(folder: Path) -> None:
    """Draw a picture of every screen into a folder; needs no display."""
    draw = cast("Callable[[Path], None]", import_module("sotay.app.gallery").make_screens)
    draw(folder)
