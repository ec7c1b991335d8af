"""The splices that turn one value of a text into another, and leave whatever is the same as it was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from sotay.catalog.editing.order import key_before
from sotay.catalog.editing.places import (
    Splice,
    column_of,
    cut,
    dash_of,
    is_first_on_line,
    lead_start,
    stand_apart,
)
from sotay.catalog.editing.tree import BLOCK_STYLES, Branch, Entry, Node, Scalar, line_end, value_of
from sotay.catalog.editing.values import plain
from sotay.catalog.editing.writing import (
    STEP,
    WIDTH,
    is_list_of_codes,
    written_flow,
    written_lines,
    written_scalar,
)
from sotay.domain.document import NotEditable, Value

_NAMES = ("id", "key", "number", "name", "words")
"""What tells the elements of a list apart when two lists are compared."""


def set_node(text: str, node: Node, value: Value, *, entry: Entry | None = None, indent: int) -> list[Splice]:
    """Return what puts a value in place of a node, the value of ``entry`` or an element of a list.

    ``indent`` is that of whatever hangs below its key or dash.
    """
    if value_of(node) == plain(value):
        return []
    if isinstance(node, Scalar) and isinstance(value, (str, bool, int)):
        return [_set_scalar(text, node, value, key=entry.key.text if entry else "", indent=indent)]
    if isinstance(node, Branch) and node.is_flow:
        return _set_flow(text, node, value, entry=entry, indent=indent)
    if isinstance(node, Branch) and node.is_list and value and isinstance(value, Sequence):
        if not isinstance(value, str):
            return _set_list(text, node, value)
    elif isinstance(node, Branch) and isinstance(value, Mapping) and value.keys() & node.keys():
        return _set_map(text, node, value)
    return _replace(text, node, value, entry=entry, indent=indent)


def insert_element(text: str, node: Branch, index: int, value: Value) -> list[Splice]:
    """Return what puts one more element into a list that stands in lines."""
    indent = column_of(text, dash_of(text, node.items[0]))
    return [insert_lines(text, node, index, written_lines(value, indent=indent, lead="-"))]


def insert_lines(text: str, node: Branch, index: int, lines: str) -> Splice:
    """Return what puts an element, already written, into a list that stands in lines."""
    gap = "\n\n" if stand_apart(text, node) else "\n"
    if index >= len(node.items):
        at = line_end(text, node.items[-1].end)
        return Splice(at, at, gap + lines)
    at = lead_start(text, dash_of(text, node.items[index]))
    return Splice(at, at, lines + gap)


def element_span(text: str, node: Branch, index: int) -> tuple[int, int]:
    """Return where the lines of an element begin and end, with the comment right above it."""
    dash = dash_of(text, node.items[index])
    if not is_first_on_line(text, dash):
        raise NotEditable((index,))
    return lead_start(text, dash), line_end(text, node.items[index].end)


def remove_elements(text: str, node: Branch, gone: Sequence[int]) -> list[Splice]:
    """Return what takes elements, never all of them, out of a list that stands in lines."""
    splices = []
    for index in gone:
        start, end = element_span(text, node, index)
        splices.append(cut(text, start, end, is_last=all(later in gone for later in range(index, len(node.items)))))
    return splices


def remove_key(text: str, node: Branch, key: str) -> list[Splice]:
    """Return what takes one key of several out of a map that stands in lines."""
    index = next(index for index, each in enumerate(node.entries) if each.key.text == key)
    entry = node.entries[index]
    if not is_first_on_line(text, entry.key.start):
        return [Splice(entry.key.start, node.entries[index + 1].key.start, "")]
    start = lead_start(text, entry.key.start)
    return [cut(text, start, line_end(text, entry.value.end), is_last=index == len(node.entries) - 1)]


def insert_key(text: str, node: Branch, key: str, value: Value) -> list[Splice]:
    """Return what puts one more key into a map that stands in lines, where the shipped files have it."""
    indent = column_of(text, node.entries[0].key.start)
    lines = written_lines(value, indent=indent, lead=f"{key}:", key=key)
    before = key_before(key, [each.key.text for each in node.entries])
    if before < 0:
        at = node.entries[0].key.start
        return [Splice(at, at, lines.lstrip(" ") + "\n" + " " * indent)]
    at = line_end(text, node.entries[before].value.end)
    return [Splice(at, at, "\n" + lines)]


def _set_scalar(text: str, node: Scalar, value: Value, *, key: str, indent: int) -> Splice:
    style = None if node.is_absent else node.style
    space = " " if node.is_absent else ""
    column = column_of(text, node.start) + len(space)
    letters = written_scalar(value, column=column, indent=indent, style=style, key=key)
    if letters[:1] in BLOCK_STYLES:
        if node.style in BLOCK_STYLES:
            header_end = line_end(text, node.start)
            return Splice(header_end, max(header_end, node.end), letters[letters.index("\n") :])
        if text[node.end : line_end(text, node.end)].strip(" "):
            letters = written_flow(value)  # a comment follows, and would become part of the block
    return Splice(node.start, node.end, space + letters)


def _set_flow(text: str, node: Branch, value: Value, *, entry: Entry | None, indent: int) -> list[Splice]:
    if "\n" in text[node.start : node.end] and "#" in text[node.start : node.end]:
        raise NotEditable(())  # a comment may stand in it
    letters = kept_flow(text, node, value)
    is_new_list = isinstance(value, Sequence) and not isinstance(value, str) and not node.items
    stays = not is_new_list or is_list_of_codes(value)
    if not value or (stays and column_of(text, node.start) + len(letters) <= WIDTH):
        return [Splice(node.start, node.end, letters)]
    return _replace(text, node, value, entry=entry, indent=indent)


def kept_flow(text: str, node: Node, value: Value) -> str:
    """Return a value on one line, with the parts that are the same written as they were."""
    if value_of(node) == plain(value):
        return text[node.start : node.end]
    if isinstance(node, Branch) and not node.is_list and isinstance(value, Mapping):
        parts = []
        for key, each in value.items():
            entry = node.entry(key)
            parts.append(f"{key}: {kept_flow(text, entry.value, each) if entry else written_flow(each)}")
        return "{" + ", ".join(parts) + "}"
    if isinstance(node, Branch) and node.is_list and isinstance(value, Sequence) and not isinstance(value, str):
        known = {repr(value_of(each)): text[each.start : each.end] for each in node.items}
        return "[" + ", ".join(known.get(repr(plain(each))) or written_flow(each) for each in value) + "]"
    return written_flow(value)


def _replace(text: str, node: Node, value: Value, *, entry: Entry | None, indent: int) -> list[Splice]:
    """Return what writes a value of another kind than the one that stood there."""
    key = entry.key.text if entry else ""
    lead = f"{key}:" if entry else "-"
    letters = written_lines(value, indent=indent - STEP, lead=lead, key=key).lstrip(" ").removeprefix(lead)
    start = (text.index(":", entry.key.end) if entry else dash_of(text, node)) + 1
    rest_of_line = line_end(text, start)
    if node.start > rest_of_line:  # a block below its key, which may have a comment beside it
        has_comment = bool(text[start:rest_of_line].strip(" "))
        if letters.startswith("\n") or not has_comment:
            return [Splice(rest_of_line if letters.startswith("\n") else start, node.end, letters)]
        return [Splice(start, start, letters), Splice(rest_of_line, node.end, "")]
    if letters.startswith("\n") and text[node.end : line_end(text, node.end)].strip(" "):
        at = line_end(text, node.end)
        return [Splice(start, node.end, ""), Splice(at, at, letters)]
    return [Splice(start, node.end, letters)]


def _set_map(text: str, node: Branch, value: Mapping[str, Value]) -> list[Splice]:
    splices: list[Splice] = []
    for entry in node.entries:
        name = entry.key.text
        if name in value:
            splices += set_node(text, entry.value, value[name], entry=entry, indent=hanging(text, entry))
        else:
            splices += remove_key(text, node, name)
    for name in value:
        if node.entry(name) is None:
            splices += insert_key(text, node, name, value[name])
    return splices


def _set_list(text: str, node: Branch, value: Sequence[Value]) -> list[Splice]:
    indent = column_of(text, dash_of(text, node.items[0])) + STEP
    splices: list[Splice] = []
    gone: list[int] = []
    for old, new in _pairs(list(map(value_of, node.items)), [plain(each) for each in value]):
        paired = min(len(old), len(new))
        for here, there in zip(old, new, strict=False):
            splices += set_node(text, node.items[here], value[there], indent=indent)
        gone += old[paired:]
        for there in new[paired:]:
            splices += insert_element(text, node, old.stop, value[there])
    return splices + remove_elements(text, node, gone)


def _pairs(old: list[Value], new: list[Value]) -> Iterator[tuple[range, range]]:
    steps = SequenceMatcher(None, [*map(_name, old)], [*map(_name, new)], autojunk=False).get_opcodes()
    for _, old_from, old_to, new_from, new_to in steps:
        yield range(old_from, old_to), range(new_from, new_to)


def _name(value: Value) -> str:
    if isinstance(value, Mapping):
        name = next((each for each in _NAMES if each in value), "")
        return f"{name}={value[name]}" if name else repr(value)
    return repr(value)


def hanging(text: str, entry: Entry) -> int:
    """Return how far a block below a key is indented."""
    return column_of(text, entry.key.start) + STEP
