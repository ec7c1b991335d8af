"""What people call the two kinds of store; imports nothing, since the first paint needs it."""

from __future__ import annotations

HANDBOOK = "sổ tay"
CELL_BOOK = "sổ chi bộ"


def first(book: str) -> str:
    """Return the word at the beginning of a sentence."""
    return book[0].upper() + book[1:]
