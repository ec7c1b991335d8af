"""The table «khắc phục hạn chế» on paper, A4 across."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from sotay.domain.member import Profile
from sotay.domain.remedy_table import RemedyTable
from sotay.reports.blocks import heading, text
from sotay.reports.fields import field_lines
from sotay.reports.fonts import REGULAR
from sotay.reports.keeping import Piece
from sotay.reports.page import Sheet, build
from sotay.reports.paragraph import Text, TextStyle
from sotay.reports.remedy_content import RemedyPart, columns, parts
from sotay.reports.review_content import field
from sotay.reports.styles import LANDSCAPE, Styles, styles_for
from sotay.texts import documents
from sotay.texts import remedy_table as texts

NUMBER_MM = 12
DUE_MM = 26
SHARES = (0.30, 0.29, 0.27, 0.14)
"""How fault, step, standing and confirmation share what the narrow columns leave."""

LINE_PT = 0.5
PADDING_PT = 5

LINES_OF_A_ROW = 20
"""A row that is higher goes on in the next one, since a page parts only between rows."""

_GRID = TableStyle(
    [
        # Otherwise the library names Helvetica for each cell, which no file embeds.
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("GRID", (0, 0), (-1, -1), LINE_PT, "black"),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), PADDING_PT),
        ("LEFTPADDING", (0, 0), (-1, -1), PADDING_PT),
        ("RIGHTPADDING", (0, 0), (-1, -1), PADDING_PT),
    ]
)


def draw_remedies(table: RemedyTable, profile: Profile) -> bytes:
    """Return the PDF of the table; one page saying so for a year without remedies."""
    styles = styles_for(LANDSCAPE)
    width = Sheet(LANDSCAPE).width
    fields = (field(documents.name_label(), profile.full_name), field(documents.cell_label(), profile.cell))
    story: list[Piece] = [
        text(texts.title(), styles.title),
        text(texts.year(table.year), styles.subtitle),
        *field_lines(fields, styles.plain, width),
    ]
    for part in parts(table):
        story.append(heading(part.heading, styles.heading(3)))
        story.append(heading(part.done, styles.left))
        story.append(_grid(part, styles, width))
    if table.is_empty:
        story.append(text(texts.nothing_in_year(table.year), styles.left))
    return build(story, layout=LANDSCAPE, title=texts.document_title(table.year), corner=documents.personal_paper())


def widths_of_columns(width: float) -> list[float]:
    """Return the widths of the columns."""
    shared = width - (NUMBER_MM + DUE_MM) * mm
    fault, step, standing, confirmed = (share * shared for share in SHARES)
    return [NUMBER_MM * mm, fault, step, DUE_MM * mm, standing, confirmed]


def is_of_one_piece(row: Sequence[Sequence[str]], widths: Sequence[float], style: TextStyle) -> bool:
    """Tell whether a row of the table is sure to fit on a page."""
    return len(_pieces(row, widths, style)) == 1


def _grid(part: RemedyPart, styles: Styles, width: float) -> Flowable:
    widths = widths_of_columns(width)
    head = [text(each, styles.table_head) for each in columns()]
    rows = [piece for row in part.rows for piece in _pieces(row, widths, styles.table)]
    grid = Table([head, *rows], colWidths=widths, repeatRows=1)
    grid.setStyle(_GRID)
    grid.spaceBefore = styles.body.leading / 3
    return grid


def _pieces(row: Sequence[Sequence[str]], widths: Sequence[float], style: TextStyle) -> list[list[list[Text]]]:
    """Return a row of the table as one row of the paper, or as several where it is higher than a page is sure to be."""
    columns_of_lines = [
        [(place, line) for place, words in enumerate(cell) for line in _lines(words, width - 2 * PADDING_PT, style)]
        for cell, width in zip(row, widths, strict=True)
    ]
    highest = max(len(lines) for lines in columns_of_lines)
    return [
        [_paragraphs(lines[at : at + LINES_OF_A_ROW], style) for lines in columns_of_lines]
        for at in range(0, highest, LINES_OF_A_ROW)
    ]


def _lines(words: str, width: float, style: TextStyle) -> tuple[str, ...]:
    paragraph = text(words, style)
    paragraph.wrap(width, 0)
    return paragraph.lines


def _paragraphs(lines: Sequence[tuple[int, str]], style: TextStyle) -> list[Text]:
    """Return the lines joined again, each to the paragraph that it comes from."""
    return [text(" ".join(line for _, line in of_one), style) for _, of_one in groupby(lines, key=lambda each: each[0])]
