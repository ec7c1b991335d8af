"""The process that ``bench.drafts`` starts: the text of a checklist is typed into, offscreen, while it is read anew.

Prints its figures as one line of JSON.
"""

from __future__ import annotations

import json
import os
import time
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bench.catalog import large_text, read_checklist
from sotay.catalog.catalog import YamlCatalog
from sotay.domain.catalog_file import CatalogKind
from sotay.paths import data_file
from sotay.services.draft_reading import DraftReader
from sotay.ui.admin.draft_document import DraftDocument
from sotay.ui.admin.text_view.view import TextView
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.shared_objects import keep_shared_objects_alive
from sotay.ui.common.theme import Theme

KEYS = 60
BETWEEN_KEYS_MS = 40
REFRESHES = 8
PATIENCE_S = 30.0
MS = 1000.0


class Desk:
    """A window with the text of a draft in it."""

    def __init__(self, app: QApplication, worker: ThreadPoolExecutor, text: str) -> None:
        self._app = app
        theme = Theme(app)
        self._draft = DraftDocument(Jobs(app), worker, app)
        self._view = TextView(theme, self._draft)
        self._view.resize(1150, 640)
        self._view.show()
        reader = DraftReader(YamlCatalog(data_file("")), CatalogKind.CHECKLIST)
        begun = time.perf_counter()
        self._draft.open(text, reader)
        app.processEvents()
        self.opened_ms = (time.perf_counter() - begun) * MS
        self._wait()
        self._view.edit.go_to(self._view.edit.blockCount() // 2, 1)
        self._view.edit.setFocus()

    def keys_ms(self) -> list[float]:
        """Return how long each key takes until it is painted; with pauses, so that reading goes on meanwhile."""
        times = []
        for number in range(KEYS):
            QTest.qWait(BETWEEN_KEYS_MS if number % 8 else 3 * BETWEEN_KEYS_MS + 60)
            begun = time.perf_counter()
            QTest.keyClick(self._view.edit, Qt.Key.Key_A)
            self._app.processEvents()
            times.append((time.perf_counter() - begun) * MS)
        self._wait()
        return times

    def refreshes_ms(self) -> list[float]:
        """Return how long it takes from the last key until the problems are those of the text."""
        times = []
        for _ in range(REFRESHES):
            QTest.keyClick(self._view.edit, Qt.Key.Key_B)
            begun = time.perf_counter()
            self._wait()
            times.append((time.perf_counter() - begun) * MS)
        return times

    def _wait(self) -> None:
        begun = time.perf_counter()
        self._draft.take()
        while self._draft.latest() is None:
            if time.perf_counter() - begun > PATIENCE_S:
                raise TimeoutError
            QTest.qWait(1)


def main() -> None:
    """Measure the shipped checklist and one of many items."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["bench"])
    keep_shared_objects_alive()
    figures: dict[str, object] = {}
    shipped = data_file("manifestations.yaml").read_text("utf-8")
    many = large_text(shipped, read_checklist(YamlCatalog(data_file("")), shipped), "1")
    with ThreadPoolExecutor(max_workers=1) as worker:
        for name, text in (
            ("few", shipped),
            ("many", many),
        ):
            desk = Desk(app, worker, text)
            figures[name] = {"opened": desk.opened_ms, "keys": desk.keys_ms(), "refreshes": desk.refreshes_ms()}
    print(json.dumps(figures), flush=True)
    os._exit(0)  # the windows go with the process


if __name__ == "__main__":
    main()
