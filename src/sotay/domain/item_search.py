"""Finding words in a checklist: which items hold them, and where."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.manifestation import Checklist, Manifestation, ManifestationId
from sotay.domain.search import Span, find


@dataclass(frozen=True, slots=True)
class ItemHits:
    """The hits of a query in one item; ``signs`` and ``questions`` have one tuple for each sign and question."""

    manifestation_id: ManifestationId
    short: tuple[Span, ...]
    text: tuple[Span, ...]
    signs: tuple[tuple[Span, ...], ...]
    questions: tuple[tuple[Span, ...], ...]

    @property
    def count(self) -> int:
        """Return how many hits there are in all."""
        return len(self.short) + len(self.text) + sum(len(each) for each in (*self.signs, *self.questions))


def hits_in(item: Manifestation, words: str) -> ItemHits:
    """Return the hits of a query in one item, maybe none."""
    return ItemHits(
        manifestation_id=item.id,
        short=find(words, item.short),
        text=find(words, item.text),
        signs=tuple(find(words, each) for each in item.signs),
        questions=tuple(find(words, each) for each in item.questions),
    )


def search_checklist(checklist: Checklist, words: str) -> tuple[ItemHits, ...]:
    """Return the items that hold the query, in printed order; a blank query finds nothing."""
    found = (hits_in(item, words) for item in checklist.items())
    return tuple(each for each in found if each.count)
