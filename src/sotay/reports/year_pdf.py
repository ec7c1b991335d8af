"""The history over the years on paper: one item, the groups, how far each period was answered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from sotay.domain.completeness import Fill
from sotay.domain.group_history import GroupHistory
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Level
from sotay.domain.trend import Trend
from sotay.reports.blocks import heading, text
from sotay.reports.history_content import Shape, shape_of
from sotay.reports.keeping import Fitted, NewPage, Piece, Together
from sotay.reports.page import Sheet, build
from sotay.reports.styles import LANDSCAPE, READING, Styles, styles_for
from sotay.reports.year_rows import HEAD_MM, BandBox, ColumnHeads, LegendMark, MarkLegend, YearLine, widest_caption
from sotay.texts import documents, history
from sotay.texts import history_counts as count_texts
from sotay.texts import history_views as texts
from sotay.texts.history_rows import Band, Heading, Line, Row, fill_rows, group_rows, trend_rows
from sotay.texts.levels import letters

COLUMN_MM = 11
WIDEST_COLUMN_MM = 22
GAP_MM = 2


def draw_item_history(trend: Trend, levels: Sequence[Level]) -> bytes:
    """Return the PDF of one item through the periods."""
    styles = styles_for(READING)
    marks = item_marks(levels)
    story: list[Piece] = [text(texts.item_title(), styles.title), MarkLegend(marks, columns=2)]
    story += _pieces(trend_rows(trend, levels), READING, styles, [mark.letter for mark in marks])
    story.append(text(documents.levels_are_no_score(), styles.note))
    return _built(story, READING, texts.item_document(trend.name.code))


def draw_group_history(groups: Sequence[GroupHistory], levels: Sequence[Level]) -> bytes:
    """Return the PDF of the groups over the years; one page saying so where no period counts for a year."""
    styles = styles_for(LANDSCAPE)
    story: list[Piece] = [text(count_texts.groups_title(), styles.title)]
    if not groups:
        story.append(text(count_texts.groups_empty(), styles.bracket))
    else:
        story.append(MarkLegend(group_marks(levels), columns=3))
    for group in groups:
        rows = group_rows([group], levels)
        story.append(Fitted(partial(_group_pieces, rows, styles)))
    if groups:
        story.append(text(documents.groups_are_no_score(), styles.note))
    return _built(story, LANDSCAPE, count_texts.groups_document())


def draw_completeness(fills: Sequence[Fill]) -> bytes:
    """Return the PDF of how far each period was answered; one page saying so where there is no period."""
    styles = styles_for(READING)
    story: list[Piece] = [text(count_texts.fills_title(), styles.title)]
    if fills:
        marks = (
            LegendMark(count_texts.fill_answered(), fill=(1, 0, 1)),
            LegendMark(count_texts.fill_half(), fill=(0, 1, 1)),
            LegendMark(count_texts.fill_untouched(), fill=(0, 0, 1)),
        )
        story.append(MarkLegend(marks, columns=2))
        story += _pieces(fill_rows(fills), READING, styles)
    else:
        story.append(text(documents.history_empty(), styles.bracket))
    return _built(story, READING, count_texts.fills_document())


def item_marks(levels: Sequence[Level]) -> tuple[LegendMark, ...]:
    """Return the marks of one item through the periods: the levels with their letters, then what has no level."""
    letter_of = letters(levels)
    shapes = (shape_of(place) for place in range(len(levels)))
    return (
        *(LegendMark(each.sentence, shape, letter_of[each.key]) for each, shape in zip(levels, shapes, strict=True)),
        LegendMark(texts.half_done(), Shape.WRITTEN),
        LegendMark(history.unanswered(), Shape.UNANSWERED),
    )


def group_marks(levels: Sequence[Level]) -> tuple[LegendMark, ...]:
    """Return the marks of the groups: the levels, then what was not answered."""
    return (
        *(LegendMark(level.sentence, shape_of(place)) for place, level in enumerate(levels)),
        LegendMark(history.unanswered(), Shape.UNANSWERED),
    )


def _built(story: Sequence[Piece], layout: PageLayout, title: str) -> bytes:
    return build(story, layout=layout, title=title, corner=documents.personal_paper())


def _pieces(
    rows: Sequence[Row], layout: PageLayout, styles: Styles, level_letters: Sequence[str] = ()
) -> Iterator[Piece]:
    """Yield the rows; bands and headings stay with the first line after them."""
    room = Sheet(layout).width - HEAD_MM * mm
    lines = [row for row in rows if isinstance(row, Line)]
    least = max(COLUMN_MM * mm, widest_caption(lines) + GAP_MM * mm)
    most = max((len(line.cells) for line in lines), default=1)
    column = min(max(least, room / most), max(least, WIDEST_COLUMN_MM * mm))
    fitting = max(int(room // column), 1)
    waiting: list[Flowable] = []
    for row in rows:
        if isinstance(row, Line):
            first, *rest = (YearLine(part, column, level_letters) for part in parts_of(row, fitting))
            first.spaceBefore = GAP_MM * mm if waiting else 0
            yield Together([*waiting, first])
            yield from rest
            waiting = []
        else:
            waiting += _flowables(row, styles)
    yield from waiting


def _flowables(row: Heading | Band, styles: Styles) -> list[Flowable]:
    if isinstance(row, Band):
        return [BandBox(row)]
    detail = [text(row.detail, styles.left)] if row.detail else []
    return [heading(row.words, styles.heading(3)), *detail]


def parts_of(line: Line, fitting: int) -> Iterator[Line]:
    """Yield a line in as many parts as the paper is wide for; they are joined by the line of time."""
    for start in range(0, len(line.cells), fitting):
        end = start + fitting
        yield replace(
            line,
            head=line.head if start == 0 else "",
            cells=line.cells[start:end],
            comes_in=line.comes_in or start > 0,
            goes_on=line.goes_on or end < len(line.cells),
        )


def _group_pieces(
    rows: Sequence[Row], styles: Styles, room: float, height: float
) -> list[Flowable | Together | NewPage]:
    """Return a group with its heads of columns again at the top of each page that it goes on to."""
    width = Sheet(LANDSCAPE).width
    title = next(row for row in rows if isinstance(row, Heading))
    column = (width - HEAD_MM * mm) / len(title.columns)

    def heads() -> list[Flowable]:
        return [heading(title.words, styles.heading(3)), ColumnHeads(title.columns, column)]

    def height_of(flowables: Sequence[Flowable]) -> float:
        return float(sum(each.getSpaceBefore() + each.wrap(width, height)[1] for each in flowables))

    pieces: list[Flowable | Together | NewPage] = []
    waiting: list[Flowable] = []
    left, on_top = room, heads()
    for row in rows:
        if isinstance(row, Band):
            waiting.append(BandBox(row))
        elif isinstance(row, Line):
            waiting.append(YearLine(row, column))
            if height_of([*on_top, *waiting]) > left and left < height:
                pieces.append(NewPage())
                left, on_top = height, heads()
            pieces += [*on_top, *waiting]
            left -= height_of([*on_top, *waiting])
            waiting, on_top = [], []
    return pieces
