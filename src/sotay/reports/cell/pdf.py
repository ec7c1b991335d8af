"""A paper of a cell as PDF, drawn from its content; sizes come from the layout."""

from __future__ import annotations

from reportlab.platypus import Flowable, Table

from sotay.domain.layout import PageLayout
from sotay.reports.blocks import balanced, dotted, spaced, text
from sotay.reports.cell.measures import layout_of, widths_of
from sotay.reports.cell.values import Align, CellPaper, Part, Room, TablePart
from sotay.reports.fields import comment_lines
from sotay.reports.grid import grid
from sotay.reports.header import header
from sotay.reports.keeping import Piece, take_last_lines
from sotay.reports.page import Sheet, build
from sotay.reports.review_pdf import part_lines
from sotay.reports.signatures import signatures
from sotay.reports.styles import Styles, styles_for

HYPHENS = "-----"
"""What stands under the subject of a numbered paper."""


def draw_cell_paper(paper: CellPaper, layout: PageLayout) -> bytes:
    """Return the PDF of the paper."""
    layout = layout_of(paper, layout)
    sheet = Sheet(layout)
    styles = styles_for(layout)
    written_part: list[Flowable] = [
        *header(
            paper.left_header, paper.right_header, paper.place_and_date, styles, sheet.width, numbered=paper.numbered
        ),
        *_titles(paper, styles, sheet.width),
    ]
    for part in paper.parts:
        written_part.extend(_part(part, styles, sheet.width))
    # A table is parted between rows only where it stands in the story, so a signature cannot carry one along.
    carried = [] if isinstance(written_part[-1], Table) else take_last_lines(written_part, sheet.width)
    story: list[Piece] = [*written_part, signatures(carried, paper.signatures, styles, sheet.width)]
    return build(story, layout=layout, title=paper.document_title)


def _titles(paper: CellPaper, styles: Styles, width: float) -> list[Flowable]:
    lines = [balanced(title, styles.title, width) for title in paper.titles]
    if paper.subtitle:
        lines.append(balanced(paper.subtitle, styles.subtitle, width))
    if paper.numbered:
        lines.append(text(HYPHENS, styles.subtitle))
    return spaced(lines, styles.body.leading)


def _part(part: Part, styles: Styles, width: float) -> list[Flowable]:
    match part:
        case TablePart():
            return [_table(part, styles, width)]
        case Room():
            return _room(part, styles, width)
        case _:
            return part_lines(part, styles)


def _table(part: TablePart, styles: Styles, width: float) -> Flowable:
    of_align = {Align.LEFT: styles.table, Align.CENTRE: styles.table_number}
    return grid(
        [each.heading for each in part.columns],
        [[cell.words.splitlines() or [""] for cell in row] for row in part.rows],
        widths_of(part.columns, width),
        styles,
        columns=[of_align[each.align] for each in part.columns],
        has_total=part.has_total,
        parts=True,
    )


def _room(part: Room, styles: Styles, width: float) -> list[Flowable]:
    if not part.label:
        return [text(dotted(width, styles.plain), styles.plain) for _ in range(part.lines)]
    return comment_lines(part.label, styles.plain, width, more_lines=part.lines)
