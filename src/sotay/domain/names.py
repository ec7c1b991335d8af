"""Vietnamese collation and the order of personal names, the same on every system.

A word compares by its base letters in the order of the Vietnamese alphabet first and by its tone marks second; the
order of tones is ngang, huyền, hỏi, ngã, sắc, nặng.
"""

from __future__ import annotations

import unicodedata

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANKS = {letter: rank for rank, letter in enumerate(_ALPHABET, start=100)}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}

_AFTER_LETTERS = 1000

SortKey = tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]


def text_sort_key(text: str) -> SortKey:
    """Return the key that puts texts in Vietnamese order, word by word."""
    return tuple(_word_key(word) for word in text.split())


def name_sort_key(full_name: str, sort_as: str = "") -> SortKey:
    """Return the key of a person's name: given name (the last word), then family name, then the middle names.

    ``sort_as`` is the word to sort by where the last word is not the given name.
    """
    words = full_name.split()
    if not words:
        return ()
    given = sort_as.strip() or words[-1]
    others = words if sort_as.strip() else words[:-1]
    return tuple(_word_key(word) for word in (given, *others))


def _word_key(word: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    letters = [_letter_key(letter) for letter in unicodedata.normalize("NFC", word).casefold()]
    # The tone of a word counts as a whole: "hoà" and "hòa" are one word written in two fashions.
    return tuple(rank for rank, _ in letters), (max((tone for _, tone in letters), default=0),)


def _letter_key(letter: str) -> tuple[int, int]:
    parts = unicodedata.normalize("NFD", letter)
    tone = next((_TONES[part] for part in parts if part in _TONES), 0)
    base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    if base in _RANKS:
        return _RANKS[base], tone
    if base.isdigit():
        return ord(base[0]), tone
    return _AFTER_LETTERS + ord(base[0]) if base else 0, tone
