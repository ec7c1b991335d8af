"""The real program, offscreen, under a hand that unlocks, looks at pages and leaves; tells what it reads on the way.

Run as ``python -m tests.e2e.telling_program FOLDER PAGE...``; the password is in SOTAY_PASSWORD. Prints one JSON object
for each window and page: ``title``, ``bars`` with what each says, ``buttons`` in the bars, ``words`` of every label.
Where the handbook is not opened it waits for a line on its input, then presses the first button of the bar.
"""

import json
import os
import sys
from threading import Thread

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton

from sotay.app import entry, late
from sotay.app.desktop import Desktop
from sotay.ui.common.bars import InlineBar
from sotay.ui.context import PageId, Place

LOOK_AGAIN_MS = 20
STILL_LOOKS = 5
"""A window is at rest after this many looks in a row at which nothing was under way."""


def tell(window):
    """Print what a person reads in a window."""
    shown = [bar for bar in window.findChildren(InlineBar) if bar.isVisible()]
    labels = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    print(
        json.dumps(
            {
                "title": window.windowTitle(),
                "bars": [bar.text() for bar in shown],
                "buttons": [
                    button.text() for bar in shown for button in bar.findChildren(QPushButton) if button.text()
                ],
                "words": " ".join(labels),
            }
        ),
        flush=True,
    )


class Hand(QObject):
    """Unlocks, goes through the pages and leaves."""

    told = Signal(str)

    def __init__(self, first, pages):
        super().__init__(first.app)
        self._first = first
        self._pages = list(pages)
        self._main = None
        self._still = 0
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)
        self.told.connect(self._on_told)
        self._desktop = Desktop(first)
        self._desktop.ready.connect(self._unlock)
        self._desktop.handbook_shown.connect(self._on_shown)

    @Slot()
    def _unlock(self):
        page = self._first.window.unlock_page
        page.password_field.edit.setText(os.environ["SOTAY_PASSWORD"])
        page.unlock_button.click()
        self._timer.start()

    @Slot()
    def _look(self):
        if self._main is None and self._first.window.unlock_page.bar.text():
            self._timer.stop()
            tell(self._first.window)
            Thread(target=self._wait_for_a_line, daemon=True).start()
        elif self._main is not None:
            self._still = 0 if self._main.context.jobs.is_busy else self._still + 1
            if self._still == STILL_LOOKS:
                tell(self._main)
                self._go_on()

    def _wait_for_a_line(self):
        self.told.emit(sys.stdin.readline())

    @Slot(str)
    def _on_told(self, line):
        if line:
            buttons = self._first.window.unlock_page.bar.findChildren(QPushButton)
            next(each for each in buttons if each.text()).click()
            self._timer.start()
        else:
            self._first.window.close()

    @Slot(object)
    def _on_shown(self, main):
        self._main = main

    def _go_on(self):
        self._still = 0
        if self._pages:
            self._main.go_to(Place(PageId(self._pages.pop(0))))
        else:
            self._timer.stop()
            self._main.close()


def main():
    folder, *pages = sys.argv[1:]
    late.take_over = lambda first: setattr(first.app, "hand", Hand(first, pages))
    return entry.main([folder])


if __name__ == "__main__":
    sys.exit(main())
