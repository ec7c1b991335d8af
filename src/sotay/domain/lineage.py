"""What became of an item between two versions of a checklist, so that answers are only joined where they mean the same.

A version declares its changes against the version that it replaces. Where the versions in between are known, each step
counts; where they are not, or where a text changed without a word about it, the texts themselves are compared and a
difference is never passed over in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from sotay.domain.manifestation import Change, ChangeKind, Checklist, ManifestationId
from sotay.domain.search import nfc


class Turn(Enum):
    """What happened to an item from one checklist to another, the mildest first."""

    SAME = "same"
    REWORDED = "reworded"
    ADDED = "added"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    SPLIT = "split"
    MEANING_CHANGED = "meaning_changed"
    UNDECLARED = "undeclared"

    @property
    def is_break(self) -> bool:
        """Tell whether answers before and after are not to be joined."""
        return self not in (Turn.SAME, Turn.REWORDED)


_SEVERITY = {turn: place for place, turn in enumerate(Turn)}
_DECLARED = {
    ChangeKind.REWORDED: Turn.REWORDED,
    ChangeKind.MEANING_CHANGED: Turn.MEANING_CHANGED,
    ChangeKind.SPLIT_FROM: Turn.SPLIT,
    ChangeKind.MERGED_FROM: Turn.MERGED,
    ChangeKind.WITHDRAWN: Turn.WITHDRAWN,
}
_FROM_OTHERS = {ChangeKind.SPLIT_FROM: Turn.SPLIT, ChangeKind.MERGED_FROM: Turn.MERGED}


@dataclass(frozen=True, slots=True)
class Passage:
    """How an item came from one checklist to another; ``notes`` are the words of the changes that were declared."""

    turn: Turn
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """A declared way from one item to another, with the checklist that declares it."""

    source: ManifestationId
    target: ManifestationId
    turn: Turn
    declared_by: Checklist
    note: str = ""

    def is_declared_with(self, other: Branch) -> bool:
        """Tell whether one version declares both."""
        mine, others = self.declared_by, other.declared_by
        return (mine.id, mine.version) == (others.id, others.version)


class Lineage:
    """The versions that a handbook knows. Of two with one number the later in ``known`` speaks for the number."""

    def __init__(self, known: Iterable[Checklist]) -> None:
        self._versions = {(each.id, each.version): each for each in known}

    def passage(self, manifestation_id: ManifestationId, before: Checklist, after: Checklist) -> Passage:
        """Return how an item of both checklists came from one to the other, whichever of the two is the newer."""
        if before is after:
            return Passage(Turn.SAME)
        steps = self._steps(before, after) or self._steps(after, before)
        if steps is None:
            return Passage(Turn.SAME if _same_text(manifestation_id, before, after) else Turn.UNDECLARED)
        passages = [_step(manifestation_id, older, newer) for older, newer in pairwise(steps)]
        turn = max((each.turn for each in passages), key=_SEVERITY.__getitem__, default=Turn.SAME)
        return Passage(turn, tuple(note for each in passages for note in each.notes))

    def descends(self, checklist: Checklist, ancestor: Checklist) -> bool:
        """Tell whether a checklist is a version, or replaces one directly or by others, that ``ancestor`` names."""
        return any(
            (each.id, each.version) == (ancestor.id, ancestor.version) for each in self._with_replaced(checklist)
        )

    def branches(self) -> tuple[Branch, ...]:
        """Return every declared way from an item to another one."""
        return tuple(
            Branch(source, change.manifestation_id, _FROM_OTHERS[change.how], checklist, change.note)
            for checklist in self._versions.values()
            for change in checklist.changes
            if change.how in _FROM_OTHERS
            for source in change.sources
            if source != change.manifestation_id
        )

    def _steps(self, older: Checklist, newer: Checklist) -> Sequence[Checklist] | None:
        """Return the versions from one to the other, None where the chain does not lead there."""
        chain: list[Checklist] = []
        for each in self._with_replaced(newer):
            if (each.id, each.version) == (older.id, older.version):
                # Two may have one number and other words: what was answered counts. As its own successor it is a step.
                return [older, *reversed(chain)] if chain else [older, newer]
            chain.append(each)
        return None

    def _with_replaced(self, checklist: Checklist) -> Iterator[Checklist]:
        seen: set[tuple[str, str]] = set()
        found: Checklist | None = checklist
        while found is not None and (found.id, found.version) not in seen:
            yield found
            seen.add((found.id, found.version))
            found = self._versions.get((found.id, found.replaces))


def _step(manifestation_id: ManifestationId, older: Checklist, newer: Checklist) -> Passage:
    is_same = _same_text(manifestation_id, older, newer)
    if older.version == newer.version:
        return Passage(Turn.SAME if is_same else Turn.UNDECLARED)
    change = next((each for each in newer.changes if each.manifestation_id == manifestation_id), None)
    if change is not None and change.how in _DECLARED:
        return Passage(_DECLARED[change.how], (change.note,) if change.note else ())
    if older.item(manifestation_id) is None or newer.item(manifestation_id) is None:
        return Passage(Turn.WITHDRAWN)
    if is_same:
        return Passage(Turn.SAME)
    return Passage(_taken_apart(manifestation_id, newer.changes))


def _taken_apart(manifestation_id: ManifestationId, changes: Iterable[Change]) -> Turn:
    """Return why the text of an item that says nothing of itself is another: a part of it went to other items."""
    for change in changes:
        if manifestation_id in change.sources and change.how in _FROM_OTHERS:
            return _FROM_OTHERS[change.how]
    return Turn.UNDECLARED


def _same_text(manifestation_id: ManifestationId, one: Checklist, other: Checklist) -> bool:
    first, second = one.item(manifestation_id), other.item(manifestation_id)
    if first is None or second is None:
        return first is second
    return same_text(first.text, second.text)


def same_text(one: str, other: str) -> bool:
    """Tell whether two texts say the same letter by letter, however their lines are broken."""
    return one == other or _plain(one) == _plain(other)


def _plain(text: str) -> str:
    return " ".join(nfc(text).split())
