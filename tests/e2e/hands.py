"""A person at the program: looks at what is in sight, presses, types, and waits until the screen is at rest.

The hands are a thread of their own, as a person is: a dialog that waits for an answer holds up the windows' thread and
not them. Nothing here knows a page, a presenter or a service.
"""

from __future__ import annotations

import time
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.e2e import in_sight
from tests.e2e.in_sight import NotThereError
from tests.ui.common.keys import type_text

PATIENCE_S = 30
LOOK_AGAIN_S = 0.03
QUIET_LOOKS = 4
"""Everything is at rest after this many quiet looks in a row."""


class Stage(QObject):
    """Lives in the windows' thread and does there what the hands ask for, one act after the other."""

    asked = Signal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def run(self, act):
        """Let the windows' thread do something and return what comes of it."""
        answer = Future()
        self.asked.emit((act, answer))
        return answer.result(timeout=PATIENCE_S)

    def begin(self, act):
        """Let the windows' thread do something that may last, as a dialog does."""
        self.asked.emit((act, Future()))

    @Slot(object)
    def _on_asked(self, asked):
        act, answer = asked
        try:
            answer.set_result(act())
        except Exception as error:
            answer.set_exception(error)


class Hands:
    """Does only what a person can; ``clicks`` and ``keys`` count it.

    ``is_busy()`` says, in the windows' thread, whether the program still works on something. Pictures of the steps go
    into the folder ``pictures``, where one is given.
    """

    def __init__(self, stage, is_busy, pictures=None):
        self._stage = stage
        self._is_busy = is_busy
        self._pictures = pictures
        self._steps = 0
        self.clicks = 0
        self.keys = 0

    def click(self, words, number=1):
        """Press the button of these words."""
        self._press(partial(in_sight.button, words, number))

    def click_row(self, words):
        """Press the row of a list that says this."""
        self._wait(partial(_scroll_to_row, words))
        self._stage.begin(partial(_press_row, words))
        self.clicks += 1
        self.rest()

    def choose(self, name, words):
        """Open a list to choose from and take what begins with these words."""
        downs = self._wait(partial(_place_in_combo, name, words))
        self._press(partial(in_sight.combo, name))
        self._wait(_popup)
        self._stage.run(partial(_take_in_popup, downs))
        self.clicks += 1
        self.rest()

    def pick(self, button, words):
        """Open the menu of a button and take what is called so."""
        self._press(partial(in_sight.button, button, 1))
        self._wait(_popup)
        self._stage.begin(partial(_pick_in_menu, words))
        self.clicks += 1
        self.rest()

    def write(self, name, text, number=1):
        """Press into a field and type at the end of what is there."""
        self._press(partial(in_sight.field, name, number))
        self._stage.run(partial(_type, text, in_place_of_all=False))
        self.keys += len(text)

    def write_over(self, name, text, number=1):
        """Press into a field, mark all, type something else and go on with Tab."""
        self._press(partial(in_sight.field, name, number))
        self._stage.run(partial(_type, text, in_place_of_all=True))
        self.keys += len(text) + 1
        self.press("Tab")

    def type(self, text):
        """Type where the keyboard is."""
        self._stage.run(partial(_type, text, in_place_of_all=False))
        self.keys += len(text)

    def press(self, keys):
        """Press keys together, such as ``Ctrl+N``, where the keyboard is."""
        self._stage.begin(partial(_press_keys, keys))
        self.keys += 1
        self.rest()

    def press_and_go(self, keys):
        """Press keys that end the sitting."""
        self._stage.begin(partial(_press_keys, keys))
        self.keys += 1

    def sees(self, *words):
        """Wait until all of this is in sight."""
        for each in words:
            self._wait(partial(_find_words, each))
        self._picture()

    def sees_no(self, words):
        """Fail where this is in sight."""
        assert words not in self.reads(), f"«{words}» is in sight:\n{self.reads()}"

    def reads(self):
        """Return everything that is in sight."""
        self.rest()
        return self._stage.run(in_sight.all_words)

    def words_in(self, name):
        """Return the words of the field or text of this name."""
        return self._wait(partial(in_sight.words_in, name))

    def rest(self):
        """Wait until nothing is under way any more."""
        end = time.monotonic() + PATIENCE_S
        quiet = 0
        while quiet < QUIET_LOOKS:
            assert time.monotonic() < end, "the program does not come to rest"
            quiet = 0 if self._stage.run(self._is_busy) else quiet + 1
            time.sleep(LOOK_AGAIN_S)

    def _press(self, find):
        self._wait(lambda: in_sight.bring_into_sight(find()) is not None)
        self._stage.begin(lambda: _click(find()))
        self.clicks += 1
        self.rest()

    def _wait(self, look):
        """Wait until a look finds something and return it; else fail with what is in sight."""
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                return self._stage.run(look)
            except NotThereError as error:
                if time.monotonic() > end:
                    self._picture()
                    there = self._stage.run(in_sight.all_words)
                    raise AssertionError(f"{error}; in sight is:\n{there}") from error
            time.sleep(LOOK_AGAIN_S)

    def _picture(self):
        if self._pictures is None:
            return
        self.rest()
        self._steps += 1
        self._stage.run(partial(_keep_picture, self._pictures / f"{self._steps:03}.png"))


def _click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=in_sight.bring_into_sight(widget))


def _scroll_to_row(words):
    view, index = in_sight.row(words)
    view.scrollTo(index)


def _press_row(words):
    view, index = in_sight.row(words)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def _place_in_combo(name, words):
    combo = in_sight.combo(name)
    texts = [in_sight.plain(combo.itemText(place)) for place in range(combo.count())]
    place = next((at for at, text in enumerate(texts) if text.startswith(words)), None)
    if place is None:
        raise NotThereError(f"«{name}» offers no «{words}» but {texts}")
    return place


def _popup():
    popup = QApplication.activePopupWidget()
    if popup is None:
        raise NotThereError("no list is open")
    return popup


def _pick_in_menu(words):
    menu = _popup()
    action = next(each for each in menu.actions() if in_sight.plain(each.text()) == words)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def _take_in_popup(downs):
    popup = _popup()  # kept: with the list, Python may let go of the view in it
    view = popup.focusWidget() or popup
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in range(downs):
        QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)


def _type(text, *, in_place_of_all):
    focused = QApplication.focusWidget()
    if not isinstance(focused, in_sight.FIELDS):
        raise AssertionError(f"the keyboard is in no field but in {focused}")
    if in_place_of_all:
        QTest.keySequence(focused, QKeySequence("Ctrl+A"))
    else:
        QTest.keyClick(focused, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    type_text(focused, text)


def _press_keys(keys):
    QTest.keySequence(QApplication.focusWidget() or in_sight.front(), QKeySequence(keys))


def _find_words(words):
    if words not in in_sight.all_words():
        raise NotThereError(f"nothing says «{words}»")


def _keep_picture(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    QGuiApplication.primaryScreen().grabWindow(0).save(str(path))
