"""The table «khắc phục hạn chế» as a Word file, A4 across, from the same content as the PDF."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.member import Profile
from sotay.domain.remedy_table import RemedyTable
from sotay.reports.grid import is_of_one_piece
from sotay.reports.page import Sheet
from sotay.reports.remedy_content import RemedyPart, columns, parts
from sotay.reports.remedy_pdf import widths_of_columns
from sotay.reports.review_content import field
from sotay.reports.styles import LANDSCAPE, Styles, styles_for
from sotay.reports.word.fields import field_lines
from sotay.reports.word.pieces import Grid, Para, Piece, Row, held, para
from sotay.reports.word.styles import Named
from sotay.reports.word.writer import write
from sotay.texts import documents
from sotay.texts import remedy_table as texts


def write_remedies(table: RemedyTable, profile: Profile) -> bytes:
    """Return the Word file of the table; one page saying so for a year without remedies."""
    styles = styles_for(LANDSCAPE)
    width = Sheet(LANDSCAPE).width
    fields = (field(documents.name_label(), profile.full_name), field(documents.cell_label(), profile.cell))
    pieces: list[Piece] = [
        para(texts.title(), Named.TITLE),
        para(texts.year(table.year), Named.SUBTITLE),
        *field_lines(fields, styles.plain, width),
    ]
    for part in parts(table):
        pieces.extend((para(part.heading, Named.HEADING_3), _done(part, styles), _grid(part, styles, width)))
    if table.is_empty:
        pieces.append(para(texts.nothing_in_year(table.year), Named.LEFT))
    return write(pieces, layout=LANDSCAPE, title=texts.document_title(table.year), corner=documents.personal_paper())


def _done(part: RemedyPart, styles: Styles) -> Para:
    return held(para(part.done, Named.LEFT), gap_after=styles.body.leading / 3)


def _grid(part: RemedyPart, styles: Styles, width: float) -> Grid:
    widths = widths_of_columns(width)
    head = Row(tuple((para(each, Named.TABLE_HEAD),) for each in columns()), is_head=True)
    rows = (Row(_cells(row), is_whole=is_of_one_piece(row, widths, styles.table)) for row in part.rows)
    return Grid(tuple(widths), (head, *rows), is_ruled=True)


def _cells(row: Sequence[Sequence[str]]) -> tuple[tuple[Para, ...], ...]:
    return tuple(tuple(para(words, Named.TABLE) for words in cell) for cell in row)
