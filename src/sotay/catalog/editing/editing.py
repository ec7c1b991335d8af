"""The port ``Editing`` on YAML: an edit is the new text, made of the old one by the fewest letters.

Every edit is read back before it is given: where the text would not say exactly what was asked for, nothing is changed.
See docs/adr/0023.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sotay.catalog.editing.known_trees import tree_after, tree_of
from sotay.catalog.editing.places import Splice
from sotay.catalog.editing.steps import insert_splices, move_splices, remove_splices, set_splices
from sotay.catalog.editing.tree import Branch, Node, line_end, line_start, node_at, value_of
from sotay.catalog.editing.values import plain, value_at, with_inserted, with_set, without
from sotay.catalog.encoding import forbidden_characters
from sotay.domain.document import NotEditable, Place, Value, ValuePath
from sotay.domain.errors import FileHasProblems

_LINE_MARKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")


class YamlEditing:
    """Edits of YAML texts. All raise FileHasProblems where a text is not YAML as this program takes it."""

    def values(self, text: str) -> Value:
        """Return everything that a text says, every scalar as text, whether or not it makes sense."""
        return value_of(tree_of(_clean_ends(text)))

    def set_value(self, text: str, path: ValuePath, value: Value) -> str:
        """Return the text with a value in place of another one, or at a key that its map does not have yet."""
        text, value = _clean_ends(text), clean(value)
        root = tree_of(text)
        after = with_set(value_of(root), path, plain(value))
        return _read_back(text, set_splices(text, root, path, value, after), after, path)

    def insert(self, text: str, path: ValuePath, value: Value) -> str:
        """Return the text with one more element; the way ends with the place that it will have in its list."""
        text, value = _clean_ends(text), clean(value)
        root = tree_of(text)
        after = with_inserted(value_of(root), path, plain(value))
        return _read_back(text, insert_splices(text, root, path, value, after), after, path)

    def remove(self, text: str, path: ValuePath) -> str:
        """Return the text without an element of a list, or without a key of a map."""
        text = _clean_ends(text)
        root = tree_of(text)
        after = without(value_of(root), path)
        return _read_back(text, remove_splices(text, root, path, after), after, path)

    def move(self, text: str, path: ValuePath, to: ValuePath) -> str:
        """Return the text with an element elsewhere, its comments with it; ``to`` is its way once it was taken out."""
        text = _clean_ends(text)
        root = tree_of(text)
        before = value_of(root)
        rest = without(before, path)
        after = with_inserted(rest, to, value_at(before, path))
        splices = move_splices(text, root, path, to, rest)
        if splices is None:
            return self.insert(self.remove(text, path), to, value_at(before, path))
        return _read_back(text, splices, after, path)

    def place_of(self, text: str, path: ValuePath) -> Place:
        """Return where a value begins; where there is none, where the nearest value around it begins."""
        text = _clean_ends(text)
        root = tree_of(text)
        nodes = (node_at(root, path[:length]) for length in range(len(path), -1, -1))
        start = next(node.start for node in nodes if node is not None)
        return Place(text.count("\n", 0, start) + 1, start - line_start(text, start) + 1)

    def path_at(self, text: str, line: int, column: int = 0) -> ValuePath:
        """Return the way to the value on a line; without a column to the first that is written there."""
        text = _clean_ends(text)
        start = 0
        for _ in range(line - 1):
            start = line_end(text, start) + 1
        end = line_end(text, min(start, len(text)))
        written = text[start:end]
        skipped = column - 1 if column else len(written) - len(written.lstrip(" -"))
        return _path_to(tree_of(text), min(start + skipped, end))


def clean(value: Value) -> Value:
    """Return a value without what no text needs: tabs, other line ends, letters that nobody sees."""
    if isinstance(value, str):
        text = _LINE_MARKS.sub(" ", value.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
        unseen = {place for place, _ in forbidden_characters(text)}
        return "".join(each for place, each in enumerate(text) if place not in unseen) if unseen else text
    if isinstance(value, (bool, int)):
        return value
    if isinstance(value, Mapping):
        return {key: clean(each) for key, each in value.items()}
    return [clean(each) for each in value]


def _clean_ends(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _read_back(text: str, splices: list[Splice], after: Value, path: ValuePath) -> str:
    try:
        changed, tree = tree_after(text, splices)
        if value_of(tree) == after:
            return changed
    except FileHasProblems:
        pass
    raise NotEditable(path)


def _path_to(root: Node, at: int) -> ValuePath:
    """Return the way to the deepest value whose key or letters reach an index."""
    path: list[str | int] = []
    node = root
    while isinstance(node, Branch) and (node.items or node.entries):
        if node.is_list:
            step: str | int = _last_before([each.start for each in node.items], at)
            node = node.items[int(step)]
        else:
            entry = node.entries[_last_before([each.key.start for each in node.entries], at)]
            step, node = entry.key.text, entry.value
        path.append(step)
    return tuple(path)


def _last_before(starts: list[int], at: int) -> int:
    return max((index for index, start in enumerate(starts) if start <= at), default=0)
