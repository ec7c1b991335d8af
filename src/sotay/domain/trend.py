"""One item through the periods: what was answered, in stretches of one meaning.

No score, no average, no order of better and worse: only which level was chosen when. Answers are joined where the
lineage says that they mean the same; where it does not, a new stretch begins and says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sotay.domain.assessment import AnswerState
from sotay.domain.history import History
from sotay.domain.lineage import Branch, Lineage, Turn
from sotay.domain.manifestation import Checklist, Level, LevelKey, ManifestationId
from sotay.domain.period import Period, PeriodKind
from sotay.domain.plain import ADDED_LATER


@dataclass(frozen=True, slots=True)
class ItemName:
    """An item as a checklist calls it; ``text`` is its wording there, "" where nobody asks for it."""

    manifestation_id: ManifestationId
    code: str
    short: str
    text: str = field(default="", metadata=ADDED_LATER)


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """What a period says of the item; ``level`` in the words of that period, None where none was chosen."""

    period: Period
    state: AnswerState
    level: Level | None
    is_reworded: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """Why a stretch begins anew; ``others`` are where it came from, ``notes`` what the checklist says of it.

    ``earlier`` is the item itself as it stood before, None where it was not there.
    """

    turn: Turn
    others: tuple[ItemName, ...] = ()
    notes: tuple[str, ...] = ()
    earlier: ItemName | None = None

    def before(self) -> tuple[ItemName, ...]:
        """Return the wordings that were answered before: of the items it came from, else its own earlier one."""
        return self.others or ((self.earlier,) if self.earlier else ())


@dataclass(frozen=True, slots=True)
class Stretch:
    """Periods in which one item had one meaning, as its last period names it; never empty."""

    name: ItemName
    points: tuple[TrendPoint, ...]
    opening: Opening | None = None

    def by_year(self) -> Iterator[tuple[int | None, tuple[TrendPoint, ...]]]:
        """Yield the points of each year in which a period ends; a term of office stands alone, under no year."""
        year: int | None = None
        waiting: list[TrendPoint] = []
        for point in self.points:
            this = year_of(point.period)
            if waiting and (this is None or this != year):
                yield year, tuple(waiting)
                waiting = []
            year = this
            waiting.append(point)
        yield year, tuple(waiting)


@dataclass(frozen=True, slots=True)
class Trend:
    """An item with the stretches that lead to it, its own, and those that go on from it.

    ``withdrawn_since`` is the first period whose checklist no longer had the item.
    """

    name: ItemName
    stretches: tuple[Stretch, ...]
    withdrawn_since: Period | None = None

    def levels(self) -> tuple[Level, ...]:
        """Return the levels that were chosen, each once."""
        found = {point.level.key: point.level for each in self.stretches for point in each.points if point.level}
        return tuple(found.values())


def year_of(period: Period) -> int | None:
    """Return the year that a period counts for, None for a term of office."""
    return None if period.kind is PeriodKind.TERM else period.end.year


def name_in(checklist: Checklist, manifestation_id: ManifestationId) -> ItemName:
    """Return an item as this checklist calls it; its id where the checklist has no such item."""
    item = checklist.item(manifestation_id)
    if item is None:
        return ItemName(manifestation_id, checklist.code(manifestation_id), manifestation_id)
    return ItemName(manifestation_id, checklist.code(manifestation_id), item.short, item.text)


def item_trend(history: History, manifestation_id: ManifestationId) -> Trend:
    """Return how an item was answered; its fan is followed as far as the versions at hand declare it."""
    return _Fan(history).trend(manifestation_id)


class _Fan:
    """Follows an item, those it came from and those it went into."""

    def __init__(self, history: History) -> None:
        self._periods = history.periods
        known = history.checklists()
        self._lineage = Lineage((*history.versions, *(each for each in known if each not in history.versions)))
        self._branches = self._lineage.branches()
        self._known = known
        self._hidden = history.hidden()
        self._levels = {(point.period, point.manifestation_id): point.level for point in history.points}

    def trend(self, manifestation_id: ManifestationId) -> Trend:
        having = [checklist for _, checklist in self._periods if checklist.item(manifestation_id)]
        own = self._stretches(manifestation_id, self._periods)
        before = self._sources(manifestation_id, {manifestation_id})
        after = self._targets(manifestation_id, {manifestation_id})
        if own and before:
            own[0] = self._come_from_others(own[0])
        name = name_in(having[-1] if having else self._last(), manifestation_id)
        return Trend(name, (*before, *own, *after), self._withdrawn_since(manifestation_id))

    def _stretches(
        self, manifestation_id: ManifestationId, periods: Sequence[tuple[Period, Checklist]]
    ) -> list[Stretch]:
        found: list[Stretch] = []
        points: list[TrendPoint] = []
        opening: Opening | None = None
        previous: Checklist | None = None
        for period, checklist in periods:
            if checklist.item(manifestation_id) is None or (period, manifestation_id) in self._hidden:
                continue
            passage = self._lineage.passage(manifestation_id, previous, checklist) if previous else None
            if passage and passage.turn.is_break and previous:
                found.append(_stretch(manifestation_id, previous, points, opening))
                others = self._names(self._between(manifestation_id, previous, checklist))
                opening = Opening(passage.turn, others, passage.notes, name_in(previous, manifestation_id))
                points = []
            is_reworded = passage is not None and passage.turn is Turn.REWORDED
            points.append(self._point(period, checklist, manifestation_id, is_reworded=is_reworded))
            previous = checklist
        if previous:
            found.append(_stretch(manifestation_id, previous, points, opening))
        return found

    def _point(
        self, period: Period, checklist: Checklist, manifestation_id: ManifestationId, *, is_reworded: bool
    ) -> TrendPoint:
        key = (period, manifestation_id)
        if key not in self._levels:
            return TrendPoint(period, AnswerState.UNANSWERED, None, is_reworded)
        level = self._levels[key]
        if level is None:
            return TrendPoint(period, AnswerState.HALF, None, is_reworded)
        return TrendPoint(period, AnswerState.ANSWERED, _level(checklist, level), is_reworded)

    def _sources(self, manifestation_id: ManifestationId, seen: set[ManifestationId]) -> list[Stretch]:
        """Return what led to an item: of each source the periods before the version that split or merged it."""
        found: list[Stretch] = []
        for branch in self._branches:
            if branch.target != manifestation_id or branch.source in seen:
                continue
            seen.add(branch.source)
            earlier = [each for each in self._periods if not self._lineage.descends(each[1], branch.declared_by)]
            found += self._sources(branch.source, seen)
            stretches = self._stretches(branch.source, earlier)
            found += stretches
        return found

    def _targets(self, manifestation_id: ManifestationId, seen: set[ManifestationId]) -> list[Stretch]:
        """Return what an item went into: of each target the periods from the version that split or merged it."""
        found: list[Stretch] = []
        for branch in self._branches:
            if branch.source != manifestation_id or branch.target in seen:
                continue
            seen.add(branch.target)
            later = [each for each in self._periods if self._lineage.descends(each[1], branch.declared_by)]
            stretches = self._stretches(branch.target, later)
            if stretches:
                stretches[0] = replace(stretches[0], opening=self._opening(self._together_with(branch)))
            found += stretches
            found += self._targets(branch.target, seen)
        return found

    def _come_from_others(self, first: Stretch) -> Stretch:
        """Return the first stretch of an item with the others that it began from; unchanged where it is older."""
        began = next(checklist for period, checklist in self._periods if period == first.points[0].period)
        for branch in self._branches:
            if branch.target == first.name.manifestation_id and self._lineage.descends(began, branch.declared_by):
                return replace(first, opening=self._opening(self._together_with(branch)))
        return first

    def _opening(self, branches: Sequence[Branch]) -> Opening:
        notes = dict.fromkeys(branch.note for branch in branches if branch.note)
        return Opening(branches[0].turn, self._names(branches), tuple(notes))

    def _names(self, branches: Sequence[Branch]) -> tuple[ItemName, ...]:
        """Return the sources of branches, as the version before called them."""
        return tuple(self._name_before(branch.source, branch.declared_by) for branch in branches)

    def _together_with(self, branch: Branch) -> list[Branch]:
        """Return the branches that lead to one item by the same version."""
        return [each for each in self._branches if each.target == branch.target and each.is_declared_with(branch)]

    def _between(self, manifestation_id: ManifestationId, before: Checklist, after: Checklist) -> list[Branch]:
        """Return the branches that lead to an item by the versions from one to the other."""
        return [
            each
            for each in self._branches
            if each.target == manifestation_id
            and self._lineage.descends(after, each.declared_by) != self._lineage.descends(before, each.declared_by)
        ]

    def _name_before(self, manifestation_id: ManifestationId, declared_by: Checklist) -> ItemName:
        having = [each for each in self._known if each.item(manifestation_id)]
        replaced = [each for each in having if each.version == declared_by.replaces]
        return name_in((replaced or having or [declared_by])[-1], manifestation_id)

    def _withdrawn_since(self, manifestation_id: ManifestationId) -> Period | None:
        gone: Period | None = None
        for period, checklist in self._periods:
            if checklist.item(manifestation_id) is not None:
                gone = None
            elif gone is None:
                gone = period
        is_known = any(checklist.item(manifestation_id) for _, checklist in self._periods)
        return gone if is_known else None

    def _last(self) -> Checklist:
        return self._periods[-1][1]


def _stretch(
    manifestation_id: ManifestationId, checklist: Checklist, points: Sequence[TrendPoint], opening: Opening | None
) -> Stretch:
    return Stretch(name_in(checklist, manifestation_id), tuple(points), opening)


def _level(checklist: Checklist, key: LevelKey) -> Level:
    return checklist.level(key) or Level(key, str(key))
