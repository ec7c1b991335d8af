"""Where the pages of the annual review break: no page half empty, no signature that could belong to another paper."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.units import mm
from tests.reports.builders import PROFILE, a_review
from tests.reports.pdf_reading import bodies_of, text_of

from sotay.domain.form import Signature, TextSection, form_for

FORMS = ("2025-2A", "2025-2B", "2025-2C", "2023-2A")
LINE = "Một dòng ngắn."
SENTENCE = "Trong kỳ đã làm đủ phần việc được giao, chỗ nào chậm đều báo trước với chi bộ và nói rõ lý do. "
SIGNER = "NGƯỜI TỰ KIỂM ĐIỂM"
WELL_FILLED = 0.69


@pytest.fixture(scope="session")
def forms(catalog):
    """The shipped forms by name, read once."""
    return {name: form_for(name, 2026, catalog.forms()[0]) for name in FORMS}


@pytest.fixture(scope="session")
def paged(documents, forms, layout):
    """Draw a review on a shipped form and return how far each page is filled, with its words."""

    def draw(form_name, texts, **changes):
        form = replace(forms[form_name], **changes)
        pdf = documents.review(a_review(form=form, texts=MappingProxyType(texts)), PROFILE, layout)
        top = layout.margin_top_mm * mm
        return bodies_of(pdf, top=top, bottom=(layout.page_height_mm - layout.margin_bottom_mm) * mm)

    return draw


@pytest.mark.parametrize("form_name", FORMS)
@pytest.mark.parametrize("lines", range(31))
def test_no_page_is_left_half_empty_and_none_holds_a_signature_alone(paged, forms, form_name, lines):
    form = forms[form_name]
    check(form, paged(form_name, {form.sections()[-1].key: "\n".join([LINE] * lines)}))


@pytest.mark.parametrize("form_name", FORMS)
@settings(max_examples=12)
@given(data=st.data())
def test_the_same_holds_whatever_is_written(paged, forms, form_name, data):
    form = forms[form_name]
    paragraphs = st.lists(st.integers(1, 4).map(lambda times: SENTENCE * times), max_size=8).map("\n".join)
    check(form, paged(form_name, {section.key: data.draw(paragraphs) for section in form.sections()}))


def check(form, pages):
    assert [round(fill, 2) for fill, _ in pages[:-1] if fill < WELL_FILLED] == []
    last = pages[-1][1]
    titles = [signature.title for signature in form.signatures]
    assert SIGNER in last or sum(title in last for title in titles) >= 2
    [signed] = [words for _, words in pages if SIGNER in words]
    rating = form.choice_lines()[-1].heading
    assert rating in signed, "the signer signs under the level he claims"


@pytest.mark.parametrize("length", range(1, 60, 3))
def test_a_form_that_ends_in_words_carries_the_last_of_them_to_the_signature(paged, length):
    words = [f"từ{number}" for number in range(12 * length)]
    blocks = (TextSection("cuoi", 2, "I", "Ý kiến cuối cùng"),)
    pages = paged("2025-2B", {"cuoi": " ".join(words)}, blocks=blocks, signatures=(Signature(SIGNER),))
    assert words[-1] in pages[-1][1]
    assert SIGNER in pages[-1][1]
    assert " ".join(words) in " ".join(page for _, page in pages)


def test_a_paper_without_signatures_is_still_whole(documents, form_2b, layout):
    form = replace(form_2b, signatures=())
    text = text_of(documents.review(a_review(form=form, texts=MappingProxyType({})), PROFILE, layout))
    assert "Không hoàn thành nhiệm vụ" in text


def test_others_always_get_room_for_their_comment(paged):
    for lines in range(12, 31):
        pages = paged("2025-2B", {"phuong-huong": "\n".join([LINE] * lines)})
        whole = " ".join(words for _, words in pages)
        comment = whole[whole.index("Nhận xét, đánh giá của chi uỷ:") : whole.index("Chi bộ đề xuất xếp loại")]
        dotted = [word for word in comment.split() if word.startswith("…")]
        assert 2 <= len(dotted) <= 9
