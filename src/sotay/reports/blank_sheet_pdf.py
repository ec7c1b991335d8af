"""The sheet of the checklist to be filled in by hand: numbered boxes beside each item, and room for a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table, TableStyle

from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.manifestation import Checklist, Group
from sotay.domain.paper_sheet import checklist_code
from sotay.reports.blocks import balanced, heading, runs, text
from sotay.reports.boxes import SIDE_TO_SIZE, BoxGrid, draw_box
from sotay.reports.fonts import BOLD, REGULAR
from sotay.reports.keeping import NewSheet, Piece, take_last_lines
from sotay.reports.page import Sheet, build
from sotay.reports.paragraph import Align, TextStyle
from sotay.reports.review_content import Box, SignatureBlock
from sotay.reports.signatures import signatures
from sotay.reports.styles import READING, Styles, styles_for
from sotay.texts import audiences, documents
from sotay.texts import blank_sheet as texts

LAYOUT = replace(
    READING,
    id="blank-sheet",
    margin_top_mm=16,
    margin_bottom_mm=14,
    margin_left_mm=15,
    margin_right_mm=12,
    page_number_from_top_mm=7,
    body_pt=12,
    leading_pt=15,
    note_pt=11.5,
    paragraph_gap_pt=3,
    signature_space_mm=15,
)

CODE_MM = 11
BOX_MM = 8.5
NOTE_MM = 48
ROW_MM = 12
BOX_PT = 19
HEAD_ROWS = 2
LINE_PT = 0.5


def draw_blank_sheets(sheets: BlankSheets) -> bytes:
    """Return the PDF; each name begins on a sheet of paper of its own."""
    styles = styles_for(LAYOUT)
    story: list[Piece] = []
    for name in sheets.names:
        if story:
            story.append(NewSheet())
        story.extend(_one(sheets, name, styles))
    return build(story, layout=LAYOUT, title=texts.document_title(sheets.year))


def _one(sheets: BlankSheets, name: str, styles: Styles) -> list[Piece]:
    checklist, width = sheets.checklist, Sheet(LAYOUT).width
    written: list[Flowable] = [
        text(texts.title(), styles.title),
        balanced(texts.subtitle(checklist.title, sheets.year), styles.bracket, width),
        text(sheets.cell, styles.subtitle),
        text(texts.how_to_fill(), styles.left),
        text(texts.who_reads(), styles.note),
        _table(checklist, name, styles),
        *_claim(sheets, styles),
    ]
    return [*written[:-1], signatures(take_last_lines(written, width), _signatures(), styles, width)]


def _table(checklist: Checklist, name: str, styles: Styles) -> Table:
    levels = len(checklist.levels)
    widths = [CODE_MM * mm, 0.0, *[BOX_MM * mm] * levels, NOTE_MM * mm]
    widths[1] = Sheet(LAYOUT).width - sum(widths)
    head = replace(styles.table_head, align=Align.CENTRE)
    boxes = [_HandBox() for _ in range(levels)]
    rows: list[list[object]] = [
        [_page_head(checklist, name, styles)],
        [
            "",
            text(texts.item_column(), head),
            *(text(str(at), head) for at in range(1, levels + 1)),
            text(texts.note_column(), head),
        ],
    ]
    shape = [("SPAN", (0, 0), (-1, 0))]
    for group in checklist.groups:
        shape.append(("SPAN", (0, len(rows)), (-1, len(rows))))
        # The heading of a group stays with its first item.
        shape.append(("NOSPLIT", (0, len(rows)), (-1, len(rows) + 1)))
        rows.append([text(documents.numbered(group.number, group.title), styles.table_group)])
        rows.extend(_rows(group, boxes, styles))
    made = Table(rows, colWidths=widths, repeatRows=HEAD_ROWS)
    made.setStyle(_STYLE)
    made.setStyle(TableStyle(shape))
    made.spaceBefore = styles.body.leading / 2
    return made


def _page_head(checklist: Checklist, name: str, styles: Styles) -> list[Flowable]:
    """Return whose sheet each page is of, and what its boxes mean, so that no page needs another."""
    style = replace(styles.table, face=BOLD)
    levels = "   ".join(texts.level(at, level.sentence) for at, level in enumerate(checklist.levels, start=1))
    return [text(texts.bearer(name, checklist_code(checklist)), style), text(levels, styles.table)]


def _rows(group: Group, boxes: Sequence[Flowable], styles: Styles) -> list[list[object]]:
    number: TextStyle = styles.table_number
    rows: list[list[object]] = []
    for item in group.items:
        words = runs([(item.text + audiences.in_brackets(item.audience), REGULAR)], styles.table)
        rows.append([text(f"{group.number}.{item.number}", number), words, *boxes, _Room()])
    return rows


def _claim(sheets: BlankSheets, styles: Styles) -> list[Flowable]:
    if sheets.claim is None:
        return [text(texts.place_and_date(), styles.date)]
    boxes = [Box(choice.label, is_ticked=False) for choice in sheets.claim.choices]
    return [
        heading(sheets.claim.heading, replace(styles.left, face=BOLD, gap=styles.body.leading)),
        BoxGrid(boxes, styles.left, left=0),
        text(texts.place_and_date(), replace(styles.date, align=Align.RIGHT)),
    ]


def _signatures() -> list[SignatureBlock]:
    return [
        SignatureBlock(lines=(), title=texts.typist(), office="", note=texts.typist_note(), name="", is_left=True),
        SignatureBlock(lines=(), title=texts.writer(), office="", note=texts.writer_note(), name="", is_left=False),
    ]


class _HandBox(Flowable):
    """A box large enough for a pen, in the middle of its cell."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size: the whole width of the cell."""
        self.width = availWidth
        self.height = SIDE_TO_SIZE * BOX_PT
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box."""
        draw_box(self.canv, (self.width - self.height) / 2, 0, BOX_PT, is_ticked=False)


class _Room(Flowable):
    """Nothing, high enough to write two lines."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002
        """Return the size."""
        return availWidth, ROW_MM * mm

    def draw(self) -> None:
        """Draw nothing."""


_STYLE = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("GRID", (0, 0), (-1, -1), LINE_PT, "black"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ]
)
