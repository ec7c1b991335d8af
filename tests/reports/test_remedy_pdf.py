"""The table «khắc phục hạn chế» on paper."""

from datetime import date

from tests.reports.builders import PROFILE, a_remedy_table
from tests.reports.pdf_reading import pages_of, words_of

from sotay.domain.member import Profile
from sotay.domain.remedy import Progress, Remedy, RemedyId
from sotay.domain.remedy_table import RemedyTable, remedy_table

OPENED = date(2025, 12, 20)

OWN = Remedy(RemedyId("c"), "Đọc <19> điều & ghi lại", OPENED, progress=Progress.UNDERWAY)


def test_the_table_answers_for_each_shortcoming(documents):
    words = words_of(documents.remedies(a_remedy_table(), PROFILE))

    for expected in (
        "BẢNG THEO DÕI KHẮC PHỤC HẠN CHẾ, KHUYẾT ĐIỂM Năm 2026",
        "Nguyễn Thị Hồng Hạnh",
        "đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở kỳ kiểm điểm trước",
        "Đã khắc phục 1/2.",
        "Hạn chế, khuyết điểm tự thấy",
        "30/06/2026",
    ):
        assert expected in words
    for cell in (
        "(Mục II.2)",
        "Kỳ kiểm điểm trước",
        "Còn nể nang",
        "Góp ý ngay",
        "12/06/2026",
        "Nêu ba việc",
        "Chi uỷ",
        "đã quá hạn",
        "Đọc <19> điều",
    ):
        assert cell in words


def test_a_year_without_remedies_says_so(documents):
    assert "không có biện pháp khắc phục nào" in words_of(documents.remedies(RemedyTable(2026), Profile()))


def test_a_text_longer_than_a_page_is_printed_whole(documents):
    numbered = " ".join(f"việc-{number}" for number in range(2_000))
    pdf = documents.remedies(
        remedy_table([Remedy(RemedyId("d"), numbered, OPENED, fault=numbered), OWN], year=2026), PROFILE
    )

    assert len(pages_of(pdf)) > 3
    found = words_of(pdf)
    assert all(found.count(f"việc-{number}") >= 2 for number in (0, 1, 999, 1_998, 1_999))


def test_a_hundred_remedies_repeat_the_heads_on_each_page(documents):
    many = [Remedy(RemedyId(f"{number:03}"), f"bước số {number}", OPENED) for number in range(100)]
    pages = pages_of(documents.remedies(remedy_table(many, year=2026), PROFILE))

    assert len(pages) > 3
    assert all("Biện pháp khắc phục" in " ".join(page) for page in pages)
