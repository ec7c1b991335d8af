"""A YAML text as values that know which letters they are written with.

The text has passed the guard: no aliases, no tags, no key twice. Ends of lists and maps are those of their last value,
since the events put them at whatever comes next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from ruamel.yaml.events import (
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamStartEvent,
)

from sotay.catalog.encoding import decode
from sotay.catalog.events import events_of
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.guard import parse_events
from sotay.domain.document import Value, ValuePath
from sotay.domain.errors import FileHasProblems
from sotay.domain.search import nfc

BLOCK_STYLES = (">", "|")
_HEADER = re.compile(r"[>|][-+0-9]*")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; ``style`` is the character that begins it, empty for plain ones."""

    start: int
    end: int
    text: str
    style: str = ""

    @property
    def is_absent(self) -> bool:
        """Tell whether nothing at all was written."""
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Branch:
    """A list or a map; ``is_flow`` ones stand in brackets. A list has no ``entries``, a map no ``items``."""

    start: int
    end: int
    is_flow: bool
    is_list: bool
    items: tuple[Node, ...] = ()
    entries: tuple[Entry, ...] = ()

    def keys(self) -> frozenset[str]:
        """Return the keys of a map."""
        return frozenset(each.key.text for each in self.entries)

    def entry(self, key: str) -> Entry | None:
        """Return the entry of a key."""
        return next((each for each in self.entries if each.key.text == key), None)


Node: TypeAlias = Scalar | Branch


def parse_tree(text: str) -> Node:
    """Return the tree of a text whose lines end with line feeds; FileHasProblems, with all that the guard found."""
    findings = Findings()
    events: list[Event] = []
    try:
        clean = decode(text.encode("utf-8", errors="surrogatepass"), findings)
        parse_events(_kept(events_of(clean, findings), events), findings)
    except Refused:
        raise FileHasProblems(Path(), findings.in_file_order()) from None
    if problems := findings.in_file_order():
        raise FileHasProblems(Path(), problems)
    walk = (each for each in events if not isinstance(each, (StreamStartEvent, DocumentStartEvent)))
    return _node(text, next(walk), walk)


def node_at(root: Node, path: ValuePath) -> Node | None:
    """Return the node of a way, None where the text has none."""
    node: Node | None = root
    for step in path:
        if not isinstance(node, Branch):
            return None
        if isinstance(step, str):
            entry = node.entry(step)
            node = entry.value if entry else None
        else:
            node = node.items[step] if 0 <= step < len(node.items) else None
    return node


def value_of(node: Node) -> Value:
    """Return a node as plain value, every scalar as text."""
    if isinstance(node, Scalar):
        return node.text
    if node.is_list:
        return [value_of(each) for each in node.items]
    return {each.key.text: value_of(each.value) for each in node.entries}


def line_start(text: str, index: int) -> int:
    """Return where the line of an index begins."""
    return text.rfind("\n", 0, index) + 1


def line_end(text: str, index: int) -> int:
    """Return where the line of an index ends, before its line feed."""
    end = text.find("\n", index)
    return len(text) if end < 0 else end


def _kept(events: Iterator[Event], keep: list[Event]) -> Iterator[Event]:
    for event in events:
        keep.append(event)
        yield event


def _node(text: str, event: Event, events: Iterator[Event]) -> Node:
    if isinstance(event, ScalarEvent):
        return _scalar(text, event)
    assert isinstance(event, (SequenceStartEvent, MappingStartEvent))  # noqa: S101  # the guard refuses others
    start = event.start_mark.index
    is_flow = bool(event.flow_style)
    if isinstance(event, SequenceStartEvent):
        items: list[Node] = []
        while not isinstance(event := next(events), SequenceEndEvent):
            items.append(_node(text, event, events))
        end = event.end_mark.index if is_flow else items[-1].end
        return Branch(start, end, is_flow, is_list=True, items=tuple(items))
    entries: list[Entry] = []
    while not isinstance(event := next(events), MappingEndEvent):
        key = _node(text, event, events)
        assert isinstance(key, Scalar)  # noqa: S101  # the guard refuses other keys
        value = _node(text, next(events), events)
        if isinstance(value, Scalar) and value.is_absent:
            after = text.find(":", key.end) + 1
            value = Scalar(after, after, "")
        entries.append(Entry(key, value))
    end = event.end_mark.index if is_flow else entries[-1].value.end
    return Branch(start, end, is_flow, is_list=False, entries=tuple(entries))


def _scalar(text: str, event: ScalarEvent) -> Scalar:
    start, end, style = event.start_mark.index, event.end_mark.index, event.style or ""
    if style in BLOCK_STYLES:
        end = _block_end(text, start, end)
    return Scalar(start, end, nfc(event.value), style)


def _block_end(text: str, start: int, end: int) -> int:
    """Return where the last written line of a block ends; what the library takes in after it is space and comments."""
    header_end = line_end(text, start)
    indent, last = -1, header_end
    begin = header_end + 1
    while begin < end:
        finish = line_end(text, begin)
        line = text[begin:finish]
        if line.strip(" "):
            depth = len(line) - len(line.lstrip(" "))
            if indent < 0:
                indent = depth
            if depth < indent:
                break
            last = finish
        begin = finish + 1
    return last
