"""Text to a tree of nodes where it is written as people write data files, in a tenth of the library's time.

Usual are maps and lists by indentation, keys of letters, digits, dots and dashes, scalars of every style, and lists of
short texts in brackets. What is built is what ``guard.parse`` builds; at the first thing that is not known by heart
the reading gives up, since to say what is wrong is for the guard alone. Tests hold that both say the same of any text.
"""

from __future__ import annotations

import re
import unicodedata

from sotay.catalog import line_forms as forms
from sotay.catalog.blocks import Blocks, ReadItems
from sotay.catalog.encoding import forbidden_characters
from sotay.catalog.events import Scalars
from sotay.catalog.findings import Findings
from sotay.catalog.guard import DEPTH_LIMIT, EVENT_LIMIT, SCALAR_LIMIT
from sotay.catalog.nodes import ListNode, Node, TextNode
from sotay.catalog.opened import Mark, Opened, OpenedList, OpenedMap, Span, passed_in
from sotay.domain.search import nfc

_QUOTES = "\"'"


class Unusual(Exception):
    """A text has something that is not known by heart; the items of ``passed``, which are before it, have not."""

    def __init__(self, passed: tuple[Span, ...]) -> None:
        super().__init__()
        self.passed = passed


def usual_tree(text: str, findings: Findings, blocks: Blocks | None = None) -> Node:
    """Return the tree of a text that ``checked_text`` let through, with the keys that it has twice in ``findings``.

    Unusual where it is not written as people write, or is over a limit. Items of ``blocks`` are not read again.
    """
    return _Reader(text, findings, blocks).tree()


class _Reader:
    """One walk from line to line."""

    def __init__(self, text: str, findings: Findings, blocks: Blocks | None) -> None:
        self._is_ended = text.endswith("\n")
        self._text = text if self._is_ended else text + "\n"
        self._items = ReadItems(blocks, self._text, is_ended=self._is_ended) if blocks is not None else None
        self._findings = findings
        self._scalars = Scalars(text)
        self._is_composed = unicodedata.is_normalized("NFC", text)
        self._root = Opened()
        self._open = [self._root]
        self._closed: list[Opened] = []  # by the line that is read
        self._events = 0
        self._at = 0
        self._begin = 0  # of the line that is read, and its number
        self._line = 1

    def tree(self) -> Node:
        text, end = self._text, len(self._text)
        while self._at < end:
            found = forms.LINE.match(text, self._at)
            if found is not None:
                if self._enter(found):
                    self._usual_value(found)
                continue
            found = forms.START.match(text, self._at)
            if found is None or found.end() == end:
                break
            if self._enter(found):
                self._other_value(found.end())
        while len(self._open) > 1:
            self._close()
        self._begin_at(end)
        root = self._root.given
        if root is None or isinstance(root, TextNode) or self._events > EVENT_LIMIT:
            raise self._unusual()
        return root

    def _enter(self, found: re.Match[str]) -> bool:
        """Take in the front of a line: what ends by its indentation, what its dashes and its key begin.

        Return whether a value may follow: not where the line begins an item that was read before.
        """
        begin, indent_end, dashes_end = found.end(forms.GAP), found.end(forms.INDENT), found.end(forms.DASHES)
        if begin != self._at:
            self._line += self._text.count("\n", self._at, begin)
        self._closed.clear()
        column = indent_end - begin
        while self._open[-1].column > column:
            self._close()
        self._begin_at(begin)
        if dashes_end != indent_end:
            for dash in forms.DASH.finditer(self._text, indent_end, dashes_end):
                self._dash(dash.start() - begin, is_first=dash.start() == indent_end)
        key = found[forms.KEY]
        if key is not None:
            if dashes_end == indent_end + 2 and self._is_taken(indent_end):
                return False
            self._key(key, dashes_end - begin)
        return True

    def _begin_at(self, begin: int) -> None:
        self._begin = begin
        if self._items is not None:
            self._items.end(begin, self._closed, self._events, self._findings.count())

    def _is_taken(self, dash: int) -> bool:
        """Take in the item at a dash if its lines were read before."""
        taken = self._items and self._items.take(self._open, dash, self._line, self._events, self._findings.count())
        if not taken:
            return False
        block, end = taken
        self._open[-1].give(block.node)
        self._events += block.events
        self._line += self._text.count("\n", dash, end)
        self._at = end
        return True

    def _dash(self, column: int, *, is_first: bool) -> None:
        top = self._open[-1]
        if top.column == column and isinstance(top, OpenedList):
            if top.is_waiting:
                self._give_nothing(top)
            top.is_waiting = True
        elif top.is_waiting and column >= top.column:
            top = OpenedList(column, self._line, beside_keys=column == top.column)
            self._push(top)
        else:
            raise self._unusual()
        top.dash = self._line, column + 1
        if is_first:
            top.marks.append(Mark(self._begin, self._events))

    def _key(self, written: str, column: int) -> None:
        top = self._open[-1]
        if top.column == column and isinstance(top, OpenedList) and top.beside_keys:
            self._close()
            top = self._open[-1]
        if top.column == column and isinstance(top, OpenedMap):
            if top.is_waiting:
                self._give_nothing(top)
            top.is_waiting = True
        elif top.is_waiting and column > top.column:
            top = OpenedMap(column, self._line, findings=self._findings)
            self._push(top)
        else:
            raise self._unusual()
        top.key = self._text_node(self._line, column + 1, written, is_plain=True)

    def _usual_value(self, found: re.Match[str]) -> None:
        """Take in a text in quotes or a block of lines; where none is there, it may come on the next line."""
        kind = found.lastindex or 0
        if kind >= forms.DOUBLE:
            start = found.start(kind) - (kind != forms.BLOCK)
            top = self._waiting(start)
            if kind == forms.BLOCK and not self._block(top, found[kind], start, found.end()):
                self._by_library(top, start)
                return
            if kind != forms.BLOCK:
                self._give(top, start, found[kind], is_plain=False)
                self._at = found.end()
        else:
            self._at = found.end()
        self._line += 1

    def _other_value(self, start: int) -> None:
        """Take in a list in brackets, or what the library makes of a scalar."""
        text, top = self._text, self._waiting(start)
        if text[start] == "[":
            self._brackets(top, start)
        elif found := self._plain(top, start):
            self._give(top, start, text[start : found.end() - 1].rstrip(" "), is_plain=True)
            self._line += 1
            self._at = found.end()
        elif forms.STARTS_SCALAR.match(text, start):
            self._by_library(top, start)
        else:
            raise self._unusual()

    def _plain(self, top: Opened, start: int) -> re.Match[str] | None:
        """Return a text without quotes that is on one line, and needs no second look at what ends it."""
        found = forms.PLAIN.match(self._text, start)
        after = forms.AFTER_PLAIN.match(self._text, found.end()) if found else None
        goes_on = after is not None and after[2] not in ("", "#") and len(after[1]) > top.column
        return None if goes_on else found

    def _block(self, top: Opened, header: str, start: int, at: int) -> bool:
        """Take in a block of lines of one indentation that follows its header at once; tell whether it is one."""
        first = forms.BLOCK_INDENT.match(self._text, at)
        indent = len(first[0]) if first else 0
        if not top.column < indent <= forms.BLOCK_INDENT_MAX:
            return False
        found = forms.block_of(indent).match(self._text, at)
        if found is None or (found.end(1) == len(self._text) and not self._is_ended):
            return False
        between = " " if header[0] == ">" else "\n"
        lines = found[1][indent:-1].replace("\n" + " " * indent, between)
        self._give(top, start, lines if header[1:] else lines + "\n", is_plain=False)
        self._at = found.end()
        self._line += self._text.count("\n", at, self._at)
        return True

    def _brackets(self, top: Opened, start: int) -> None:
        text = self._text
        found = forms.BRACKETS.match(text, start)
        rest = forms.REST.match(text, found.end()) if found else None
        if found is None or rest is None or len(self._open) > DEPTH_LIMIT:
            raise self._unusual()
        items = []
        for each in forms.ELEMENT.finditer(text, start + 1, found.end() - 1):
            at, written = each.start(), each[0]
            line = self._line + text.count("\n", start, at)
            column = at - text.rfind("\n", 0, at)
            is_plain = written[0] not in _QUOTES
            items.append(self._text_node(line, column, written if is_plain else written[1:-1], is_plain=is_plain))
        top.give(ListNode(self._line, start - self._begin + 1, tuple(items)))
        self._events += 2
        self._at = rest.end()
        self._line += text.count("\n", start, self._at)

    def _by_library(self, top: Opened, start: int) -> None:
        """Take in a scalar that the library reads."""
        text = self._text
        scalar = self._scalars.read(start, self._line - 1, start - self._begin, top.column)
        if scalar is None or "\t" in scalar.text or any(forbidden_characters(scalar.text)):
            raise self._unusual()
        line_begin = text.rfind("\n", 0, scalar.end) + 1
        if text[line_begin : scalar.end].strip(" "):
            rest = forms.REST.match(text, scalar.end)
            if rest is None:
                raise self._unusual()
            self._at = rest.end()
        else:
            self._at = line_begin
        self._give(top, start, nfc(scalar.text), is_plain=scalar.is_plain)
        self._line += text.count("\n", start, self._at)

    def _waiting(self, start: int) -> Opened:
        """Return what takes in a value that begins at an index."""
        top = self._open[-1]
        if not top.is_waiting or start - self._begin <= top.column:
            raise self._unusual()
        return top

    def _give(self, top: Opened, start: int, written: str, *, is_plain: bool) -> None:
        top.give(self._text_node(self._line, start - self._begin + 1, written, is_plain=is_plain))

    def _give_nothing(self, top: Opened) -> None:
        top.give_nothing()
        self._events += 1

    def _text_node(self, line: int, column: int, written: str, *, is_plain: bool) -> TextNode:
        if len(written) > SCALAR_LIMIT:
            raise self._unusual()
        self._events += 1
        return TextNode(line, column, written if self._is_composed else nfc(written), is_plain)

    def _push(self, opened: Opened) -> None:
        if len(self._open) > DEPTH_LIMIT:
            raise self._unusual()
        self._open[-1].is_waiting = False
        self._open.append(opened)
        self._events += 2

    def _close(self) -> None:
        closed = self._open.pop()
        if closed.is_waiting:
            self._give_nothing(closed)
        self._open[-1].give(closed.node())
        self._closed.append(closed)

    def _unusual(self) -> Unusual:
        spans = list(passed_in((*self._open, *self._closed), self._begin))
        if self._items is not None:
            spans += self._items.passed(self._begin)
        return Unusual(tuple(sorted(spans, key=lambda each: each.start)))
