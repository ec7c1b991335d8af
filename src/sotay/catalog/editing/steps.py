"""Each kind of edit as splices of the text, on the tree of the text as it stands."""

from __future__ import annotations

from sotay.catalog.editing.change import (
    element_span,
    hanging,
    insert_element,
    insert_key,
    insert_lines,
    remove_elements,
    remove_key,
    set_node,
)
from sotay.catalog.editing.places import Splice, column_of, cut, dash_of
from sotay.catalog.editing.tree import Branch, Entry, Node, node_at
from sotay.catalog.editing.values import value_at
from sotay.catalog.editing.writing import STEP
from sotay.domain.document import NotEditable, Value, ValuePath


def set_splices(text: str, root: Node, path: ValuePath, value: Value, after: Value) -> list[Splice]:
    """Return what sets a value; ``after`` is the whole document as it has to read then."""
    holder = node_at(root, path[:-1]) if path else None
    if _flow_above(root, path) is None and isinstance(holder, Branch) and not holder.is_list:
        key = str(path[-1])
        if holder.entry(key) is None:
            return insert_key(text, holder, key, value)
        return _set(text, root, path, value)
    return _set_from(text, root, path, after) if _flow_above(root, path) is not None else _set(text, root, path, value)


def insert_splices(text: str, root: Node, path: ValuePath, value: Value, after: Value) -> list[Splice]:
    """Return what puts an element into a list."""
    holder, index = node_at(root, path[:-1]), path[-1]
    if isinstance(holder, Branch) and isinstance(index, int) and _flow_above(root, path) is None:
        return insert_element(text, holder, index, value)
    return _set_from(text, root, path[:-1], after)


def remove_splices(text: str, root: Node, path: ValuePath, after: Value) -> list[Splice]:
    """Return what takes an element or a key out."""
    holder, step = node_at(root, path[:-1]), path[-1]
    if not isinstance(holder, Branch) or _flow_above(root, path) is not None:
        return _set_from(text, root, path[:-1], after)
    if isinstance(step, int) and len(holder.items) > 1:
        return remove_elements(text, holder, [step])
    if isinstance(step, str) and len(holder.entries) > 1:
        return remove_key(text, holder, step)
    return _set_from(text, root, path[:-1], after)


def move_splices(text: str, root: Node, path: ValuePath, to: ValuePath, rest: Value) -> list[Splice] | None:
    """Return what puts the lines of an element elsewhere; None where it has to be written anew there.

    ``rest`` is the document without the element, and ``to`` a way in it.
    """
    source, target = node_at(root, path[:-1]), node_at(root, _before_removal(to[:-1], path))
    here, there = path[-1], to[-1]
    if not (isinstance(source, Branch) and isinstance(target, Branch) and isinstance(here, int)):
        return None
    if not isinstance(there, int) or _flow_above(root, path) is not None or _flow_above(root, to) is not None:
        return None
    start, end = element_span(text, source, here)
    lines = text[start:end]
    if source is target:
        if there == here:
            return []
        place = there if there < here else there + 1
        removal = [cut(text, start, end, is_last=here == len(source.items) - 1)]
    else:
        place = there
        removal = remove_splices(text, root, path, rest)
        lines = _indented(lines, _dash_column(text, target) - _dash_column(text, source))
    return [*removal, insert_lines(text, target, place, lines)]


def _set(text: str, root: Node, path: ValuePath, value: Value) -> list[Splice]:
    node = node_at(root, path)
    if node is None:
        raise NotEditable(path)
    entry = _entry_of(root, path)
    if entry is not None:
        return set_node(text, node, value, entry=entry, indent=hanging(text, entry))
    if not path:
        return set_node(text, node, value, indent=0)
    return set_node(text, node, value, indent=column_of(text, dash_of(text, node)) + STEP)


def _set_from(text: str, root: Node, path: ValuePath, after: Value) -> list[Splice]:
    """Set what is at a way, or what stands in brackets around it, to what it will be."""
    outer = _flow_above(root, path)
    way = path if outer is None else outer
    return _set(text, root, way, value_at(after, way))


def _flow_above(root: Node, path: ValuePath) -> ValuePath | None:
    """Return the way to the outermost list or map in brackets that holds the value, None where all stands in lines."""
    for length in range(len(path)):
        node = node_at(root, path[:length])
        if isinstance(node, Branch) and node.is_flow:
            return path[:length]
    return None


def _entry_of(root: Node, path: ValuePath) -> Entry | None:
    holder = node_at(root, path[:-1]) if path else None
    if isinstance(holder, Branch) and isinstance(path[-1], str):
        return holder.entry(path[-1])
    return None


def _before_removal(way: ValuePath, path: ValuePath) -> ValuePath:
    """Return what a way of the document without an element is in the document that still has it."""
    depth = len(path) - 1
    step = way[depth] if len(way) > depth else None
    if way[:depth] == path[:-1] and isinstance(step, int) and isinstance(path[-1], int) and step >= path[-1]:
        return (*way[:depth], step + 1, *way[depth + 1 :])
    return way


def _dash_column(text: str, node: Branch) -> int:
    return column_of(text, dash_of(text, node.items[0]))


def _indented(lines: str, by: int) -> str:
    if by >= 0:
        return "\n".join(" " * by + line if line.strip(" ") else line for line in lines.split("\n"))
    return "\n".join(line.removeprefix(" " * -by) for line in lines.split("\n"))
