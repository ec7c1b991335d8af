"""Random chains of versions of a checklist, each made from the one before by edits that it declares.

The same ``random.Random`` makes the same chain. Sentences are made of so many different words that only what was edited
has words in common; each version edits an item once at most.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import product
from random import Random

from tests.builders import LEVELS

from sotay.domain.manifestation import (
    Change,
    ChangeKind,
    Checked,
    Checklist,
    Group,
    Level,
    LevelKey,
    Manifestation,
    ManifestationId,
)

WORDS = tuple(
    first + rest
    for first, rest in product(
        ("b", "c", "d", "đ", "h", "l", "m", "n", "ph", "s", "t", "th", "tr", "v", "x"),
        ("âm", "ân", "eo", "ên", "ia", "inh", "oa", "ôi", "ông", "ơn", "ui", "ung", "ươi", "ướng", "ày", "ời"),
    )
)
LEAST_WORDS_TO_EDIT = 10
FIRST_YEAR = 2026


def random_chain(chance: Random, length: int) -> tuple[Checklist, ...]:
    """Return versions 1 to ``length``, each a good successor of the one before, in force one year after it."""
    versions = [_first(chance)]
    while len(versions) < length:
        versions.append(_next(versions[-1], chance))
    return tuple(versions)


def sentence(chance: Random, words: int = 14) -> str:
    """Return a sentence that has next to nothing in common with any other."""
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize() + "."


def _first(chance: Random) -> Checklist:
    groups = tuple(
        Group(
            numeral,
            f"Nhóm {numeral}",
            tuple(
                _item(f"m{number}{numeral.lower()}", number, "1", chance) for number in range(1, chance.randint(3, 6))
            ),
        )
        for numeral in ("I", "II")
    )
    return Checklist("thu", "1", "Danh mục thử", f"{FIRST_YEAR}-01-01", ("Nghị quyết thử",), LEVELS, groups)


def _item(item_id: str, number: int, since: str, chance: Random) -> Manifestation:
    return Manifestation(
        ManifestationId(item_id),
        str(number),
        f"Mục {item_id}",
        sentence(chance),
        Checked.UNCHECKED,
        signs=(sentence(chance, 5),),
        since=since,
    )


@dataclass
class _Edit:
    """The items of the next version as they become, and what was declared of them."""

    chance: Random
    version: str
    groups: list[list[Manifestation]]
    changes: list[Change] = field(default_factory=list)

    def untouched(self, least_words: int = 0) -> list[Manifestation]:
        """Return the items that nothing was done to yet."""
        done = {each.manifestation_id for each in self.changes} | {s for each in self.changes for s in each.sources}
        return [
            item for items in self.groups for item in items
            if item.id not in done and len(item.text.split()) >= least_words
        ]  # fmt: skip

    def declare(self, item: Manifestation, how: ChangeKind, *sources: Manifestation) -> None:
        self.changes.append(Change(item.id, how, tuple(each.id for each in sources)))

    def put(self, item: Manifestation, **values: object) -> None:
        """Change an item where it stands."""
        self.groups = [
            [replace(each, **values) if each.id == item.id else each for each in items] for items in self.groups
        ]

    def drop(self, item: Manifestation) -> None:
        self.groups = [[each for each in items if each.id != item.id] for items in self.groups]

    def new_item(self, text: str) -> Manifestation:
        """Add an item under an id that no version had."""
        count = sum(
            each.how in (ChangeKind.ADDED, ChangeKind.SPLIT_FROM, ChangeKind.MERGED_FROM) for each in self.changes
        )
        item = replace(_item(f"v{self.version}n{count}", 1, self.version, self.chance), text=text)
        self.chance.choice(self.groups).append(item)
        return item

    def pick(self, least_words: int = 0) -> Manifestation | None:
        found = self.untouched(least_words)
        return self.chance.choice(found) if found else None


def _reword(edit: _Edit) -> None:
    if item := edit.pick(LEAST_WORDS_TO_EDIT):
        words = item.text.split()
        words[len(words) // 2] = edit.chance.choice(WORDS) + "h"
        edit.put(item, text=" ".join(words))
        edit.declare(item, ChangeKind.REWORDED)


def _change_meaning(edit: _Edit) -> None:
    if item := edit.pick():
        edit.put(item, text=sentence(edit.chance))
        edit.declare(item, ChangeKind.MEANING_CHANGED)


def _add(edit: _Edit) -> None:
    edit.declare(edit.new_item(sentence(edit.chance)), ChangeKind.ADDED)


def _withdraw(edit: _Edit) -> None:
    if (item := edit.pick()) and len(edit.untouched()) > 2:
        edit.drop(item)
        edit.declare(item, ChangeKind.WITHDRAWN)


def _split(edit: _Edit) -> None:
    if item := edit.pick(LEAST_WORDS_TO_EDIT):
        words = item.text.split()
        half = len(words) // 2
        edit.put(item, text=" ".join(words[:half]))
        edit.declare(item, ChangeKind.SPLIT_FROM, item)
        edit.declare(edit.new_item(" ".join(words[half:])), ChangeKind.SPLIT_FROM, item)


def _merge_into_one_that_stays(edit: _Edit) -> None:
    if len(edit.untouched()) < 3:
        return
    stays, goes = edit.chance.sample(edit.untouched(), 2)
    edit.put(stays, text=f"{stays.text} {goes.text}")
    edit.drop(goes)
    edit.declare(stays, ChangeKind.MERGED_FROM, stays, goes)
    edit.declare(goes, ChangeKind.WITHDRAWN)


def _merge_into_a_new_one(edit: _Edit) -> None:
    if len(edit.untouched()) < 4:
        return
    one, other = edit.chance.sample(edit.untouched(), 2)
    for each in (one, other):
        edit.drop(each)
        edit.declare(each, ChangeKind.WITHDRAWN)
    edit.declare(edit.new_item(f"{one.text} {other.text}"), ChangeKind.MERGED_FROM, one, other)


def _change_freely(edit: _Edit) -> None:
    if item := edit.pick():
        edit.put(
            item, short=f"Tên khác {edit.version}", signs=(sentence(edit.chance, 5),), questions=("Tôi có thế không?",)
        )


EDITS = (
    _reword,
    _change_meaning,
    _add,
    _withdraw,
    _split,
    _merge_into_one_that_stays,
    _merge_into_a_new_one,
    _change_freely,
)


def _next(old: Checklist, chance: Random) -> Checklist:
    version = str(int(old.version) + 1)
    edit = _Edit(chance, version, [list(group.items) for group in old.groups])
    for change in chance.choices(EDITS, k=chance.randint(0, 4)):
        change(edit)
    if chance.random() < 0.3:
        for items in edit.groups:
            chance.shuffle(items)
    groups = tuple(
        replace(group, items=tuple(replace(item, number=str(at)) for at, item in enumerate(items, start=1)))
        for group, items in zip(old.groups, edit.groups, strict=True)
    )
    before = {item.id: place for place, item in enumerate(old.items())}
    levels, withdrawn = _levels(old, version, chance)
    return replace(
        old,
        version=version,
        replaces=old.version,
        effective_from=f"{FIRST_YEAR - 1 + int(version)}-01-01",
        groups=groups,
        levels=levels,
        withdrawn_levels=withdrawn,
        changes=tuple(replace(each, sources=_in_order(each, before)) for each in edit.changes),
    )


def _in_order(change: Change, before: dict[ManifestationId, int]) -> tuple[ManifestationId, ...]:
    """Return the sources of a change as they are proposed: the item itself, then the others as they were printed."""
    return tuple(sorted(change.sources, key=lambda each: (each != change.manifestation_id, before[each])))


def _levels(old: Checklist, version: str, chance: Random) -> tuple[tuple[Level, ...], tuple[Level, ...]]:
    """Return the levels and the withdrawn ones: one more, or one no longer offered, now and then."""
    if chance.random() < 0.2:
        return (*old.levels, Level(LevelKey(f"muc-{version}"), sentence(chance, 4))), old.withdrawn_levels
    if chance.random() < 0.2 and len(old.levels) > 2:
        gone = chance.choice(old.levels)
        kept = tuple(each for each in old.levels if each != gone)
        return kept, (*old.withdrawn_levels, replace(gone, until=old.version))
    return old.levels, old.withdrawn_levels
