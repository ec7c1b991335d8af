"""Ctrl+Z anywhere in the form steps over the versions of the whole text, and not over the letters of one field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


def asks_for_step(event: QEvent) -> bool:
    """Tell whether a key asks for undo or redo."""
    return isinstance(event, QKeyEvent) and (event.matches(UNDO) or event.matches(REDO))


class UndoKeys(QObject):
    """Leaves the keys of undo and redo to the form around a field."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass these keys over; they go on to the widget around the field."""
        if event.type() == QEvent.Type.KeyPress and asks_for_step(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
