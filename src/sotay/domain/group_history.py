"""A group of items over the years: how many items stand at each level, never their sum or average.

Each item counts once a year, with the level that it was given last in that year. Years are only put side by side while
the group holds the same items in the same meaning; where it does not, the year says what changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sotay.domain.history import History
from sotay.domain.lineage import Lineage, Turn
from sotay.domain.manifestation import Checklist, Group, Level, LevelKey, ManifestationId
from sotay.domain.period import Period
from sotay.domain.trend import ItemName, name_in, year_of


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What happened to one item of a group since the year before; ``before`` are the wordings it had, or came from."""

    name: ItemName
    turn: Turn
    before: tuple[ItemName, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupYear:
    """A group in a year. ``counts`` follow the levels of the year's last checklist, then those it no longer had.

    ``last`` is the last period of the year; ``changes`` say why the year is not to be held against the one before.
    """

    year: int
    last: Period
    title: str
    counts: tuple[tuple[Level, int], ...]
    unanswered: int
    changes: tuple[ItemChange, ...] = ()

    @property
    def total(self) -> int:
        """Return how many items the group had at the end of the year."""
        return self.unanswered + sum(count for _, count in self.counts)

    def count(self, key: LevelKey) -> int:
        """Return how many items stand at a level."""
        return next((count for level, count in self.counts if level.key == key), 0)


@dataclass(frozen=True, slots=True)
class GroupHistory:
    """A group over the years, the earliest first; ``title`` as the latest year has it."""

    number: str
    title: str
    years: tuple[GroupYear, ...]


@dataclass(frozen=True, slots=True)
class _Year:
    number: int
    periods: tuple[tuple[Period, Checklist], ...]

    @property
    def last(self) -> tuple[Period, Checklist]:
        return self.periods[-1]


def group_histories(history: History) -> tuple[GroupHistory, ...]:
    """Return each group over the years, in the order of the latest checklist; terms of office count for no year."""
    dated = [each for each in history.periods if year_of(each[0]) is not None]
    years = [_Year(number or 0, tuple(each)) for number, each in groupby(dated, key=lambda each: year_of(each[0]))]
    lineage = Lineage((*history.checklists(), *history.versions))
    level_of = {(point.period, point.manifestation_id): point.level for point in history.points}
    hidden = history.hidden()
    found: dict[str, list[GroupYear]] = {}
    for number in _numbers(years):
        earlier: _Year | None = None
        for year in years:
            group = _group(year.last[1], number)
            if group is not None:
                changes = _changes(number, earlier, year, lineage) if earlier and number in found else ()
                asked = [item.id for item in group.items if (year.last[0], item.id) not in hidden]
                chosen = [_last_level(each, year, level_of, lineage) for each in asked]
                found.setdefault(number, []).append(_group_year(group, year, chosen, changes))
            earlier = year
    return tuple(GroupHistory(number, each[-1].title, tuple(each)) for number, each in found.items())


def _numbers(years: Sequence[_Year]) -> tuple[str, ...]:
    ordered = (group.number for year in reversed(years) for group in year.last[1].groups)
    return tuple(dict.fromkeys(ordered))


def _group(checklist: Checklist, number: str) -> Group | None:
    return next((group for group in checklist.groups if group.number == number), None)


def _group_year(
    group: Group, year: _Year, chosen: Sequence[LevelKey | None], changes: tuple[ItemChange, ...]
) -> GroupYear:
    last, _ = year.last
    levels: dict[LevelKey, Level] = {}
    for _, checklist in reversed(year.periods):
        for level in checklist.levels:
            levels.setdefault(level.key, level)
    counted = Counter(key for key in chosen if key is not None)
    for key in counted:
        levels.setdefault(key, Level(key, str(key)))
    return GroupYear(
        year=year.number,
        last=last,
        title=group.title,
        counts=tuple((level, counted[level.key]) for level in levels.values()),
        unanswered=sum(key is None for key in chosen),
        changes=changes,
    )


def _last_level(
    manifestation_id: ManifestationId,
    year: _Year,
    level_of: Mapping[tuple[Period, ManifestationId], LevelKey | None],
    lineage: Lineage,
) -> LevelKey | None:
    """Return the level given last in the year to the item in the meaning that it has at the end of the year."""
    _, at_end = year.last
    for period, checklist in reversed(year.periods):
        level = level_of.get((period, manifestation_id))
        if level is not None and not lineage.passage(manifestation_id, checklist, at_end).turn.is_break:
            return level
    return None


def _changes(number: str, earlier: _Year, year: _Year, lineage: Lineage) -> tuple[ItemChange, ...]:
    """Return what makes a group another than at the end of the year before, in the order of the later checklist."""
    before, after = earlier.last[1], year.last[1]
    if before is after:
        return ()
    old, new = _items(before, number), _items(after, number)
    found = []
    for each in new:
        turn = lineage.passage(each, before, after).turn if each in old else _beginning(each, after, lineage)
        if turn.is_break:
            found.append(ItemChange(name_in(after, each), turn, _wordings_before(each, before, after, lineage)))
    found += [ItemChange(name_in(before, each), Turn.WITHDRAWN) for each in old if each not in new]
    return tuple(found)


def _wordings_before(
    manifestation_id: ManifestationId, before: Checklist, after: Checklist, lineage: Lineage
) -> tuple[ItemName, ...]:
    sources = [
        each.source
        for each in lineage.branches()
        if each.target == manifestation_id and lineage.descends(after, each.declared_by) and before.item(each.source)
    ]
    own = [manifestation_id] if before.item(manifestation_id) else []
    return tuple(name_in(before, each) for each in dict.fromkeys(sources or own))


def _beginning(manifestation_id: ManifestationId, checklist: Checklist, lineage: Lineage) -> Turn:
    """Return how an item that is new in a checklist began: from others, or as something new."""
    for branch in lineage.branches():
        if branch.target == manifestation_id and lineage.descends(checklist, branch.declared_by):
            return branch.turn
    return Turn.ADDED


def _items(checklist: Checklist, number: str) -> tuple[ManifestationId, ...]:
    group = _group(checklist, number)
    return tuple(item.id for item in group.items) if group else ()
