"""The sizes of a printed paper, as data/layouts/*.yaml gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sotay.domain.plain import ADDED_LATER, FIRST_VERSION


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Sizes of a paper from ``effective_from`` on; ``_mm`` in millimetres, ``_pt`` in points.

    Source: HD 05-HD/VPTW (2026) as far as found, with HD 36-HD/VPTW (2018) agreeing; the data file carries the dates.
    Of several layouts the one that came into force last is printed.
    """

    id: str
    name: str
    source: str
    page_width_mm: float
    page_height_mm: float
    margin_top_mm: float
    margin_bottom_mm: float
    margin_left_mm: float
    margin_right_mm: float
    page_number_pt: float
    page_number_from_top_mm: float
    party_name_pt: float
    body_name_pt: float
    date_pt: float
    title_pt: float
    subtitle_pt: float
    body_pt: float
    leading_pt: float
    first_line_mm: float
    paragraph_gap_pt: float
    heading_pt: float
    signature_pt: float
    signature_space_mm: float
    note_pt: float
    effective_from: date = date.min
    version: str = field(default=FIRST_VERSION, metadata=ADDED_LATER)
