"""What the history shows: items × periods, and two periods side by side.

``domain.trend`` follows one item, ``domain.group_history`` a group over the years, ``domain.completeness`` how far each
period was answered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from sotay.domain.assessment import Answer, AnswerState, Assessment
from sotay.domain.audience import Reader, is_for
from sotay.domain.lineage import Lineage, Turn
from sotay.domain.manifestation import Checklist, Level, LevelKey, ManifestationId
from sotay.domain.period import Period


@dataclass(frozen=True, slots=True)
class Cell:
    """One item in one period: its level (None: not answered) and whether the period's checklist had it.

    ``is_after_break`` tells that the item is not known to mean what it meant in the period before that had it.
    """

    level: LevelKey | None
    is_in_checklist: bool = True
    is_after_break: bool = False


@dataclass(frozen=True, slots=True)
class GridRow:
    """One item through all periods; ``code`` and ``short`` as the latest period names it."""

    manifestation_id: ManifestationId
    code: str
    short: str
    group: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Items × periods, periods from the earliest to the latest.

    ``checklists`` are those that the periods were answered against, in the same order.
    """

    periods: tuple[Period, ...]
    rows: tuple[GridRow, ...]
    checklists: tuple[Checklist, ...] = ()

    def levels(self) -> tuple[Level, ...]:
        """Return the levels of the latest checklist, then those that only earlier ones had."""
        return levels_of(self.checklists)

    def has_breaks(self) -> bool:
        """Tell whether any item changed its meaning from one period to a later one."""
        return any(cell.is_after_break for row in self.rows for cell in row.cells)

    def wordings(self, row: int, column: int) -> tuple[str, str] | None:
        """Return the text of an item before a break and after it, None where the cell does not begin anew."""
        line = self.rows[row]
        if not line.cells[column].is_after_break:
            return None
        asked = [item for each in self.checklists[:column] if (item := each.item(line.manifestation_id))]
        now = self.checklists[column].item(line.manifestation_id)
        return (asked[-1].text, now.text) if asked and now else None

    def sentence(self, column: int, key: LevelKey) -> str:
        """Return a level in the words that it had in a period."""
        level = self.checklists[column].level(key)
        return level.sentence if level else str(key)


@dataclass(frozen=True, slots=True)
class Pair:
    """One item in two periods; an item that a period's checklist lacked has None there.

    ``turn`` is what became of the item between the two: after a break the levels answer different things.
    """

    code: str
    short: str
    before: Answer | None
    after: Answer | None
    turn: Turn = Turn.SAME

    @property
    def has_changed_level(self) -> bool:
        """Tell whether both periods answered the item and the levels differ."""
        if self.before is None or self.after is None:
            return False
        answered = AnswerState.ANSWERED
        return self.before.state is answered and self.after.state is answered and self.before.level != self.after.level


@dataclass(frozen=True, slots=True)
class GridPoint:
    """One stored answer as the history reads it, without any of its texts; with no level, something was written."""

    period: Period
    manifestation_id: ManifestationId
    level: LevelKey | None


@dataclass(frozen=True, slots=True)
class History:
    """Everything that the history is drawn from.

    ``periods`` from the earliest to the latest, each with the checklist it was answered against; ``versions`` are the
    checklists that the handbook accepted, answered or not, the earliest first. ``readers`` says for whom the member
    read, of the periods that have it.
    """

    periods: tuple[tuple[Period, Checklist], ...]
    points: tuple[GridPoint, ...]
    versions: tuple[Checklist, ...] = ()
    readers: Mapping[Period, Reader] = field(default_factory=lambda: MappingProxyType({}))

    def hidden(self) -> frozenset[tuple[Period, ManifestationId]]:
        """Return the items that a period did not ask, since they were for others and hold no answer."""
        if not self.readers:
            return frozenset()
        written = {(point.period, point.manifestation_id) for point in self.points}
        return frozenset(
            (period, item.id)
            for period, checklist in self.periods
            if period in self.readers
            for item in checklist.items()
            if not is_for(item, self.readers[period]) and (period, item.id) not in written
        )

    def asked(self) -> Mapping[Period, Set[ManifestationId]]:
        """Return the items that each period asked, the earliest period first."""
        asked = _items_of(self.periods)
        for period, item in self.hidden():
            asked[period].discard(item)
        return asked

    def checklists(self) -> tuple[Checklist, ...]:
        """Return each checklist once, the accepted ones after those of the periods."""
        by_identity = {id(each): each for each in (*(checklist for _, checklist in self.periods), *self.versions)}
        return tuple(by_identity.values())


def levels_of(checklists: Sequence[Checklist]) -> tuple[Level, ...]:
    """Return the levels of the last checklist, then those that only the ones before it had."""
    found: dict[LevelKey, Level] = {}
    for checklist in reversed(checklists):
        for level in checklist.levels:
            found.setdefault(level.key, level)
    return tuple(found.values())


def history_grid(
    periods: Sequence[tuple[Period, Checklist]],
    points: Sequence[GridPoint],
    versions: Sequence[Checklist] = (),
    hidden: Set[tuple[Period, ManifestationId]] = frozenset(),
) -> Grid:
    """Return the picture of items × periods.

    ``periods`` names each period with the checklist it was answered against; ``versions`` are the accepted checklists.
    Rows follow the latest period; items that only earlier checklists had come after. ``hidden`` were not asked.
    """
    ordered = sorted(periods, key=lambda each: each[0])
    asked = _items_of(ordered)
    for period, item_id in hidden:
        asked[period].discard(item_id)
    levels: dict[Period, dict[ManifestationId, LevelKey | None]] = {period: {} for period in asked}
    for point in points:
        levels.setdefault(point.period, {})[point.manifestation_id] = point.level
    # There are thousands of cells, and few that differ; periods are looked up here and not for each of them.
    cell = cache(Cell)
    columns = [(period, levels[period], asked[period]) for period, _ in ordered]
    lineage = Lineage((*versions, *(checklist for _, checklist in ordered)))
    rows: dict[ManifestationId, GridRow] = {}
    for _, checklist in reversed(ordered):
        for group in checklist.groups:
            for item in group.items:
                if item.id not in rows:
                    broken = _after_breaks(item.id, ordered, lineage)
                    rows[item.id] = GridRow(
                        manifestation_id=item.id,
                        code=f"{group.number}.{item.number}",
                        short=item.short,
                        group=group.number,
                        cells=tuple(
                            cell(level_of.get(item.id), item.id in ids, bool(broken) and period in broken)
                            for period, level_of, ids in columns
                        ),
                    )
    return Grid(
        periods=tuple(period for period, _ in ordered),
        rows=tuple(rows.values()),
        checklists=tuple(checklist for _, checklist in ordered),
    )


def _items_of(periods: Sequence[tuple[Period, Checklist]]) -> dict[Period, set[ManifestationId]]:
    """Return the items of each period; most periods share a checklist, whose items are gone through once."""
    of_checklist: dict[int, frozenset[ManifestationId]] = {}
    for _, checklist in periods:
        if id(checklist) not in of_checklist:
            of_checklist[id(checklist)] = frozenset(item.id for item in checklist.items())
    return {period: set(of_checklist[id(checklist)]) for period, checklist in periods}


def _after_breaks(
    manifestation_id: ManifestationId, ordered: Sequence[tuple[Period, Checklist]], lineage: Lineage
) -> frozenset[Period]:
    found = []
    previous: Checklist | None = None
    for period, checklist in ordered:
        if checklist is previous or checklist.item(manifestation_id) is None:
            continue
        if previous is not None and lineage.passage(manifestation_id, previous, checklist).turn.is_break:
            found.append(period)
        previous = checklist
    return frozenset(found)


def side_by_side(before: Assessment, after: Assessment, versions: Sequence[Checklist] = ()) -> tuple[Pair, ...]:
    """Return each item of either checklist with its answer in both periods, in the order of the later one.

    ``versions`` are the checklists that the handbook accepted: they say what happened between the two.
    """
    lineage = Lineage((*versions, before.checklist, after.checklist))
    pairs: dict[ManifestationId, Pair] = {}
    for source in (after, before):
        for item in source.items():
            if item.id in pairs:
                continue
            was_there, is_there = before.checklist.item(item.id), after.checklist.item(item.id)
            is_in_both = was_there is not None and is_there is not None
            pairs[item.id] = Pair(
                code=source.checklist.code(item.id),
                short=item.short,
                before=before.answer(item.id) if was_there else None,
                after=after.answer(item.id) if is_there else None,
                turn=lineage.passage(item.id, before.checklist, after.checklist).turn if is_in_both else Turn.SAME,
            )
    return tuple(pairs.values())
