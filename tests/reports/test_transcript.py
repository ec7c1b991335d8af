"""A sheet of parts on paper: PDF and Word say the same, and the same bytes each time."""

from __future__ import annotations

from dataclasses import replace

from tests.reports.pdf_reading import words_of
from tests.reports.word.docx_reading import styled
from tests.reports.word.docx_reading import words_of as words_in

from sotay.domain.listing import Transcript, TranscriptPart
from sotay.paths import resource
from sotay.reports.word.documents import DocxDocuments

SHEET = Transcript(
    title="TỜ TRÌNH THAY ĐỔI",
    subtitle="Chạy thử",
    facts=(("Nơi phát hành", "Ban Tổ chức <& Tuyên giáo>"),),
    parts=(TranscriptPart("Đối với đảng viên", "Dòng một.\nDòng hai."),),
)


def test_pdf_and_word_say_the_same(documents):
    pdf = documents.transcript(SHEET)
    word = DocxDocuments(resource("fonts")).transcript(SHEET)
    for said in (SHEET.title, "Ban Tổ chức <& Tuyên giáo>", "Đối với đảng viên", "Dòng một.", "Dòng hai."):
        assert said in words_of(pdf)
        assert said in words_in(word)
    assert documents.transcript(SHEET) == pdf
    assert DocxDocuments(resource("fonts")).transcript(SHEET) == word


def test_the_lines_of_a_list_stand_apart_from_those_around_them():
    sheet = replace(SHEET, parts=(TranscriptPart("Đổi", "I.2 đổi nội dung.\n- Trước: «a»\n- Nay: «b»"),))
    word = styled(DocxDocuments(resource("fonts")).transcript(sheet))
    assert word[-3:] == [
        "Dòng thông tin: I.2 đổi nội dung.",
        "Gạch đầu dòng: - Trước: «a»",
        "Gạch đầu dòng: - Nay: «b»",
    ]
