"""Places in a text: letters as Python counts them, and the halves of letters that Qt counts."""

from __future__ import annotations


def utf_16_length(text: str) -> int:
    """Return how Qt counts a text: letters beyond the first 65,536 as two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def letters(text: str, halves: int) -> int:
    """Return how many letters the first ``halves`` of a text are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * max(halves, 0)].decode("utf-16-le", "replace"))
