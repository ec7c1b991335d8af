"""The history in rows of words, for the screen and for paper: what is drawn is decided here once.

A picture is a list of headings, bands that say why answers are not joined, and lines of cells, one line to a year.
Every cell carries its own words, so that a picture can be read aloud, copied and printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from sotay.domain.assessment import AnswerState
from sotay.domain.completeness import Fill
from sotay.domain.group_history import GroupHistory, GroupYear, ItemChange
from sotay.domain.lineage import Turn
from sotay.domain.manifestation import Level, LevelKey
from sotay.domain.period import Period
from sotay.domain.trend import ItemName, Opening, Stretch, Trend, TrendPoint, year_of
from sotay.texts import documents, history, periods
from sotay.texts import history_counts as count_texts
from sotay.texts import history_views as texts


class Gap(Enum):
    """What a band draws beside its words: a BREAK, ways that SPLIT or MERGE, or an END."""

    BREAK = "break"
    SPLIT = "split"
    MERGE = "merge"
    END = "end"


@dataclass(frozen=True, slots=True)
class LevelCell:
    """A level in a period; ``place`` is its place among the levels of the picture, None without a level."""

    period: Period
    caption: str
    words: str
    state: AnswerState
    place: int | None = None


@dataclass(frozen=True, slots=True)
class CountCell:
    """How many items stand at the level of this place; None is the column of what was not answered."""

    period: Period
    caption: str
    words: str
    count: int
    place: int | None = None


@dataclass(frozen=True, slots=True)
class FillCell:
    """How far a period was answered."""

    period: Period
    caption: str
    words: str
    fill: Fill


@dataclass(frozen=True, slots=True)
class WordCell:
    """A few words of a year; ``shown`` is what stands in the field."""

    period: Period
    caption: str
    words: str
    shown: str


Cell: TypeAlias = LevelCell | CountCell | FillCell | WordCell


@dataclass(frozen=True, slots=True)
class Heading:
    """Words over the lines that follow.

    ``detail`` is the whole text of an item as it stood; ``columns`` head the cells where they stand in columns.
    """

    words: str
    detail: str = ""
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wordings:
    """What was answered on either side of a break: names and texts, the older ones in ``before``."""

    before: tuple[tuple[str, str], ...]
    after: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Band:
    """Why what stands below is not joined to what stands above, and between which wordings."""

    gap: Gap
    words: str
    wordings: tuple[Wordings, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Cells of one year. ``comes_in`` and ``goes_on``: the line of time is joined to the line above and below."""

    head: str
    cells: tuple[Cell, ...]
    comes_in: bool = False
    goes_on: bool = False


Row: TypeAlias = Heading | Band | Line


def trend_rows(trend: Trend, levels: Sequence[Level]) -> tuple[Row, ...]:
    """Return one item through the periods; ``levels`` give each level its place."""
    rows: list[Row] = []
    place_of = {level.key: place for place, level in enumerate(levels)}
    own = [at for at, each in enumerate(trend.stretches) if each.name.manifestation_id == trend.name.manifestation_id]
    for at, stretch in enumerate(trend.stretches):
        if stretch.opening:
            since = periods.name_in_sentence(stretch.points[0].period)
            rows.append(opening_band(stretch.opening, since, stretch.name))
        rows.append(Heading(texts.item_name(stretch.name.code, stretch.name.short), stretch.name.text))
        rows += _stretch_lines(stretch, place_of)
        if trend.withdrawn_since and at == own[-1]:
            rows.append(Band(Gap.END, texts.withdrawn(periods.name_in_sentence(trend.withdrawn_since))))
    return tuple(rows)


def group_rows(groups: Sequence[GroupHistory], levels: Sequence[Level]) -> tuple[Row, ...]:
    """Return the groups over the years, a column for each level and one for what was not answered."""
    rows: list[Row] = []
    heads = (*(level.sentence for level in levels), count_texts.column_unanswered())
    for group in groups:
        rows.append(Heading(documents.numbered(group.number, group.title), columns=heads))
        for year in group.years:
            if year.changes:
                changes = [_change_words(each) for each in year.changes]
                wordings = [pair for each in year.changes for pair in _wordings(each.before, each.name)]
                words = count_texts.group_changed(count_texts.year(year.year), changes)
                rows.append(Band(Gap.BREAK, words, tuple(wordings)))
            rows.append(Line(str(year.year), tuple(_count_cells(year, levels))))
    return tuple(rows)


def fill_rows(fills: Sequence[Fill]) -> tuple[Row, ...]:
    """Return how far each period was answered, a line for each year."""
    rows: list[Row] = []
    waiting: list[Fill] = []
    for fill in fills:
        if waiting and (year_of(fill.period) is None or year_of(fill.period) != year_of(waiting[0].period)):
            rows.append(_fill_line(waiting))
            waiting = []
        waiting.append(fill)
    if waiting:
        rows.append(_fill_line(waiting))
    return tuple(rows)


def _stretch_lines(stretch: Stretch, place_of: dict[LevelKey, int]) -> Iterator[Line]:
    years = list(stretch.by_year())
    for at, (year, points) in enumerate(years):
        yield Line(
            head=_line_head(year, points[0].period),
            cells=tuple(_level_cell(point, place_of) for point in points),
            comes_in=at > 0,
            goes_on=at < len(years) - 1,
        )


def _level_cell(point: TrendPoint, place_of: dict[LevelKey, int]) -> LevelCell:
    if point.level is not None:
        sentence = point.level.sentence
    else:
        sentence = texts.half_done() if point.state is AnswerState.HALF else history.unanswered()
    say = texts.answered_reworded if point.is_reworded else texts.answered_with
    return LevelCell(
        period=point.period,
        caption=periods.shortest_name(point.period),
        words=say(periods.name(point.period), sentence),
        state=point.state,
        # A level that no checklist explains still has a place of its own, after all others.
        place=place_of.get(point.level.key, len(place_of)) if point.level else None,
    )


def opening_band(opening: Opening, since: str, name: ItemName) -> Band:
    """Return why a stretch of an item begins anew ``since`` a period, with the wordings on either side."""
    others = [texts.item_in_sentence(each.code, each.short) for each in opening.others]
    gap, words = {
        Turn.SPLIT: (Gap.SPLIT, texts.split_from(since, others)),
        Turn.MERGED: (Gap.MERGE, texts.merged_from(since, others)),
        Turn.MEANING_CHANGED: (Gap.BREAK, texts.meaning_changed(since)),
        Turn.WITHDRAWN: (Gap.BREAK, texts.taken_up_again(since)),
    }.get(opening.turn, (Gap.BREAK, texts.undeclared(since)))
    said = " ".join([words, *(texts.note_of_change(note) for note in opening.notes)])
    return Band(gap, said, _wordings(opening.before(), name))


def _wordings(before: Sequence[ItemName], after: ItemName) -> tuple[Wordings, ...]:
    if not before or not after.text:
        return ()
    return (Wordings(tuple(map(_named, before)), _named(after)),)


def _named(name: ItemName) -> tuple[str, str]:
    return texts.item_name(name.code, name.short), name.text


def _count_cells(year: GroupYear, levels: Sequence[Level]) -> Iterator[CountCell]:
    words = count_texts.year(year.year)
    own = dict(year.counts)
    sentences = {level.key: level.sentence for level in own}
    for place, level in enumerate(levels):
        count = year.count(level.key)
        sentence = sentences.get(level.key, level.sentence)
        yield CountCell(year.last, str(count), count_texts.count_of(words, sentence, count, year.total), count, place)
    unanswered = count_texts.count_unanswered(words, year.unanswered, year.total)
    yield CountCell(year.last, str(year.unanswered), unanswered, year.unanswered)


def _change_words(change: ItemChange) -> str:
    say = {
        Turn.MEANING_CHANGED: count_texts.change_meaning,
        Turn.SPLIT: count_texts.change_split,
        Turn.MERGED: count_texts.change_merged,
        Turn.ADDED: count_texts.change_added,
        Turn.WITHDRAWN: count_texts.change_withdrawn,
    }.get(change.turn, count_texts.change_undeclared)
    return say(texts.item_in_sentence(change.name.code, change.name.short))


def _fill_line(fills: Sequence[Fill]) -> Line:
    cells = tuple(
        FillCell(
            period=each.period,
            caption="\n".join((periods.shortest_name(each.period), count_texts.fill_number(each.answered, each.total))),
            words=count_texts.fill_words(periods.name(each.period), each.answered, each.half, each.untouched),
            fill=each,
        )
        for each in fills
    )
    return Line(_line_head(year_of(fills[0].period), fills[0].period), cells)


def _line_head(year: int | None, period: Period) -> str:
    return periods.short_name(period) if year is None else str(year)
