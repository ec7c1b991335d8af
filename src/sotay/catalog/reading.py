"""Typed reading of nodes: each value asked for by its key, each fault kept with its place.

A reader asks for all it needs and gets a value for each, a placeholder where the file has none; once anything was
found the caller throws the whole away. A key that nobody asked for is unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import Enum
from functools import partial
from typing import TypeVar

from sotay.catalog.findings import Findings
from sotay.catalog.guard import shown
from sotay.catalog.known import Known
from sotay.catalog.nodes import ListNode, MapNode, Node, TextNode
from sotay.catalog.old_fonts import check_font
from sotay.catalog.scalars import Shape, is_ambiguous, read_date, read_number
from sotay.domain.problems import ProblemCode

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

LINE_LIMIT = 300
CODE_LIMIT = 60
SUGGESTIONS_MAX = 50


class Fields:
    """The values of one map by key."""

    def __init__(self, node: MapNode, findings: Findings) -> None:
        self.node = node
        self.findings = findings
        self._asked: dict[str, bool] = {}

    def require_schema(self, known: str) -> None:
        """Refuse the whole file where it is written for another schema, since nothing else in it can be trusted."""
        node, written = self._word("schema", required=True)
        if node is not None and written and written != known:
            raise self.findings.refuse(
                ProblemCode.SCHEMA_UNKNOWN, shown(written), known, line=node.line, column=node.column
            )

    def has(self, key: str) -> bool:
        """Tell whether something was written at a key."""
        node = self._node(key, required=False)
        return node is not None and not (isinstance(node, TextNode) and node.is_absent)

    def text(self, key: str, *, limit: int = LINE_LIMIT, required: bool = True, lines: bool = False) -> str:
        """Return a text without white space around it; ``lines`` lets it have more than one line."""
        node = self._text_node(key, required=required)
        return self._checked_text(key, node, limit=limit, required=required, lines=lines) if node else ""

    def code(
        self, key: str, shape: Shape, *, required: bool = True, quoted: bool = True, taken: dict[str, int] | None = None
    ) -> str:
        """Return a code of a shape, quoted wherever another reader could take it for a number and the like.

        ``taken`` maps the codes already used among the siblings to their lines, and takes this one in.
        """
        node = self._text_node(key, required=required)
        if node is None or (not required and not node.text.strip()):
            return ""
        text = self._checked_code(key, node, shape, quoted=quoted)
        if taken is not None and text in taken:
            self.findings.add_at(node, ProblemCode.TAKEN, key, shown(text), str(taken[text]))
        elif taken is not None and text:
            taken[text] = node.line
        return text

    def choice(self, key: str, choices: Collection[str], *, required: bool = True) -> str:
        """Return one of the listed words."""
        node, text = self._word(key, required=required)
        if node and text and text not in choices:
            self.findings.add_at(node, ProblemCode.WRONG_CHOICE, key, shown(text), ", ".join(choices))
        return text

    def member(self, key: str, kind: type[E]) -> E:
        """Return a member of an enum by its value."""
        values = {each.value: each for each in kind}
        return values.get(self.choice(key, values.keys()), next(iter(kind)))

    def members(self, key: str, kind: type[E]) -> tuple[E, ...]:
        """Return a list of members of an enum by their values; empty where none is written."""
        values = {each.value: each for each in kind}
        found = []
        for node in self._items(key, least=0, most=len(values)):
            text = self._checked_text(key, node, limit=CODE_LIMIT, required=True, lines=False)
            if text in values:
                found.append(values[text])
            elif text:
                self.findings.add_at(node, ProblemCode.WRONG_CHOICE, key, shown(text), ", ".join(values))
        return tuple(found)

    def flag(self, key: str) -> bool:
        """Return a truth value, written true or false; false where it is not written."""
        return self.choice(key, ("true", "false"), required=False) == "true"

    def number(self, key: str, *, highest: int, lowest: int = 0) -> Decimal:
        """Return a required number with at most two decimals."""
        number = self.optional_number(key, highest=highest, lowest=lowest, required=True)
        return number if number is not None else Decimal(lowest)

    def optional_number(self, key: str, *, highest: int, lowest: int = 0, required: bool = False) -> Decimal | None:
        """Return a number with at most two decimals; None where none is written."""
        node, text = self._word(key, required=required)
        if node is None or not text:
            return None
        number = read_number(text)
        if number is None or not lowest <= number <= highest:
            self.findings.add_at(node, ProblemCode.NOT_A_NUMBER, key, shown(text), str(lowest), str(highest))
            return None
        return number

    def day(self, key: str) -> date:
        """Return a required date, written as 2026-11-22."""
        return self.optional_day(key, required=True) or date.min

    def optional_day(self, key: str, *, required: bool = False, by_hand: bool = False) -> date | None:
        """Return a date, written as 2026-11-22, with ``by_hand`` also as 22/11/2026; None where none is written."""
        node, text = self._word(key, required=required)
        if node is None or not text:
            return None
        day = read_date(text, by_hand=by_hand)
        if day is None:
            code = ProblemCode.NOT_A_DATE_BY_HAND if by_hand else ProblemCode.NOT_A_DATE
            self.findings.add_at(node, code, key, shown(text))
        return day

    def texts(self, key: str, *, most: int, least: int = 0, limit: int = LINE_LIMIT) -> tuple[str, ...]:
        """Return a list of texts of one line each; empty where none is written and none is asked for."""
        return tuple(
            self._checked_text(key, node, limit=limit, required=True, lines=False)
            for node in self._items(key, least=least, most=most)
        )

    def codes(self, key: str, shape: Shape, *, most: int) -> tuple[str, ...]:
        """Return a list of codes of a shape; empty where none is written."""
        return tuple(self._checked_code(key, node, shape, quoted=True) for node in self._items(key, least=0, most=most))

    def code_or_codes(self, key: str, shape: Shape, *, most: int) -> tuple[str, ...]:
        """Return one code of a shape or a list of them; at least one is asked for."""
        node = self._node(key, required=True)
        nodes = self._items(key, least=1, most=most) if not isinstance(node, TextNode) else (node,)
        return tuple(self._checked_code(key, each, shape, quoted=True) for each in nodes)

    def joined(self, key: str, *, limit: int) -> str:
        """Return a text, or the texts of a list, one to a line."""
        node = self._node(key, required=False)
        if not isinstance(node, ListNode):
            return self.text(key, limit=limit, required=False, lines=True)
        text = "\n".join(self._checked_text(key, each, limit=limit, required=True, lines=True) for each in node.items)
        if len(text) > limit:
            self.findings.add_at(node, ProblemCode.TEXT_TOO_LONG, key, str(len(text)), str(limit))
        return text

    def each(
        self, key: str, read: Callable[[Fields], T], *, most: int, least: int = 0, known: Known[T] | None = None
    ) -> tuple[T, ...]:
        """Return what ``read`` makes of each map in a list; those that are ``known`` are not read again."""
        nodes = self._items(key, least=least, most=most)
        if known is None:
            return tuple(self._read(key, node, read) for node in nodes)
        return tuple(known.read(node, self.findings, partial(self._read, key, node, read)) for node in nodes)

    def each_key(self, key: str, shape: Shape, read: Callable[[str, Fields], T]) -> tuple[T, ...]:
        """Return what ``read`` makes of each map in a map whose keys are codes of a shape."""
        node = self._map_node(key, self._node(key, required=True))
        for entry in node.entries.values():
            self._checked_code(key, entry.key, shape, quoted=False)
        return tuple(self._read(name, entry.value, partial(read, name)) for name, entry in node.entries.items())

    def part(self, key: str, read: Callable[[Fields], T]) -> T:
        """Return what ``read`` makes of the map at a key."""
        node = self._node(key, required=True)
        return self._read(key, node, read) if node else _placeholder(read)

    def only(self, kinds: Mapping[str, Callable[[Fields], T]]) -> T:
        """Return what the reader of its kind makes of a map whose one key names the kind."""
        written = list(self.node.entries)
        self._asked = dict.fromkeys(written, False)
        if len(written) == 1 and written[0] in kinds:
            return self.part(written[0], kinds[written[0]])
        self.findings.add_at(self.node, ProblemCode.NOT_ONE_KEY, ", ".join(kinds))
        return _placeholder(next(iter(kinds.values())))

    def add_at(self, key: str, code: ProblemCode, *facts: str) -> None:
        """Keep a problem at the value of a key, or at the map where the key is not written."""
        entry = self.node.entries.get(key)
        self.findings.add_at(entry.value if entry else self.node, code, *facts)

    def finish(self) -> None:
        """Report the keys that nobody asked for and the required ones that are not there."""
        missing = {key for key, required in self._asked.items() if required and key not in self.node.entries}
        unknown = [entry.key for key, entry in self.node.entries.items() if key not in self._asked]
        for index, node in enumerate(unknown):
            near = self._near(node.text) if index < SUGGESTIONS_MAX else ""
            missing.discard(near)
            if near:
                self.findings.add_at(node, ProblemCode.UNKNOWN_KEY_LIKE, shown(node.text), near)
            else:
                self.findings.add_at(node, ProblemCode.UNKNOWN_KEY, shown(node.text))
        for key in sorted(missing):
            self.findings.add_at(self.node, ProblemCode.MISSING_KEY, key)

    def _near(self, key: str) -> str:
        # A key that is not written yet is the likelier one to be meant.
        unwritten = [each for each in self._asked if each not in self.node.entries]
        word = key[:CODE_LIMIT]
        return next(iter(get_close_matches(word, unwritten, n=1) or get_close_matches(word, self._asked, n=1)), "")

    def _node(self, key: str, *, required: bool) -> Node | None:
        self._asked[key] = self._asked.get(key, False) or required
        entry = self.node.entries.get(key)
        return entry.value if entry else None

    def _text_node(self, key: str, *, required: bool) -> TextNode | None:
        node = self._node(key, required=required)
        if node is None or isinstance(node, TextNode):
            return node
        self.findings.add_at(node, ProblemCode.EXPECTED_TEXT, key)
        return None

    def _word(self, key: str, *, required: bool) -> tuple[TextNode | None, str]:
        node = self._text_node(key, required=required)
        return node, self._checked_text(key, node, limit=CODE_LIMIT, required=required, lines=False) if node else ""

    def _checked_text(self, key: str, node: Node, *, limit: int, required: bool, lines: bool) -> str:
        if not isinstance(node, TextNode):
            self.findings.add_at(node, ProblemCode.EXPECTED_TEXT, key)
            return ""
        text = node.text.strip()
        if not text and required:
            self.findings.add_at(node, ProblemCode.EMPTY_VALUE, key)
        if len(text) > limit:
            self.findings.add_at(node, ProblemCode.TEXT_TOO_LONG, key, str(len(text)), str(limit))
        if "\n" in text and not lines:
            self.findings.add_at(node, ProblemCode.NOT_ONE_LINE, key)
        check_font(key, node, text, self.findings)
        return text

    def _checked_code(self, key: str, node: Node, shape: Shape, *, quoted: bool) -> str:
        text = self._checked_text(key, node, limit=CODE_LIMIT, required=True, lines=False)
        if quoted and isinstance(node, TextNode) and node.is_plain and is_ambiguous(node.text):
            self.findings.add_at(node, ProblemCode.NEEDS_QUOTES, key, shown(node.text))
        if text and not shape.pattern.fullmatch(text):
            self.findings.add_at(node, ProblemCode.WRONG_SHAPE, key, shown(text), shape.example)
        return text

    def _items(self, key: str, *, least: int, most: int) -> tuple[Node, ...]:
        node = self._node(key, required=least > 0)
        if node is None or (least == 0 and isinstance(node, TextNode) and node.is_absent):
            return ()
        if not isinstance(node, ListNode):
            self.findings.add_at(node, ProblemCode.EXPECTED_LIST, key)
            return ()
        if len(node.items) < least:
            self.findings.add_at(node, ProblemCode.TOO_FEW, key, str(len(node.items)), str(least))
        if len(node.items) > most:
            self.findings.add_at(node, ProblemCode.TOO_MANY, key, str(len(node.items)), str(most))
        return node.items

    def _map_node(self, key: str, node: Node | None) -> MapNode:
        if isinstance(node, MapNode):
            return node
        if node is not None:
            self.findings.add_at(node, ProblemCode.EXPECTED_MAP, shown(key))
        return MapNode(self.node.line, self.node.column, {})

    def _read(self, key: str, node: Node, read: Callable[[Fields], T]) -> T:
        if not isinstance(node, MapNode):
            self.findings.add_at(node, ProblemCode.EXPECTED_MAP, shown(key))
            return _placeholder(read)
        return _read_map(node, self.findings, read)


def read_root(root: Node, findings: Findings, read: Callable[[Fields], T]) -> T:
    """Return what ``read`` makes of a whole file; Refused where it is no map."""
    if not isinstance(root, MapNode):
        raise findings.refuse(ProblemCode.ROOT_NOT_MAP, line=root.line, column=root.column)
    return _read_map(root, findings, read)


def _read_map(node: MapNode, findings: Findings, read: Callable[[Fields], T]) -> T:
    fields = Fields(node, findings)
    value = read(fields)
    fields.finish()
    return value


def _placeholder(read: Callable[[Fields], T]) -> T:
    # What is wrong with it has been told already, so what reading it finds is of no use.
    return read(Fields(MapNode(0, 0, {}), Findings()))
