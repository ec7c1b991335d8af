"""The process that ``bench.drafts`` starts for the form: a draft is opened in the window of the sample handbook.

Prints its figures as one line of JSON.
"""

from __future__ import annotations

import gc
import json
import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from bench.catalog import large_text, read_checklist
from sotay.app.adapters import load_adapters
from sotay.app.handbook_window import make_main_window
from sotay.app.unattended import sample_desk, screen_parts
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogKind, Draft, DraftId
from sotay.paths import data_file
from sotay.ui.admin.form_part import FormPart
from sotay.ui.admin.page import CatalogPage
from sotay.ui.common.collecting import Collector
from sotay.ui.context import PageId, Place
from sotay.ui.main_window import MainWindow

TICK_MS, LOOK_MS = 10, 20
PATIENCE_S = 60.0
MS = 1000.0
MADE_AT = datetime(2026, 11, 22, tzinfo=UTC)


class Pulse(QObject):
    """Measures how long the thread of the windows did not come back to its events."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = time.perf_counter()
        self.longest_ms = 0.0
        timer = QTimer(self)
        timer.timeout.connect(self._on_tick)
        timer.start(TICK_MS)

    def begin(self) -> None:
        """Measure from now on."""
        self.longest_ms, self._last = 0.0, time.perf_counter()

    @Slot()
    def _on_tick(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * MS)
        self._last = now


def wait(milliseconds: int) -> None:
    """Let events pass as the program does; the waiting of Qt's own tests would let no worker work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def opened(window: MainWindow, draft: Draft) -> dict[str, float]:
    """Open a draft; return how long it takes until its form is shown, and how long the window was held at most."""
    window.go_to(Place(PageId.CATALOG))
    wait(500)
    page = window.workspace.page()
    if not isinstance(page, CatalogPage):
        raise TypeError(page)
    pulse = Pulse(window)
    wait(50)
    pulse.begin()
    begun = time.perf_counter()
    page.open_draft(draft)
    part = page.work.part()
    if not isinstance(part, FormPart):
        raise TypeError(part)
    while not (part.form.isVisible() and part.form.checklist_id() and part.form.text() == draft.text):
        if time.perf_counter() - begun > PATIENCE_S:
            raise TimeoutError
        wait(LOOK_MS)
    shown = (time.perf_counter() - begun) * MS
    while page.work_talk.document.latest() is None:
        wait(LOOK_MS)
    return {"shown": shown, "held": pulse.longest_ms}


def main() -> None:
    """Measure the shipped checklist and one of many items."""
    app = QApplication(["bench"])
    shipped = data_file("manifestations.yaml").read_text("utf-8")
    many = large_text(shipped, read_checklist(YamlCatalog(data_file("")), shipped), "1")
    with tempfile.TemporaryDirectory() as home, ThreadPoolExecutor(max_workers=1) as worker:
        parts = screen_parts(app, Path(home), worker)
        adapters = load_adapters()
        desk = sample_desk(adapters, Path(home) / "so-tay")
        window = make_main_window(parts, adapters, desk)
        gc.freeze()
        Collector(app)  # as the program does, which leaves out what was loaded
        window.resize(1366, 728)
        window.show()
        figures = {
            name: opened(window, Draft(DraftId(name), CatalogKind.CHECKLIST, text, "", MADE_AT))
            for name, text in (("few", shipped), ("many", many))
        }
        print(json.dumps(figures), flush=True)
        desk.close(back_up=False).result()
    os._exit(0)  # the windows go with the process


if __name__ == "__main__":
    main()
