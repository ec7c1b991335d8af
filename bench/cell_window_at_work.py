"""The process that ``bench.cell_tables`` starts: the window of a cell book with 5,000 people, offscreen.

Prints, as one line of JSON, the milliseconds that each page takes from the wish to the painted table, time after time.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtWidgets import QApplication

from bench.cell_books import YEAR
from bench.cell_tables import change_something, filled_book
from sotay.app.adapters import load_adapters
from sotay.app.cell_window import cell_page_factories, make_cell_window
from sotay.app.parts import DesktopParts
from sotay.app.unattended import screen_parts
from sotay.services.cell.face import CellFace
from sotay.ui.secretary.context import CellPageId, CellPlace
from sotay.ui.secretary.main_window import CellMainWindow

VISITS = 6
MS = 1000.0
PATIENCE_S = 60.0
PAUSE_S = 0.0005


def _opened_ms(parts: DesktopParts, window: CellMainWindow, page: CellPageId) -> float:
    begun = time.perf_counter()
    window.go_to(CellPlace(page))
    while True:
        parts.app.processEvents()
        if not parts.jobs.is_busy:
            break
        if time.perf_counter() - begun > PATIENCE_S:
            raise TimeoutError(page)
        time.sleep(PAUSE_S)
    parts.app.processEvents()
    return (time.perf_counter() - begun) * MS


def main() -> None:
    """Turn to each page in turn, several times, after a change in the book each time."""
    app = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as home, ThreadPoolExecutor(max_workers=1) as worker:
        parts = screen_parts(app, Path(home), worker)
        desk = filled_book(Path(home) / "book", int(sys.argv[1]))
        window = make_cell_window(parts, load_adapters(), desk, CellFace("Chi bộ đo thử", YEAR))
        window.resize(1366, 728)
        window.show()
        pages = list(cell_page_factories(parts.keeper))
        times: dict[str, list[float]] = {page.value: [] for page in pages}
        for _ in range(VISITS):
            for page in pages:
                desk.run(change_something).result()
                times[page.value].append(_opened_ms(parts, window, page))
        print(json.dumps(times))
        desk.close(back_up=False).result()
