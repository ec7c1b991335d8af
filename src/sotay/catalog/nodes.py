"""What a YAML file holds, as a tree of values that know where they stand. Every scalar is text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class TextNode:
    """A scalar in NFC; ``is_plain`` means that it was written without quotes on it and is no block of lines."""

    line: int
    column: int
    text: str
    is_plain: bool

    @property
    def is_absent(self) -> bool:
        """Tell whether nothing at all was written after the key."""
        return self.is_plain and not self.text


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value."""

    key: TextNode
    value: Node


@dataclass(frozen=True, slots=True)
class MapNode:
    """Keys with their values, in file order."""

    line: int
    column: int
    entries: Mapping[str, Entry]


@dataclass(frozen=True, slots=True)
class ListNode:
    """Values in file order."""

    line: int
    column: int
    items: tuple[Node, ...]


Node: TypeAlias = TextNode | MapNode | ListNode
