"""How much of one sentence of a checklist is in another, and whether a change of words may be one of meaning.

Counts words and pairs of words and never their order over long ways, so that a thousand items take no time. What comes
of it is a proposal; a person decides.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import TypeVar

from sotay.domain.search import nfc

T = TypeVar("T")
Pair = tuple[str, str]

REWORDED_FROM = 0.7
"""From this share of common words on, another wording is proposed as the same meaning."""

_WORD = re.compile(r"\w+")
_TURNING = frozenset(["không", "chưa", "chẳng", "chả", "đừng", "cấm", "miễn", "trừ"])
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text without case and punctuation."""
    return tuple(_WORD.findall(nfc(text).casefold()))


def same_spelling(one: str, other: str) -> bool:
    """Tell whether two sentences differ in nothing but case, punctuation, spaces and the letter that bears a tone.

    Any other letter may turn a meaning: «có» and «cố», «chưa» and «chứa».
    """
    return [_bare(word) for word in words_of(one)] == [_bare(word) for word in words_of(other)]


def may_mean_the_same(before: str, after: str) -> bool:
    """Tell whether a new wording looks like the same meaning: most words stay, no negation and no number differs."""
    old, new = words_of(before), words_of(after)
    if old == new:
        return True
    if _telling(old) != _telling(new):
        return False
    shares = (_share(Counter(old), Counter(new)), _share(Counter(pairwise(old)), Counter(pairwise(new))))
    return sum(shares) / len(shares) >= REWORDED_FROM


def pairs_of(text: str) -> frozenset[Pair]:
    """Return the pairs of words side by side; a single word is a pair with nothing."""
    words = words_of(text)
    return frozenset(pairwise(words)) if len(words) > 1 else frozenset((word, "") for word in words)


def _telling(words: Iterable[str]) -> Counter[str]:
    return Counter(word for word in words if word in _TURNING or any(letter.isdigit() for letter in word))


def _share(one: Mapping[T, int], other: Mapping[T, int]) -> float:
    total = sum(one.values()) + sum(other.values())
    common = sum(min(count, other.get(each, 0)) for each, count in one.items())
    return 2 * common / total if total else 1.0


def _bare(word: str) -> tuple[str, tuple[str, ...]]:
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if part not in _TONES), tuple(part for part in parts if part in _TONES)
