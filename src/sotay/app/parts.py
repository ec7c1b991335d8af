"""What one run of the desktop program shares between its windows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper
from sotay.ui.start.start_window import StartPlaces, StartWindow

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from sotay.services.ports import Clock
    from sotay.ui.common.jobs import Jobs


@dataclass(frozen=True, slots=True)
class FirstParts:
    """What is there when the first window is painted."""

    app: QApplication
    theme: Theme
    keeper: PreferenceKeeper
    places: StartPlaces
    window: StartWindow


@dataclass(frozen=True, slots=True)
class DesktopParts:
    """What every later window works with; ``drawing`` is the worker that draws documents."""

    app: QApplication
    theme: Theme
    jobs: Jobs
    keeper: PreferenceKeeper
    clock: Clock
    drawing: Executor
    version: str
