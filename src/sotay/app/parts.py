"""What one run of the desktop program shares between its windows."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from sotay.services.ports import Clock
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper


@dataclass(frozen=True, slots=True)
class DesktopParts:
    """Made once at the start; ``drawing`` is the worker that draws documents."""

    app: QApplication
    theme: Theme
    jobs: Jobs
    keeper: PreferenceKeeper
    clock: Clock
    drawing: Executor
    version: str
