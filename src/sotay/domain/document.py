"""A structured text that is edited in two ways, as text and as values: how a value is named, and what it may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sotay.domain.errors import SotayError

ValuePath: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys of maps, places in lists from 0; the empty way is the whole document."""

Value: TypeAlias = "str | bool | int | Sequence[Value] | Mapping[str, Value]"
"""What a document can hold. Read back, everything that is no list and no map is text."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column of a text, both counted from 1."""

    line: int
    column: int


@dataclass(eq=False)
class NotEditable(SotayError):
    """A value cannot be changed at this place without touching what stands around it; the text can still be edited."""

    at: ValuePath
