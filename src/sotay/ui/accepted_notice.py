"""Telling that something a store accepted is not in force, since this program cannot read it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sotay.domain.errors import FileHasProblems
from sotay.domain.package_errors import AcceptedUnusable
from sotay.ui.store_window import StoreWindow
from sotay.ui.window_parts import WindowParts


def look_at_accepted(window: StoreWindow, parts: WindowParts[object]) -> None:
    """Read what the store of a window has accepted, off its thread, and say there what cannot be used."""
    notice = _AcceptedNotice(window)
    looking = parts.drawing.submit(parts.adapters.catalog.unusable_accepted)
    parts.jobs.watch(looking, notice.on_read, window.show_problem)


class _AcceptedNotice(QObject):
    def __init__(self, window: StoreWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(object)
    def on_read(self, unusable: tuple[FileHasProblems, ...]) -> None:
        """Say what cannot be used."""
        if unusable:
            self._window.show_problem(AcceptedUnusable(unusable))
