"""Trees of the texts edited last, so that an edit reads back what it changed and not the whole of a long text.

An edit inside one element of a list leaves every other line as it was. That element is read on its own, as the list of
one element that its lines are, and put into the tree in place of the one before; whatever else an edit does is read
back as a whole.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import Lock

from sotay.catalog.editing.places import Splice, dash_of, is_first_on_line, spliced
from sotay.catalog.editing.tree import Branch, Entry, Node, Scalar, line_end, line_start, parse_tree
from sotay.domain.document import NotEditable
from sotay.domain.errors import FileHasProblems

TREES_MAX = 6
LONG_TEXT = 20_000
"""Letters from which on it is worth the while."""

_trees: OrderedDict[str, Node] = OrderedDict()
_lock = Lock()


def tree_of(text: str) -> Node:
    """Return the tree of a text whose lines end with line feeds; FileHasProblems, with all that the guard found."""
    with _lock:
        known = _trees.get(text)
        if known is not None:
            _trees.move_to_end(text)
    return known if known is not None else _remember(text, parse_tree(text))


def tree_after(text: str, splices: list[Splice]) -> tuple[str, Node]:
    """Return a text with splices made, and its tree; FileHasProblems where it has none."""
    changed = spliced(text, splices)
    if len(changed) < LONG_TEXT or not splices:
        return changed, tree_of(changed)
    start, end = min(each.start for each in splices), max(each.end for each in splices)
    tree = _with_element_read(text, changed, tree_of(text), start, end)
    return changed, tree_of(changed) if tree is None else _remember(changed, tree)


def _remember(text: str, tree: Node) -> Node:
    with _lock:
        _trees[text] = tree
        while len(_trees) > TREES_MAX:
            _trees.popitem(last=False)
    return tree


def _with_element_read(text: str, changed: str, node: Node, start: int, end: int) -> Node | None:
    """Return a tree in which the innermost element around a change was read anew; None where no element holds it."""
    if isinstance(node, Scalar) or node.is_flow:
        return None
    delta = len(changed) - len(text)
    for index, child in enumerate(_children(node)):
        if line_start(text, child.start) <= start and end <= line_end(text, child.end):
            found = _with_element_read(text, changed, child, start, end)
            if found is None and node.is_list:
                found = _element(text, changed, child, start, end)
            return None if found is None else _with_child(node, index, found, delta)
    return None


def _element(text: str, changed: str, child: Node, start: int, end: int) -> Node | None:
    try:
        dash = dash_of(text, child)
    except NotEditable:
        return None
    first, last = line_start(text, dash), line_end(text, child.end)
    if not is_first_on_line(text, dash) or start <= dash or end > last:
        return None
    try:
        alone = parse_tree(changed[first : last + len(changed) - len(text)])
    except FileHasProblems:
        return None  # read as a whole, the text may still make sense, and be refused for another reason
    if not isinstance(alone, Branch) or not alone.is_list or len(alone.items) != 1:
        return None
    return _shifted(alone.items[0], first)


def _children(node: Branch) -> list[Node]:
    return list(node.items) if node.is_list else [each.value for each in node.entries]


def _with_child(node: Branch, index: int, child: Node, delta: int) -> Branch:
    """Return a list or map with another child, and those after it moved on."""
    if node.is_list:
        items = (*node.items[:index], child, *(_shifted(each, delta) for each in node.items[index + 1 :]))
        return replace(node, items=items, end=items[-1].end)
    entry = Entry(node.entries[index].key, child)
    entries = (*node.entries[:index], entry, *(_shifted_entry(each, delta) for each in node.entries[index + 1 :]))
    return replace(node, entries=entries, end=entries[-1].value.end)


def _shifted(node: Node, by: int) -> Node:
    if isinstance(node, Scalar):
        return Scalar(node.start + by, node.end + by, node.text, node.style)
    return Branch(
        node.start + by,
        node.end + by,
        node.is_flow,
        node.is_list,
        tuple(_shifted(each, by) for each in node.items),
        tuple(_shifted_entry(each, by) for each in node.entries),
    )


def _shifted_entry(entry: Entry, by: int) -> Entry:
    key = entry.key
    return Entry(Scalar(key.start + by, key.end + by, key.text, key.style), _shifted(entry.value, by))
