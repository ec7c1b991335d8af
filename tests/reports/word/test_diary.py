"""The diary as a Word file: the chosen lines, and no proof file."""

from __future__ import annotations

from tests.reports.builders import PROFILE
from tests.reports.diary_builders import a_diary_paper
from tests.reports.word.docx_reading import everything, paragraphs, styled, words_of

from sotay.domain.diary_paper import DiaryPaper


def test_the_lines_stand_by_month_under_their_day(word):
    lines = styled(word.diary(a_diary_paper(), PROFILE))
    at = lines.index("Heading 1: Tháng 11 năm 2026")
    assert lines[at + 1 : at + 6] == [
        "Dòng ngày: Thứ Năm, 12/11/2026",
        "Câu trả lời: Đọc <19> điều & ghi lại",
        "Câu trả lời: Còn ba điều chưa rõ",
        "Dòng ngày: Thứ Hai, 02/11/2026 · mục II.2 Biểu hiện II.2",
        "Câu trả lời: Góp ý trong tổ",
    ]


def test_a_day_stays_with_its_first_line(word):
    days = [each for each in paragraphs(word.diary(a_diary_paper(), PROFILE)) if each.style.name == "Dòng ngày"]
    assert len(days) == 3
    assert all(each.style.paragraph_format.keep_with_next for each in days)


def test_no_proof_file_is_named(word):
    assert "bien-ban" not in everything(word.diary(a_diary_paper(), PROFILE))


def test_without_lines_the_paper_says_so(word):
    assert "Không có dòng ghi nào." in words_of(word.diary(DiaryPaper(()), PROFILE))
