"""Paragraph styles made from a layout: one calm family for every paper.

The annual review takes its sizes from the layout file. The member's own reading papers, which no rule governs, take
``READING`` and its relatives.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from reportlab.lib.units import mm

from sotay.domain.layout import PageLayout
from sotay.reports.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR, width_of
from sotay.reports.paragraph import Align, TextStyle

LINE_TO_SIZE = 1.25
"""Leading of the styles whose size is not that of the body, against their size."""

STEP_MM = 6
"""How far lists and answers stand in from the margin."""

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

    body: TextStyle
    plain: TextStyle
    quiet: TextStyle
    note: TextStyle
    left: TextStyle
    item: TextStyle
    level: TextStyle
    answer: TextStyle
    listed: TextStyle
    steps: TextStyle
    list_label: TextStyle
    headings: tuple[TextStyle, ...]
    title: TextStyle
    subtitle: TextStyle
    bracket: TextStyle
    party: TextStyle
    committee: TextStyle
    cell: TextStyle
    date: TextStyle
    sign_title: TextStyle
    sign_note: TextStyle
    sign_name: TextStyle
    table: TextStyle
    table_group: TextStyle
    table_head: TextStyle
    table_number: TextStyle

    def heading(self, depth: int) -> TextStyle:
        """Return the style of a heading; deeper than the deepest is the deepest."""
        return self.headings[min(max(depth, 1), len(self.headings)) - 1]


@lru_cache(maxsize=8)
def styles_for(layout: PageLayout) -> Styles:
    """Return the styles of a layout."""
    gap = layout.paragraph_gap_pt
    indent = layout.first_line_mm * mm
    plain = TextStyle(REGULAR, layout.body_pt, layout.leading_pt, Align.JUSTIFY, gap=gap)
    left = replace(plain, align=Align.LEFT)
    heading = TextStyle(BOLD, layout.heading_pt, layout.leading_pt, Align.JUSTIFY, gap=gap, first_indent=indent)
    name = _centred(BOLD, layout.body_name_pt)
    sign = _centred(BOLD, layout.signature_pt)
    table = replace(_centred(REGULAR, layout.note_pt), align=Align.LEFT)
    answer = replace(plain, left_indent=STEP_MM * mm, gap=gap / 2)
    return Styles(
        body=replace(plain, first_indent=indent),
        plain=plain,
        quiet=replace(plain, face=ITALIC, first_indent=indent),
        note=replace(_centred(ITALIC, layout.note_pt), align=Align.JUSTIFY, gap=gap / 2, first_indent=indent),
        left=left,
        item=replace(plain, gap=2 * gap),
        level=replace(left, gap=gap / 2),
        answer=answer,
        listed=_hanging(left, "- "),
        steps=_hanging(left, "1. "),
        list_label=replace(left, face=ITALIC),
        headings=(
            replace(heading, gap=2 * gap),
            replace(heading, gap=1.5 * gap),
            heading,
            replace(heading, face=BOLD_ITALIC),
        ),
        title=_centred(BOLD, layout.title_pt),
        subtitle=_centred(BOLD, layout.subtitle_pt),
        bracket=_centred(ITALIC, layout.subtitle_pt),
        party=_centred(BOLD, layout.party_name_pt),
        committee=replace(name, face=REGULAR),
        cell=name,
        date=replace(_centred(ITALIC, layout.date_pt), gap=1.5 * gap),
        sign_title=sign,
        sign_note=replace(sign, face=ITALIC),
        sign_name=replace(sign, gap=layout.signature_space_mm * mm),
        table=table,
        table_group=replace(table, face=BOLD),
        table_head=replace(table, face=BOLD, align=Align.CENTRE),
        table_number=replace(table, align=Align.CENTRE),
    )


def _centred(face: str, size: float) -> TextStyle:
    return TextStyle(face, size, size * LINE_TO_SIZE, Align.CENTRE)


def _hanging(base: TextStyle, marker: str) -> TextStyle:
    """Return a style whose further lines begin under the first word after the marker."""
    hang = width_of(marker, base.face, base.size)
    return replace(base, left_indent=STEP_MM * mm / 2 + hang, first_indent=-hang, gap=base.gap / 2)
