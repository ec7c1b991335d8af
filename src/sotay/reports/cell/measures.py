"""Sizes of a cell's papers that PDF, Word and Excel share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from sotay.domain.layout import PageLayout
from sotay.reports.cell.values import CellPaper, TableColumn

NARROWEST_MM = 15
"""What a column that shares the rest has at least."""


def layout_of(paper: CellPaper, layout: PageLayout) -> PageLayout:
    """Return the layout of the paper; across, the binding margin is above and the narrow one on the right."""
    if not paper.is_landscape:
        return layout
    return replace(
        layout,
        id=f"{layout.id}-across",
        page_width_mm=layout.page_height_mm,
        page_height_mm=layout.page_width_mm,
        margin_left_mm=layout.margin_top_mm,
        margin_bottom_mm=layout.margin_right_mm,
    )


def widths_of(columns: Sequence[TableColumn], width: float) -> list[float]:
    """Return how wide each column is, in points; all give way where a template asks for more than there is."""
    room = width / mm
    fixed = sum(each.width_mm for each in columns)
    shared = sum(not each.width_mm for each in columns)
    share = max(NARROWEST_MM, (room - fixed) / shared) if shared else 0
    wanted = [each.width_mm or share for each in columns]
    scale = room / sum(wanted) if sum(wanted) > room else 1
    return [each * scale * mm for each in wanted]
