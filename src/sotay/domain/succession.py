"""What a new version of a checklist must not do to those that are known, so that no answer ever gets another meaning.

Each refusal names the value of the new version that it is about; ``catalog.succession`` finds its line.
Source: docs/adr/0012, and docs/adr/0027 for what is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from sotay.domain.checklist_diff import FROM_OTHERS, ChecklistDiff, ItemDiff, compare
from sotay.domain.file_version import version_order
from sotay.domain.likeness import same_spelling
from sotay.domain.lineage import same_text
from sotay.domain.manifestation import Change, ChangeKind, Checklist, ManifestationId
from sotay.domain.problems import ProblemCode

SENTENCE_SHOWN = 80
RING_SHOWN = 6


class Part(Enum):
    """Which part of a checklist a refusal is about."""

    HEAD = "head"
    LEVEL = "level"
    ITEM = "item"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What cannot be, at the value ``key`` of the part with this ``id``; the head has no id, an item may be gone.

    ``facts`` are those of its sentence; ``element`` says which of several values.
    """

    code: ProblemCode
    part: Part
    key: str
    id: str = ""
    facts: tuple[str, ...] = ()
    element: str = ""


def succession_refusals(new: Checklist, known: Sequence[Checklist], *, may_skip: bool = False) -> tuple[Refusal, ...]:
    """Return why a version cannot follow those known; ``known`` may hold other checklists, and this very version.

    With ``may_skip`` it may replace a version that is not known here; what it says of that one is then believed.
    """
    others = [each for each in known if each.id == new.id and each != new]
    if any(version_order(each.version) == version_order(new.version) for each in others):
        return (Refusal(ProblemCode.VERSION_TAKEN, Part.HEAD, "version", facts=(new.version,)),)
    if not others:
        return ()
    others.sort(key=lambda each: version_order(each.version))
    latest = others[-1]
    if version_order(latest.version) > version_order(new.version):
        return (Refusal(ProblemCode.VERSION_NOT_HIGHER, Part.HEAD, "version", facts=(new.version, latest.version)),)
    again = tuple(_of_ids_again(new, others))
    found = [*_of_dates(new, latest), *_of_levels(new, others), *again]
    if new.replaces == latest.version:
        told = {each.id for each in again}  # another id, and not a word about it, is what they need
        changes = _of_changes(compare(latest, new))
        found += (each for each in changes if each.code is not ProblemCode.UNCLASSIFIED_NEW or each.id not in told)
    elif not (may_skip and version_order(new.replaces) > version_order(latest.version)):
        found.append(_of_replaced(new, latest))
    return tuple(found)


def _of_replaced(new: Checklist, latest: Checklist) -> Refusal:
    if not new.replaces:
        return Refusal(ProblemCode.REPLACES_NOTHING, Part.HEAD, "version", facts=(latest.version,))
    return Refusal(ProblemCode.REPLACES_ANOTHER, Part.HEAD, "replaces", facts=(new.replaces, latest.version))


def _of_dates(new: Checklist, latest: Checklist) -> Iterator[Refusal]:
    if new.effective_from < latest.effective_from:
        facts = (new.effective_from, latest.version, latest.effective_from)
        yield Refusal(ProblemCode.DATES_BACKWARDS, Part.HEAD, "effective_from", facts=facts)


def _of_levels(new: Checklist, others: Sequence[Checklist]) -> Iterator[Refusal]:
    """Yield levels that went while they were offered, and those that mean another thing than they ever did."""
    latest = others[-1]
    there = {level.key for level in (*new.levels, *new.withdrawn_levels)}
    for level in latest.levels:
        if level.key not in there:
            yield Refusal(ProblemCode.LEVEL_GONE, Part.HEAD, "levels", facts=(level.key, latest.version))
    sentences = {
        level.key: (level.sentence, each.version) for each in others for level in (*each.levels, *each.withdrawn_levels)
    }
    for level in (*new.levels, *new.withdrawn_levels):
        earlier, version = sentences.get(level.key, (level.sentence, ""))
        if not same_spelling(earlier, level.sentence):
            facts = (level.key, version, _shortened(earlier))
            yield Refusal(ProblemCode.LEVEL_NEW_MEANING, Part.LEVEL, "sentence", level.key, facts)


def _of_ids_again(new: Checklist, others: Sequence[Checklist]) -> Iterator[Refusal]:
    """Yield items under an id that an earlier version asked and a later one did not."""
    asked_last: dict[ManifestationId, Checklist] = {}
    for each in others:
        asked_last.update((item.id, each) for item in each.items())
    until = {item.id: item.until for each in others for group in each.withdrawn_items for item in group.items}
    for item in new.items():
        last = asked_last.get(item.id)
        if last is not None and last is not others[-1]:
            yield Refusal(ProblemCode.ID_AGAIN, Part.ITEM, "id", item.id, (item.id, last.version))
        elif last is None and item.id in until:
            yield Refusal(ProblemCode.ID_AGAIN, Part.ITEM, "id", item.id, (item.id, until[item.id]))


def _of_changes(diff: ChecklistDiff) -> Iterator[Refusal]:
    for item in diff.items:
        if not item.is_classified:
            yield _unclassified(item, diff)
    before = {item.id for item in diff.old.items()}
    after = {item.id for item in diff.new.items()}
    for change in diff.new.changes:
        yield from _of_change(change, diff, before, after)
    yield from _rings(diff.new.changes)


def _unclassified(item: ItemDiff, diff: ChecklistDiff) -> Refusal:
    version = diff.old.version
    if item.after is None:
        return Refusal(ProblemCode.UNCLASSIFIED_GONE, Part.ITEM, "until", item.id, (item.id, version))
    if item.before is None:
        return Refusal(ProblemCode.UNCLASSIFIED_NEW, Part.ITEM, "id", item.id, (item.id, version))
    how = item.proposed.how if item.proposed else ChangeKind.MEANING_CHANGED
    return Refusal(ProblemCode.UNCLASSIFIED_TEXT, Part.ITEM, "text", item.id, (item.id, version, how.value))


def _of_change(
    change: Change, diff: ChecklistDiff, before: set[ManifestationId], after: set[ManifestationId]
) -> Iterator[Refusal]:
    """Yield where a change says of an item what the version before it belies."""
    item_id, how, version = change.manifestation_id, change.how, diff.old.version
    if how is ChangeKind.ADDED and item_id in before:
        yield Refusal(ProblemCode.CHANGE_NOT_NEW, Part.CHANGE, "kind", item_id, (item_id, version))
    if how not in (ChangeKind.ADDED, *FROM_OTHERS) and item_id not in before:
        yield Refusal(ProblemCode.CHANGE_NOT_BEFORE, Part.CHANGE, "id", item_id, (item_id, version))
    if how is ChangeKind.REWORDED and item_id in before & after and _is_unchanged(item_id, diff):
        yield Refusal(ProblemCode.CHANGE_OF_NOTHING, Part.CHANGE, "kind", item_id, (item_id, version))
    for source in change.sources:
        if source not in before:
            yield Refusal(ProblemCode.SOURCE_UNKNOWN, Part.CHANGE, "from", item_id, (source, version), source)


def _is_unchanged(item_id: ManifestationId, diff: ChecklistDiff) -> bool:
    old, new = diff.old.item(item_id), diff.new.item(item_id)
    return old is not None and new is not None and same_text(old.text, new.text)


def _rings(changes: Sequence[Change]) -> Iterator[Refusal]:
    """Yield one change of each ring of items that come from each other; an item that keeps a part of itself is none."""
    sources = {
        change.manifestation_id: [each for each in change.sources if each != change.manifestation_id]
        for change in changes
        if change.how in FROM_OTHERS
    }
    done: set[ManifestationId] = set()
    for start in sources:
        ring = _ring_from(start, sources, done)
        if ring:
            facts = (" ← ".join((*ring, ring[0])[:RING_SHOWN]),)
            yield Refusal(ProblemCode.RING, Part.CHANGE, "from", ring[0], facts)


def _ring_from(
    start: ManifestationId,
    sources: Mapping[ManifestationId, Sequence[ManifestationId]],
    done: set[ManifestationId],
) -> tuple[ManifestationId, ...]:
    """Return the ring that the way back from an item runs into, nothing where it ends; ``done`` takes the way."""
    way: list[ManifestationId] = []
    ahead = [iter((start,))]
    while ahead:
        item_id = next(ahead[-1], None)
        if item_id is None:
            ahead.pop()
            if way:
                done.add(way.pop())
        elif item_id in way:
            ring = tuple(way[way.index(item_id) :])
            done.update(way)
            return ring
        elif item_id not in done:
            way.append(item_id)
            ahead.append(iter(sources.get(item_id, ())))
    return ()


def _shortened(sentence: str) -> str:
    return sentence if len(sentence) <= SENTENCE_SHOWN else sentence[: SENTENCE_SHOWN - 1].rstrip() + "…"
