"""When Python collects its cyclic garbage: between two events of the windows' thread, never elsewhere.

Python collects in whichever thread happens to allocate, in the middle of whatever it does. A widget that is found there
loses its attributes, or its C++ part, while Qt may just be asking it for its size.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

LOOK_AFTER_MS = 500
OLDEST = 2


def generation_due(counts: Sequence[int], thresholds: Sequence[int]) -> int | None:
    """Return the oldest generation (0-2) that has passed its threshold, None when none has.

    A threshold of 0 means never, as for Python itself.
    """
    due = [each for each in range(OLDEST + 1) if 0 < thresholds[each] < counts[each]]
    return max(due, default=None)


def collect_if_due() -> None:
    """Collect what Python itself would have collected by now."""
    generation = generation_due(gc.get_count(), gc.get_threshold())
    if generation is not None:
        gc.collect(generation)


class Collector(QObject):
    """Collects from the event loop of its thread, in the place of Python's own moments, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AFTER_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        collect_if_due()
