"""Where a value stands in a JSON text, so that a fault can be told by line and column."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A place in a text, counted from 1."""

    line: int
    column: int


def place_of(text: str, path: tuple[str | int, ...]) -> TextPlace:
    """Return where the value at a path begins; as far along the path as the text goes.

    ``path`` holds keys of objects and places in lists, from 0. The text must be JSON. Values beside the path are
    skipped over whole, so that only the way to the fault is walked.
    """
    at = _skip_space(text, 0)
    for step in path:
        found = _member(text, at, step) if isinstance(step, str) else _item(text, at, step)
        if found is None:
            break
        at = found
    return place_at(text, at)


def place_at(text: str, at: int) -> TextPlace:
    """Return the line and column of a character."""
    return TextPlace(text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1)


def _member(text: str, at: int, key: str) -> int | None:
    if text[at] != "{":
        return None
    at = _skip_space(text, at + 1)
    while text[at] == '"':
        name, at = _DECODER.raw_decode(text, at)
        at = _skip_space(text, _skip_space(text, at) + 1)
        if name == key:
            return at
        at = _after(text, at)
    return None


def _item(text: str, at: int, number: int) -> int | None:
    if text[at] != "[":
        return None
    at = _skip_space(text, at + 1)
    for _ in range(number):
        if text[at] == "]":
            return None
        at = _after(text, at)
    return at


def _after(text: str, at: int) -> int:
    """Return where the next member or item begins, or the closing bracket stands."""
    _, at = _DECODER.raw_decode(text, at)
    at = _skip_space(text, at)
    return _skip_space(text, at + 1) if text[at] == "," else at


def _skip_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
