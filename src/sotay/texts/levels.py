"""Levels named shortly: by a letter in pictures that have no room for the sentence, by their keys for files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_uppercase
from types import MappingProxyType

from sotay.domain.manifestation import Level, LevelKey


def letters(levels: Sequence[Level]) -> Mapping[LevelKey, str]:
    """Return a letter for each level: the first initial of its sentence that no earlier level has.

    Letters in the order of the alphabet would look like school marks, and a level is no mark.
    """
    taken: dict[LevelKey, str] = {}
    for level in levels:
        initials = [word[0].upper() for word in level.sentence.split() if word[0].isalpha()]
        free = [letter for letter in (*initials, *ascii_uppercase) if letter not in taken.values()]
        taken[level.key] = free[0]
    return MappingProxyType(taken)


def levels_to_choose(levels: Sequence[tuple[str, str]]) -> str:
    """List levels, which are pairs of key and sentence, as a file of answers names them."""
    return ", ".join(f"{key} («{sentence}»)" for key, sentence in levels)
