"""What a new version seems to have done to each item of the one that it replaces, from the texts alone.

A proposal for whoever writes the new version; the kinds and what they do to a trend are in docs/adr/0012. Text that an
item lost is looked for in those that gained some: one giver is a split, several are a merge.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from sotay.domain.likeness import Pair, may_mean_the_same, pairs_of
from sotay.domain.lineage import same_text
from sotay.domain.manifestation import Change, ChangeKind, Checklist, Manifestation, ManifestationId

MOVED_SHARE = 0.6
"""From this share of what one lost, or of what the other gained, on, a text counts as moved."""

FEWEST_PAIRS = 3
CANDIDATES = 20
COMMON_TO = 30
"""Pairs of words that more givers than this have say nothing of where a text came from."""


def proposed_changes(old: Checklist, new: Checklist) -> tuple[Change, ...]:
    """Return a change for each item that seems to need one: those of the new version as printed, then those gone."""
    before = {item.id: item for item in old.items()}
    after = {item.id: item for item in new.items()}
    moved = _Moved(before, after)
    found = []
    for item in after.values():
        if change := _proposed(before.get(item.id), item, moved):
            found.append(change)
    return (*found, *(Change(each, ChangeKind.WITHDRAWN) for each in before if each not in after))


def _proposed(earlier: Manifestation | None, item: Manifestation, moved: _Moved) -> Change | None:
    if earlier is not None and same_text(earlier.text, item.text):
        return None
    sources = moved.sources(item.id)
    if earlier is None:
        kinds = (ChangeKind.ADDED, ChangeKind.SPLIT_FROM, ChangeKind.MERGED_FROM)
        return Change(item.id, kinds[min(len(sources), 2)], sources)
    if sources:
        return Change(item.id, ChangeKind.MERGED_FROM, (item.id, *sources))
    if moved.has_given(item.id):
        return Change(item.id, ChangeKind.SPLIT_FROM, (item.id,))
    is_same = may_mean_the_same(earlier.text, item.text)
    return Change(item.id, ChangeKind.REWORDED if is_same else ChangeKind.MEANING_CHANGED)


class _Moved:
    """Which items took text from which. An item that stays takes from those gone alone, so that nothing goes round."""

    def __init__(
        self, before: Mapping[ManifestationId, Manifestation], after: Mapping[ManifestationId, Manifestation]
    ) -> None:
        self._before, self._after = before, after
        self._lost = {
            item.id: pairs_of(item.text) - self._pairs(after, item.id)
            for item in before.values()
            if item.id not in after or after[item.id].text != item.text
        }
        self._holders: defaultdict[Pair, list[ManifestationId]] = defaultdict(list)
        for giver, pairs in self._lost.items():
            for pair in pairs:
                self._holders[pair].append(giver)
        self._sources = {item.id: self._found(item) for item in after.values() if self._has_gained(item)}
        self._givers = {giver for sources in self._sources.values() for giver in sources}

    def sources(self, item_id: ManifestationId) -> tuple[ManifestationId, ...]:
        """Return the others that an item took text from, in the order of the earlier version."""
        return self._sources.get(item_id, ())

    def has_given(self, item_id: ManifestationId) -> bool:
        """Tell whether another took text from an item."""
        return item_id in self._givers

    def _has_gained(self, item: Manifestation) -> bool:
        return item.id not in self._before or self._before[item.id].text != item.text

    def _found(self, taker: Manifestation) -> tuple[ManifestationId, ...]:
        gained = pairs_of(taker.text) - self._pairs(self._before, taker.id)
        common: Counter[ManifestationId] = Counter()
        for pair in gained:
            having = self._holders.get(pair, [])
            if len(having) <= COMMON_TO:
                common.update(having)
        found = {giver for giver, _ in common.most_common(CANDIDATES) if self._gave(giver, taker.id, gained)}
        return tuple(each for each in self._before if each in found) if found else ()

    def _gave(self, giver: ManifestationId, taker: ManifestationId, gained: frozenset[Pair]) -> bool:
        lost = self._lost[giver]
        common = len(lost & gained)
        least = min(len(lost), len(gained))
        if taker in self._before:  # a part of one that is there still may have gone anywhere
            if giver in self._after:
                return False
            least = len(lost)
        return common >= min(FEWEST_PAIRS, least) and common >= MOVED_SHARE * least

    @staticmethod
    def _pairs(items: Mapping[ManifestationId, Manifestation], item_id: ManifestationId) -> frozenset[Pair]:
        return pairs_of(items[item_id].text) if item_id in items else frozenset()
