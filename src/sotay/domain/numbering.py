"""How the parts of a text are numbered one after the other: I, II, III, or 1, 2, 3, or A, B, C."""

from __future__ import annotations

from collections.abc import Callable, Sequence

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_LETTERS = 26

Numbering = Callable[[int], str]
"""Returns the number of a place, from 1."""


def numbering_of(numbers: Sequence[str]) -> Numbering | None:
    """Return how these are numbered, None where they follow no such order; Roman figures for none at all."""
    for numbering in (_roman, str, _letter):
        if list(numbers) == [numbering(place) for place in range(1, len(numbers) + 1)]:
            return numbering
    return None


def _roman(number: int) -> str:
    said = ""
    for value, figure in _ROMAN:
        count, number = divmod(number, value)
        said += figure * count
    return said


def _letter(number: int) -> str:
    return chr(ord("A") + number - 1) if number <= _LETTERS else str(number)
