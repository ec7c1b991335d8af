"""The mirrors of a cell over the years, item by item: joined, broken, parted and ended as the checklist says.

What is told of a year is told as it was then; nothing is counted anew, so that no year tells more than it told.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sotay.domain.history import History
from sotay.domain.lineage import Lineage
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.mirror import Answered, Band, Mirror
from sotay.domain.period import whole_year
from sotay.domain.trend import ItemName, Opening, item_trend


@dataclass(frozen=True, slots=True)
class ToldMirror:
    """The mirror of a year with the checklist it was told by."""

    mirror: Mirror
    checklist: Checklist


@dataclass(frozen=True, slots=True)
class ToldBand:
    """What the mirror of a year told of an item; ``of_year`` is earlier where that year could tell nothing new."""

    year: int
    band: Band
    of_year: int


@dataclass(frozen=True, slots=True)
class BandStretch:
    """Years in which an item had one meaning, as the last of them names it."""

    name: ItemName
    bands: tuple[ToldBand, ...]
    opening: Opening | None = None


@dataclass(frozen=True, slots=True)
class ItemYears:
    """An item of the latest mirror, or one that only earlier ones had, with all that was told on its way."""

    name: ItemName
    stretches: tuple[BandStretch, ...]
    withdrawn_since: int | None = None


def mirror_years(told: Sequence[ToldMirror], versions: Sequence[Checklist] = ()) -> tuple[ItemYears, ...]:
    """Return every item over the years in the order of the latest checklist, those of earlier ones after it.

    ``versions`` are the other checklists that the book knows: they say what happened between two mirrors.
    """
    ordered = sorted(told, key=lambda each: each.mirror.year)
    history = History(tuple((whole_year(each.mirror.year), each.checklist) for each in ordered), (), tuple(versions))
    bands = {
        (each.mirror.year, row.item): ToldBand(each.mirror.year, row.band, row.of_year)
        for each in ordered
        for row in each.mirror.rows
    }
    ids = dict.fromkeys(item.id for each in reversed(ordered) for item in each.checklist.items())
    return tuple(_item_years(history, bands, each) for each in ids)


def broken_since(
    items: Collection[str], checklist: Checklist, earlier: Mapping[int, Checklist], versions: Sequence[Checklist] = ()
) -> frozenset[tuple[int, str]]:
    """Return the years of earlier mirrors with the items that meant something else then than in ``checklist``."""
    lineage = Lineage((*versions, *earlier.values(), checklist))
    return frozenset(
        (year, item)
        for year, older in earlier.items()
        for item in items
        if older.item(ManifestationId(item)) and lineage.passage(ManifestationId(item), older, checklist).turn.is_break
    )


def in_meaning_of(
    answered: Sequence[Answered], answered_by: Checklist | None, checklist: Checklist, versions: Sequence[Checklist]
) -> tuple[Answered, ...]:
    """Return what was answered of items that mean in ``checklist`` what they meant in the one it was answered by.

    All of it where that one is not known: ids are permanent, and nothing says that they mean something else.
    """
    if answered_by is None:
        return tuple(answered)
    lineage = Lineage((*versions, answered_by, checklist))
    return tuple(
        each
        for each in answered
        if not lineage.passage(ManifestationId(each.item), answered_by, checklist).turn.is_break
    )


def _item_years(
    history: History, bands: Mapping[tuple[int, str], ToldBand], manifestation_id: ManifestationId
) -> ItemYears:
    trend = item_trend(history, manifestation_id)
    stretches = []
    for each in trend.stretches:
        years = [point.period.end.year for point in each.points]
        told = tuple(band for year in years if (band := bands.get((year, each.name.manifestation_id))))
        stretches.append(BandStretch(each.name, told, each.opening))
    since = trend.withdrawn_since
    return ItemYears(trend.name, tuple(stretches), since.end.year if since else None)
