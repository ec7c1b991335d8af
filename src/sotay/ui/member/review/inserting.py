"""Putting lines into a field for words and taking them out again, each as one step that Ctrl+Z takes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor

from sotay.domain.search import Span
from sotay.ui.common.note_field import NoteField


def put_in(field: NoteField, passage: str) -> None:
    """Insert a passage as lines of its own after the line of the cursor, and show it."""
    cursor = field.textCursor()
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertText(f"\n{passage}" if cursor.block().text().strip() else passage)
    cursor.endEditBlock()
    field.setTextCursor(cursor)
    show_cursor(field)


def show_cursor(field: NoteField) -> None:
    """Scroll the page to the cursor of a field, once the field and the page have their new size."""
    QTimer.singleShot(0, field, field.bring_cursor_into_sight)


def take_out(field: NoteField, passage: str) -> bool:
    """Remove a passage that stands as lines of its own; False where it does not."""
    text = field.text()
    at = f"\n{text}\n".find(f"\n{passage}\n")
    if at < 0:
        return False
    end = at + len(passage)
    # One line end goes with it: the one after, or at the end of the text the one before.
    start, end = (at, end + 1) if end < len(text) else (max(at - 1, 0), end)
    cursor = _over(field, text, Span(start, end))
    cursor.removeSelectedText()
    return True


def select(field: NoteField, span: Span) -> None:
    """Select a place of the text, give it the keyboard and show it."""
    field.setTextCursor(_over(field, field.text(), span))
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    show_cursor(field)


def _over(field: NoteField, text: str, span: Span) -> QTextCursor:
    cursor = field.textCursor()
    cursor.setPosition(_units(text, span.start))
    cursor.setPosition(_units(text, span.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str, at: int) -> int:
    """Return a place as Qt counts it, where some signs take two."""
    return len(text[:at].encode("utf-16-le")) // 2
