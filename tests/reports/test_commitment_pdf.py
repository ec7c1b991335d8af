"""The commitment on paper: what is promised, what became of it, and nothing of what it is tied to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.commitments import A_COMMITMENT, a_commitment, a_promise
from tests.reports.builders import LAYOUT, PROFILE
from tests.reports.pdf_reading import pages_of, text_of, words_of

from sotay.domain.commitment import Outcome
from sotay.domain.manifestation import ManifestationId
from sotay.domain.member import Profile
from sotay.domain.remedy import RemedyId


@pytest.fixture
def promised(documents):
    return words_of(documents.commitment(A_COMMITMENT, PROFILE, LAYOUT))


@pytest.fixture
def answered(documents):
    return words_of(documents.commitment(A_COMMITMENT, PROFILE, LAYOUT, with_outcomes=True))


def test_the_paper_promises_and_answers_nothing(promised):
    assert "BẢN CAM KẾT TU DƯỠNG, RÈN LUYỆN, PHẤN ĐẤU Năm 2026" in promised
    assert "Năm 2026, tôi xin cam kết với chi bộ: 1. Về đạo đức, lối sống - Đọc đủ nguyên văn" in promised
    assert "- Không nhận quà. Có ai gửi thì trả lại trong ngày." in promised
    assert "phụ huynh & học sinh <đúng hẹn>" in promised
    assert promised.index("Tân Phong, ngày 05 tháng 01 năm 2026") < promised.index("BẢN CAM KẾT")
    assert "Kết quả" not in promised
    assert "Vắng một kỳ" not in promised


def test_the_paper_of_the_answers_has_its_own_title_and_a_word_for_each_promise(answered):
    assert "KẾT QUẢ THỰC HIỆN CAM KẾT Năm 2026" in answered
    assert "Kết quả: Đã thực hiện. Đã đọc đủ; bài thứ ba nộp ngày 25/11." in answered
    assert "Kết quả: Thực hiện được một phần." in answered
    assert "Kết quả: Chưa trả lời." in answered
    assert "Kết quả: Chưa thực hiện. Vắng một kỳ tháng 8. Đã đọc biên bản." in answered
    assert "ngày 05 tháng 01" not in answered
    assert "Tôi tự giác thực hiện" not in answered


def test_an_optional_section_without_promises_is_on_no_paper(documents, promised, answered):
    assert "Những điều khác" not in promised + answered
    written = a_commitment(a_promise("x", "Giúp một học sinh", section="khac"))
    assert "3. Những điều khác - Giúp một học sinh" in words_of(documents.commitment(written, PROFILE, LAYOUT))


def test_what_is_not_written_is_said_and_what_is_not_known_is_dots(documents):
    words = words_of(documents.commitment(a_commitment(), Profile(), LAYOUT))

    assert words.count("(đồng chí chưa ghi)") == 2
    assert "Họ và tên: …" in words
    assert "ngày …… tháng …… năm ……" in words


def test_ties_stay_in_the_handbook(documents):
    tied = replace(A_COMMITMENT.lines[0], manifestation_id=ManifestationId("I-2"), remedy_id=RemedyId("r"))
    free = replace(tied, manifestation_id=None, remedy_id=None)

    for with_outcomes in (False, True):
        papers = [
            documents.commitment(A_COMMITMENT.with_line(line), PROFILE, LAYOUT, with_outcomes=with_outcomes)
            for line in (tied, free)
        ]
        assert papers[0] == papers[1]


@pytest.mark.parametrize("with_outcomes", [False, True])
@pytest.mark.parametrize("count", range(1, 40, 3))
def test_signatures_are_whole_on_the_last_page_with_words_above_them(documents, count, with_outcomes):
    lines = [
        a_promise(str(at), f"Điều hứa thứ {at} " + "làm được và kiểm lại được " * (at % 7), outcome=Outcome.KEPT)
        for at in range(count)
    ]
    pages = pages_of(documents.commitment(a_commitment(*lines), PROFILE, LAYOUT, with_outcomes=with_outcomes))

    signed = next(at for at, line in enumerate(pages[-1]) if "XÁC NHẬN CỦA CHI BỘ" in line)
    assert "NGƯỜI CAM KẾT" in pages[-1][signed]
    assert PROFILE.full_name in pages[-1][-1]
    assert signed > (1 if len(pages) > 1 else 9), "something of the commitment stands above the signatures"


def test_pages_after_the_first_are_numbered_and_every_promise_is_there(documents):
    lines = [a_promise(str(at), f"Điều hứa thứ {at}.") for at in range(60)]
    text = text_of(documents.commitment(a_commitment(*lines), PROFILE, LAYOUT))

    assert [f"Điều hứa thứ {at}." in text for at in range(60)] == [True] * 60
    assert text.split("\f")[1].strip().startswith("2")
