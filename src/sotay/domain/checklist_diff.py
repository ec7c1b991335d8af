"""Two versions of a checklist side by side: item by item, level by level, with what changed and what is declared of it.

A change of an item's text must be declared (docs/adr/0012); signs, questions and everything else beside the text change
freely and are listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from sotay.domain.likeness import same_spelling
from sotay.domain.lineage import same_text
from sotay.domain.manifestation import (
    Change,
    ChangeKind,
    Checked,
    Checklist,
    Level,
    LevelKey,
    Manifestation,
    ManifestationId,
)
from sotay.domain.proposed_changes import proposed_changes
from sotay.domain.word_changes import WordChanges, word_changes

FROM_OTHERS = (ChangeKind.SPLIT_FROM, ChangeKind.MERGED_FROM)


class FreePart(Enum):
    """What may change without being declared."""

    GROUP = "group"
    NUMBER = "number"
    SHORT = "short"
    CHECKED = "checked"
    DOUBT = "doubt"
    COMPARED = "compared"
    SIGNS = "signs"
    QUESTIONS = "questions"
    AUDIENCE = "audience"


class LevelTurn(Enum):
    """What happened to a level; only ``NEW_MEANING`` and ``GONE`` are refused."""

    ADDED = "added"
    WITHDRAWN = "withdrawn"
    OFFERED_AGAIN = "offered_again"
    GONE = "gone"
    NEW_MEANING = "new_meaning"
    SPELLING = "spelling"
    HINT = "hint"


class HeadPart(Enum):
    """What a version says of itself."""

    TITLE = "title"
    EFFECTIVE_FROM = "effective_from"
    LEGAL_BASIS = "legal_basis"
    GROUPS = "groups"


@dataclass(frozen=True, slots=True)
class FreeChange:
    """The lines of a part in both versions."""

    part: FreePart
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeadChange:
    """The lines of a part of the head in both versions."""

    part: HeadPart
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemDiff:
    """One item in both versions; ``code`` is how the newer one calls it, the older where it is gone.

    ``proposed`` is None where the text did not change, ``is_classified`` whether what is declared covers the change.
    """

    id: ManifestationId
    code: str
    before: Manifestation | None
    after: Manifestation | None
    proposed: Change | None
    declared: Change | None
    is_classified: bool
    free: tuple[FreeChange, ...]

    @property
    def how(self) -> ChangeKind | None:
        """Return the kind that counts: the declared one, else the proposed one, None for an item that stayed."""
        change = self.declared or self.proposed
        return change.how if change else None

    @property
    def is_compared_as_before(self) -> bool:
        """Tell whether an item with other words goes on saying that they were compared, as its earlier words were."""
        before, after = self.before, self.after
        if before is None or after is None or same_text(before.text, after.text):
            return False
        if after.checked is Checked.UNCHECKED or after.compared_on != before.compared_on:
            return False
        return bool(after.compared_on) or after.checked is before.checked

    def words(self) -> WordChanges:
        """Return which words of the two texts differ."""
        return word_changes(self.before.text if self.before else "", self.after.text if self.after else "")


@dataclass(frozen=True, slots=True)
class LevelDiff:
    """One level in both versions, with all that happened to it."""

    key: LevelKey
    before: Level | None
    after: Level | None
    turns: tuple[LevelTurn, ...]


@dataclass(frozen=True, slots=True)
class ChecklistDiff:
    """What a newer version is to an older one; items in the order of the newer one, those gone at the end."""

    old: Checklist
    new: Checklist
    head: tuple[HeadChange, ...]
    levels: tuple[LevelDiff, ...]
    items: tuple[ItemDiff, ...]

    def changed(self) -> tuple[ItemDiff, ...]:
        """Return the items of which anything is to be told."""
        return tuple(each for each in self.items if each.how or each.free)

    def unclassified(self) -> tuple[ItemDiff, ...]:
        """Return the items whose change is not declared."""
        return tuple(each for each in self.items if not each.is_classified)


def compare(old: Checklist, new: Checklist) -> ChecklistDiff:
    """Return what the newer version changed, with what it declares and what it seems to have done."""
    before = {item.id: item for item in old.items()}
    after = {item.id: item for item in new.items()}
    proposed = {change.manifestation_id: change for change in proposed_changes(old, new)}
    declared = {change.manifestation_id: change for change in new.changes}
    given = sources_of(new.changes)
    groups = _groups_of(old), _groups_of(new)
    codes = _codes_of(old) | _codes_of(new)
    items = (
        ItemDiff(
            id=each,
            code=codes[each],
            before=before.get(each),
            after=after.get(each),
            proposed=proposed.get(each),
            declared=declared.get(each),
            is_classified=each not in proposed
            or is_covered(before.get(each), after.get(each), declared.get(each), is_source=each in given),
            free=_free_changes(each, before, after, groups),
        )
        for each in (*after, *(each for each in before if each not in after))
    )
    return ChecklistDiff(old, new, _head(old, new), _levels(old, new), tuple(items))


def is_covered(
    before: Manifestation | None, after: Manifestation | None, declared: Change | None, *, is_source: bool
) -> bool:
    """Tell whether a declared change says what became of an item whose text is not what it was.

    An item from which others were split or merged is covered by them.
    """
    how = declared.how if declared else None
    if before is None:
        return how in (ChangeKind.ADDED, *FROM_OTHERS)
    if is_source or how is ChangeKind.WITHDRAWN:
        return True
    return after is not None and how in (ChangeKind.REWORDED, ChangeKind.MEANING_CHANGED, *FROM_OTHERS)


def sources_of(changes: Iterable[Change]) -> frozenset[ManifestationId]:
    """Return the items from which others were split or merged."""
    return frozenset(source for change in changes for source in change.sources)


def _groups_of(checklist: Checklist) -> Mapping[ManifestationId, str]:
    return {item.id: group.number for group in checklist.groups for item in group.items}


def _codes_of(checklist: Checklist) -> dict[ManifestationId, str]:
    return {item.id: f"{group.number}.{item.number}" for group in checklist.groups for item in group.items}


_LINES: Mapping[FreePart, Callable[[Manifestation], tuple[str, ...]]] = {
    FreePart.NUMBER: lambda item: (item.number,),
    FreePart.SHORT: lambda item: (item.short,),
    FreePart.CHECKED: lambda item: (item.checked.value,),
    FreePart.DOUBT: lambda item: tuple(filter(None, (item.doubt,))),
    FreePart.COMPARED: lambda item: tuple(filter(None, (item.compared_by, item.compared_on))),
    FreePart.SIGNS: lambda item: item.signs,
    FreePart.QUESTIONS: lambda item: item.questions,
    FreePart.AUDIENCE: lambda item: tuple(each.value for each in item.audience),
}


def _free_changes(
    item_id: ManifestationId,
    before: Mapping[ManifestationId, Manifestation],
    after: Mapping[ManifestationId, Manifestation],
    groups: tuple[Mapping[ManifestationId, str], Mapping[ManifestationId, str]],
) -> tuple[FreeChange, ...]:
    if item_id not in before or item_id not in after:
        return ()
    both = [
        (FreePart.GROUP, (groups[0][item_id],), (groups[1][item_id],)),
        *((part, lines(before[item_id]), lines(after[item_id])) for part, lines in _LINES.items()),
    ]
    return tuple(FreeChange(part, old, new) for part, old, new in both if old != new)


def _head(old: Checklist, new: Checklist) -> tuple[HeadChange, ...]:
    both = (
        (HeadPart.TITLE, (old.title,), (new.title,)),
        (HeadPart.EFFECTIVE_FROM, (old.effective_from,), (new.effective_from,)),
        (HeadPart.LEGAL_BASIS, old.legal_basis, new.legal_basis),
        (
            HeadPart.GROUPS,
            tuple(f"{each.number}. {each.title}" for each in old.groups),
            tuple(f"{each.number}. {each.title}" for each in new.groups),
        ),
    )
    return tuple(HeadChange(part, before, after) for part, before, after in both if before != after)


def _levels(old: Checklist, new: Checklist) -> tuple[LevelDiff, ...]:
    before = {level.key: level for level in (*old.levels, *old.withdrawn_levels)}
    after = {level.key: level for level in (*new.levels, *new.withdrawn_levels)}
    offered = frozenset(level.key for level in old.levels), frozenset(level.key for level in new.levels)
    return tuple(
        LevelDiff(key, before.get(key), after.get(key), turns)
        for key in (*after, *(key for key in before if key not in after))
        if (
            turns := _turns(
                before.get(key), after.get(key), was_offered=key in offered[0], is_offered=key in offered[1]
            )
        )
    )


def _turns(before: Level | None, after: Level | None, *, was_offered: bool, is_offered: bool) -> tuple[LevelTurn, ...]:
    if before is None:
        return (LevelTurn.ADDED,)
    if after is None:
        return (LevelTurn.GONE,) if was_offered else ()
    found = []
    if was_offered != is_offered:
        found.append(LevelTurn.OFFERED_AGAIN if is_offered else LevelTurn.WITHDRAWN)
    if before.sentence != after.sentence:
        is_same = same_spelling(before.sentence, after.sentence)
        found.append(LevelTurn.SPELLING if is_same else LevelTurn.NEW_MEANING)
    if before.hint != after.hint:
        found.append(LevelTurn.HINT)
    return tuple(found)
