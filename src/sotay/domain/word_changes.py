"""Which words of two wordings differ, so that a reader sees at a glance what became of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from sotay.domain.search import Span

COMPARED_WORDS = 1500
"""Beyond this the comparison would be felt; the texts then count as different between their equal ends."""

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class WordChanges:
    """The places of words that only the earlier text has, and of those that only the later one has."""

    only_before: tuple[Span, ...]
    only_after: tuple[Span, ...]


def word_changes(before: str, after: str) -> WordChanges:
    """Compare two texts word by word; words side by side that differ are one place."""
    old, new = tuple(_WORD.finditer(before)), tuple(_WORD.finditer(after))
    old_words, new_words = [each[0] for each in old], [each[0] for each in new]
    start = same_at_front(old_words, new_words)
    end = same_at_front(old_words[start:][::-1], new_words[start:][::-1])
    old_middle = old_words[start : len(old_words) - end]
    new_middle = new_words[start : len(new_words) - end]
    only_before, only_after = [], []
    for old_from, old_to, new_from, new_to in _different(old_middle, new_middle):
        if old_from < old_to:
            only_before.append(Span(old[start + old_from].start(), old[start + old_to - 1].end()))
        if new_from < new_to:
            only_after.append(Span(new[start + new_from].start(), new[start + new_to - 1].end()))
    return WordChanges(tuple(only_before), tuple(only_after))


def same_at_front(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words, or letters of two texts, are the same from the front on.

    Halves what may be the same: runs at every keystroke, over texts of thousands of letters.
    """
    same, most = 0, min(len(one), len(other))
    while same < most:
        middle = (same + most + 1) // 2
        if one[same:middle] == other[same:middle]:
            same = middle
        else:
            most = middle - 1
    return same


def _different(old: list[str], new: list[str]) -> list[tuple[int, int, int, int]]:
    if max(len(old), len(new)) > COMPARED_WORDS:
        return [(0, len(old), 0, len(new))]
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [places for kind, *places in steps if kind != "equal"]  # type: ignore[misc]  # four numbers follow the kind
