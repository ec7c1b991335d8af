"""The papers of a cell as files: read back with poppler, python-docx and openpyxl, the same bytes each time.

A change that is meant is taken over by SOTAY_WRITE_GOLDEN=1 and shows in the diff of tests/data/golden.
"""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from tests.reports.pdf_reading import facts_of, fonts_of, pages_of, text_of, words_of
from tests.reports.season_builders import EMPTY_SEASON, a_member, a_season
from tests.reports.test_golden import GOLDEN, WRITES
from tests.reports.word.docx_reading import everything, opened, styled, tables

from sotay.domain.cell_paper import PaperKind
from sotay.domain.season_errors import NotATable

KINDS = [each.value for each in PaperKind]
OF_SHEETS = [each for each in KINDS if each != "collective"]


def template(templates, kind):
    return templates[PaperKind(kind)]


def rows_in(xlsx):
    sheet = load_workbook(BytesIO(xlsx)).active
    return [[_shown(cell) for cell in row if cell.value is not None] for row in sheet.iter_rows()]


def _shown(cell):
    return f"{cell.value:%d/%m/%Y}" if isinstance(cell.value, datetime) else str(cell.value)


def as_golden(name, text):
    golden = GOLDEN / f"{name}.txt"
    if WRITES:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_reads_as_it_did(documents, templates, layout, kind):
    pdf = documents.cell_paper(template(templates, kind), a_season(), layout)

    as_golden(f"cell-{kind}", "".join(f"{' '.join(line.split())}\n" for page in pages_of(pdf) for line in page))


@pytest.mark.parametrize("kind", KINDS)
def test_a_word_paper_reads_as_it_did(word, templates, layout, kind):
    docx = word.cell_paper(template(templates, kind), a_season(), layout)

    as_golden(f"word-cell-{kind}", "".join(f"{line.rstrip()}\n" for line in styled(docx)))


@pytest.mark.parametrize("kind", OF_SHEETS)
def test_a_sheet_reads_as_it_did(sheets, templates, layout, kind):
    xlsx = sheets.cell_paper(template(templates, kind), a_season(), layout)

    as_golden(f"sheet-cell-{kind}", "".join(f"{' | '.join(row)}\n" for row in rows_in(xlsx) if row))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("season", [a_season(33), EMPTY_SEASON], ids=["33", "empty"])
def test_the_same_season_gives_the_same_bytes_without_an_author(
    documents, word, sheets, templates, layout, kind, season
):
    of_kind = template(templates, kind)
    writers = [documents, word, *([sheets] if of_kind.is_table else [])]
    for writer in writers:
        assert writer.cell_paper(of_kind, season, layout) == writer.cell_paper(of_kind, season, layout)
    pdf = documents.cell_paper(of_kind, season, layout)
    assert not {"Author", "Creator", "CreationDate"} & facts_of(pdf).keys() or facts_of(pdf).get("Author", "") == ""
    assert all(embedded == "yes" for _, embedded, _ in fonts_of(pdf))


def test_a_sheet_tells_no_moment_no_author_and_no_system(sheets, templates, layout):
    xlsx = sheets.cell_paper(template(templates, "summary"), a_season(), layout)

    with ZipFile(BytesIO(xlsx)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml").decode()
    assert "openpyxl" not in core
    assert "dcterms" not in core
    assert "Tổng hợp đề xuất xếp loại chất lượng đảng viên năm 2026" in core


def test_a_sheet_has_the_table_on_the_active_sheet_with_full_names_in_one_cell(sheets, templates, layout):
    book = load_workbook(BytesIO(sheets.cell_paper(template(templates, "summary"), a_season(33), layout)))
    sheet = book.active
    head = next(row for row in sheet.iter_rows() if row[0].value == "TT")
    names = [sheet.cell(head[0].row + at, 2).value for at in range(1, 34)]

    assert [cell.value for cell in head][:3] == ["TT", "Họ và tên", "Chức vụ Đảng, chính quyền, đoàn thể"]
    assert names[5] == "Nguyễn Thị Hồng Hạnh"
    assert [sheet.cell(head[0].row + at, 1).value for at in range(1, 34)] == list(range(1, 34))
    merged = [each for each in sheet.merged_cells.ranges if head[0].row <= each.min_row <= head[0].row + 33]
    assert merged == []


def test_a_sheet_holds_days_as_days_shares_as_shares_and_counts_as_numbers(sheets, templates, layout):
    pending = load_workbook(BytesIO(sheets.cell_paper(template(templates, "pending"), a_season(), layout))).active
    report = load_workbook(BytesIO(sheets.cell_paper(template(templates, "report"), a_season(), layout))).active

    (day,) = [cell for row in pending.iter_rows() for cell in row if isinstance(cell.value, datetime)]
    assert (day.value, day.number_format) == (datetime(2026, 11, 20), "dd/mm/yyyy")
    shares = [cell.value for row in report.iter_rows() for cell in row if cell.number_format == "0.0%"]
    assert sum(shares[:4]) == pytest.approx(1)
    assert shares[4] == 1


@pytest.mark.parametrize(("kind", "orientation"), [("summary", "landscape"), ("pending", "portrait")])
def test_a_sheet_is_set_up_to_be_printed(sheets, templates, layout, kind, orientation):
    sheet = load_workbook(BytesIO(sheets.cell_paper(template(templates, kind), a_season(), layout))).active
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "TT")

    setup = sheet.page_setup
    assert (setup.orientation, int(setup.paperSize), setup.fitToWidth, setup.fitToHeight) == (orientation, 9, 1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows is None
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width


@pytest.mark.parametrize("typed", ["=1+1", "=HYPERLINK(1)", "@x", "-1", "+1"])
def test_a_name_is_never_a_formula(sheets, templates, layout, typed):
    season = a_season(members=(a_member(0, full_name=typed),))
    sheet = load_workbook(BytesIO(sheets.cell_paper(template(templates, "summary"), season, layout))).active

    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == typed]
    assert [cell.data_type for cell in cells] == ["s"]


def test_control_characters_and_signs_of_xml_are_words_in_every_file(documents, word, sheets, templates, layout):
    season = a_season(members=(a_member(0, full_name="a < b & <c>\x00\x01 d"),))
    of_kind = template(templates, "summary")

    assert "a < b & <c> d" in words_of(documents.cell_paper(of_kind, season, layout))
    assert "a &lt; b &amp; &lt;c&gt; d" in everything(word.cell_paper(of_kind, season, layout))
    assert "a < b & <c> d" in str(rows_in(sheets.cell_paper(of_kind, season, layout)))


def test_a_paper_that_is_all_text_makes_no_sheet(sheets, templates, layout):
    with pytest.raises(NotATable):
        sheets.cell_paper(template(templates, "collective"), a_season(), layout)


def test_the_short_paper_of_thirty_members_is_one_page(documents, templates, layout):
    members = tuple(a_member(at) if at < 9 else a_member(9, person=f"q{at}") for at in range(30))
    pdf = documents.cell_paper(template(templates, "onepage"), a_season(members=members), layout)

    assert len(pages_of(pdf)) == 1


def test_a_long_table_begins_on_the_first_page_and_repeats_its_head(documents, templates, layout):
    pages = pages_of(documents.cell_paper(template(templates, "summary"), a_season(33), layout))

    assert len(pages) > 1
    assert "Lò Văn Ánh" in " ".join(pages[0])
    assert all("Họ và tên" in " ".join(page) for page in pages)


def test_a_report_has_its_number_its_recipients_and_its_signature_in_word_and_pdf(documents, word, templates, layout):
    of_kind = template(templates, "report")
    for said in (
        text_of(documents.cell_paper(of_kind, a_season(), layout)),
        everything(word.cell_paper(of_kind, a_season(), layout)),
    ):
        for words in ("Số 03-BC/CB", "Nơi nhận:", "T/M CHI BỘ", "BÍ THƯ", "Lò Văn Ánh", "05 tháng 12 năm 2026"):
            assert words in said, words


def test_a_word_table_repeats_its_head_and_lies_across(word, templates, layout):
    docx = word.cell_paper(template(templates, "summary"), a_season(33), layout)
    section = opened(docx).sections[0]

    assert section.page_width > section.page_height
    table = next(each for each in tables(docx) if each.rows[0].cells[0].text == "TT")
    assert len(table.rows) == 34
    assert "tblHeader" in table.rows[0]._tr.xml


def test_a_row_of_a_sheet_is_as_high_as_its_longest_words(sheets, templates, layout):
    sheet = load_workbook(BytesIO(sheets.cell_paper(template(templates, "summary"), a_season(), layout))).active
    heights = {
        sheet.cell(row[0].row, 4).value: sheet.row_dimensions[row[0].row].height
        for row in sheet.iter_rows()
        if isinstance(row[0].value, int)
    }

    assert heights["Hoàn thành xuất sắc nhiệm vụ"] > 2 * layout.note_pt
    assert all(sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1))


def test_names_of_two_who_sign_a_sheet_stand_on_one_row(sheets, templates, layout):
    sheet = load_workbook(BytesIO(sheets.cell_paper(template(templates, "tally"), a_season(), layout))).active

    rows = {cell.value: cell.row for row in sheet.iter_rows() for cell in row if cell.font.b and cell.value}
    assert rows["Trần Đức Bình"] == rows["Lò Văn Ánh"]


def test_a_sheet_with_several_tables_repeats_no_head_over_the_wrong_one(sheets, templates, layout):
    sheet = load_workbook(BytesIO(sheets.cell_paper(template(templates, "report"), a_season(), layout))).active

    assert not sheet.print_title_rows
