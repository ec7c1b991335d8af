"""Rosters as people keep them: what is read, and what is refused with its row."""

from datetime import date, datetime

import pytest
from openpyxl import Workbook
from tests.vietnamese import english_in

from sotay.domain.errors import FileHasProblems, FileNotReadable
from sotay.domain.problems import ProblemCode as Code
from sotay.domain.roster import Status
from sotay.rosters.roster_files import FILE_LIMIT_BYTES, PeopleFiles
from sotay.texts.problems import sentence

TODAY = date(2026, 11, 22)
HEADINGS = ("Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Chức vụ")
HANH = ("Nguyễn Thị Hồng Hạnh", "05/02/1974", "19/05/2001", "19/05/2002", "Bí thư")
AN = ("Lò Văn Ân", "2/1/1980", "03/02/2026", "", "")


@pytest.fixture
def csv(tmp_path):
    def write(*rows, separator=",", encoding="utf-8", name="ds.csv"):
        path = tmp_path / name
        text = "\r\n".join(separator.join(row) for row in rows) + "\r\n"
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture
def xlsx(tmp_path):
    def write(*rows, merged=(), name="ds.xlsx"):
        book = Workbook()
        book.create_sheet("trang khác").append(("không phải danh sách",))
        for row in rows:
            book.active.append(row)
        for cells in merged:
            book.active.merge_cells(cells)
        path = tmp_path / name
        book.save(path)
        return path

    return write


def read(path):
    return PeopleFiles().read(path, TODAY)


def problems(path):
    with pytest.raises(FileHasProblems) as error:
        read(path)
    for each in error.value.problems:
        assert set(english_in(sentence(each))) <= {"Times", "UniKey", "Excel", "xls"}
    return [(each.line, each.column, each.code) for each in error.value.problems]


def facts_of(people):
    return [(each.full_name, each.birth_date, each.joined_on, each.official_on, each.office) for each in people]


READ = [
    ("Nguyễn Thị Hồng Hạnh", date(1974, 2, 5), date(2001, 5, 19), date(2002, 5, 19), "Bí thư"),
    ("Lò Văn Ân", date(1980, 1, 2), date(2026, 2, 3), None, ""),
]


# --- what is read -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_csv_file_of_any_country_is_read(csv, separator, encoding):
    people = read(csv(HEADINGS, HANH, AN, separator=separator, encoding=encoding))

    assert facts_of(people) == READ
    assert [each.status for each in people] == [Status.OFFICIAL, Status.PROBATIONARY]


def test_an_excel_file_is_read_from_its_active_sheet_with_real_and_written_days(xlsx):
    real = ("Nguyễn Thị Hồng Hạnh", datetime(1974, 2, 5), date(2001, 5, 19), "19/05/2002", "Bí thư")

    assert facts_of(read(xlsx(HEADINGS, real, AN))) == READ


def test_titles_above_other_columns_and_blank_rows_are_passed_over(xlsx):
    headings = ("STT", *HEADINGS, "Đơn vị công tác", "Trạng thái", "Số thẻ đảng viên")
    people = read(
        xlsx(
            ("DANH SÁCH ĐẢNG VIÊN",),
            (),
            headings,
            (1, *HANH, "Trường số 2", "Miễn công tác và sinh hoạt", "001074012345"),
            (None, "", " ", None),
            (2, *AN, "", "", ""),
            merged=("A1:F1",),
        )
    )

    assert facts_of(people) == READ
    assert (people[0].unit, people[0].status) == ("Trường số 2", Status.EXEMPT)
    assert [each.card_number for each in people] == ["", ""]


def test_letters_and_marks_apart_are_joined(csv):
    apart = ("Lo\u0300 Va\u0306n A\u0302n", "02/01/1980", "", "", "")

    assert read(csv(HEADINGS, apart))[0].full_name == "Lò Văn Ân"


def test_two_people_of_one_name_with_two_birth_days_are_two_people(csv):
    other = ("Lò Văn Ân", "01/02/1980", "", "", "")

    assert len(read(csv(HEADINGS, AN, other))) == 2


def test_a_line_that_names_the_separator_is_understood(csv):
    assert facts_of(read(csv(("sep=;",), HEADINGS, HANH, AN, separator=";"))) == READ


def test_a_quoted_cell_over_two_lines_keeps_the_numbers_of_rows(csv):
    long = ("Vàng A Sính", "01/01/1990", "", "", '"Tổ trưởng\r\ntổ đảng"')

    assert problems(csv(HEADINGS, long, ("Lò Văn Ân", "32/01/1980", "", "", ""))) == [(4, 2, Code.ROSTER_DATE)]


# --- what is refused --------------------------------------------------------------------------------------------------


def test_every_missing_column_is_named(csv):
    path = csv(("Họ và tên", "Ngày sinh"), ("Lò Văn Ân", "02/01/1980"))

    assert problems(path) == [(1, 1, Code.ROSTER_COLUMN)] * 3


def test_a_column_that_is_there_twice_is_named(csv):
    assert problems(csv((*HEADINGS, "NGÀY SINH"), (*AN, ""))) == [(1, 6, Code.ROSTER_COLUMN_TWICE)]


def test_a_table_without_headings_and_one_without_people_are_told_apart(csv):
    assert problems(csv(HANH, AN)) == [(0, 0, Code.ROSTER_HEADER)]
    assert problems(csv(HEADINGS)) == [(1, 1, Code.ROSTER_NOBODY)]
    assert problems(csv(())) == [(0, 0, Code.EMPTY_FILE)]


def test_a_person_who_is_there_twice_is_named_with_the_first_row(csv):
    path = csv(HEADINGS, HANH, AN, ("lò  văn ân", "02/01/1980", "", "", ""))

    assert problems(path) == [(4, 1, Code.ROSTER_TWICE)]
    with pytest.raises(FileHasProblems) as error:
        read(path)
    assert "dòng 3" in sentence(error.value.problems[0])


@pytest.mark.parametrize("written", ["31/02/1980", "05/02/74", "tháng 2", "1974", "05/1974", "27000", "2/30/1980"])
def test_what_is_no_day_is_named_with_row_and_column(csv, xlsx, written):
    row = ("Lò Văn Ân", written, "", "", "")

    assert problems(csv(HEADINGS, HANH, row)) == [(3, 2, Code.ROSTER_DATE)]
    assert problems(xlsx(HEADINGS, HANH, row)) == [(3, 2, Code.ROSTER_DATE)]


@pytest.mark.parametrize("written", ["01/01/1899", "23/11/2026"])
def test_a_day_that_cannot_be_right_is_refused(csv, written):
    assert problems(csv(HEADINGS, ("Lò Văn Ân", "", written, "", ""))) == [(2, 3, Code.ROSTER_DATE_RANGE)]


def test_merged_cells_of_people_are_refused(xlsx):
    path = xlsx(("DANH SÁCH",), HEADINGS, HANH, AN, merged=("A1:E1", "E3:E4"))

    assert problems(path) == [(3, 5, Code.ROSTER_MERGED)]


def test_a_row_without_a_name_and_names_that_are_none_are_refused(csv):
    path = csv(
        HEADINGS,
        ("", "05/02/1974", "", "", ""),
        ("Nguy?n V?n An", "", "", "", ""),
        ("Lò \u202eVăn", "", "", "", ""),
        ("12", "", "", "", ""),
        ("Lò" * 150, "", "", "", ""),
    )

    assert problems(path) == [
        (2, 1, Code.ROSTER_NO_NAME),
        (3, 1, Code.ROSTER_LOST_LETTERS),
        (4, 1, Code.ROSTER_NAME),
        (5, 1, Code.ROSTER_NAME),
        (6, 1, Code.ROSTER_LONG),
    ]


def test_a_status_is_understood_in_the_short_words_of_rosters_unless_they_mean_two_things(csv):
    people = read(csv((*HEADINGS, "Trạng thái"), (*HANH, "Chuyển đi"), (*AN, "đình chỉ")))

    assert [each.status for each in people] == [Status.MOVED, Status.SUSPENDED]
    assert problems(csv((*HEADINGS, "Trạng thái"), (*HANH, "miễn"))) == [(2, 6, Code.ROSTER_STATUS)]


def test_a_status_that_nobody_has_and_a_text_too_long_are_refused(csv):
    path = csv((*HEADINGS, "Trạng thái"), (*HANH, "đang họp"), (*AN[:4], "x" * 501, "dự bị"))

    assert problems(path) == [(2, 6, Code.ROSTER_STATUS), (3, 5, Code.ROSTER_LONG)]


TCVN3_ROWS = (
    ("Hä vµ tªn", "Ngµy sinh", "Ngµy vµo §¶ng", "Ngµy chÝnh thøc", "Chøc vô"),
    ("NguyÔn ThÞ Hång H¹nh", "05/02/1974", "", "", "BÝ th\u00ad"),
    ("Lß V¨n ¢n", "02/01/1980", "", "", ""),
)
VNI_ROWS = (
    HEADINGS,
    ("Nguyeãn Thò Hoàng Haïnh", "05/02/1974", "", "", "Bí thö"),
    ("Traàn Ñöùc AÙi", "02/01/1980", "", "", "Phoù bí thö"),
)


def test_rows_written_for_old_fonts_are_named_as_they_read(csv, xlsx):
    assert problems(csv(*TCVN3_ROWS, encoding="latin-1")) == [(row, 1, Code.ROSTER_OLD_TEXT) for row in (1, 2, 3)]
    assert problems(xlsx(*TCVN3_ROWS)) == [(row, 1, Code.ROSTER_OLD_TEXT) for row in (1, 2, 3)]
    path = xlsx(*VNI_ROWS)
    assert problems(path) == [(row, 1, Code.ROSTER_OLD_TEXT) for row in (2, 3)]
    with pytest.raises(FileHasProblems) as error:
        read(path)
    assert "«Nguyễn Thị Hồng Hạnh»" in sentence(error.value.problems[0])


def test_a_csv_file_of_neither_unicode_nor_an_old_font_is_refused_whole(csv):
    path = csv(HEADINGS, ("Café déjà vu", "", "", "", ""))
    path.write_bytes(path.read_bytes().decode().encode("cp1258", "replace"))

    assert problems(path) == [(0, 0, Code.NOT_UTF_8)]


@pytest.mark.parametrize("name", ["ds.xls", "ds.docx", "ds"])
def test_files_of_other_kinds_are_refused_by_their_ending(csv, name):
    assert problems(csv(HEADINGS, AN, name=name)) == [(0, 0, Code.ROSTER_KIND)]


def test_damaged_and_oversized_files_are_refused(xlsx, tmp_path):
    path = xlsx(HEADINGS, HANH)
    whole = path.read_bytes()
    for content in (b"", whole[: len(whole) // 2], whole[:200] + b"\0" * 400 + whole[600:], b"PK\x03\x04" + bytes(99)):
        path.write_bytes(content)
        assert problems(path) == [(0, 0, Code.ROSTER_DAMAGED)]
    path.write_bytes(bytes(FILE_LIMIT_BYTES + 1))
    assert problems(path) == [(0, 0, Code.ROSTER_TOO_LARGE)]
    assert problems(xlsx(HEADINGS, *[HANH] * 20_000)) == [(0, 0, Code.ROSTER_TOO_LARGE)]
    with pytest.raises(FileNotReadable):
        read(tmp_path / "không có.csv")


def test_no_more_than_fifty_problems_are_listed(csv):
    found = problems(csv(HEADINGS, *[("", f"{day}", "", "", "") for day in range(1, 60)]))

    assert len(found) == 51
    assert found[-1] == (0, 0, Code.MORE_PROBLEMS)
