"""Moving an open assessment to another version of its checklist: what becomes of each answer, and back again.

No answer is changed by a move, not by a letter. What changes is which words are asked now, and for which answers the
words that they were given to are others. The reasons are in docs/adr/0024-moving-an-open-period.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from sotay.domain.assessment import Assessment
from sotay.domain.lineage import Branch, Lineage, Passage, Turn
from sotay.domain.manifestation import Checklist, ManifestationId


class Lot(Enum):
    """What a move does to an item, in the order in which it is told; an answer to a CHANGED one is to be confirmed."""

    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    REWORDED = "reworded"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class MoveLine:
    """One item of either version; ``code`` and ``short`` as the later of the two that has it calls it.

    ``before`` and ``after`` are its texts, empty where a version lacks it; ``has_answer`` tells that something is on
    record, ``others`` the items that it comes from or went into, by their code in the version that has them.
    """

    manifestation_id: ManifestationId
    lot: Lot
    turn: Turn
    code: str
    short: str
    before: str
    after: str
    has_answer: bool
    others: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What a move would do to the items that a member is asked: in the order of the new version, then what it lacks."""

    assessment: Assessment
    target: Checklist
    lines: tuple[MoveLine, ...]

    def of(self, *lots: Lot) -> tuple[MoveLine, ...]:
        """Return the lines of these lots, lot after lot."""
        return tuple(line for lot in lots for line in self.lines if line.lot is lot)

    def asked_again(self) -> tuple[MoveLine, ...]:
        """Return the items whose answer needs a new look."""
        return tuple(line for line in self.of(Lot.CHANGED) if line.has_answer)

    def kept(self) -> int:
        """Return how many answers stay answered as they are."""
        return sum(line.has_answer for line in self.of(Lot.SAME, Lot.REWORDED))

    def to_confirm(self) -> int:
        """Return how many answers need a new look."""
        return len(self.asked_again())

    def gone(self) -> int:
        """Return how many answers are kept under the words of an item that is no longer there."""
        return sum(line.has_answer for line in self.of(Lot.GONE))


def plan_of(assessment: Assessment, target: Checklist, known: Iterable[Checklist]) -> MovePlan:
    """Return what moving to ``target`` would do; ``known`` are the versions that the handbook accepted."""
    lineage = Lineage((*known, assessment.checklist, target))
    branches = lineage.branches()
    moved = moved_to(assessment, target, known)
    present = [item.id for item in moved.items()]
    left = [item.id for item in assessment.items() if not target.asks(item.id)]
    gone = [each.item.id for each in moved.gone() if each.item.id not in left]
    return MovePlan(
        assessment,
        target,
        tuple(_line(each, moved, assessment, lineage, branches) for each in (*present, *left, *gone)),
    )


def moved_to(assessment: Assessment, target: Checklist, known: Iterable[Checklist]) -> Assessment:
    """Return the assessment answered against ``target``, with the same answers.

    An answer stays one where its item has the same words or was only reworded and its level is still offered.
    """
    lineage = Lineage((*known, assessment.checklist, target))
    return replace(assessment, checklist=target, other_words=_others(assessment, target, lineage))


def moved_back(present: Assessment, before: Assessment, known: Iterable[Checklist]) -> Assessment:
    """Return the assessment on the version that it was moved from, with every answer as it is now.

    An answer that nobody changed since counts as it did ``before``; one that was given meanwhile, also one that was
    confirmed, was given to the words of the newer version and counts where these mean the same.
    """
    lineage = Lineage((*known, before.checklist, present.checklist))
    moved = moved_to(before, present.checklist, known)
    others = dict(_others(present, before.checklist, lineage))
    for item in {*present.answers, *before.answers}:
        is_untouched = present.written(item) == before.written(item)
        is_marked_alike = present.other_words.get(item) == moved.other_words.get(item)
        if is_untouched and is_marked_alike:
            others.pop(item, None)
            if item in before.other_words:
                others[item] = before.other_words[item]
    return replace(present, checklist=before.checklist, other_words=MappingProxyType(others))


def quoted_beside(assessment: Assessment, known: Iterable[Checklist]) -> Mapping[ManifestationId, tuple[Branch, ...]]:
    """Return, by the items of now, the ways that lead to them from items whose answers are kept but no longer asked."""
    gone = {each.item.id for each in assessment.gone()}
    if not gone:
        return MappingProxyType({})
    lineage = Lineage((*known, assessment.checklist))
    found: dict[ManifestationId, list[Branch]] = {}
    for branch in lineage.branches():
        if branch.source in gone and lineage.descends(assessment.checklist, branch.declared_by):
            found.setdefault(branch.target, []).append(branch)
    return MappingProxyType({key: tuple(each) for key, each in found.items()})


def _others(assessment: Assessment, target: Checklist, lineage: Lineage) -> Mapping[ManifestationId, Checklist]:
    found = {}
    for item, answer in assessment.answers.items():
        answered = assessment.other_words.get(item, assessment.checklist)
        if not answer.is_blank and not _still_counts(item, assessment, answered, target, lineage):
            found[item] = answered
    return MappingProxyType(found)


def _still_counts(
    item: ManifestationId, assessment: Assessment, answered: Checklist, target: Checklist, lineage: Lineage
) -> bool:
    if not target.asks(item) or not target.offers(assessment.written(item).level):
        return False
    return answered == target or not lineage.passage(item, answered, target).turn.is_break


def _line(
    item: ManifestationId, moved: Assessment, before: Assessment, lineage: Lineage, branches: Sequence[Branch]
) -> MoveLine:
    target, older = moved.checklist, before.other_words.get(item, before.checklist)
    was, becomes = older.item(item), target.item(item)
    ways = [
        each
        for each in branches
        if item == (each.target if becomes else each.source)
        and lineage.descends(target, each.declared_by)
        and not lineage.descends(older, each.declared_by)
    ]
    lot, passage = _lot(item, moved, older, lineage, ways)
    having, other = (target, older) if becomes else (older, target)
    shown = becomes or was
    return MoveLine(
        manifestation_id=item,
        lot=lot,
        turn=passage.turn,
        code=having.code(item),
        short=shown.short if shown else item,
        before=was.text if was else "",
        after=becomes.text if becomes else "",
        has_answer=not before.written(item).is_blank,
        others=tuple(code for each in ways if (code := other.code(each.source if becomes else each.target))),
        notes=passage.notes,
    )


def _lot(
    item: ManifestationId, moved: Assessment, older: Checklist, lineage: Lineage, ways: Sequence[Branch]
) -> tuple[Lot, Passage]:
    notes = tuple(dict.fromkeys(each.note for each in ways if each.note))
    if moved.is_gone(item):
        return Lot.GONE, Passage(ways[0].turn if ways else Turn.WITHDRAWN, notes)
    if not older.asks(item):
        return Lot.NEW, Passage(ways[0].turn if ways else Turn.ADDED, notes)
    passage = lineage.passage(item, older, moved.checklist)
    if item in moved.other_words or passage.turn.is_break:
        return Lot.CHANGED, passage
    return Lot.REWORDED if passage.turn is Turn.REWORDED else Lot.SAME, passage
