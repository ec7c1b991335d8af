"""How a sheet is printed: tables as wide as the page, no signature alone, no words cut."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from tests.reports.season_builders import a_season

from sotay.domain.cell_paper import PaperKind
from sotay.reports.cell.values import Align, TableColumn
from sotay.reports.sheets.spans import grid_of

OF_SHEETS = [each.value for each in PaperKind if each is not PaperKind.COLLECTIVE]
TO_POINTS = 72 / 25.4


@pytest.fixture
def sheet_of(sheets, templates, layout):
    def make(kind, count=10):
        made = sheets.cell_paper(templates[PaperKind(kind)], a_season(count), layout)
        return load_workbook(BytesIO(made)).active

    return make


def rows_with(sheet, *words):
    return [cell.row for row in sheet.iter_rows() for cell in row if cell.value in words]


def page_starts(sheet, layout):
    """Return the first row of each printed page: where a break stands, and where a page is full."""
    is_across = sheet.page_setup.orientation == "landscape"
    sides = (layout.margin_top_mm, layout.margin_right_mm if is_across else layout.margin_bottom_mm)
    height = ((layout.page_width_mm if is_across else layout.page_height_mm) - sum(sides)) * TO_POINTS
    breaks = {each.id for each in sheet.row_breaks.brk}
    starts, used = [1], 0.0
    for row in range(1, sheet.max_row + 1):
        own = sheet.row_dimensions[row].height
        if row - 1 in breaks or used + own > height:
            starts.append(row)
            used = 0.0
        used += own
    return starts


def test_the_head_of_a_table_stands_on_every_page_that_the_table_goes_on_to(sheet_of):
    sheet = sheet_of("summary", 60)
    (head,) = rows_with(sheet, "TT")

    assert sheet.print_title_rows == f"${head}:${head}"


@pytest.mark.parametrize("kind", OF_SHEETS)
def test_every_table_is_as_wide_as_the_page_and_the_head_of_the_paper_has_two_halves(sheet_of, kind):
    sheet = sheet_of(kind)
    widths = [each.width for each in sheet.column_dimensions.values()]
    (party,) = [cell for cell in sheet[1] if cell.value == "ĐẢNG CỘNG SẢN VIỆT NAM"]
    heads = rows_with(sheet, "TT", "Số")

    assert heads
    assert all(sheet.cell(row, sheet.max_column).border.right.style for row in heads)
    assert 0.35 < sum(widths[party.column - 1 :]) / sum(widths) < 0.65


@pytest.mark.parametrize("kind", ["tally", "report", "summary", "minutes"])
@pytest.mark.parametrize("count", range(10, 41, 3))
def test_a_signature_stands_whole_below_words_of_the_paper(sheet_of, layout, kind, count):
    sheet = sheet_of(kind, count)
    title = rows_with(sheet, "T/M CHI BỘ", "CHỦ TRÌ HỘI NGHỊ")[-1]
    name = rows_with(sheet, "Lò Văn Ánh")[-1]
    page = max(start for start in page_starts(sheet, layout) if start <= title)

    assert max(start for start in page_starts(sheet, layout) if start <= name) == page
    assert any(cell.value for row in sheet.iter_rows(page, title - 1) for cell in row)


@pytest.mark.parametrize("kind", OF_SHEETS)
def test_every_row_is_whole_pixels_high_so_that_each_program_shows_the_same_pages(sheet_of, kind):
    sheet = sheet_of(kind)

    assert {sheet.row_dimensions[row].height % 0.75 for row in range(1, sheet.max_row + 1)} == {0}


def columns(*widths):
    return [TableColumn("", width, Align.LEFT) for width in widths]


def test_a_table_with_fewer_columns_gives_what_is_left_to_the_one_that_shares_the_rest():
    grid = grid_of([10, 60, 50, 20, 20])

    assert grid.spans_of(columns(10, 0, 20)) == [(1, 1), (2, 4), (5, 5)]
    assert grid.spans_of(columns(10, 60, 0)) == [(1, 1), (2, 2), (3, 5)]
    assert grid.spans_of(columns(10, 40)) == [(1, 1), (2, 5)]
    assert grid.spans_of(columns(10, 40, 0, 20, 20)) == [(at, at) for at in range(1, 6)]


def test_a_column_that_lies_across_the_middle_is_parted_where_no_other_ends_there():
    grid = grid_of([10, 120, 20, 10])

    assert grid.widths == (10, 70, 50, 20, 10)
    assert (grid.middle, grid.parted) == (2, 2)
    assert grid.spans_of(columns(10, 0, 20, 10)) == [(1, 1), (2, 3), (4, 4), (5, 5)]
