"""The tables and transcripts that a cell makes for itself, as PDF and Excel."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from tests.reports.builders import LAYOUT
from tests.reports.pdf_reading import pages_of, words_of

from sotay.domain.listing import Listing, ListingColumn, Transcript, TranscriptPart
from sotay.paths import resource
from sotay.reports.sheets.documents import XlsxDocuments

NOBODY = "Chưa có ai."
COLUMNS = (ListingColumn("TT", 12, is_centred=True), ListingColumn("Họ và tên", 60), ListingColumn("Ngày sinh"))


def a_listing(*rows, is_landscape=False):
    said = ("Ba đồng chí.",)
    return Listing("Chi bộ bản Nà Khiết", "DANH SÁCH ĐẢNG VIÊN", "Năm 2026", said, COLUMNS, rows, NOBODY, is_landscape)


ROWS = (("1", "Lò Văn Ân <A & B>", date(1980, 1, 2)), ("2", "=SUM(A1)", ""))


@pytest.fixture(scope="module")
def sheets():
    return XlsxDocuments(resource("fonts"))


def test_a_table_says_what_it_was_given(documents):
    words = words_of(documents.listing(a_listing(*ROWS)))

    for each in (
        "Chi bộ bản Nà Khiết",
        "DANH SÁCH ĐẢNG VIÊN Năm 2026",
        "Ba đồng chí.",
        "Lò Văn Ân <A & B>",
        "02/01/1980",
    ):
        assert each in words


def test_an_empty_table_says_so(documents):
    assert NOBODY in words_of(documents.listing(a_listing()))


def test_a_long_table_repeats_its_head_on_each_page(documents):
    pages = pages_of(documents.listing(a_listing(*((str(n), f"Người {n}", "") for n in range(200)), is_landscape=True)))

    assert len(pages) > 3
    assert all(any("Họ và tên" in line for line in page) for page in pages)


def test_a_table_in_excel_has_real_days_and_no_formulas(sheets):
    sheet = load_workbook(BytesIO(sheets.listing(a_listing(*ROWS), LAYOUT))).active
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value is not None}

    (day,) = [cell for cell in cells.values() if cell.is_date]
    assert day.value.date() == date(1980, 1, 2)
    assert cells["=SUM(A1)"].data_type == "s" or cells["=SUM(A1)"].value == "=SUM(A1)"
    assert "DANH SÁCH ĐẢNG VIÊN" in cells


def test_a_transcript_keeps_every_word_and_names_what_is_not_of_the_writer(documents):
    part = TranscriptPart("I.1 Ngại học", "Dòng một\n\nDòng <hai>", "Lời của mục trong danh mục")
    words = words_of(
        documents.transcript(Transcript("BÀI NỘP", "Năm 2026", (("Họ và tên", "Lò Văn Ân"),), (part,), "Bản đọc"))
    )

    for each in (
        "BÀI NỘP Năm 2026",
        "Họ và tên: Lò Văn Ân",
        "I.1 Ngại học",
        "Lời của mục",
        "Dòng một Dòng <hai>",
        "Bản đọc",
    ):
        assert each in words
