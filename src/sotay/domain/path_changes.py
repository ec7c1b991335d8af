"""What differs between two versions of a data file, value by value: what an admin confirms and a receiver looks over.

Works on the plain values of a file, every scalar a text. Elements of a list are the same where they bear the same name;
those without a name where they read the same, and else in their order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import TypeAlias, TypeGuard

from sotay.domain.word_changes import WordChanges, word_changes

Plain: TypeAlias = "str | Sequence[Plain] | Mapping[str, Plain]"
PlainPath: TypeAlias = tuple[str | int, ...]

NAMES = ("id", "key", "words")
"""What names an element among its siblings for good, by precedence."""

TITLES = ("heading", "text", "name", "title", "label", "words", "sentence", "short", "key", "field")
"""What tells a reader which element is meant, by precedence."""

TITLE_LETTERS = 60


class PathChangeKind(Enum):
    """What became of a value."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class PathChange:
    """One value that is not as it was.

    ``path`` leads to it in the later file, of a removed one in the earlier: keys of maps, places in lists from 0.
    ``titles`` goes beside it: what an element is called, "" at a key. ``before`` and ``after`` are its words, all of
    them where it is more than one text; both are "" where only the place changed.
    """

    kind: PathChangeKind
    path: PlainPath
    titles: tuple[str, ...]
    before: str = ""
    after: str = ""

    def words(self) -> WordChanges:
        """Return which words differ."""
        return word_changes(self.before, self.after)


def path_changes(before: Plain, after: Plain) -> tuple[PathChange, ...]:
    """Return what differs, from the top of the later file to its end; a key that holds nothing is as good as none."""
    return tuple(_compared(before, after, _Way()))


@dataclass(frozen=True, slots=True)
class _Way:
    path: PlainPath = ()
    titles: tuple[str, ...] = ()

    def to(self, step: str | int, value: Plain = "") -> _Way:
        title = "" if isinstance(step, str) else _title(value)
        return _Way((*self.path, step), (*self.titles, title))

    def change(self, kind: PathChangeKind, before: Plain = "", after: Plain = "") -> PathChange:
        return PathChange(kind, self.path, self.titles, _words(before), _words(after))


def _compared(before: Plain, after: Plain, way: _Way) -> Iterator[PathChange]:
    if before == after or (_is_nothing(before) and _is_nothing(after)):
        return
    if _is_nothing(before):
        yield way.change(PathChangeKind.ADDED, after=after)
    elif _is_nothing(after):
        yield way.change(PathChangeKind.REMOVED, before=before)
    elif isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys((*after, *before)):
            yield from _compared(before.get(key, ""), after.get(key, ""), way.to(key))
    elif _is_list(before) and _is_list(after):
        yield from _elements(before, after, way)
    else:
        yield way.change(PathChangeKind.CHANGED, before, after)


def _elements(before: Sequence[Plain], after: Sequence[Plain], way: _Way) -> Iterator[PathChange]:
    pairs = _pairs(before, after)
    moved = _out_of_order([pairs[place] for place in sorted(pairs)])
    left = [place for place in range(len(before)) if place not in pairs.values()]
    for place, element in enumerate(after):
        if place not in pairs:
            yield way.to(place, element).change(PathChangeKind.ADDED, after=element)
            continue
        if pairs[place] in moved:
            yield way.to(place, element).change(PathChangeKind.MOVED)
        yield from _compared(before[pairs[place]], element, way.to(place, element))
    for place in left:
        yield way.to(place, before[place]).change(PathChangeKind.REMOVED, before=before[place])


def _pairs(before: Sequence[Plain], after: Sequence[Plain]) -> dict[int, int]:
    """Return which place of ``before`` each place of ``after`` has come from, where it has."""
    named = _named(before)
    pairs = {place: named[name] for name, place in _named(after).items() if name in named}
    old = [place for place in range(len(before)) if place not in pairs.values()]
    new = [place for place in range(len(after)) if place not in pairs]
    steps = SequenceMatcher(None, [repr(before[each]) for each in old], [repr(after[each]) for each in new], False)
    for step, old_from, old_to, new_from, new_to in steps.get_opcodes():
        if step == "equal":
            pairs.update(zip(new[new_from:new_to], old[old_from:old_to], strict=True))
        elif step == "replace":
            pairs.update(_of_one_sort(old[old_from:old_to], new[new_from:new_to], before, after))
    return pairs


def _of_one_sort(
    old: list[int], new: list[int], before: Sequence[Plain], after: Sequence[Plain]
) -> Iterator[tuple[int, int]]:
    waiting = list(old)
    for place in new:
        found = next((each for each in waiting if _may_be(before[each], after[place])), None)
        if found is not None:
            waiting.remove(found)
            yield place, found


def _may_be(before: Plain, after: Plain) -> bool:
    """Tell whether one element may be what became of another: both without a name, and of one sort."""
    return _sort(before) == _sort(after) and not _name(before) and not _name(after)


def _named(elements: Sequence[Plain]) -> dict[str, int]:
    names = [_name(each) for each in elements]
    often = Counter(names)
    return {name: place for place, name in enumerate(names) if name and often[name] == 1}


def _name(element: Plain) -> str:
    if not isinstance(element, Mapping):
        return ""
    for key in NAMES:
        written = element.get(key)
        if isinstance(written, str) and written:
            return f"{key} {written}"
    sort = _sort(element)
    name = _name(element[sort]) if sort else ""
    return f"{sort} {name}" if name else ""


def _sort(element: Plain) -> str:
    """Return the one key of a block, which says of what sort it is; "" for anything else."""
    if isinstance(element, Mapping) and len(element) == 1:
        return next((key for key, value in element.items() if isinstance(value, Mapping)), "")
    return ""


def _out_of_order(places: Sequence[int]) -> set[int]:
    """Return the fewest places that have to move so that the others stand in order."""
    ends: list[int] = []
    ranks = []
    for place in places:
        rank = bisect_left(ends, place)
        ends[rank : rank + 1] = [place]
        ranks.append(rank)
    kept: set[int] = set()
    wanted, bound = len(ends) - 1, max(places, default=0) + 1
    for place, rank in zip(reversed(places), reversed(ranks), strict=True):
        if rank == wanted and place < bound:
            kept.add(place)
            wanted, bound = wanted - 1, place
    return set(places) - kept


def _title(element: Plain) -> str:
    if isinstance(element, str):
        return _short(element)
    if not isinstance(element, Mapping):
        return _short(_words(element))
    for key in TITLES:
        written = element.get(key)
        if isinstance(written, str) and written:
            return _short(f"{element.get('number', '')} {written}".strip())
    sort = _sort(element)
    return _title(element[sort]) if sort else _short(_words(element))


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= TITLE_LETTERS else one_line[: TITLE_LETTERS - 1].rstrip() + "…"


def _words(value: Plain) -> str:
    if isinstance(value, str):
        return value
    each = value.values() if isinstance(value, Mapping) else value
    return "\n".join(words for part in each if (words := _words(part)))


def _is_nothing(value: Plain) -> bool:
    return not _words(value)


def _is_list(value: Plain) -> TypeGuard[Sequence[Plain]]:
    return not isinstance(value, (str, Mapping))
