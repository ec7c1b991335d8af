"""What a YAML file holds, as a tree of values that know where they stand. Every scalar is text.

Nobody changes a node. They are not frozen, since a file of 1,000 items makes 30,000 of them each time its typing stops,
and a frozen one takes three times as long to make.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias


@dataclass(slots=True)
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


@dataclass(slots=True)
class Entry:
    """A key and its value."""

    key: TextNode
    value: Node


@dataclass(slots=True)
class MapNode:
    """Keys with their values, in file order.

    ``seen`` is for who reads its values: under what it was read, and to what, when nothing was wrong with it.
    """

    line: int
    column: int
    entries: Mapping[str, Entry]
    seen: tuple[object, Any] | None = field(default=None, compare=False, repr=False)


@dataclass(slots=True)
class ListNode:
    """Values in file order."""

    line: int
    column: int
    items: tuple[Node, ...]


Node: TypeAlias = TextNode | MapNode | ListNode


def moved_down(node: Node, by: int) -> Node:
    """Return a tree some lines further down."""
    match node:
        case TextNode():
            return _moved_text(node, by)
        case ListNode():
            return ListNode(node.line + by, node.column, tuple(moved_down(each, by) for each in node.items))
        case MapNode():
            entries = {
                key: Entry(_moved_text(each.key, by), moved_down(each.value, by)) for key, each in node.entries.items()
            }
            return MapNode(node.line + by, node.column, entries, node.seen)


def _moved_text(node: TextNode, by: int) -> TextNode:
    return TextNode(node.line + by, node.column, node.text, node.is_plain)
