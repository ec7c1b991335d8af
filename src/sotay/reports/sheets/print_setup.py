"""How a sheet is printed: paper, margins, one page wide, the head of the table and the number on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from reportlab.lib.units import inch, mm

from sotay.domain.layout import PageLayout

A4 = 9
POINTS_TO_A_CHARACTER = 6.1
"""How wide a digit of the face of the sheet is, by which columns are counted, and a little: else the page is scaled."""


@dataclass(frozen=True, slots=True)
class TableHead:
    """The row that heads a table, and whether the table goes on to another page."""

    row: int
    is_parted: bool


def set_up(
    sheet: Worksheet, layout: PageLayout, widths: Sequence[float], heads: Sequence[TableHead], *, is_landscape: bool
) -> None:
    """Set a written sheet up; ``widths`` of the columns in points."""
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = round(width / POINTS_TO_A_CHARACTER, 2)
    sheet.page_setup.paperSize = A4
    sheet.page_setup.orientation = "landscape" if is_landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(
        left=_inches(layout.margin_left_mm),
        right=_inches(layout.margin_right_mm),
        top=_inches(layout.margin_top_mm),
        bottom=_inches(layout.margin_bottom_mm),
        header=_inches(layout.page_number_from_top_mm),
    )
    sheet.print_options.horizontalCentered = True
    sheet.HeaderFooter.differentFirst = True
    sheet.HeaderFooter.oddHeader = HeaderFooterItem(center=_HeaderFooterPart(text="&P"))
    sheet.print_area = f"A1:{get_column_letter(len(widths))}{sheet.max_row}"
    # Of several tables the head of the first would stand over the others on later pages.
    if len(heads) == 1:
        (head,) = heads
        sheet.freeze_panes = f"A{head.row + 1}"
        if head.is_parted:
            sheet.print_title_rows = f"{head.row}:{head.row}"


def _inches(millimetres: float) -> float:
    return round(millimetres * mm / inch, 3)
