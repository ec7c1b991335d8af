"""What one run of the desktop program shares between the windows that come after the first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from sotay.ui.common.theme import Theme
from sotay.ui.preferences import PreferenceKeeper

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from sotay.services.ports import Clock
    from sotay.ui.common.jobs import Jobs


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
