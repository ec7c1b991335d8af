"""A program that types into the real window over a real handbook until it is killed.

Run as ``python -m tests.e2e.typing_program HANDBOOK answer|line|draft``, to type into an answer, into the quick entry
or into the text of a checklist that is drafted; prints one line for each key, "count seconds", the seconds by the clock
that all processes share. Offscreen.
"""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import monotonic

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sotay.app.adapters import load_adapters
from sotay.app.handbook_window import make_main_window
from sotay.app.parts import DesktopParts
from sotay.app.version import VERSION
from sotay.domain.period import quarter
from sotay.services.assessments import open_assessment
from sotay.ui.admin.page import TEXT
from sotay.ui.admin.text_view.yaml_edit import YamlEdit
from sotay.ui.common.jobs import Jobs
from sotay.ui.common.shared_objects import keep_shared_objects_alive
from sotay.ui.common.theme import Theme
from sotay.ui.context import PageId, Place
from sotay.ui.member.diary.quick_dialog import QuickEntryDialog
from sotay.ui.preferences import PreferenceKeeper

PASSWORD = "một câu mật khẩu đủ dài"
PERIOD = quarter(2026, 4)
KEYS = "Trong quy nay toi con ne nang, chua gop y thang khi thay viec cham. "
BETWEEN_KEYS_MS = 60
NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
ANSWER, LINE, DRAFT = "answer", "line", "draft"


STARTED_S = monotonic()


def clock():
    """Go as any other clock, on a day that the test knows."""
    return NOW + timedelta(seconds=monotonic() - STARTED_S)


class Typist(QObject):
    """Presses one key after the other in a field."""

    def __init__(self, window, field):
        super().__init__(window)
        self._field = field
        self._field.setFocus()
        self._count = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._press)
        self._timer.start(BETWEEN_KEYS_MS)

    @Slot()
    def _press(self):
        letter = KEYS[self._count % len(KEYS)]
        self._count += 1
        print(self._count, monotonic(), flush=True)
        if letter == " ":
            QTest.keyClick(self._field, Qt.Key.Key_Space)
        else:
            QTest.keyClicks(self._field, letter)


def main():
    folder = Path(sys.argv[1])
    app = QApplication(["typing"])
    keep_shared_objects_alive()
    theme = Theme(app)
    adapters = load_adapters(clock)
    with ThreadPoolExecutor(max_workers=1) as worker:
        keeper = PreferenceKeeper(folder.parent / "preferences.json", theme, worker, app)
        parts = DesktopParts(app, theme, Jobs(), keeper, clock, worker, VERSION)
        desk = adapters.stores.open(folder, password=PASSWORD)
        checklist = adapters.catalog.shipped_checklist()
        desk.run(partial(open_assessment, period=PERIOD, due=None, checklist=checklist, now=clock())).exception()
        window = make_main_window(parts, adapters, desk)
        window.go_to(Place(PageId.ASSESSMENT, period=PERIOD))
        window.show()
        if sys.argv[2] == DRAFT:
            window.go_to(Place(PageId.CATALOG))
        begin = {ANSWER: begin_answer, LINE: begin_line, DRAFT: begin_text}[sys.argv[2]]
        parts.jobs.idle.connect(partial(begin, parts.jobs, window), Qt.ConnectionType.SingleShotConnection)
        app.exec()


def begin_answer(_jobs, window):
    fields = window.workspace.page().item.fields
    window.typist = Typist(window, next(field for name, field in fields.items() if name.value == "shortcoming").note)


def begin_line(jobs, window):
    window.write_entry()
    jobs.idle.connect(partial(type_line, window), Qt.ConnectionType.SingleShotConnection)


def type_line(window):
    window.typist = Typist(window, window.findChild(QuickEntryDialog).words)


def begin_text(jobs, window):
    page = window.workspace.page()
    page.shelf_talk.begun.connect(partial(type_text, jobs, window), Qt.ConnectionType.SingleShotConnection)
    source = window.context.adapters.catalog.shipped_files()[0]
    page.shelf_talk.begin_from(source)


def type_text(jobs, window, _draft):
    jobs.idle.connect(partial(type_at_the_top, window), Qt.ConnectionType.SingleShotConnection)


def type_at_the_top(window):
    window.workspace.page().work.show_part(TEXT)
    window.typist = Typist(window, window.findChild(YamlEdit))


if __name__ == "__main__":
    main()
