"""One period as a Word file."""

from __future__ import annotations

from dataclasses import replace

from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.builders import PROFILE, a_checklist, an_assessment
from tests.reports.test_assessment_pdf import ANSWER
from tests.reports.word.docx_reading import everything, paragraphs, styled, words_of

from sotay.domain.assessment import Answer
from sotay.domain.search import nfc

TEXT = st.text(max_size=60)


def test_all_27_are_written_word_for_word(word, the_27):
    words = words_of(word.assessment(an_assessment(of=the_27), PROFILE))
    items = list(the_27.items())
    assert len(items) == 27
    for item in items:
        assert f"{the_27.code(item.id)}. {' '.join(item.text.split())}" in words


def test_an_answer_stands_in_its_styles(word):
    lines = styled(word.assessment(an_assessment(ANSWER), PROFILE))
    at = lines.index("Mức trả lời: Mức trả lời: Có lúc mắc, đã tự khắc phục")
    assert lines[at - 1].startswith("Biểu hiện: I.2. Nguyên văn biểu hiện")
    assert lines[at + 1 : at + 6] == [
        "Câu trả lời: Việc làm được: Đã giữ lời hứa với tổ.",
        "Câu trả lời: Họp đủ các buổi.",
        "Câu trả lời: Hạn chế: Có lúc ngại va chạm.",
        "Câu trả lời: Nguyên nhân: Nể nang.",
        "Câu trả lời: Biện pháp khắc phục: Chuẩn bị ý kiến trước.",
    ]
    assert lines.count("Mức trả lời: Chưa trả lời") == 5


def test_groups_and_items_are_found_in_the_navigation_pane(word):
    outlines = {
        each.style.name: each.style.element.find(f".//{qn('w:outlineLvl')}").get(qn("w:val"))
        for each in paragraphs(word.assessment(an_assessment(ANSWER), PROFILE))
        if each.style.element.find(f".//{qn('w:outlineLvl')}") is not None
    }
    assert outlines == {"Heading 1": "0", "Biểu hiện": "1"}


@given(words=st.tuples(TEXT, TEXT, TEXT, TEXT))
def test_whatever_else_is_written_the_private_note_stays_out(word, words):
    secret = "Điều chỉ mình tôi biết 7391"
    done_well, shortcoming, cause, remedy = (each.replace("7391", "") for each in words)
    noted = [
        Answer(item.id, None, done_well, shortcoming, cause, remedy, private_note=secret)
        for item in a_checklist().items()
    ]
    with_notes = word.assessment(an_assessment(*noted), PROFILE)
    without = word.assessment(an_assessment(*(replace(each, private_note="") for each in noted)), PROFILE)
    assert "7391" not in everything(with_notes)
    assert with_notes == without
    assert nfc(secret) not in words_of(with_notes)
