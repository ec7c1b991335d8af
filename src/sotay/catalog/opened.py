"""Lists and maps that are open by their indentation while a text is read line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sotay.catalog.findings import Findings
from sotay.catalog.guard import put
from sotay.catalog.nodes import Entry, ListNode, MapNode, Node, TextNode


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a line begins, and how many events the library would make of all before it."""

    at: int
    events: int


@dataclass(frozen=True, slots=True)
class Span:
    """Whole lines of a text, and how many events the library would make of them."""

    start: int
    end: int
    events: int


@dataclass(slots=True)
class Opened:
    """What takes in values; of this kind is the whole text, which takes one. ``column`` counts from 0."""

    column: int = -1
    line: int = 0
    is_waiting: bool = True
    given: Node | None = None

    def give(self, node: Node) -> None:
        """Take in the value that is waited for."""
        self.given = node
        self.is_waiting = False

    def give_nothing(self) -> None:
        """Take in that no value was written."""
        self.is_waiting = False

    def node(self) -> Node:
        """Return what came of it."""
        raise NotImplementedError


@dataclass(slots=True)
class OpenedMap(Opened):
    """A map; it waits for the value of ``key``."""

    key: TextNode = field(default_factory=lambda: TextNode(0, 0, "", is_plain=True))
    entries: dict[str, Entry] = field(default_factory=dict)
    findings: Findings = field(default_factory=Findings)

    def give(self, node: Node) -> None:
        """Put the value under its key."""
        put(self.entries, self.key, node, self.findings)
        self.is_waiting = False

    def give_nothing(self) -> None:
        """Put under the key that nothing was written."""
        self.give(TextNode(self.key.line, self.key.column, "", is_plain=True))

    def node(self) -> Node:
        """Return the map."""
        return MapNode(self.line, self.column + 1, self.entries)


@dataclass(slots=True)
class OpenedList(Opened):
    """A list; it waits for what follows the dash at ``dash``, its line and column.

    One that is ``beside_keys`` has its dashes in the column of the key that it is the value of.
    """

    beside_keys: bool = False
    dash: tuple[int, int] = (0, 0)
    items: list[Node] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def give(self, node: Node) -> None:
        """Take in the value as the next one."""
        self.items.append(node)
        self.is_waiting = False

    def give_nothing(self) -> None:
        """Take in that nothing was written; the place of that is after the dash."""
        line, column = self.dash
        self.give(TextNode(line, column + 1, "", is_plain=True))

    def node(self) -> Node:
        """Return the list."""
        return ListNode(self.line, self.column + 1, tuple(self.items))

    def passed(self, before: int) -> Span | None:
        """Return the lines of the items that were whole before another item, which began before an index."""
        marks = [each for each in (*self.marks[:1], *self.marks[-2:]) if each.at < before]
        if not marks or marks[0].at == marks[-1].at:
            return None
        return Span(marks[0].at, marks[-1].at, marks[-1].events - marks[0].events)


def passed_in(opened: Iterable[Opened], before: int) -> Iterator[Span]:
    """Yield what was whole before the line that begins at an index, list by list."""
    for each in opened:
        span = each.passed(before) if isinstance(each, OpenedList) else None
        if span is not None:
            yield span
