"""What an admin does to the items and groups of a checklist, on the text of the draft; text in, text out.

An item that was ever published is withdrawn and stays in the file for what was answered; one of this draft alone is
taken out. Whether it was published is told by ``since``: the versions before the draft's own have it.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from sotay.domain.document import NotEditable, Value, ValuePath
from sotay.domain.item_id import suggested_id
from sotay.domain.manifestation import Change, ChangeKind, Checked, Checklist, ManifestationId
from sotay.domain.numbering import numbering_of
from sotay.domain.search import Span
from sotay.services.declaring import declare, undeclare
from sotay.services.editing import Editing

GROUPS, ITEMS, LEVELS = "groups", "items", "levels"


@dataclass(frozen=True, slots=True)
class ItemAt:
    """An item of a draft as it is written, with its way in the text."""

    path: ValuePath
    values: Mapping[str, Value]

    def text_of(self, key: str) -> str:
        """Return the text of a key; "" where it has none."""
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ""


def items_of(values: Value) -> tuple[ItemAt, ...]:
    """Return the items of a draft in order, whatever is wrong with it."""
    found = []
    for group, members in enumerate(_lists(values, GROUPS)):
        for index, each in enumerate(_lists(members, ITEMS)):
            found.append(ItemAt((GROUPS, group, ITEMS, index), each if isinstance(each, Mapping) else {}))
    return tuple(found)


def item_of(values: Value, item_id: str) -> ItemAt:
    """Return an item by its id; NotEditable."""
    found = next((each for each in items_of(values) if each.text_of("id") == item_id), None)
    if found is None:
        raise NotEditable((GROUPS,))
    return found


def add_item(text: str, path: ValuePath, *, short: str, taken: frozenset[str], editing: Editing) -> str:
    """Return the text with a new item at a way; ``taken`` are the ids of every version that is known."""
    values = editing.values(text)
    item_id = suggested_id(short, taken | {each.text_of("id") for each in items_of(values)})
    text = editing.insert(text, path, _new_item(values, path, item_id, short, ""))
    return _numbered(text, values, editing)


def withdraw_item(text: str, item_id: str, *, editing: Editing) -> str:
    """Return the text in which an item is not asked any more; one that no version has had is taken out."""
    values = editing.values(text)
    item = item_of(values, item_id)
    if not was_published(values, item):
        return _without_trace(text, item, editing)
    text = editing.set_value(text, (*item.path, "until"), _head(values, "replaces"))
    return declare(text, Change(ManifestationId(item_id), ChangeKind.WITHDRAWN), editing=editing)


def ask_again(text: str, item_id: str, *, editing: Editing) -> str:
    """Return the text in which a withdrawn item is asked as it was."""
    item = item_of(editing.values(text), item_id)
    text = editing.set_value(text, (*item.path, "until"), "")
    return undeclare(text, ManifestationId(item_id), editing=editing)


def put_text(text: str, path: ValuePath, words: str, *, editing: Editing) -> str:
    """Return the text in which an item has other words; what was compared were the earlier ones."""
    item = next((each for each in items_of(editing.values(text)) if each.path == path), None)
    if item is None:
        raise NotEditable(path)
    if item.text_of("text") == words:
        return text
    text = editing.set_value(text, (*path, "text"), words)
    is_compared = item.text_of("checked") not in ("", Checked.UNCHECKED.value) or "compared_on" in item.values
    return _not_compared(text, item, editing) if is_compared else text


def divided(words: str, part: Span) -> tuple[str, str]:
    """Return what goes to a new item where it takes a part of some words, and what stays; "" where nothing is said."""
    gone, left = words[part.start : part.end], f"{words[: part.start]} {words[part.end :]}"
    both = [" ".join(each.split()) if any(map(str.isalnum, each)) else "" for each in (gone, left)]
    return both[0], both[1]


def split_item(text: str, item_id: str, *, short: str, part: Span, taken: frozenset[str], editing: Editing) -> str:
    """Return the text with a new item after one of whose text it takes ``part``; NotEditable where one has none."""
    values = editing.values(text)
    item = item_of(values, item_id)
    path: ValuePath = (*item.path[:-1], _index(item.path) + 1)
    new_id = suggested_id(short, taken | {each.text_of("id") for each in items_of(values)})
    gone, rest = divided(item.text_of("text"), part)
    if not (gone and rest):
        raise NotEditable((*item.path, "text"))
    text = editing.insert(text, path, _new_item(values, path, new_id, short, gone))
    text = editing.set_value(_numbered(text, values, editing), (*item.path, "text"), rest)
    text = _not_compared(text, item, editing)
    sources = (ManifestationId(item_id),)
    return declare(text, Change(ManifestationId(new_id), ChangeKind.SPLIT_FROM, sources), editing=editing)


def merge_items(text: str, item_id: str, other_id: str, *, editing: Editing) -> str:
    """Return the text in which an item says what another one said as well; the other is withdrawn."""
    values = editing.values(text)
    item, other = item_of(values, item_id), item_of(values, other_id)
    joined = " ".join(filter(None, (item.text_of("text"), other.text_of("text"))))
    text = _not_compared(editing.set_value(text, (*item.path, "text"), joined), item, editing)
    if was_published(values, other):
        text = withdraw_item(text, other_id, editing=editing)
        sources = (ManifestationId(item_id), ManifestationId(other_id))
        return declare(text, Change(ManifestationId(item_id), ChangeKind.MERGED_FROM, sources), editing=editing)
    return _without_trace(text, other, editing)


def _not_compared(text: str, item: ItemAt, editing: Editing) -> str:
    """Return the text in which an item with other words says that nobody compared them yet."""
    text = editing.set_value(text, (*item.path, "checked"), Checked.UNCHECKED.value)
    for key in ("compared_by", "compared_on"):
        if key in item.values:
            text = editing.remove(text, (*item.path, key))
    return text


def move_item(text: str, item_id: str, to: ValuePath, *, editing: Editing) -> str:
    """Return the text with an item elsewhere, in its group or in another one."""
    values = editing.values(text)
    return _numbered(editing.move(text, item_of(values, item_id).path, to), values, editing)


def asked_until(text: str, before: str, latest: Checklist, *, editing: Editing) -> str:
    """Return the text where what was asked or offered to the version ``before`` was so to a later one that has it."""
    values = editing.values(text)
    asked, offered = {item.id for item in latest.items()}, {level.key for level in latest.levels}

    def until(part: Value, key: str, there: Container[object]) -> Value:
        is_moved = isinstance(part, Mapping) and part.get("until") == before and part.get(key) in there
        return {**part, "until": latest.version} if is_moved and isinstance(part, Mapping) else part

    groups = [
        {**group, ITEMS: [until(each, "id", asked) for each in _lists(group, ITEMS)]}
        if isinstance(group, Mapping)
        else group
        for group in _lists(values, GROUPS)
    ]
    levels = [until(each, "key", offered) for each in _lists(values, LEVELS)]
    text = editing.set_value(text, (LEVELS,), levels) if levels else text
    return editing.set_value(text, (GROUPS,), groups) if groups else text


def move_group(text: str, index: int, to: int, *, editing: Editing) -> str:
    """Return the text with a group elsewhere; groups that were numbered one after the other still are."""
    numbering = numbering_of(group_numbers(editing.values(text)))
    text = editing.move(text, (GROUPS, index), (GROUPS, to))
    for place, number in enumerate(group_numbers(editing.values(text))):
        if numbering is not None and number != numbering(place + 1):
            text = editing.set_value(text, (GROUPS, place, "number"), numbering(place + 1))
    return text


def group_numbers(values: Value) -> tuple[str, ...]:
    """Return the numbers of the groups of a draft as they are written, "" for one that has none."""
    return tuple(_head(group, "number") for group in _lists(values, GROUPS))


def follow_version(text: str, *, published: frozenset[str], editing: Editing) -> str:
    """Return the text in which what no version has published yet is asked since the version of the draft."""
    values = editing.values(text)
    version = _head(values, "version")
    groups = [
        {**group, ITEMS: [_since(each, version, published) for each in _lists(group, ITEMS)]}
        if isinstance(group, Mapping)
        else group
        for group in _lists(values, GROUPS)
    ]
    return editing.set_value(text, (GROUPS,), groups) if groups else text


def was_published(values: Value, item: ItemAt) -> bool:
    """Tell whether an earlier version has an item."""
    return bool(_head(values, "replaces")) and item.text_of("since") != _head(values, "version")


def _without_trace(text: str, item: ItemAt, editing: Editing) -> str:
    values = editing.values(text)
    text = _numbered(editing.remove(text, item.path), values, editing)
    return undeclare(text, ManifestationId(item.text_of("id")), editing=editing)


def _since(item: Value, version: str, published: frozenset[str]) -> Value:
    if not isinstance(item, Mapping) or item.get("id") in published or "since" not in item:
        return item
    return {**item, "since": version}


def _numbered(text: str, before: Value, editing: Editing) -> str:
    """Return the text with the groups numbered 1, 2, 3 … in which the items were numbered so before."""
    values = editing.values(text)
    groups = []
    for old, new in zip(_lists(before, GROUPS), _lists(values, GROUPS), strict=True):
        items = [each if isinstance(each, Mapping) else {} for each in _lists(new, ITEMS)]
        if _is_in_order(old) and isinstance(new, Mapping):
            items = [{**each, "number": str(number)} for number, each in enumerate(items, start=1)]
            new = {**new, ITEMS: items}  # noqa: PLW2901
        groups.append(new)
    return editing.set_value(text, (GROUPS,), groups)


def _is_in_order(group: Value) -> bool:
    numbers = [each.get("number") for each in _lists(group, ITEMS) if isinstance(each, Mapping)]
    return numbers == [str(number) for number in range(1, len(numbers) + 1)]


def _new_item(values: Value, path: ValuePath, item_id: str, short: str, text: str) -> dict[str, Value]:
    siblings = [each for each in items_of(values) if each.path[:-1] == path[:-1]]
    numbers = [int(number) for each in siblings if (number := each.text_of("number")).isdecimal()]
    return {
        "id": item_id,
        "number": str(max(numbers, default=0) + 1),
        "short": short,
        "text": text,
        "checked": Checked.UNCHECKED.value,
        "signs": [],
        "questions": [],
        "since": _head(values, "version"),
        "until": "",
    }


def _head(values: Value, key: str) -> str:
    value = values.get(key, "") if isinstance(values, Mapping) else ""
    return value if isinstance(value, str) else ""


def _lists(values: Value, key: str) -> Sequence[Value]:
    found = values.get(key, ()) if isinstance(values, Mapping) else ()
    return found if isinstance(found, Sequence) and not isinstance(found, str) else ()


def _index(path: ValuePath) -> int:
    return int(path[-1])
