"""Typing into the fields of the assessment page."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent


def note(page, field):
    """The field of one text of the answer."""
    return page.item.fields[field].note


def type_like_unikey(widget, moves):
    """Send what UniKey sends: letters, and backspaces before the letters that replace others."""
    for move in moves:
        key = Qt.Key.Key_Backspace if move == "\b" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, move))
