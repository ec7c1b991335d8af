"""How good a new password is, in three steps; no dictionary and no promise, only what length and variety tell."""

from __future__ import annotations

import unicodedata
from enum import Enum

MINIMUM_LENGTH = 12
STRONG_LENGTH = 20
FEW_LETTERS = 6
"""Different letters below which a password is a repetition."""
LONGEST_RUN = 4
LONGEST_ROW = 26

_ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890")


class Strength(Enum):
    """How good a password is that is long enough."""

    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


def missing_length(password: str) -> int:
    """Return how many characters a password lacks to be accepted at all."""
    return max(0, MINIMUM_LENGTH - len(unicodedata.normalize("NFKC", password)))


def strength_of(password: str) -> Strength:
    """Return how good an accepted password is: repetitions and runs of the keyboard count for little."""
    letters = unicodedata.normalize("NFKC", password).casefold()
    telling = _without_runs(letters)
    if len(set(letters)) < FEW_LETTERS or len(telling) < MINIMUM_LENGTH or letters.isdigit():
        return Strength.WEAK
    return Strength.STRONG if len(telling) >= STRONG_LENGTH else Strength.FAIR


def _without_runs(letters: str) -> str:
    """Return the letters with each run such as abcd, 4321 or aaaa cut down to its first letter."""
    kept: list[str] = []
    at = 0
    while at < len(letters):
        kept.append(letters[at])
        at += _run_at(letters, at)
    return "".join(kept)


def _run_at(letters: str, at: int) -> int:
    for end in range(min(len(letters), at + LONGEST_ROW), at + LONGEST_RUN - 1, -1):
        run = letters[at:end]
        if len(set(run)) == 1 or any(run in row or run in row[::-1] for row in _ROWS):
            return len(run)
    return 1
