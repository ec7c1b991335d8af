"""The diary on paper."""

from datetime import UTC, date, datetime

from tests.reports.builders import PROFILE
from tests.reports.diary_builders import a_diary_paper
from tests.reports.pdf_reading import pages_of, words_of

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.manifestation import ManifestationId
from sotay.domain.member import Profile
from sotay.domain.period import month


def test_the_lines_stand_by_month_with_their_items_in_the_order_of_the_list(documents):
    words = words_of(documents.diary(a_diary_paper(), PROFILE))

    assert "GHI CHÉP CÁ NHÂN Tất cả 3 dòng" in words
    places = [
        words.index(expected)
        for expected in (
            "Nguyễn Thị Hồng Hạnh",
            "Tháng 11 năm 2026",
            "Thứ Năm, 12/11/2026",
            "Đọc <19> điều & ghi lại Còn ba điều chưa rõ",
            "Thứ Hai, 02/11/2026 · mục II.2",
            "Góp ý trong tổ",
            "Tháng 3 năm 2025",
            "08/03/2025 · mục của danh mục cũ",
        )
    ]
    assert places == sorted(places)


def test_no_proof_file_is_named(documents):
    assert "bien-ban" not in words_of(documents.diary(a_diary_paper(), PROFILE))


def test_a_chosen_part_says_what_chose_it(documents):
    chosen = a_diary_paper(words="  góp  ý ", month=month(2026, 11), item=ManifestationId("II-2"))

    assert "3 dòng: tháng 11 năm 2026, mục II.2" in words_of(documents.diary(chosen, PROFILE))
    assert "có chữ «góp ý»" in words_of(documents.diary(chosen, PROFILE))


def test_a_paper_without_lines_says_so(documents):
    assert "Không có dòng ghi nào." in words_of(documents.diary(DiaryPaper(()), Profile()))


def test_many_and_long_lines_are_printed_whole(documents):
    long = " ".join(f"việc-{number}" for number in range(700))
    at = datetime(2026, 1, 1, tzinfo=UTC)
    entries = tuple(DiaryEntry(EntryId(f"{each}"), date(2026, 1, 1), f"lần-{each} {long}", at) for each in range(5))
    pdf = documents.diary(DiaryPaper(entries), PROFILE)

    assert len(pages_of(pdf)) > 5
    assert all(f"lần-{each}" in words_of(pdf) for each in range(5))
