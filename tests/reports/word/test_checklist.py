"""The booklet of the checklist as a Word file."""

from __future__ import annotations

from tests.reports.builders import a_checklist
from tests.reports.word.docx_reading import paragraphs, styled, words_of


def test_all_27_with_their_signs_and_questions_are_there(word, the_27):
    words = words_of(word.checklist(the_27))
    for item in the_27.items():
        for line in (item.text, *item.signs, *item.questions):
            assert " ".join(line.split()) in words


def test_lists_stand_in_their_own_style_under_what_they_are(word):
    lines = styled(word.checklist(a_checklist()))
    at = lines.index("Tên danh sách: Biểu hiện cụ thể:")
    assert lines[at - 1].startswith("Heading 3: 1. Nguyên văn biểu hiện thứ 1")
    assert lines[at + 1] == "Gạch đầu dòng: - Hứa với học sinh rồi bỏ qua."
    assert "Gạch đầu dòng: - Tôi không có biểu hiện này: Chọn khi đã nhớ lại từng việc." in lines


def test_further_lines_of_a_list_begin_under_its_first_word(word):
    listed = next(each for each in paragraphs(word.checklist(a_checklist())) if each.style.name == "Gạch đầu dòng")
    assert listed.style.paragraph_format.first_line_indent < 0
    assert listed.style.paragraph_format.left_indent > -listed.style.paragraph_format.first_line_indent
