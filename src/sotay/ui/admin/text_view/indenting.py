"""Tab and Enter in a text of YAML, each one step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

STEP = "  "


def indent(cursor: QTextCursor) -> None:
    """Write two spaces, or move every selected line to the right where more than one is selected."""
    if not _has_several_lines(cursor):
        cursor.insertText(STEP)
        return
    cursor.beginEditBlock()
    for block in _lines(cursor):
        if block.text().strip():
            QTextCursor(block).insertText(STEP)
    cursor.endEditBlock()


def outdent(cursor: QTextCursor) -> None:
    """Take up to two spaces away at the start of every selected line."""
    cursor.beginEditBlock()
    for block in _lines(cursor):
        spare = min(len(block.text()) - len(block.text().lstrip(" ")), len(STEP))
        if spare:
            start = QTextCursor(block)
            start.setPosition(block.position() + spare, QTextCursor.MoveMode.KeepAnchor)
            start.removeSelectedText()
    cursor.endEditBlock()


def line_break(cursor: QTextCursor) -> None:
    """Begin a line below with the indentation of this one, as far as it lies before the cursor."""
    text = cursor.block().text()
    spaces = len(text) - len(text.lstrip(" "))
    start = QTextCursor(cursor)
    start.setPosition(cursor.selectionStart())
    kept = min(spaces, start.positionInBlock()) if start.blockNumber() == cursor.blockNumber() else 0
    cursor.beginEditBlock()
    cursor.insertText("\n" + " " * kept)
    cursor.endEditBlock()


def _has_several_lines(cursor: QTextCursor) -> bool:
    document = cursor.document()
    return document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())


def _lines(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the selected lines; one in which the selection only ends before its first letter is not meant."""
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    end = last.blockNumber()
    if end > first.blockNumber() and cursor.selectionEnd() == last.position():
        end -= 1
    return [document.findBlockByNumber(number) for number in range(first.blockNumber(), end + 1)]
