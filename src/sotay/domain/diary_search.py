"""Finding lines of the diary by month, item and words without accents.

Each text is folded once, when it is read or changed, so that thousands of lines are searched while a person types.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period, month
from sotay.domain.search import Span, needle_of, searchable

ELLIPSIS = "… "
_WHITE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class DiaryLine:
    """An entry with what is searched in it."""

    entry: DiaryEntry
    searchable: str


@dataclass(frozen=True, slots=True)
class DiaryFilter:
    """Which lines are wanted; what is empty leaves all."""

    words: str = ""
    month: Period | None = None
    item: ManifestationId | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether it lets every line through."""
        return not needle_of(self.words) and self.month is None and self.item is None


def line_of(entry: DiaryEntry) -> DiaryLine:
    """Return an entry ready to be searched."""
    return DiaryLine(entry, searchable(entry.text))


def in_order(lines: Iterable[DiaryLine]) -> tuple[DiaryLine, ...]:
    """Return the lines with the latest day first, of one day the one written last."""
    by_id = sorted(lines, key=lambda each: each.entry.id)
    return tuple(sorted(by_id, key=lambda each: (each.entry.day, each.entry.written_at), reverse=True))


def with_entry(lines: Sequence[DiaryLine], entry: DiaryEntry) -> tuple[DiaryLine, ...]:
    """Return the lines with an entry in place of the one of its id, or as a new one, in order."""
    place = next((place for place, each in enumerate(lines) if each.entry.id == entry.id), None)
    if place is None:
        return in_order([*lines, line_of(entry)])
    before = lines[place].entry
    changed = (*lines[:place], line_of(entry), *lines[place + 1 :])
    stays = (before.day, before.written_at) == (entry.day, entry.written_at)
    return changed if stays else in_order(changed)


def wanted(lines: Iterable[DiaryLine], choice: DiaryFilter, *, keep: EntryId | None = None) -> tuple[DiaryEntry, ...]:
    """Return the entries that a filter lets through, and the one to ``keep``, in the order in which they come."""
    needle = needle_of(choice.words)
    return tuple(
        each.entry
        for each in lines
        if (keep is not None and each.entry.id == keep)
        or (
            (choice.item is None or each.entry.manifestation_id == choice.item)
            and (choice.month is None or choice.month.start <= each.entry.day <= choice.month.end)
            and needle in each.searchable
        )
    )


def by_month(entries: Iterable[DiaryEntry]) -> Iterator[tuple[Period, tuple[DiaryEntry, ...]]]:
    """Yield entries in order with the month of each run of them, no further than they are asked for."""
    for key, of_month in groupby(entries, key=lambda each: (each.day.year, each.day.month)):
        yield month(*key), tuple(of_month)


def months_of(lines: Iterable[DiaryLine]) -> tuple[Period, ...]:
    """Return the months that have any line, the latest first."""
    months = {(each.entry.day.year, each.entry.day.month) for each in lines}
    return tuple(month(*each) for each in sorted(months, reverse=True))


def excerpt(text: str, hits: Sequence[Span], limit: int) -> tuple[str, tuple[Span, ...]]:
    """Return one line of at most about ``limit`` characters of a text, with the hits that stand in it.

    It begins where the text does, or shortly before the first hit where that stands further on.
    """
    plain = _WHITE.sub(" ", text)
    if len(plain) <= limit:
        return plain, tuple(hits)
    first = hits[0] if hits else Span(0, 0)
    start = 0 if first.end <= limit else plain.rfind(" ", 0, max(first.start - limit // 3, 1)) + 1
    end = start + limit
    before, after = ELLIPSIS if start else "", "…" if end < len(plain) else ""
    moved = len(before) - start
    inside = tuple(Span(each.start + moved, each.end + moved) for each in hits if start <= each.start < each.end <= end)
    return f"{before}{plain[start:end]}{after}", inside
