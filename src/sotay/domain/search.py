"""Search in Vietnamese without accents: normalising, folding, finding.

``fold`` keeps the length of the NFC text, so that a hit in the folded text is a hit at the same place of the shown
text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Span:
    """A hit: characters ``start`` to ``end`` (not included) of the NFC text."""

    start: int
    end: int


def nfc(text: str) -> str:
    """Return the text in the one normal form that is stored, compared and printed.

    Halves of a surrogate pair, which a clipboard may hold and no file can, are joined or become U+FFFD.
    """
    if _SURROGATE.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Return the search key of a text: NFC, without case and without Vietnamese marks, as long as the NFC text."""
    return "".join(_fold_character(character) for character in nfc(text))


def find(words: str, text: str) -> tuple[Span, ...]:
    """Return the hits of a query in a text, from left to right and not overlapping.

    Marks and case do not count; white space in the query stands for any run of white space of one character. A blank
    query has no hits.
    """
    needle = " ".join(fold(words).split())
    if not needle:
        return ()
    haystack = "".join(" " if character.isspace() else character for character in fold(text))
    spans: list[Span] = []
    at = haystack.find(needle)
    while at >= 0:
        spans.append(Span(at, at + len(needle)))
        at = haystack.find(needle, at + len(needle))
    return tuple(spans)


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character in "đĐ":
        return "d"
    base = "".join(
        part for part in unicodedata.normalize("NFD", character) if not unicodedata.combining(part)
    ).casefold()
    return base if len(base) == 1 else character
