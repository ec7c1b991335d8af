"""Paragraph styles made from a layout: one calm family for every paper.

The annual review takes its sizes from the layout file. The member's own reading papers, which no rule governs, take
``READING``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, TypeAlias

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from sotay.domain.layout import PageLayout
from sotay.reports.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR, width_of

LINE_TO_SIZE = 1.25
"""Leading of the styles whose size is not that of the body, against their size."""

Alignment: TypeAlias = Literal[0, 1, 2, 4]

STEP_MM = 6
"""How far lists and answers stand in from the margin."""

SHADE = HexColor("#ececec")
"""Behind private notes: light enough to read when printed, dark enough to be seen at a glance."""

READING = PageLayout(
    id="reading",
    name="reading",
    source="our own; a member's reading paper follows no rule",
    page_width_mm=210,
    page_height_mm=297,
    margin_top_mm=20,
    margin_bottom_mm=20,
    margin_left_mm=25,
    margin_right_mm=20,
    page_number_pt=12,
    page_number_from_top_mm=10,
    party_name_pt=13,
    body_name_pt=13,
    date_pt=13,
    title_pt=16,
    subtitle_pt=13,
    body_pt=13,
    leading_pt=18,
    first_line_mm=0,
    paragraph_gap_pt=5,
    heading_pt=13,
    signature_pt=13,
    signature_space_mm=20,
    note_pt=11,
)

READING_LARGE = replace(READING, id="reading-large", body_pt=14, leading_pt=19, heading_pt=15, title_pt=20, note_pt=12)

LANDSCAPE = replace(
    READING,
    id="landscape",
    page_width_mm=297,
    page_height_mm=210,
    margin_top_mm=16,
    margin_bottom_mm=12,
    margin_left_mm=15,
    margin_right_mm=15,
    page_number_from_top_mm=8,
)


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of one layout; all gaps lie above a paragraph, so that they never add up."""

    body: ParagraphStyle
    plain: ParagraphStyle
    quiet: ParagraphStyle
    note: ParagraphStyle
    left: ParagraphStyle
    item: ParagraphStyle
    level: ParagraphStyle
    answer: ParagraphStyle
    shaded: ParagraphStyle
    listed: ParagraphStyle
    steps: ParagraphStyle
    list_label: ParagraphStyle
    headings: tuple[ParagraphStyle, ...]
    title: ParagraphStyle
    subtitle: ParagraphStyle
    bracket: ParagraphStyle
    party: ParagraphStyle
    committee: ParagraphStyle
    cell: ParagraphStyle
    date: ParagraphStyle
    sign_title: ParagraphStyle
    sign_note: ParagraphStyle
    sign_name: ParagraphStyle
    table: ParagraphStyle
    table_group: ParagraphStyle
    table_head: ParagraphStyle
    table_number: ParagraphStyle

    def heading(self, depth: int) -> ParagraphStyle:
        """Return the style of a heading; deeper than the deepest is the deepest."""
        return self.headings[min(max(depth, 1), len(self.headings)) - 1]


@lru_cache(maxsize=8)
def styles_for(layout: PageLayout) -> Styles:
    """Return the styles of a layout."""
    gap = layout.paragraph_gap_pt
    body = _style("body", REGULAR, layout.body_pt, TA_JUSTIFY, gap_pt=gap, leading_pt=layout.leading_pt)
    body.firstLineIndent = layout.first_line_mm * mm
    plain = ParagraphStyle("plain", body, firstLineIndent=0)
    heading = _style("heading", BOLD, layout.heading_pt, TA_JUSTIFY, gap_pt=gap, leading_pt=layout.leading_pt)
    heading.firstLineIndent = body.firstLineIndent
    small = _style("note", ITALIC, layout.note_pt, TA_JUSTIFY, gap_pt=gap / 2)
    small.firstLineIndent = body.firstLineIndent
    name = _style("name", BOLD, layout.body_name_pt, TA_CENTER)
    sign = _style("sign", BOLD, layout.signature_pt, TA_CENTER)
    table = _style("table", REGULAR, layout.note_pt, TA_LEFT)
    return Styles(
        body=body,
        plain=plain,
        quiet=ParagraphStyle("quiet", body, fontName=ITALIC),
        note=small,
        left=ParagraphStyle("left", plain, alignment=TA_LEFT),
        item=ParagraphStyle("item", plain, spaceBefore=2 * gap),
        level=ParagraphStyle("level", plain, alignment=TA_LEFT, spaceBefore=gap / 2),
        answer=ParagraphStyle("answer", plain, leftIndent=STEP_MM * mm, spaceBefore=gap / 2),
        shaded=ParagraphStyle(
            "shaded",
            plain,
            fontName=ITALIC,
            backColor=SHADE,
            leftIndent=STEP_MM * mm,
            borderPadding=2,
            spaceBefore=gap,
        ),
        listed=_hanging(plain, "listed", "- ", gap / 2),
        steps=_hanging(plain, "steps", "1. ", gap / 2),
        list_label=ParagraphStyle("list_label", plain, fontName=ITALIC),
        headings=(
            ParagraphStyle("part", heading, spaceBefore=2 * gap),
            ParagraphStyle("section", heading, spaceBefore=1.5 * gap),
            ParagraphStyle("item-heading", heading),
            ParagraphStyle("sub-item", heading, fontName=BOLD_ITALIC),
        ),
        title=_style("title", BOLD, layout.title_pt, TA_CENTER),
        subtitle=_style("subtitle", BOLD, layout.subtitle_pt, TA_CENTER),
        bracket=_style("bracket", ITALIC, layout.subtitle_pt, TA_CENTER),
        party=_style("party", BOLD, layout.party_name_pt, TA_CENTER),
        committee=ParagraphStyle("committee", name, fontName=REGULAR),
        cell=name,
        date=_style("date", ITALIC, layout.date_pt, TA_RIGHT, gap_pt=1.5 * gap),
        sign_title=sign,
        sign_note=ParagraphStyle("sign_note", sign, fontName=ITALIC),
        sign_name=ParagraphStyle("sign_name", sign, spaceBefore=layout.signature_space_mm * mm),
        table=table,
        table_group=ParagraphStyle("table_group", table, fontName=BOLD),
        table_head=ParagraphStyle("table_head", table, fontName=BOLD, alignment=TA_CENTER),
        table_number=ParagraphStyle("table_number", table, alignment=TA_CENTER),
    )


def _style(
    name: str, face: str, size_pt: float, alignment: Alignment, *, gap_pt: float = 0, leading_pt: float | None = None
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=face,
        fontSize=size_pt,
        leading=leading_pt or size_pt * LINE_TO_SIZE,
        spaceBefore=gap_pt,
        alignment=alignment,
        allowWidows=0,
        allowOrphans=0,
    )


def _hanging(base: ParagraphStyle, name: str, marker: str, gap_pt: float) -> ParagraphStyle:
    """Return a style whose further lines begin under the first word after the marker."""
    hang = width_of(marker, base.fontName, base.fontSize)
    indent = STEP_MM * mm / 2 + hang
    return ParagraphStyle(name, base, alignment=TA_LEFT, leftIndent=indent, firstLineIndent=-hang, spaceBefore=gap_pt)
