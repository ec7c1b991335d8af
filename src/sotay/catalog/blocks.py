"""Items of lists as they were read before, by their lines, so that a text that is being written is not read anew whole.

An item is the lines from its dash to the next line that is no deeper. What was read of such lines holds wherever the
same lines stand as deep and in the same column; where they stand further down, all their lines move with them.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock

from sotay.catalog.nodes import Node, moved_down
from sotay.catalog.opened import Opened, OpenedList, Span, passed_in

LETTERS_MAX = 6_000_000
"""Those of some hundred states of a long text: an item that is changed is also part of the group that it is in."""
_COLUMNS_MAX = 100


@dataclass(frozen=True, slots=True)
class BlockKey:
    """Lines of an item and where its dash stands; ``depth`` is that of the list."""

    depth: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """What lines were read as from a line on, and how many events the library would make of them.

    ``passed`` are items within them, from the first letter on, that need not be read to find out about what follows.
    """

    node: Node
    line: int
    events: int
    passed: tuple[Span, ...] = ()


class Blocks:
    """The items read last; any thread may ask."""

    def __init__(self) -> None:
        self._kept: OrderedDict[BlockKey, Block] = OrderedDict()
        self._letters = 0
        self._lock = Lock()

    def find(self, key: BlockKey, line: int) -> Block | None:
        """Return what lines are read as from a line on."""
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
        if found is None or found.line == line:
            return found
        moved = replace(found, node=moved_down(found.node, line - found.line), line=line)
        self.keep(key, moved)
        return moved

    def keep(self, key: BlockKey, block: Block) -> None:
        """Remember what lines were read as, in the stead of those not asked for the longest."""
        with self._lock:
            if key not in self._kept:
                self._letters += len(key.text)
            self._kept[key] = block
            while self._letters > LETTERS_MAX:
                oldest, _ = self._kept.popitem(last=False)
                self._letters -= len(oldest.text)


@dataclass(frozen=True, slots=True)
class _Begun:
    """An item of ``owner`` to be remembered; ``events`` and ``found`` are what there was before it."""

    key: BlockKey
    start: int
    end: int
    owner: OpenedList
    line: int
    events: int
    found: int


class ReadItems:
    """The items of one text: those that were read before are taken, the others are remembered as they end."""

    def __init__(self, blocks: Blocks, text: str, *, is_ended: bool) -> None:
        """``is_ended`` says whether the text was given with the end of its last line."""
        self._blocks = blocks
        self._text = text
        self._limit = len(text) if is_ended else len(text) - 1
        self._begun: list[_Begun] = []
        self._taken_to = -1
        self._passed: tuple[Span, ...] = ()

    def take(self, opened: Sequence[Opened], dash: int, line: int, events: int, found: int) -> tuple[Block, int] | None:
        """Return what the item at a dash was read as before and where it ends; else note that it begins."""
        owner = opened[-1]
        end = _end_of_item(self._text, dash, owner.column)
        if not isinstance(owner, OpenedList) or end > self._limit:
            return None
        key = BlockKey(len(opened), owner.column, self._text[dash:end])
        block = self._blocks.find(key, line)
        if block is None:
            self._begun.append(_Begun(key, dash, end, owner, line, events, found))
            return None
        self._taken_to = end
        self._passed = tuple(Span(each.start + dash, each.end + dash, each.events) for each in block.passed)
        return block, end

    def end(self, at: int, closed: Sequence[Opened], events: int, found: int) -> None:
        """Remember the items that ended by the line that begins at an index, as far as nothing is wrong with them."""
        while self._begun and self._begun[-1].end <= at:
            begun = self._begun.pop()
            if begun.end == at and begun.found == found:
                inside = (each for each in (*passed_in(closed, at), *self.passed(at)) if each.start > begun.start)
                passed = tuple(Span(each.start - begun.start, each.end - begun.start, each.events) for each in inside)
                block = Block(begun.owner.items[-1], begun.line, events - begun.events, passed)
                self._blocks.keep(begun.key, block)

    def passed(self, at: int) -> tuple[Span, ...]:
        """Return the items within one that was taken and ends at an index."""
        return self._passed if self._taken_to == at else ()


def _end_of_item(text: str, dash: int, column: int) -> int:
    """Return where the lines of an item end whose dash is in a column: at the next line that is no deeper."""
    found = _no_deeper(column).search(text, dash) if column < _COLUMNS_MAX else None
    return found.end() if found else len(text)


@lru_cache(maxsize=_COLUMNS_MAX)
def _no_deeper(column: int) -> re.Pattern[str]:
    return re.compile(rf"\n(?= {{0,{column}}}[^ \n#])")
