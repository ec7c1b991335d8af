"""Plain values changed at a place: what a text has to say after an edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sotay.domain.document import NotEditable, Value, ValuePath
from sotay.domain.search import nfc


def plain(value: Value) -> Value:
    """Return a value as it reads back: in NFC, flags and numbers as text, lists and maps as such."""
    if isinstance(value, (bool, int)):
        return str(value).lower()
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return [plain(each) for each in value]


def with_set(root: Value, path: ValuePath, value: Value) -> Value:
    """Return a document in which a value stands in place of another, or is new in its map."""
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(root, Mapping) and isinstance(step, str):
        if rest and step not in root:
            raise NotEditable(path)
        return {**root, step: with_set(root.get(step, ""), rest, value)}
    items = _list(root, path)
    if not isinstance(step, int) or not 0 <= step < len(items):
        raise NotEditable(path)
    items[step] = with_set(items[step], rest, value)
    return items


def with_inserted(root: Value, path: ValuePath, value: Value) -> Value:
    """Return a document in which a list has one more element, at the place that the way names."""
    *way, index = path
    items = _list(value_at(root, tuple(way)), path)
    if not isinstance(index, int) or not 0 <= index <= len(items):
        raise NotEditable(path)
    items.insert(index, value)
    return with_set(root, tuple(way), items)


def without(root: Value, path: ValuePath) -> Value:
    """Return a document without an element of a list, or without a key of a map."""
    *way, step = path
    holder = value_at(root, tuple(way))
    if isinstance(holder, Mapping) and step in holder:
        return with_set(root, tuple(way), {key: each for key, each in holder.items() if key != step})
    items = _list(holder, path)
    if not isinstance(step, int) or not 0 <= step < len(items):
        raise NotEditable(path)
    del items[step]
    return with_set(root, tuple(way), items)


def value_at(root: Value, path: ValuePath) -> Value:
    """Return the value of a way; NotEditable where there is none."""
    value = root
    for step in path:
        found = isinstance(value, Mapping) and step in value
        if isinstance(step, int) and isinstance(value, list):
            found = 0 <= step < len(value)
        if not found:
            raise NotEditable(path)
        value = value[step]  # type: ignore[index]  # found in it just now
    return value


def _list(value: Value, path: ValuePath) -> list[Value]:
    if value == "":
        return []  # a key without a value is a list that holds nothing yet
    if isinstance(value, (str, int, Mapping)) or not isinstance(value, Sequence):
        raise NotEditable(path)
    return list(value)
