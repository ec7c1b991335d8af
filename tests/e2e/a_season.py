"""The real program, as it starts, under the hands of one person of the cell, on one day of the season of 2026.

Run as ``python -m tests.e2e.a_season FOLDER CHAPTER`` on a screen of its own. FOLDER holds what people carry to each
other, and the stores; papers go to the documents of the home folder. Prints one JSON object: what was read on the way.
"""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.e2e.a_year import KEEP_VARIABLE, Calendar
from tests.e2e.hands import Hands, Stage
from tests.e2e.season_story import CHAPTERS

from sotay.app.desktop import Desktop
from sotay.app.window import show_first_window


def tell(app, stage, hands, chapter, folder):
    """Let the hands do all of a chapter and leave; where they cannot, end the program."""
    try:
        told = chapter(hands, folder) or {}
        hands.press_and_go("Ctrl+Q")
        print(json.dumps(told))
    except BaseException:
        stage.begin(partial(app.exit, 1))
        raise


def live(chapters):
    """Let a person do the chapter that was asked for; return how the program ended."""
    folder, name = Path(sys.argv[1]), sys.argv[2]
    chapter = chapters[name]
    app = QApplication(["sotay"])
    failed = []
    kept = os.environ.get(KEEP_VARIABLE)
    calendar, stage = Calendar(), Stage(app)
    calendar.turn_to(chapter.day)
    first = show_first_window(app, folder / chapter.folder if chapter.folder else None, chapter.book)
    first.window.showMaximized()
    desktop = Desktop(first, calendar.now)
    sys.excepthook = lambda *error: (failed.append(error), sys.__excepthook__(*error))
    jobs = desktop._parts.jobs
    hands = Hands(stage, lambda: jobs.is_busy, Path(kept) / name if kept else None)
    with ThreadPoolExecutor(max_workers=1) as person:
        told = []
        QTimer.singleShot(0, lambda: told.append(person.submit(tell, app, stage, hands, chapter.act, folder)))
        code = app.exec()
        told[0].result()
    return code or len(failed)


if __name__ == "__main__":
    sys.exit(live(CHAPTERS))
