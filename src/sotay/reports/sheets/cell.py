"""A paper of a cell as an Excel file, from the same content as the PDF: real numbers and days, set up to be printed.

The table lies on the one sheet and no cell of it is merged. Same content, same bytes: no clock and no author.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from io import BytesIO
from math import ceil

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from reportlab.lib.units import inch, mm

from sotay.domain.layout import PageLayout
from sotay.reports.archive import repacked
from sotay.reports.cell.measures import layout_of, widths_of
from sotay.reports.cell.values import Align, Cell, CellPaper, Part, Room, TablePart
from sotay.reports.fields import before_value
from sotay.reports.page import Sheet
from sotay.reports.review_content import Boxes, Field, HeadingLine, PointsLine, Printed, SignatureBlock, Written
from sotay.reports.signatures import pairs_of
from sotay.reports.word.letters import writable

FACE = "Times New Roman"
POINTS_TO_A_CHARACTER = 5.6
"""How wide Excel takes a column of width 1 to be, in points."""

LETTER_TO_SIZE = 0.47
"""How wide a letter of the typeface is on average, against its size."""

LINE_TO_SIZE = 1.3
SIGNATURE_ROOM_PT = 60
A4 = 9
DAY_FORMAT, SHARE_FORMAT, COUNT_FORMAT = "dd/mm/yyyy", "0.0%", "0"
SHEET_NAME_LIMIT = 31

_LINE = Side(style="thin")
_RULED = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>vi-VN</dc:language>'
    "</cp:coreProperties>"
)
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def write_cell_sheet(paper: CellPaper, layout: PageLayout) -> bytes:
    """Return the Excel file of a paper that has a table."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = writable(paper.sheet_name)[:SHEET_NAME_LIMIT]
    writer = _Writer(sheet, paper, layout_of(paper, layout))
    writer.write()
    written = BytesIO()
    workbook.save(written)
    title = writable(paper.document_title).translate(_ESCAPES)
    return repacked(written, {"docProps/core.xml": _CORE.format(title=title)})


class _Writer:
    """Fills one sheet from the top."""

    def __init__(self, sheet: Worksheet, paper: CellPaper, layout: PageLayout) -> None:
        self._sheet = sheet
        self._paper = paper
        self._layout = layout
        self._width = Sheet(layout).width
        self._row = 1
        tables = [part for part in paper.parts if isinstance(part, TablePart)]
        self._columns = max((len(table.columns) for table in tables), default=1)
        self._widths = self._column_widths(tables)
        self._head_row = 0

    def write(self) -> None:
        """Write the whole paper."""
        self._header()
        self._row += 1
        for title in self._paper.titles:
            self._across(title, Font(FACE, self._layout.title_pt, bold=True), "center")
        self._across(self._paper.subtitle, Font(FACE, self._layout.subtitle_pt, bold=True), "center")
        self._row += 1
        for part in self._paper.parts:
            self._part(part)
        for pair in pairs_of(self._paper.signatures):
            self._row += 1
            self._signatures(pair)
        self._set_up()

    def _column_widths(self, tables: Sequence[TablePart]) -> list[float]:
        """Return how wide each column is, in points: that of the table with most columns, which the others share."""
        for table in tables:
            if len(table.columns) == self._columns:
                return widths_of(table.columns, self._width)
        return [self._width]

    def _header(self) -> None:
        left = [(_body(each), index == len(self._paper.left_header) - 1) for index, each in self._bodies()]
        left += [(each, False) for each in self._paper.numbered]
        right = [(self._paper.right_header, True), (self._paper.place_and_date, False)]
        for at in range(max(len(left), len(right))):
            for lines, span, is_date in ((left, self._left_half(), False), (right, self._right_half(), at == 1)):
                if at < len(lines):
                    words, is_bold = lines[at]
                    font = Font(FACE, self._layout.note_pt, bold=is_bold, italic=is_date)
                    self._merged(span, words, font, "center")
            self._row += 1

    def _bodies(self) -> list[tuple[int, Field]]:
        return list(enumerate(self._paper.left_header))

    def _part(self, part: Part) -> None:
        size = self._layout.note_pt
        match part:
            case TablePart():
                self._table(part)
            case HeadingLine():
                self._across(part.words, Font(FACE, size, bold=True), "left")
                self._across(part.hint, Font(FACE, size, italic=True), "left")
            case Printed() | Written():
                self._across(part.words, Font(FACE, size), "left")
            case PointsLine():
                self._across(part.words, Font(FACE, size, bold=True), "left")
            case Room():
                self._across(f"{before_value(part.label)} {part.words}", Font(FACE, size), "left")
            case Boxes():
                for box in part.boxes:
                    self._across(box.label, Font(FACE, size, bold=box.is_ticked), "left")

    def _table(self, part: TablePart) -> None:
        size = self._layout.note_pt
        self._head_row = self._head_row or self._row
        for at, column in enumerate(part.columns, start=1):
            self._ruled(at, column.heading, Font(FACE, size, bold=True), "center", "center")
        self._row += 1
        for number, row in enumerate(part.rows, start=1):
            is_sum = part.has_total and number == len(part.rows)
            for at, (cell, column) in enumerate(zip(row, part.columns, strict=True), start=1):
                made = self._ruled(
                    at, "", Font(FACE, size, bold=is_sum), "left" if column.align is Align.LEFT else "center", "top"
                )
                _fill(made, cell)
            self._row += 1
        self._row += 1

    def _ruled(self, column: int, words: str, font: Font, across: str, down: str) -> SheetCell:
        cell = self._cell(column)
        cell.font, cell.border = font, _RULED
        cell.alignment = Alignment(horizontal=across, vertical=down, wrap_text=True)
        if words:
            _fill(cell, Cell(words))
        return cell

    def _signatures(self, pair: Sequence[SignatureBlock]) -> None:
        size = self._layout.note_pt
        halves = [(block, self._left_half() if block.is_left else self._right_half()) for block in pair]
        start = self._row
        for block, span in halves:
            self._row = start
            if block.listed:
                for line in (block.title, *block.listed):
                    self._merged(span, line, Font(FACE, size), "left")
                    self._row += 1
                continue
            for line, font in (
                (block.title, Font(FACE, size, bold=True)),
                (block.office, Font(FACE, size)),
                (block.note, Font(FACE, size, italic=True)),
            ):
                if line:
                    self._merged(span, line, font, "center")
                    self._row += 1
            self._sheet.row_dimensions[self._row].height = SIGNATURE_ROOM_PT
            self._row += 1
            self._merged(span, block.name, Font(FACE, size, bold=True), "center")
            self._row += 1
        self._row = self._sheet.max_row + 1

    def _across(self, words: str, font: Font, align: str) -> None:
        """Write a line over all columns, as high as its words need: Excel fits no merged row by itself."""
        if not words.strip():
            return
        size = float(font.size or self._layout.note_pt)
        for line in words.splitlines():
            self._merged((1, self._columns), line, font, align)
            lines = ceil(len(line) * size * LETTER_TO_SIZE / self._width) or 1
            self._sheet.row_dimensions[self._row].height = lines * size * LINE_TO_SIZE
            self._row += 1

    def _merged(self, span: tuple[int, int], words: str, font: Font, align: str) -> None:
        first, last = span
        cell = self._cell(first)
        cell.font, cell.alignment = font, Alignment(horizontal=align, vertical="top", wrap_text=True)
        _fill(cell, Cell(words))
        if last > first:
            self._sheet.merge_cells(start_row=self._row, end_row=self._row, start_column=first, end_column=last)

    def _left_half(self) -> tuple[int, int]:
        return 1, self._middle()

    def _right_half(self) -> tuple[int, int]:
        return min(self._middle() + 1, self._columns), self._columns

    def _middle(self) -> int:
        """Return the last column of the left half of the page."""
        reached = 0.0
        for at, width in enumerate(self._widths, start=1):
            reached += width
            if reached >= self._width / 2:
                return max(1, min(at, self._columns - 1))
        return self._columns

    def _cell(self, column: int) -> SheetCell:
        cell = self._sheet.cell(self._row, column)
        assert isinstance(cell, SheetCell)  # noqa: S101 - nothing is written into a merged cell but its first
        return cell

    def _set_up(self) -> None:
        sheet, layout = self._sheet, self._layout
        for at, width in enumerate(self._widths, start=1):
            sheet.column_dimensions[get_column_letter(at)].width = round(width / POINTS_TO_A_CHARACTER, 2)
        sheet.page_setup.paperSize = A4
        sheet.page_setup.orientation = "landscape" if self._paper.is_landscape else "portrait"
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
        sheet.print_area = f"A1:{get_column_letter(self._columns)}{sheet.max_row}"
        if self._head_row:
            sheet.print_title_rows = f"{self._head_row}:{self._head_row}"
            sheet.freeze_panes = f"A{self._head_row + 1}"


def _body(field: Field) -> str:
    return f"{field.label} {field.value}".strip().upper()


def _fill(made: SheetCell, cell: Cell) -> None:
    """Put a cell's value in, a text as text whatever sign it begins with: a name is never a formula."""
    if isinstance(cell.value, date):
        made.value, made.number_format = cell.value, DAY_FORMAT
    elif isinstance(cell.value, Decimal):
        made.value, made.number_format = float(cell.value), SHARE_FORMAT
    elif isinstance(cell.value, int):
        made.value, made.number_format = cell.value, COUNT_FORMAT
    elif cell.words:
        made.value = "\n".join(map(writable, cell.words.splitlines()))
        made.data_type = "s"


def _inches(millimetres: float) -> float:
    return round(millimetres * mm / inch, 3)
