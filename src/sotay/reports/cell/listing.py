"""The cell's own papers: tables and transcripts, as PDF, and tables as what an Excel file is made of."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date
from sotay.domain.listing import LISTED, Listing, ListingColumn, ListingValue, Transcript, TranscriptPart
from sotay.reports.blocks import heading, text, written
from sotay.reports.cell.measures import widths_of
from sotay.reports.cell.values import Align, Cell, CellPaper, TableColumn, TablePart
from sotay.reports.fields import field_lines
from sotay.reports.grid import grid
from sotay.reports.keeping import Piece
from sotay.reports.page import Sheet, build
from sotay.reports.review_content import Printed, field
from sotay.reports.styles import LANDSCAPE, READING, Styles, styles_for


def draw_listing(listing: Listing) -> bytes:
    """Return the PDF of a table; one page saying so where it has no row."""
    layout = LANDSCAPE if listing.is_landscape else READING
    styles = styles_for(layout)
    width = Sheet(layout).width
    story: list[Piece] = [text(listing.title, styles.title), text(listing.subtitle, styles.subtitle)]
    story.extend(text(each, styles.left) for each in listing.lines)
    if not listing.rows:
        story.append(text(listing.empty, styles.left))
        return build(story, layout=layout, title=listing.title, corner=listing.owner)
    columns = [_column(each) for each in listing.columns]
    story.append(
        grid(
            [each.heading for each in columns],
            [[_words(value).splitlines() or [""] for value in row] for row in listing.rows],
            widths_of(columns, width),
            styles,
            columns=[styles.table_number if each.is_centred else styles.table for each in listing.columns],
            parts=True,
        )
    )
    return build(story, layout=layout, title=listing.title, corner=listing.owner)


def sheet_of(listing: Listing) -> CellPaper:
    """Return the table as an Excel file is written from it."""
    rows = tuple(tuple(_cell(value) for value in row) for row in listing.rows)
    table = TablePart(tuple(_column(each) for each in listing.columns), rows)
    return CellPaper(
        document_title=listing.title,
        sheet_name=listing.title,
        left_header=(field("", listing.owner),),
        numbered=(),
        right_header="",
        place_and_date="",
        titles=(listing.title,),
        subtitle=listing.subtitle,
        parts=(*(Printed(each) for each in listing.lines), table if rows else Printed(listing.empty)),
        signatures=(),
        is_landscape=listing.is_landscape,
    )


def draw_transcript(transcript: Transcript) -> bytes:
    """Return the PDF of what somebody wrote."""
    styles = styles_for(READING)
    width = Sheet(READING).width
    story: list[Piece] = [text(transcript.title, styles.title), text(transcript.subtitle, styles.subtitle)]
    for label, value in transcript.facts:
        story.extend(field_lines((field(label, value),), styles.left, width))
    for part in transcript.parts:
        story.extend(_part(part, styles))
    return build(story, layout=READING, title=transcript.title, corner=transcript.corner)


def _part(part: TranscriptPart, styles: Styles) -> list[Piece]:
    pieces: list[Piece] = [heading(part.heading, styles.heading(2))]
    if part.note:
        pieces.append(heading(part.note, styles.note))
    for line in part.words.splitlines():
        pieces.extend(written(line, styles.listed if line.startswith(LISTED) else styles.plain))
    return pieces


def _column(column: ListingColumn) -> TableColumn:
    return TableColumn(column.heading, column.width_mm, Align.CENTRE if column.is_centred else Align.LEFT)


def _cell(value: ListingValue) -> Cell:
    return Cell(_words(value), value if isinstance(value, date) else None)


def _words(value: ListingValue) -> str:
    return format_date(value) if isinstance(value, date) else value
