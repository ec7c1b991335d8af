"""A program in which a member uses the real windows over a real handbook through the year 2026.

Run as ``python -m tests.e2e.a_year FOLDER year|receipt`` on a screen of its own. FOLDER holds what came from
outside: the cell's card, its fingerprint as it was read out, a proof, later the receipt; the handbook is made there.
Papers go to the documents of the home folder. Prints one JSON object: what the right column showed, and what the
hands had to do.
"""

from __future__ import annotations

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.e2e.hands import Hands, Stage
from tests.e2e.year_at_home import PASSWORD, make_handbook
from tests.e2e.year_story import bring_the_receipt, live_the_year

from sotay.app.adapters import load_adapters
from sotay.app.handbook_window import make_main_window
from sotay.app.unattended import screen_parts
from sotay.ui.context import PageId, Place

KEEP_VARIABLE = "SOTAY_KEEP_SCREENS"
STORIES = {"year": live_the_year, "receipt": bring_the_receipt}


class Calendar:
    """A clock that goes as any other and can be turned to another day."""

    def __init__(self):
        self._start = datetime(2026, 1, 1, tzinfo=UTC)
        self._turned_at = time.monotonic()

    def turn_to(self, day):
        """Let it be the morning of this day."""
        self._start = datetime(day.year, day.month, day.day, 8, 0, tzinfo=UTC)
        self._turned_at = time.monotonic()

    def now(self):
        """Return the moment."""
        return self._start + timedelta(seconds=time.monotonic() - self._turned_at)


class Desktop:
    """Opens the handbook for one sitting after the other, as a member does who closes it when done."""

    def __init__(self, folder, parts, calendar, stage):
        self._handbook = folder / "so-tay"
        self._parts = parts
        self._calendar = calendar
        self._stage = stage
        self._window = None
        self._left = Event()

    def sit_down(self, day):
        """Open the handbook on the first page, on this day."""
        self._calendar.turn_to(day)
        self._stage.run(self._open)

    def get_up(self, hands):
        """Leave by the key and wait until the handbook is stored and closed."""
        self._left.clear()
        hands.press_and_go("Ctrl+Q")
        assert self._left.wait(timeout=30), "the window did not close"
        self._stage.run(self._forget)

    def is_busy(self):
        """Tell whether something is under way."""
        return self._parts.jobs.is_busy

    def _open(self):
        adapters = load_adapters(self._calendar.now)
        if not self._handbook.exists():
            make_handbook(adapters, self._handbook)
        desk = adapters.stores.open(self._handbook, password=PASSWORD)
        self._window = make_main_window(self._parts, adapters, desk)
        self._window.left.connect(self._left.set)
        self._window.go_to(Place(PageId.OVERVIEW))
        self._window.showMaximized()
        self._window.activateWindow()

    def _forget(self):
        self._window.deleteLater()
        self._window = None


def tell(app, stage, hands, desktop, folder, story):
    """Let the hands do all of a story, print what came of it, and end the program."""
    code = 1
    try:
        print(json.dumps({**story(hands, desktop, folder), "clicks": hands.clicks, "keys": hands.keys}))
        code = 0
    finally:
        stage.begin(partial(app.exit, code))


def main():
    folder, name = Path(sys.argv[1]), sys.argv[2]
    app = QApplication(["sotay"])
    app.setQuitOnLastWindowClosed(False)
    failed = []
    sys.excepthook = lambda *error: (failed.append(error), sys.__excepthook__(*error))
    kept = os.environ.get(KEEP_VARIABLE)
    calendar, stage = Calendar(), Stage(app)
    with ThreadPoolExecutor(max_workers=1) as worker, ThreadPoolExecutor(max_workers=1) as person:
        parts = replace(screen_parts(app, folder, worker), clock=calendar.now)
        desktop = Desktop(folder, parts, calendar, stage)
        hands = Hands(stage, desktop.is_busy, Path(kept) / name if kept else None)
        told = []
        QTimer.singleShot(
            0, lambda: told.append(person.submit(tell, app, stage, hands, desktop, folder, STORIES[name]))
        )
        code = app.exec()
        told[0].result()
    return code or len(failed)


if __name__ == "__main__":
    sys.exit(main())
