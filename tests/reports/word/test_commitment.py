"""The commitment as a Word file: what is promised, and what became of it."""

from __future__ import annotations

from tests.commitments import A_COMMITMENT, a_commitment
from tests.reports.builders import LAYOUT, PROFILE
from tests.reports.word.docx_reading import everything, paragraphs, styled, tables, words_of

from sotay.domain.member import Profile


def test_each_promise_is_a_line_under_its_heading(word):
    lines = styled(word.commitment(A_COMMITMENT, PROFILE, LAYOUT))
    at = lines.index("Heading 3: 2. Về nhiệm vụ được giao")
    assert lines[at + 1 : at + 3] == [
        "Nội dung: - Giữ lời hứa với phụ huynh & học sinh <đúng hẹn>.",
        "Nội dung: - Dự đủ 12 kỳ sinh hoạt chi bộ.",
    ]
    assert not [line for line in lines if line.startswith("Kết quả")]


def test_what_a_promise_is_tied_to_is_in_no_file(word):
    for with_outcomes in (False, True):
        assert "I-2" not in everything(word.commitment(A_COMMITMENT, PROFILE, LAYOUT, with_outcomes=with_outcomes))


def test_an_answer_stays_with_its_promise(word):
    docx = word.commitment(A_COMMITMENT, PROFILE, LAYOUT, with_outcomes=True)
    both = paragraphs(docx)
    at = next(at for at, each in enumerate(both) if each.style.name == "Kết quả của điều cam kết")
    assert both[at - 1].paragraph_format.keep_with_next
    assert "Đã đọc đủ; bài thứ ba nộp ngày 25/11." in both[at].text


def test_both_sign_side_by_side(word):
    row = tables(word.commitment(A_COMMITMENT, PROFILE, LAYOUT))[-1].rows[0]
    assert [cell.text.splitlines()[0] for cell in row.cells] == ["XÁC NHẬN CỦA CHI BỘ", "NGƯỜI CAM KẾT"]


def test_where_nothing_was_promised_the_paper_says_so(word):
    docx = word.commitment(a_commitment(place="", signed_on=None), Profile(), LAYOUT)
    assert words_of(docx).count("(đồng chí chưa ghi)") == 2
