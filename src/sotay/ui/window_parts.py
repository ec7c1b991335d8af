"""What a main window is built from."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from sotay.services.ports import Adapters, Clock, Desk
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What a main window is built from; ``version`` is shown in the about box."""

    app: QApplication
    desk: Desk
    adapters: Adapters
    jobs: Jobs
    theme: Theme
    clock: Clock
    drawing: Executor
    keeper: PreferenceKeeper
    version: str
