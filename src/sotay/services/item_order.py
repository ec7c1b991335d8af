"""Items of a draft put where a table has them, each with its comments and as it was written."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from sotay.domain.document import Value, ValuePath
from sotay.domain.manifestation import Checklist
from sotay.services.editing import Editing

MOVES_MAX = 100
"""Whoever sorts a thousand rows anew gets them written anew: each move looks at the whole text."""


def in_order_of(text: str, table: Checklist, editing: Editing) -> str:
    """Return the text with its items in the groups and the order of a table, as far as both have them."""
    wanted = {group.number: [str(item.id) for item in group.items] for group in table.groups}
    for _ in range(MOVES_MAX):
        move = _next_move(_groups_of(editing.values(text)), wanted)
        if move is None:
            break
        text = editing.move(text, *move)
    return text


def _next_move(
    groups: Sequence[tuple[str, list[str]]], wanted: Mapping[str, list[str]]
) -> tuple[ValuePath, ValuePath] | None:
    """Return the way of an item that stands elsewhere, and its way once it was taken out; None where none does."""
    places = {item: (at, index) for at, (_, items) in enumerate(groups) for index, item in enumerate(items)}
    for at, (number, items) in enumerate(groups):
        target = [item for item in wanted.get(number, ()) if item in places]
        here = set(target) & set(items)
        stays = _longest_in_order([item for item in items if item in here], target)
        for place, item in enumerate(target):
            if item not in stays:
                source, index = places[item]
                rest = [each for each in items if each != item]
                to = rest.index(target[place - 1]) + 1 if place else 0
                return ("groups", source, "items", index), ("groups", at, "items", to)
    return None


def _longest_in_order(items: Sequence[str], target: Sequence[str]) -> set[str]:
    """Return the most items that stand in the order of a target already: they need not be moved."""
    rank = {item: place for place, item in enumerate(target)}
    ends: list[int] = []
    chains: list[list[str]] = []
    for item in items:
        at = bisect_left(ends, rank[item])
        ends[at : at + 1] = [rank[item]]
        chains[at : at + 1] = [[*(chains[at - 1] if at else []), item]]
    return set(chains[-1]) if chains else set()


def _groups_of(document: Value) -> list[tuple[str, list[str]]]:
    """Return the number of each group with the ids of its items."""
    groups = document.get("groups", ()) if isinstance(document, Mapping) else ()
    return [(str(each.get("number", "")), _ids_of(each.get("items", ()))) for each in _maps(groups)]


def _ids_of(items: Value) -> list[str]:
    return [str(each.get("id", "")) for each in _maps(items)]


def _maps(value: Value) -> list[Mapping[str, Value]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, Sequence) else []
