"""A paper of a cell as a Word file, from the same content as the PDF; sizes come from the layout."""

from __future__ import annotations

from dataclasses import replace

from sotay.domain.layout import PageLayout
from sotay.reports.blocks import balanced
from sotay.reports.cell.measures import layout_of, widths_of
from sotay.reports.cell.pdf import HYPHENS
from sotay.reports.cell.values import Align, Cell, CellPaper, Part, Room, TablePart
from sotay.reports.grid import is_of_one_piece
from sotay.reports.page import Sheet
from sotay.reports.styles import Styles, styles_for
from sotay.reports.word.fields import comment_lines
from sotay.reports.word.header import header
from sotay.reports.word.letters import writable
from sotay.reports.word.pieces import TAB, Grid, Para, Piece, Row, Run, balanced_para, held, held_row, para
from sotay.reports.word.review import part_lines
from sotay.reports.word.signatures import signatures
from sotay.reports.word.styles import Letters, Named
from sotay.reports.word.writer import write


def write_cell_paper(paper: CellPaper, layout: PageLayout) -> bytes:
    """Return the Word file of the paper."""
    layout = layout_of(paper, layout)
    width = Sheet(layout).width
    styles = styles_for(layout)
    pieces: list[Piece] = [
        *header(paper.left_header, paper.right_header, paper.place_and_date, styles, width, numbered=paper.numbered),
        *_titles(paper, styles, width),
    ]
    for part in paper.parts:
        if isinstance(part, TablePart) and isinstance(above := pieces[-1], Para):
            pieces[-1] = replace(above, gap_after=styles.body.leading / 3)
        pieces += _part(part, styles, width)
    if isinstance(last := pieces[-1], Para) and paper.signatures:
        pieces[-1] = held(last)  # the last lines of a paper stay with the first signature
    pieces += signatures(paper.signatures, styles, width)
    return write(pieces, layout=layout, title=paper.document_title)


def _titles(paper: CellPaper, styles: Styles, width: float) -> list[Para]:
    lines = [balanced_para(balanced(title, styles.title, width), Named.TITLE) for title in paper.titles]
    if paper.subtitle:
        lines.append(balanced_para(balanced(paper.subtitle, styles.subtitle, width), Named.SUBTITLE))
    if paper.numbered:
        lines.append(para(HYPHENS, Named.SUBTITLE))
    return [replace(lines[0], gap=styles.body.leading), *lines[1:]]


def _part(part: Part, styles: Styles, width: float) -> list[Piece]:
    match part:
        case TablePart():
            return [_table(part, styles, width)]
        case Room():
            return [*_room(part)]
        case _:
            return [*part_lines(part, styles, width)]


def _table(part: TablePart, styles: Styles, width: float) -> Grid:
    widths = widths_of(part.columns, width)
    of_align = {Align.LEFT: Named.TABLE, Align.CENTRE: Named.TABLE_NUMBER}
    named = [of_align[each.align] for each in part.columns]
    rows = [Row(tuple((para(each.heading, Named.TABLE_HEAD),) for each in part.columns), is_head=True)]
    for at, row in enumerate(part.rows, start=1):
        letters = Letters.STRONG if part.has_total and at == len(part.rows) else None
        cells = tuple(_cell(cell, style, letters) for cell, style in zip(row, named, strict=True))
        words = [cell.words.splitlines() or [""] for cell in row]
        made = Row(cells, is_whole=is_of_one_piece(words, widths, styles.table))
        # A sum alone on a page would be a sum of nothing.
        rows.append(held_row(made) if part.has_total and at == len(part.rows) - 1 else made)
    return Grid(tuple(widths), tuple(rows), is_ruled=True)


def _cell(cell: Cell, named: Named, letters: Letters | None) -> tuple[Para, ...]:
    lines = cell.words.splitlines() or [""]
    return tuple(Para(named, (Run(writable(line), letters),)) for line in lines)


def _room(part: Room) -> list[Para]:
    if not part.label:
        return [Para(Named.DOTTED, (Run(TAB),)) for _ in range(part.lines)]
    lines = comment_lines(part.label, more_lines=part.lines)
    return [*lines[:-1], replace(lines[-1], holds_next=False)]
