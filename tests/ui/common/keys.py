"""Typing as people and Vietnamese keyboards do it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

BACKSPACE = "⌫"


def type_text(widget, text):
    """Send the letters as key presses; ⌫ is Backspace, which is how UniKey mends what it typed.

    Not QTest.keyClicks: it knows the keys of Latin-1 only.
    """
    for letter in text:
        if letter == BACKSPACE:
            QTest.keyClick(widget, Qt.Key.Key_Backspace)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)


def show_active(qtbot, window):
    """Show the window and wait until it has the keyboard."""
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
