"""The process that ``bench.drafts`` starts: the text of a checklist is typed into, offscreen, while it is read anew.

Prints its figures as one line of JSON.
"""

from __future__ import annotations

import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.catalog import large_text, read_checklist
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogKind
from sotay.paths import data_file
from sotay.services.draft_reading import DraftReader
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.text_view.view import TextView
from sotay.ui.common.collecting import Collector
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.shared_objects import keep_shared_objects_alive
from sotay.ui.common.theme import Theme

KEYS = 60
BETWEEN_KEYS_MS = 40
REFRESHES = 8
PATIENCE_MS = 30_000
DRESSING_MS = 1_500
"""A long text gets its colours some lines at a time after it is shown."""
MS = 1000.0


class Desk:
    """A window with the text of a draft in it."""

    def __init__(self, app: QApplication, worker: ThreadPoolExecutor, text: str) -> None:
        self._app = app
        theme = Theme(app)
        self._draft = DraftDocument(Jobs(), worker, app)
        self._view = TextView(theme, self._draft)
        self._view.resize(1150, 640)
        self._view.show()
        reader = DraftReader(YamlCatalog(data_file("")), CatalogKind.CHECKLIST)
        begun = time.perf_counter()
        self._draft.open(text, reader)
        app.processEvents()
        self.opened_ms = (time.perf_counter() - begun) * MS
        self._wait()
        QTest.qWait(DRESSING_MS)
        self._view.edit.setFocus()

    def go_into_words(self) -> None:
        """Put the cursor into words in the middle, which letters that are typed leave readable."""
        lines = self._draft.text().split("\n")
        middle = len(lines) // 2
        line = next(number for number in range(middle, len(lines)) if lines[number].lstrip().startswith("short:"))
        self._view.edit.go_to(line + 1, lines[line].index('"') + 2)

    def go_to_line_start(self) -> None:
        """Put the cursor where letters make a text that cannot be read."""
        self._view.edit.go_to(self._view.edit.blockCount() // 2, 1)

    def keys_ms(self) -> list[float]:
        """Return how long each key takes until it is painted; with pauses, so that reading goes on meanwhile."""
        times = []
        for number in range(KEYS):
            QTest.qWait(BETWEEN_KEYS_MS if number % 8 else 3 * BETWEEN_KEYS_MS + 60)
            times.append(self._key_ms(Qt.Key.Key_A))
        self._wait()
        return times

    def held_ms(self) -> list[float]:
        """Return how long the window is held at worst, each time that the text is read after a key."""
        times = []
        for _ in range(REFRESHES):
            self._key_ms(Qt.Key.Key_B)
            turns = _Turns(self._app)
            self._wait()
            times.append(turns.longest_ms())
        return times

    def refreshes_ms(self, key: Qt.Key = Qt.Key.Key_B) -> list[float]:
        """Return how long it takes from the last key until the problems are those of the text."""
        times = []
        for _ in range(REFRESHES):
            QTest.keyClick(self._view.edit, key)
            begun = time.perf_counter()
            self._wait()
            times.append((time.perf_counter() - begun) * MS)
        return times

    def _key_ms(self, key: Qt.Key) -> float:
        begun = time.perf_counter()
        QTest.keyClick(self._view.edit, key)
        self._app.processEvents()
        return (time.perf_counter() - begun) * MS

    def _wait(self) -> None:
        """Let the window be until it shows what became of the text."""
        waiting = QEventLoop()
        patience = QTimer(interval=PATIENCE_MS, singleShot=True)
        patience.timeout.connect(partial(waiting.exit, 1))
        patience.start()
        shown = self._draft.checked.connect(waiting.quit)
        while self._draft.latest() is None:
            if waiting.exec():
                raise TimeoutError
        self._draft.checked.disconnect(shown)


class _Turns:
    """How regularly the window takes its turn."""

    def __init__(self, app: QApplication) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer(app, interval=1)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def longest_ms(self) -> float:
        """Return the longest time without a turn, and stop."""
        self._timer.stop()
        return self._longest * MS

    def _turn(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def main() -> None:
    """Measure the shipped checklist and one of many items."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["bench"])
    keep_shared_objects_alive()
    Collector(app)  # as the program does; it belongs to the application
    figures: dict[str, dict[str, Any]] = {}
    shipped = data_file("manifestations.yaml").read_text("utf-8")
    many = large_text(shipped, read_checklist(YamlCatalog(data_file("")), shipped), "1")
    with ThreadPoolExecutor(max_workers=1) as worker:
        for name, text in (("few", shipped), ("many", many)):
            desk = Desk(app, worker, text)
            figures[name] = {"opened": desk.opened_ms}
            for where, go in (("words", desk.go_into_words), ("broken", desk.go_to_line_start)):
                go()
                figures[name][where] = {
                    "keys": desk.keys_ms(),
                    "refreshes": desk.refreshes_ms(),
                    "held": desk.held_ms(),
                    "lines": desk.refreshes_ms(Qt.Key.Key_Return),
                }
    print(json.dumps(figures), flush=True)
    os._exit(0)  # the windows go with the process


if __name__ == "__main__":
    main()
