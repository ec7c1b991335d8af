"""Text to a tree of nodes in one walk over the events, within limits that no honest file reaches.

Refuses what YAML can do and this program does not want: aliases, anchors, tags, merge keys, directives, several
documents, keys that are no text, two equal keys. Every scalar stays text.
Source: limits of the design's safety page; measured there against alias bombs and deep nesting.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ruamel.yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from sotay.catalog.encoding import forbidden_characters
from sotay.catalog.events import events_of
from sotay.catalog.findings import Findings, Refused
from sotay.catalog.nodes import Entry, ListNode, MapNode, Node, TextNode
from sotay.domain.problems import ProblemCode
from sotay.domain.search import nfc

DEPTH_LIMIT = 12
EVENT_LIMIT = 60_000
SCALAR_LIMIT = 50_000
_SHOWN_CHARACTERS = 40


def parse(text: str, findings: Findings, *, count: int = 0) -> Node:
    """Return the one document of a text, with problems of single values in ``findings``; Refused where it has none.

    ``count`` says how many events are taken for passed already.
    """
    return parse_events(events_of(text, findings), findings, count=count)


def parse_events(events: Iterator[Event], findings: Findings, *, count: int = 0) -> Node:
    """Return the one document of the events of a text, as ``parse`` does."""
    return _Builder(events, findings, count).document()


def shown(written: str) -> str:
    """Return a text short enough for a sentence."""
    one_line = " ".join(written.split())
    return one_line if len(one_line) <= _SHOWN_CHARACTERS else one_line[: _SHOWN_CHARACTERS - 1] + "…"


def put(entries: dict[str, Entry], key: TextNode, value: Node, findings: Findings) -> None:
    """Put a value under its key, or tell why it cannot be there."""
    if isinstance(value, TextNode) and value.is_absent:
        value = TextNode(key.line, key.column, "", is_plain=True)  # else its place is that of the next key
    if key.is_plain and key.text == "<<":
        findings.add_at(key, ProblemCode.MERGE_KEY)
    elif key.text in entries:
        findings.add_at(key, ProblemCode.DUPLICATE_KEY, shown(key.text), str(entries[key.text].key.line))
    else:
        entries[key.text] = Entry(key, value)


class _Builder:
    def __init__(self, events: Iterator[Event], findings: Findings, count: int) -> None:
        self._findings = findings
        self._events = events
        self._count = count

    def document(self) -> Node:
        next(self._events)  # the start of the stream
        start = next(self._events)
        if isinstance(start, StreamEndEvent):
            raise self._findings.refuse(ProblemCode.EMPTY_FILE)
        root = self._node(self._next(), depth=1)
        if isinstance(root, TextNode) and root.is_absent:
            if self._findings.in_file_order():
                raise Refused  # what stood there was refused and told with its place
            raise self._findings.refuse(ProblemCode.EMPTY_FILE)
        self._check_end()
        return root

    def _check_end(self) -> None:
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                raise self._refuse(event, ProblemCode.SECOND_DOCUMENT)
            if not isinstance(event, (DocumentEndEvent, StreamEndEvent)):
                raise self._refuse(event, ProblemCode.SYNTAX)

    def _next(self) -> Event:
        event = next(self._events)
        self._count += 1
        if self._count > EVENT_LIMIT:
            raise self._refuse(event, ProblemCode.TOO_MANY_PARTS)
        if isinstance(event, AliasEvent):
            self._add(event, ProblemCode.ALIAS)
        elif isinstance(event, NodeEvent) and event.anchor is not None:
            self._add(event, ProblemCode.ANCHOR)
        elif isinstance(event, (ScalarEvent, SequenceStartEvent, MappingStartEvent)) and event.ctag:
            self._add(event, ProblemCode.TAG)
        return event

    def _node(self, event: Event, depth: int) -> Node:
        if isinstance(event, ScalarEvent):
            return self._text(event)
        line, column = _place(event)
        if isinstance(event, AliasEvent):
            return TextNode(line, column, "", is_plain=True)
        if depth > DEPTH_LIMIT:
            raise self._refuse(event, ProblemCode.TOO_DEEP, str(DEPTH_LIMIT))
        if isinstance(event, SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(event := self._next(), SequenceEndEvent):
                items.append(self._node(event, depth + 1))
            return ListNode(line, column, tuple(items))
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), MappingEndEvent):
            put(entries, self._key(event), self._node(self._next(), depth + 1), self._findings)
        return MapNode(line, column, entries)

    def _key(self, event: Event) -> TextNode:
        if not isinstance(event, ScalarEvent):
            raise self._refuse(event, ProblemCode.KEY_NOT_TEXT)
        return self._text(event)

    def _text(self, event: ScalarEvent) -> TextNode:
        line, column = _place(event)
        text = event.value
        if len(text) > SCALAR_LIMIT:
            self._add(event, ProblemCode.SCALAR_TOO_LONG, str(len(text)), str(SCALAR_LIMIT))
            text = text[:SCALAR_LIMIT]
        # The file holds none of these; escapes in double quotes make them.
        for _, name in islice(forbidden_characters(text), 1):
            self._add(event, ProblemCode.FORBIDDEN_CHARACTER, name)
            text = ""
        if "\t" in text:
            self._add(event, ProblemCode.TAB)
        return TextNode(line, column, nfc(text), is_plain=event.style is None)

    def _add(self, event: Event, code: ProblemCode, *facts: str) -> None:
        line, column = _place(event)
        self._findings.add(code, *facts, line=line, column=column)

    def _refuse(self, event: Event, code: ProblemCode, *facts: str) -> Refused:
        self._add(event, code, *facts)
        return Refused()


def _place(event: Event) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
