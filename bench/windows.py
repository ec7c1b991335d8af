"""The window at work: opening and changing items, and memory over a long day, with the sample handbook, offscreen.

Runs in a process of its own, so that neither memory nor platform of another bench enters.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle
from pathlib import Path

from bench.report import Figure, Report, median, percentile, spread

SWITCHES = 2_000
SAVES = 200
PREVIEWS = 20
SAMPLES = 30
WARM_UP = 100
MS = 1000.0
MIB = 1024.0 * 1024.0
PATIENCE_S = 30.0


def run(report: Report) -> None:
    """Measure the pages of the main window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "bench.windows"], env=environment, capture_output=True, text=True, check=True
    )
    seen = json.loads(done.stdout.splitlines()[-1])
    opened, switched, memory = seen["opened_ms"], seen["switched_ms"], seen["memory_mib"]
    report.add(Figure("opening the checklist at an item, painted", median(opened), "ms", "<= 50", None, spread(opened)))
    report.add(Figure("changing items, painted, median", median(switched), "ms", "<= 50", None, spread(switched)))
    report.add(Figure("changing items, painted, p95", percentile(switched, 0.95), "ms", "<= 50"))
    third = len(memory) // 3
    report.add(
        Figure(
            f"memory after {SWITCHES} changes of item, {SAVES} saves, {PREVIEWS} previews",
            memory[-1],
            "MiB",
            "<= 200, flat",
            None,
            spread(memory),
        )
    )
    growth = median(memory[-third:]) - median(memory[:third])
    report.add(Figure("growth from the first third of that to the last", growth, "MiB", "flat"))


def _measure() -> None:
    """Print the figures as one line of JSON; the work of the process of its own."""
    # Qt and the adapters are for this process alone; the process that reports stays without them.
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from sotay.app import gallery  # noqa: PLC0415
    from sotay.app.adapters import load_adapters  # noqa: PLC0415
    from sotay.app.handbook_window import make_main_window  # noqa: PLC0415
    from sotay.ui.context import PageId, Place  # noqa: PLC0415

    app = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as home, ThreadPoolExecutor(max_workers=1) as worker:
        parts = gallery.screen_parts(app, Path(home), worker)
        adapters = load_adapters()
        desk = gallery.sample_desk(adapters, Path(home) / "so-tay")
        window = make_main_window(parts, adapters, desk)
        window.resize(1366, 728)
        window.show()

        def settle() -> None:
            end = time.monotonic() + PATIENCE_S
            while True:
                app.processEvents()
                if not parts.jobs.is_busy:
                    return
                if time.monotonic() > end:
                    raise TimeoutError
                time.sleep(0.0005)

        def timed(act: Callable[[], object], arrive: Callable[[], None]) -> float:
            """Time an act until what it shows has arrived and is painted; what goes to the disk may follow."""
            begun = time.perf_counter()
            act()
            arrive()
            app.processEvents()
            taken = (time.perf_counter() - begun) * MS
            settle()
            return taken

        def at_once() -> None:
            """Changing items asks nobody."""

        opened = []
        for _ in range(SAMPLES):
            window.go_to(Place(PageId.OVERVIEW))
            settle()
            opened.append(timed(lambda: window.go_to(Place(PageId.ASSESSMENT)), settle))
        page = window.workspace.page()
        steps = cycle([page.next_button] * 26 + [page.previous_button] * 26)
        for _ in range(WARM_UP):
            timed(lambda: next(steps).click(), at_once)
        switched, memory = [], []
        for number in range(SWITCHES):
            switched.append(timed(lambda: next(steps).click(), at_once))
            if number % (SWITCHES // SAVES) == 0:
                note = next(iter(page.item.fields.values())).note
                QTest.keyClicks(note, "a")
                settle()
            if number % (SWITCHES // PREVIEWS) == 0:
                window.go_to(Place(PageId.REVIEW))
                settle()
                window.go_to(Place(PageId.ASSESSMENT))
                settle()
            memory.append(_resident_mib())
        desk.close(back_up=False).result()
        print(json.dumps({"opened_ms": opened[1:], "switched_ms": switched, "memory_mib": memory}))


def _resident_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MIB


if __name__ == "__main__":
    _measure()
