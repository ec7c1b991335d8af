"""Search in Vietnamese without accents: normalising, folding, finding.

``fold`` keeps the length of the NFC text, so that a hit in the folded text is a hit at the same place of the shown
text.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A hit: characters ``start`` to ``end`` (not included) of the NFC text."""

    start: int
    end: int


def nfc(text: str) -> str:
    """Return the text in the one normal form that is stored, compared and printed.

    Halves of a surrogate pair, which a clipboard may hold and no file can, are joined or become U+FFFD.
    """
    try:
        text.encode("utf-8")  # by far the quickest way to look for such halves
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Return the search key of a text: NFC, without case and without Vietnamese marks, as long as the NFC text."""
    return nfc(text).translate(_FOLDS)


def searchable(text: str) -> str:
    """Return what a query is looked for in: the folded text with every white space as one space."""
    return nfc(text).translate(_SEARCHABLE)


def find(words: str, text: str) -> tuple[Span, ...]:
    """Return the hits of a query in a text, from left to right and not overlapping.

    Marks and case do not count; white space in the query stands for any run of white space of one character. A blank
    query has no hits.
    """
    needle = needle_of(words)
    if not needle:
        return ()
    haystack = searchable(text)
    spans: list[Span] = []
    at = haystack.find(needle)
    while at >= 0:
        spans.append(Span(at, at + len(needle)))
        at = haystack.find(needle, at + len(needle))
    return tuple(spans)


def needle_of(words: str) -> str:
    """Return what is looked for of a query in a ``searchable`` text; "" of a blank one."""
    return " ".join(fold(words).split())


class _Folds(dict[int, str]):
    """The folded letter of each code point, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


class _Searchable(dict[int, str]):
    """The same, with white space as spaces."""

    def __missing__(self, code: int) -> str:
        self[code] = found = " " if chr(code).isspace() else _FOLDS[code]
        return found


def _fold_character(character: str) -> str:
    if character in "đĐ":
        return "d"
    base = "".join(
        part for part in unicodedata.normalize("NFD", character) if not unicodedata.combining(part)
    ).casefold()
    return base if len(base) == 1 else character


_FOLDS = _Folds()
_SEARCHABLE = _Searchable()
