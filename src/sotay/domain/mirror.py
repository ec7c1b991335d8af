"""The mirror of a cell: how many members named which manifestation, so that none of them can be told from it.

Only bands of numbers leave, never a number. Few and none look alike, and so do nearly all and all. Each member is
counted in the mirrors of one group only, once a year; a change between years shows only where it is too large for those
who joined or left to have made it. Why, and what this does not protect from: ADR 17.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from sotay.domain.season_errors import MirrorOverlaps, MirrorTooSmall
from sotay.domain.submission import Part, Submission

LEAST = 5
"""How many members a count must be of before it is told from none: k of the issue."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a submission says of one manifestation: the levels of its periods, and whether a shortcoming is written."""

    item: str
    levels: tuple[str, ...]
    has_shortcoming: bool


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one member's submission says of the manifestations: the ids of those that were named."""

    person: str
    named: frozenset[str]


@dataclass(frozen=True, slots=True)
class Band:
    """What is told of a count: at least ``lowest``, at most ``highest``; None for up to everybody."""

    lowest: int
    highest: int | None

    @property
    def is_few(self) -> bool:
        """Tell whether this is the band of none or few."""
        return self.lowest == 0


@dataclass(frozen=True, slots=True)
class Row:
    """One manifestation: the band of the year ``of_year``; an earlier one where the two years cannot be told apart."""

    item: str
    band: Band
    of_year: int


@dataclass(frozen=True, slots=True)
class Mirror:
    """What leaves: ``given`` of ``members`` handed the part in; rows in the order of the checklist, never by count."""

    group: str
    year: int
    members: int
    given: int
    least: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """A mirror with what it was made from: kept in the cell book and nowhere else, for later ones to be held to it."""

    mirror: Mirror
    people: frozenset[str]
    counts: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    def row(self, item: str) -> Row | None:
        """Return what was told of an item, None for one that the checklist did not have."""
        return next((each for each in self.mirror.rows if each.item == item), None)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """One manifestation over several groups, from what these told: at least ``lowest``, in ``telling`` of them."""

    item: str
    lowest: int
    telling: int


def answered_in(submission: Submission) -> tuple[Answered, ...]:
    """Return which manifestations a submission says something of, without its words."""
    levels: dict[str, list[str]] = {}
    short: set[str] = set()
    for line in submission.lines:
        if line.item and line.part in _ON_AN_ITEM:
            given = levels.setdefault(line.item, [])
            if line.part is Part.LEVEL:
                given.append(line.value)
            elif line.part is Part.SHORTCOMING:
                short.add(line.item)
    return tuple(Answered(item, tuple(given), item in short) for item, given in levels.items())


def contribution_of(person: str, answered: Iterable[Answered], naming_levels: Iterable[str]) -> Contribution | None:
    """Return what a submission adds to the mirror, None where the member handed in no line on any manifestation.

    An item is named by a shortcoming, or by a level that says so; ``naming_levels`` are the keys of those.
    """
    levels, everything = set(naming_levels), tuple(answered)
    named = {each.item for each in everything if each.has_shortcoming or not levels.isdisjoint(each.levels)}
    return Contribution(person, frozenset(named)) if everything else None


_ON_AN_ITEM = {Part.LEVEL, Part.DONE_WELL, Part.SHORTCOMING, Part.CAUSE, Part.STEP}


def band_of(count: int, given: int, least: int = LEAST) -> Band:
    """Return the band of a count among ``given`` members.

    Bands are ``least`` wide from 0 on; the last begins early enough to hide how close to everybody a count comes.
    """
    last = (given - least + 1) // least * least
    lowest = min(count // least * least, last)
    return Band(lowest, None if lowest == last else lowest + least - 1)


def release(
    *,
    group: str,
    year: int,
    members: int,
    contributions: Sequence[Contribution],
    items: Sequence[str],
    earlier: Sequence[Release],
    broken: Collection[tuple[int, str]] = (),
    least: int = LEAST,
) -> Release:
    """Return the mirror of a group and year, the very one that was drawn before where there is one.

    ``items`` are ids in the order of the checklist, ``earlier`` every release that the book has kept; ``broken`` names
    years of the group with the items that meant something else then, which are told as new ones. MirrorTooSmall
    for fewer than twice ``least`` contributions, MirrorOverlaps where another group's mirror counted some of them.
    """
    for each in earlier:
        if (each.mirror.group, each.mirror.year) == (group, year):
            return each
    people = frozenset(each.person for each in contributions)
    if len(people) < 2 * least:
        raise MirrorTooSmall(len(people), 2 * least)
    _refuse_overlaps(group, year, people, earlier, least)
    counts = {item: sum(item in each.named for each in contributions) for item in items}
    own = sorted((each for each in earlier if each.mirror.group == group), key=lambda each: each.mirror.year)
    rows = tuple(
        _row(item, count, year, people, [each for each in own if (each.mirror.year, item) not in broken], least)
        for item, count in counts.items()
    )
    return Release(Mirror(group, year, members, len(people), least, rows), people, MappingProxyType(counts))


def over_groups(mirrors: Sequence[Mirror]) -> tuple[AtLeast, ...]:
    """Return what the mirrors of several groups tell together.

    Made from their bands alone and from no count, so that it tells nothing that they did not.
    """
    lows: dict[str, list[int]] = {}
    for mirror in mirrors:
        for row in mirror.rows:
            lows.setdefault(row.item, []).append(row.band.lowest)
    return tuple(AtLeast(item, sum(each), sum(low > 0 for low in each)) for item, each in lows.items())


def _refuse_overlaps(group: str, year: int, people: frozenset[str], earlier: Iterable[Release], least: int) -> None:
    for each in earlier:
        if each.mirror.group == group or not people & each.people:
            continue
        is_nested = min(len(people - each.people), len(each.people - people)) < least
        if each.mirror.year == year or is_nested:
            raise MirrorOverlaps(each.mirror.group, each.mirror.year)


def _row(item: str, count: int, year: int, people: frozenset[str], own: Sequence[Release], least: int) -> Row:
    told = [(each, row) for each in own if (row := each.row(item)) is not None]
    if all(_is_told_apart(item, count, people, each, least) for each, _ in told):
        return Row(item, band_of(count, len(people), least), year)
    return told[-1][1]


def _is_told_apart(item: str, count: int, people: frozenset[str], before: Release, least: int) -> bool:
    """Tell whether so much changed that at least ``least`` of those counted both times must have answered otherwise.

    Then nobody can put the change down to those who joined or left; otherwise the year tells nothing new.
    """
    joined, left = len(people - before.people), len(before.people - people)
    change = count - before.counts.get(item, 0)
    return change >= joined + least or -change >= left + least
