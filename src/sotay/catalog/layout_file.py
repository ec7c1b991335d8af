"""A layout file to the sizes of printed papers."""

from __future__ import annotations

from sotay.catalog.findings import Findings
from sotay.catalog.form_parts import version
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import FILE_ID
from sotay.domain.layout import PageLayout

SCHEMA = "1"
SOURCE_LIMIT = 1_000
PAGE_MAX_MM = 500
MARGIN_MAX_MM = 100
LETTERS_MIN_PT = 6
LETTERS_MAX_PT = 40
LEADING_MAX_PT = 60


def read_layout(root: Node, findings: Findings) -> PageLayout:
    """Return the layout of a file; of no use once there are findings."""
    findings.tells_old_fonts = True
    return read_root(root, findings, _layout)


def _layout(fields: Fields) -> PageLayout:
    fields.require_schema(SCHEMA)
    return PageLayout(
        id=fields.code("id", FILE_ID),
        name=fields.text("name"),
        source=fields.text("source", limit=SOURCE_LIMIT),
        effective_from=fields.day("effective_from"),
        page_width_mm=_size(fields, "page_width_mm", PAGE_MAX_MM),
        page_height_mm=_size(fields, "page_height_mm", PAGE_MAX_MM),
        margin_top_mm=_size(fields, "margin_top_mm", MARGIN_MAX_MM),
        margin_bottom_mm=_size(fields, "margin_bottom_mm", MARGIN_MAX_MM),
        margin_left_mm=_size(fields, "margin_left_mm", MARGIN_MAX_MM),
        margin_right_mm=_size(fields, "margin_right_mm", MARGIN_MAX_MM),
        page_number_pt=_letters(fields, "page_number_pt"),
        page_number_from_top_mm=_size(fields, "page_number_from_top_mm", MARGIN_MAX_MM),
        party_name_pt=_letters(fields, "party_name_pt"),
        body_name_pt=_letters(fields, "body_name_pt"),
        date_pt=_letters(fields, "date_pt"),
        title_pt=_letters(fields, "title_pt"),
        subtitle_pt=_letters(fields, "subtitle_pt"),
        body_pt=_letters(fields, "body_pt"),
        leading_pt=_size(fields, "leading_pt", LEADING_MAX_PT),
        first_line_mm=_size(fields, "first_line_mm", MARGIN_MAX_MM),
        paragraph_gap_pt=_size(fields, "paragraph_gap_pt", LETTERS_MAX_PT),
        heading_pt=_letters(fields, "heading_pt"),
        signature_pt=_letters(fields, "signature_pt"),
        signature_space_mm=_size(fields, "signature_space_mm", MARGIN_MAX_MM),
        note_pt=_letters(fields, "note_pt"),
        version=version(fields),
    )


def _size(fields: Fields, key: str, highest: int) -> float:
    return float(fields.number(key, highest=highest))


def _letters(fields: Fields, key: str) -> float:
    return float(fields.number(key, lowest=LETTERS_MIN_PT, highest=LETTERS_MAX_PT))
