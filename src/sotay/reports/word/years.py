"""The history over the years as Word tables, from the same rows as the PDF: one item, the groups, completeness.

Shapes are letters that look like them, as in the picture of items × periods; bars are numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.lib.units import mm

from sotay.domain.assessment import AnswerState
from sotay.domain.completeness import Fill
from sotay.domain.group_history import GroupHistory
from sotay.domain.manifestation import Level
from sotay.domain.trend import Trend
from sotay.reports.history_content import Shape, shape_of
from sotay.reports.page import Sheet
from sotay.reports.styles import LANDSCAPE, READING
from sotay.reports.word.history import SIGNS
from sotay.reports.word.letters import writable
from sotay.reports.word.pieces import Grid, Para, Piece, Row, Run, held, para
from sotay.reports.word.styles import Letters, Named
from sotay.reports.word.writer import write
from sotay.reports.year_pdf import item_marks, parts_of
from sotay.reports.year_rows import HEAD_MM, LegendMark
from sotay.texts import documents, periods
from sotay.texts import history_counts as count_texts
from sotay.texts import history_views as texts
from sotay.texts.history_rows import Band, CountCell, Heading, LevelCell, Line, group_rows, trend_rows
from sotay.texts.history_rows import Row as YearRow

MOST_COLUMNS = 12
FILL_SHARES = (0.4, 0.2, 0.2, 0.2)
"""How the name of a period and the three numbers share the width."""


def write_item_history(trend: Trend, levels: Sequence[Level]) -> bytes:
    """Return the Word file of one item through the periods."""
    marks = item_marks(levels)
    pieces: list[Piece] = [para(texts.item_title(), Named.TITLE), *map(_legend_line, marks)]
    pieces += _item_pieces(trend_rows(trend, levels), [mark.letter for mark in marks])
    pieces.append(para(documents.levels_are_no_score(), Named.NOTE))
    title = texts.item_document(trend.name.code)
    return write(pieces, layout=READING, title=title, corner=documents.personal_paper())


def write_group_history(groups: Sequence[GroupHistory], levels: Sequence[Level]) -> bytes:
    """Return the Word file of the groups over the years; one page saying so where no period counts for a year."""
    pieces: list[Piece] = [para(count_texts.groups_title(), Named.TITLE)]
    for group in groups:
        pieces += _group_pieces(group_rows([group], levels))
    last = (documents.groups_are_no_score(), Named.NOTE) if groups else (count_texts.groups_empty(), Named.BRACKET)
    pieces.append(para(*last))
    title = count_texts.groups_document()
    return write(pieces, layout=LANDSCAPE, title=title, corner=documents.personal_paper())


def write_completeness(fills: Sequence[Fill]) -> bytes:
    """Return the Word file of how far each period was answered; one page saying so where there is no period."""
    pieces: list[Piece] = [para(count_texts.fills_title(), Named.TITLE)]
    if fills:
        width = Sheet(READING).width
        widths = tuple(width * share for share in FILL_SHARES)
        head = Row(tuple((para(each, Named.TABLE_HEAD),) for each in count_texts.fill_columns()), is_head=True)
        pieces.append(Grid(widths, (head, *map(_fill_row, fills)), is_ruled=True))
    else:
        pieces.append(para(documents.history_empty(), Named.BRACKET))
    title = count_texts.fills_document()
    return write(pieces, layout=READING, title=title, corner=documents.personal_paper())


def _legend_line(mark: LegendMark) -> Para:
    sign = SIGNS[mark.shape or Shape.UNANSWERED]
    return held(Para(Named.PICTURE, (Run(sign, Letters.BOX), Run(writable(f"{mark.letter}  {mark.words}")))))


def _item_pieces(rows: Sequence[YearRow], letters: Sequence[str]) -> Iterator[Piece]:
    for is_line, together in groupby(rows, key=lambda row: isinstance(row, Line)):
        if is_line:
            lines = [part for row in together if isinstance(row, Line) for part in parts_of(row, MOST_COLUMNS)]
            yield _levels_table(lines, letters)
            continue
        for row in together:
            if isinstance(row, Band):
                yield held(para(row.words, Named.NOTE))
            elif isinstance(row, Heading):
                yield para(row.words, Named.HEADING_3)
                if row.detail:
                    yield held(para(row.detail, Named.LEFT), gap_after=4)


def _levels_table(lines: Sequence[Line], letters: Sequence[str]) -> Grid:
    columns = max(len(line.cells) for line in lines)
    column = (Sheet(READING).width - HEAD_MM * mm) / MOST_COLUMNS
    rows = []
    for line in lines:
        cells = [_level_cell(cell, letters) for cell in line.cells if isinstance(cell, LevelCell)]
        empty = [(Para(Named.PICTURE_MARK, ()),)] * (columns - len(cells))
        rows.append(Row(((para(line.head, Named.PICTURE),), *cells, *empty)))
    return Grid((HEAD_MM * mm, *([column] * columns)), tuple(rows), is_ruled=True, is_tight=True)


def _level_cell(cell: LevelCell, letters: Sequence[str]) -> tuple[Para, ...]:
    shape = Shape.WRITTEN if cell.state is AnswerState.HALF else Shape.UNANSWERED
    letter = ""
    if cell.place is not None:
        shape = shape_of(cell.place)
        letter = letters[cell.place] if cell.place < len(letters) else ""
    sign = (Run(SIGNS[shape], Letters.BOX), *((Run(writable(letter)),) if letter else ()))
    return (Para(Named.PICTURE_MARK, sign), para(cell.caption, Named.PICTURE_MARK))


def _group_pieces(rows: Sequence[YearRow]) -> Iterator[Piece]:
    title = next(row for row in rows if isinstance(row, Heading))
    yield para(title.words, Named.HEADING_3)
    width = (Sheet(LANDSCAPE).width - HEAD_MM * mm) / len(title.columns)
    heads = ("", *title.columns)
    table = [Row(tuple((para(each, Named.TABLE_HEAD),) for each in heads), is_head=True)]
    for row in rows:
        if isinstance(row, Band):
            table.append(Row(((para(row.words, Named.TABLE),),)))
        elif isinstance(row, Line):
            counts = (_count_cell(cell) for cell in row.cells if isinstance(cell, CountCell))
            table.append(Row(((para(row.head, Named.TABLE_NUMBER),), *counts)))
    yield Grid((HEAD_MM * mm, *([width] * len(title.columns))), tuple(table), is_ruled=True)


def _count_cell(cell: CountCell) -> tuple[Para, ...]:
    shape = Shape.UNANSWERED if cell.place is None else shape_of(cell.place)
    signs = (Run(SIGNS[shape] * cell.count, Letters.BOX), Run(" ")) if cell.count else ()
    return (Para(Named.TABLE_NUMBER, (*signs, Run(str(cell.count)))),)


def _fill_row(fill: Fill) -> Row:
    numbers = (str(each) for each in (fill.answered, fill.half, fill.untouched))
    period = (para(periods.name(fill.period), Named.TABLE),)
    return Row((period, *((para(each, Named.TABLE_NUMBER),) for each in numbers)))
