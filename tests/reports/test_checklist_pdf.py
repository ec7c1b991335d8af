"""The checklist as a booklet."""

from __future__ import annotations

from dataclasses import replace

from tests.reports.builders import a_checklist
from tests.reports.pdf_reading import pages_of, words_of


def test_every_item_sign_question_and_level_of_the_27_is_printed(documents, the_27):
    words = words_of(documents.checklist(the_27))
    for level in the_27.levels:
        assert f"- {level.sentence}" in words
    for item in the_27.items():
        for expected in (f"{item.number}. {item.text}", *item.signs, *item.questions):
            assert " ".join(expected.split()) in words


def test_the_booklet_names_version_and_legal_basis(documents):
    words = words_of(documents.checklist(a_checklist()))
    assert "Danh mục thử Bản 1, áp dụng từ ngày 30/10/2016" in words
    assert "Căn cứ: Nghị quyết số 04-NQ/TW, ngày 30/10/2016." in words


def test_a_date_that_is_none_is_printed_as_it_stands(documents):
    odd = replace(a_checklist(), effective_from="tháng 10 năm 2016")
    assert "áp dụng từ ngày tháng 10 năm 2016" in words_of(documents.checklist(odd))


def test_items_not_fully_compared_are_marked_and_the_mark_explained(documents):
    words = words_of(documents.checklist(a_checklist()))
    assert words.count("nói không đi đôi với làm. (*)") == 2
    assert "(*) Câu chữ của mục này chưa được so đủ với bản in của văn bản gốc." in words


def test_a_label_is_never_the_last_line_of_a_page(documents, the_27):
    pages = pages_of(documents.checklist(the_27))
    assert len(pages) > 5
    assert not {page[-1] for page in pages} & {"Biểu hiện cụ thể:", "Tự hỏi mình:"}
