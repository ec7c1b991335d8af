"""A paper of a cell as an Excel file, from the same content as the PDF: real numbers and days, set up to be printed.

The table lies on the one sheet and no cell of it is merged. Same content, same bytes: no clock and no author.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from math import ceil

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from sotay.domain.layout import PageLayout
from sotay.reports.archive import repacked
from sotay.reports.blocks import text
from sotay.reports.cell.measures import layout_of, widths_of
from sotay.reports.cell.values import Align, Cell, CellPaper, Part, Room, TablePart
from sotay.reports.fields import before_value
from sotay.reports.page import Sheet
from sotay.reports.paragraph import TextStyle
from sotay.reports.review_content import Boxes, Field, HeadingLine, PointsLine, Printed, SignatureBlock, Written
from sotay.reports.sheets.print_setup import TableHead, set_up
from sotay.reports.sheets.spans import PrintedPage, Span, grid_of
from sotay.reports.signatures import pairs_of
from sotay.reports.styles import styles_for
from sotay.reports.word.letters import writable

FACE = "Times New Roman"
LINE_TO_SIZE = 1.3
NORMAL_PT = 12
SIGNATURE_ROOM_PT = 60
LINES_AFTER_A_HEADING, LINES_WITH_A_SIGNATURE = 4, 3
"""What must have room below a heading and above a signature on the same page."""

PIXEL_PT = 0.75
"""Programs round the heights of rows to this, one up and the other down."""

CELL_EDGES_PT = 9
"""What a cell of Excel keeps free beside its words, with a little to spare for other programs."""

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
    # Widths of columns are counted in digits of this face, and the library offers no other way to it.
    inside = vars(workbook)
    inside["_named_styles"]["Normal"].font = Font(FACE, NORMAL_PT)
    inside["_fonts"][0] = Font(FACE, NORMAL_PT)
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
        self._styles = styles_for(layout)
        self._width = Sheet(layout).width
        self._row = 1
        tables = [part for part in paper.parts if isinstance(part, TablePart)]
        self._grid = grid_of(self._column_widths(tables))
        self._page = PrintedPage(Sheet(self._layout).height * max(1, sum(self._grid.widths) / self._width))
        self._has_one_table = len(tables) == 1
        self._heads: list[TableHead] = []

    def write(self) -> None:
        """Write the whole paper."""
        self._header()
        self._end_row(self._layout.note_pt)
        for title in self._paper.titles:
            self._across(title, Font(FACE, self._layout.title_pt, bold=True), "center")
        self._across(self._paper.subtitle, Font(FACE, self._layout.subtitle_pt, bold=True), "center")
        self._end_row(self._layout.note_pt)
        pairs = pairs_of(self._paper.signatures)
        for part in self._paper.parts:
            if pairs and part is self._paper.parts[-1] and not isinstance(part, TablePart):
                # What is said last stays with the first signature, which alone could belong to any paper.
                self._break_before(self._height_of(pairs[0]) + LINES_WITH_A_SIGNATURE * self._line)
            self._part(part)
        for pair in pairs:
            self._signatures(pair)
        across = self._paper.is_landscape
        set_up(self._sheet, self._layout, self._grid.widths, self._heads, is_landscape=across)

    def _column_widths(self, tables: Sequence[TablePart]) -> list[float]:
        """Return how wide the columns are, in points: of the table with most columns, or rows, which others share."""
        widest = max(tables, key=lambda each: (len(each.columns), len(each.rows)), default=None)
        return widths_of(widest.columns, self._width) if widest else [self._width]

    def _header(self) -> None:
        left = [(_body(each), index == len(self._paper.left_header) - 1) for index, each in self._bodies()]
        left += [(each, False) for each in self._paper.numbered]
        right = [(self._paper.right_header, True), (self._paper.place_and_date, False)]
        for at in range(max(len(left), len(right))):
            highest = 1
            for lines, span, is_date in ((left, self._left_half(), False), (right, self._right_half(), at == 1)):
                if at < len(lines):
                    words, is_bold = lines[at]
                    font = Font(FACE, self._layout.note_pt, bold=is_bold, italic=is_date)
                    self._merged(span, words, font, "center")
                    highest = max(highest, self._lines(words, span, is_bold=is_bold))
            self._end_row(highest * self._line)

    def _bodies(self) -> list[tuple[int, Field]]:
        return list(enumerate(self._paper.left_header))

    def _part(self, part: Part) -> None:
        size = self._layout.note_pt
        match part:
            case TablePart():
                self._table(part)
            case HeadingLine():
                self._break_before(LINES_AFTER_A_HEADING * self._line)
                self._across(part.words, Font(FACE, size, bold=True), "left")
                self._across(part.hint, Font(FACE, size, italic=True), "left")
            case Printed() | Written():
                self._across(part.words, Font(FACE, size), "left")
            case PointsLine():
                self._across(part.words, Font(FACE, size, bold=True), "left")
            case Room():
                self._across(before_value(part.label), Font(FACE, size), "left")
            case Boxes():
                for box in part.boxes:
                    self._across(box.label, Font(FACE, size, bold=box.is_ticked), "left")

    def _table(self, part: TablePart) -> None:
        size = self._layout.note_pt
        head_row, first_page = self._row, self._page.number
        head = tuple(Cell(each.heading) for each in part.columns)
        self._table_row(part, head, Font(FACE, size, bold=True), is_head=True)
        self._page.repeated = float(self._sheet.row_dimensions[head_row].height or 0) if self._has_one_table else 0
        for number, row in enumerate(part.rows, start=1):
            is_sum = part.has_total and number == len(part.rows)
            self._table_row(part, row, Font(FACE, size, bold=is_sum))
        is_parted = self._page.number > first_page
        if not is_parted:
            self._page.repeated = 0
        self._heads.append(TableHead(head_row, is_parted))
        self._end_row(self._layout.note_pt)

    def _table_row(self, part: TablePart, row: Sequence[Cell], font: Font, *, is_head: bool = False) -> None:
        highest = 1
        spans = self._grid.spans_of(part.columns)
        for cell, column, span in zip(row, part.columns, spans, strict=True):
            for covered in range(span[0], span[1] + 1):
                self._cell(covered).border = _RULED
            made = self._cell(span[0])
            across = "left" if column.align is Align.LEFT and not is_head else "center"
            made.font = font
            made.alignment = Alignment(horizontal=across, vertical="center" if is_head else "top", wrap_text=True)
            _fill(made, cell)
            self._merge(span)
            highest = max(highest, self._lines(cell.words, span, is_bold=bool(font.bold)))
        self._end_row(highest * self._line)

    def _signatures(self, pair: Sequence[SignatureBlock]) -> None:
        size, line = self._layout.note_pt, self._line
        heads = [_signature_lines(block, size) for block in pair]
        highest = max(map(len, heads))
        self._break_before(self._height_of(pair))
        for at in range(highest):
            for block, head in zip(pair, heads, strict=True):
                if at < len(head):
                    words, font = head[at]
                    self._merged(self._half(block), words, font, "left" if block.listed else "center")
            self._end_row(line)
        self._end_row(SIGNATURE_ROOM_PT)
        for block in pair:
            if block.name:
                self._merged(self._half(block), block.name, Font(FACE, size, bold=True), "center")
        self._end_row(line)

    def _height_of(self, pair: Sequence[SignatureBlock]) -> float:
        highest = max(len(_signature_lines(block, self._layout.note_pt)) for block in pair)
        return (highest + 1) * self._line + SIGNATURE_ROOM_PT

    @property
    def _line(self) -> float:
        return self._layout.note_pt * LINE_TO_SIZE

    def _half(self, block: SignatureBlock) -> Span:
        return self._left_half() if block.is_left else self._right_half()

    def _break_before(self, height: float) -> None:
        """Begin a page where the next rows would be parted: Excel keeps no rows together by itself."""
        if self._page.is_parting(height):
            self._sheet.row_breaks.append(Break(id=self._row - 1))
            self._page.turn()

    def _end_row(self, height: float) -> None:
        whole = ceil(height / PIXEL_PT) * PIXEL_PT
        self._sheet.row_dimensions[self._row].height = whole
        self._page.add(whole)
        self._row += 1

    def _lines(self, words: str, span: Span, *, is_bold: bool, style: TextStyle | None = None) -> int:
        """Return how many lines words take in a cell, measured as on the drawn paper."""
        measured = style or (self._styles.table_group if is_bold else self._styles.table)
        room = sum(self._grid.widths[span[0] - 1 : span[1]]) - CELL_EDGES_PT
        count = 0
        for line in words.splitlines():
            made = text(line, measured)
            made.wrap(room, 0)
            count += made.line_count
        return max(1, count)

    def _across(self, words: str, font: Font, align: str) -> None:
        """Write a line over all columns, as high as its words need."""
        span = (1, self._grid.count)
        size = float(font.size or self._layout.note_pt)
        for line in words.splitlines():
            if line.strip():
                self._merged(span, line, font, align)
                style = replace(self._styles.table_group if font.bold else self._styles.table, size=size)
                self._end_row(self._lines(line, span, is_bold=bool(font.bold), style=style) * size * LINE_TO_SIZE)

    def _merged(self, span: Span, words: str, font: Font, align: str) -> None:
        cell = self._cell(span[0])
        cell.font, cell.alignment = font, Alignment(horizontal=align, vertical="top", wrap_text=True)
        _fill(cell, Cell(words))
        self._merge(span)

    def _merge(self, span: Span) -> None:
        first, last = span
        if last > first:
            self._sheet.merge_cells(start_row=self._row, end_row=self._row, start_column=first, end_column=last)

    def _left_half(self) -> Span:
        return 1, self._grid.middle

    def _right_half(self) -> Span:
        return self._grid.middle + 1, self._grid.count

    def _cell(self, column: int) -> SheetCell:
        cell = self._sheet.cell(self._row, column)
        assert isinstance(cell, SheetCell)  # noqa: S101 - nothing is written into a merged cell but its first
        return cell


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


def _signature_lines(block: SignatureBlock, size: float) -> list[tuple[str, Font]]:
    """Return what stands above a signature, or the list in place of one."""
    if block.listed:
        return [(line, Font(FACE, size)) for line in (block.title, *block.listed)]
    lines = (
        (block.title, Font(FACE, size, bold=True)),
        (block.office, Font(FACE, size)),
        (block.note, Font(FACE, size, italic=True)),
    )
    return [(words, font) for words, font in lines if words]
