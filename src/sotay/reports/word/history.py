"""The picture of items × periods as a Word table, A4 across, with its legend.

Where the PDF draws shapes, the table has letters that look like them, so that they can be copied and read aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from sotay.domain.history import Grid as HistoryGrid
from sotay.domain.manifestation import Checklist
from sotay.reports.history_content import LegendEntry, Mark, PicturePage, PictureRow, Shape, legend, picture_pages
from sotay.reports.history_pdf import COLUMN_MM, HEADS_MM, LEGEND_COLUMNS, NAMES_MM, WIDEST_COLUMN_MM, columns_of_page
from sotay.reports.page import Sheet
from sotay.reports.styles import LANDSCAPE
from sotay.reports.word.letters import writable
from sotay.reports.word.pieces import TAB, Grid, Para, Piece, Row, Run, Stop, para
from sotay.reports.word.styles import Letters, Named
from sotay.reports.word.writer import write
from sotay.texts import documents

SIGNS = {
    Shape.RING: "○",
    Shape.HALF: "◐",
    Shape.SQUARE: "■",
    Shape.TRIANGLE: "△",
    Shape.DIAMOND: "◇",
    Shape.WRITTEN: "□",
    Shape.UNANSWERED: "–",
    Shape.ABSENT: "×",
    Shape.BREAK: "|",
}
"""The letter that stands for each shape; all of them are in the face of the boxes."""

MARK_MM = 10
"""How far the words of the legend begin after its mark."""


def write_history(grid: HistoryGrid, checklist: Checklist) -> bytes:
    """Return the Word file of the picture; one page saying so where there is no period."""
    width = Sheet(LANDSCAPE).width
    meaning = _legend(legend(grid, checklist), width)
    pieces: list[Piece] = []
    # A page of the PDF ends where no more rows fit; here the table goes on by itself, with its head repeated.
    for page in picture_pages(grid, checklist, columns=columns_of_page(), lines=len(grid.rows) * 2):
        title = replace(para(documents.history_title(), Named.TITLE), begins_page=bool(pieces))
        pieces.extend((title, replace(para(page.caption, Named.BRACKET), gap_after=4)))
        pieces.extend((_table(page, width), *meaning, para(documents.history_hint(), Named.NOTE)))
    if not pieces:
        pieces = [para(documents.history_title(), Named.TITLE), para(documents.history_empty(), Named.BRACKET)]
    title_of_file = documents.history_document_title()
    return write(pieces, layout=LANDSCAPE, title=title_of_file, corner=documents.personal_paper())


def _table(page: PicturePage, width: float) -> Grid:
    column = min(WIDEST_COLUMN_MM * mm, max(COLUMN_MM * mm, (width - NAMES_MM * mm) / len(page.heads)))
    heads = ((Para(Named.PICTURE, ()),), *((para(head, Named.PICTURE),) for head in page.heads))
    head = Row(heads, is_head=True, turned_height=HEADS_MM * mm)
    rows = (head, *(_row(row) for row in page.rows))
    return Grid((NAMES_MM * mm, *(column for _ in page.heads)), rows, is_ruled=True, is_tight=True)


def _row(row: PictureRow) -> Row:
    if not row.marks:
        return Row(((Para(Named.PICTURE, (Run(writable(row.words), Letters.STRONG),), holds_next=True),),))
    return Row(((para(row.words, Named.PICTURE),), *((Para(Named.PICTURE_MARK, _sign(mark)),) for mark in row.marks)))


def _legend(entries: Sequence[LegendEntry], width: float) -> list[Para]:
    """Return the legend in columns; its lines stay together."""
    step = width / LEGEND_COLUMNS
    places = [(column * step, column * step + MARK_MM * mm) for column in range(LEGEND_COLUMNS)]
    stops = tuple(Stop(at) for pair in places for at in pair if at)
    lines = []
    for start in range(0, len(entries), LEGEND_COLUMNS):
        words: list[Run] = []
        for entry in entries[start : start + LEGEND_COLUMNS]:
            words.extend((Run(TAB),) if words else ())
            words.extend((*_sign(entry.mark), Run(TAB + writable(entry.words))))
        lines.append(Para(Named.PICTURE, tuple(words), holds_next=True, gap=4, stops=stops))
    return lines


def _sign(mark: Mark) -> tuple[Run, ...]:
    letter = (Run(writable(mark.letter)),) if mark.letter else ()
    broken = (Run(SIGNS[Shape.BREAK], Letters.BOX),) if mark.is_after_break else ()
    return (*broken, Run(SIGNS[mark.shape], Letters.BOX), *letter)
