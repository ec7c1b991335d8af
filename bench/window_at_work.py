"""The process that ``bench.windows`` starts: a main window over the sample handbook, offscreen, used for a long day.

Prints its figures as one line of JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sotay.app.late import load_rest
from sotay.app.parts import DesktopParts
from sotay.app.unattended import screen_parts
from sotay.services.sample import SAMPLE_PASSWORD
from sotay.ui.context import PageId, Place
from sotay.ui.main_window import MainWindow

SAMPLES = 30
WARM_UP = 100
LAST_ITEM = 26
MS = 1000.0
MIB = 1024.0 * 1024.0
PATIENCE_S = 30.0
PAUSE_S = 0.0005


class Day:
    """A window that is clicked and timed."""

    def __init__(self, parts: DesktopParts, window: MainWindow) -> None:
        self._parts = parts
        self._window = window

    def opened_ms(self) -> list[float]:
        """Return how long it takes from the overview to the painted item, each time."""
        times = []
        for _ in range(SAMPLES):
            self._go_to(PageId.OVERVIEW)
            begun = time.perf_counter()
            self._go_to(PageId.ASSESSMENT)
            times.append((time.perf_counter() - begun) * MS)
        return times[1:]

    def switch(self, switches: int, saves: int, previews: int) -> tuple[list[float], list[float]]:
        """Change items, save and preview in between; return milliseconds and MiB of each change."""
        page = self._window.workspace.page()
        steps = cycle([page.next_button] * LAST_ITEM + [page.previous_button] * LAST_ITEM)
        times, memory = [], []
        for number in range(-WARM_UP, switches):
            begun = time.perf_counter()
            next(steps).click()
            self._parts.app.processEvents()
            taken = (time.perf_counter() - begun) * MS
            self._settle()  # what goes to the disk may follow
            if number < 0:
                continue
            if number % (switches // saves) == 0:
                QTest.keyClicks(next(iter(page.item.fields.values())).note, "a")
                self._settle()
            if number % (switches // previews) == 0:
                self._go_to(PageId.REVIEW)
                self._go_to(PageId.ASSESSMENT)
            times.append(taken)
            memory.append(_resident_mib())
        return times, memory

    def _go_to(self, page: PageId) -> None:
        self._window.go_to(Place(page))
        self._settle()

    def _settle(self) -> None:
        end = time.monotonic() + PATIENCE_S
        while True:
            self._parts.app.processEvents()
            if not self._parts.jobs.is_busy:
                break
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(PAUSE_S)
        self._parts.app.processEvents()


def main() -> None:
    """Open the window, use it for a day, and print the figures."""
    app = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as home, ThreadPoolExecutor(max_workers=1) as worker:
        parts = screen_parts(app, Path(home), worker)
        rest = load_rest(parts.clock)
        folder = Path(home) / "so-tay"
        subprocess.run([sys.executable, "-m", "bench.sample_handbook", folder], check=True, stderr=subprocess.DEVNULL)
        desk = rest.adapters.stores.open(folder, password=SAMPLE_PASSWORD)
        window = rest.make_main_window(parts, desk)
        window.resize(1366, 728)
        window.show()
        _report(Day(parts, window))
        desk.close(back_up=False).result()


def _report(day: Day) -> None:
    opened = day.opened_ms()
    switched, memory = day.switch(*(int(word) for word in sys.argv[1:]))
    print(json.dumps({"opened_ms": opened, "switched_ms": switched, "memory_mib": memory}))


def _resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB
