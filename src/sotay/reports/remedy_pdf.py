"""The table «khắc phục hạn chế» on paper, A4 across."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from sotay.domain.member import Profile
from sotay.domain.remedy_table import RemedyTable
from sotay.reports.blocks import heading, text
from sotay.reports.fields import field_lines
from sotay.reports.grid import grid
from sotay.reports.keeping import Piece
from sotay.reports.page import Sheet, build
from sotay.reports.remedy_content import RemedyPart, columns, parts
from sotay.reports.review_content import field
from sotay.reports.styles import LANDSCAPE, Styles, styles_for
from sotay.texts import documents
from sotay.texts import remedy_table as texts

NUMBER_MM = 12
DUE_MM = 26
SHARES = (0.30, 0.29, 0.27, 0.14)
"""How fault, step, standing and confirmation share what the narrow columns leave."""


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


def _grid(part: RemedyPart, styles: Styles, width: float) -> Flowable:
    return grid(columns(), part.rows, widths_of_columns(width), styles)
