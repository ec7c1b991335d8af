"""The annual review as somebody gets it who opens or prints the file."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.builders import FORM, LAYOUT, PROFILE, a_review, an_assessment
from tests.reports.pdf_reading import facts_of, pages_of, text_of, words_of
from tests.strategies import VIETNAMESE

from sotay.domain.assessment import Answer
from sotay.domain.form import Criterion, ScoreGroup
from sotay.domain.member import Profile
from sotay.domain.review import compose_review

PRIVATE = "RIÊNG7319"


def test_a_sentence_typed_in_parts_is_found_whole(documents):
    sentence = "Tôi luôn giữ gìn đoàn kết, thẳng thắn góp ý, không nể nang, né tránh."
    typed = unicodedata.normalize("NFD", sentence)
    assert typed != sentence
    review = a_review(texts=MappingProxyType({"ii1": typed}))
    assert sentence in words_of(documents.review(review, PROFILE, LAYOUT))


def test_what_looks_like_markup_is_printed_as_typed(documents):
    typed = "Tổ A & B: điểm < 5 và > 3, ghi <b>đậm</b>, &amp; không mất chữ nào (kể cả 5% và C:\\sổ)"
    review = a_review(texts=MappingProxyType({"ii1": typed}))
    assert typed in words_of(documents.review(review, PROFILE, LAYOUT))


def test_the_header_names_party_body_cell_and_titles(documents):
    words = words_of(documents.review(a_review(), PROFILE, LAYOUT))
    for expected in (
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "ĐẢNG BỘ PHƯỜNG TÂN PHONG",
        "CHI BỘ TRƯỜNG TIỂU HỌC SỐ 2",
        "Tân Phong, ngày 05 tháng 12 năm 2026",
        "Năm 2026",
        "(Cá nhân không giữ chức vụ lãnh đạo, quản lý)",
        "Họ và tên: Nguyễn Thị Hồng Hạnh",
        "Ngày sinh: 05/02/1974",
        "Mẫu 02B-HD KĐ.ĐG 2025",
    ):
        assert expected in words


def test_what_nobody_filled_in_is_a_dotted_line_and_never_today(documents):
    review = a_review(place="", signed_on=None)
    text = text_of(documents.review(review, Profile(), LAYOUT))
    for label in ("ĐẢNG BỘ", "CHI BỘ", "Họ và tên:", "Ngày sinh:", "Đơn vị công tác:", "Chi bộ:"):
        assert f"{label} ………" in text
    assert "…………, ngày …… tháng …… năm ……" in text
    assert str(date.today().year) not in text.replace("Năm 2026", "").replace("Mẫu 02B-HD KĐ.ĐG 2025", "")


def test_a_place_too_long_for_its_column_is_still_printed_whole(documents):
    review = a_review(place="Thị trấn Nông trường Mộc Châu, huyện Mộc Châu")
    expected = "Thị trấn Nông trường Mộc Châu, huyện Mộc Châu, ngày 05 tháng 12 năm 2026"
    assert expected in words_of(documents.review(review, PROFILE, LAYOUT))


def test_long_values_of_the_profile_are_printed_whole(documents):
    unit = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Nậm Manh, huyện Nậm Nhùn, tỉnh Lai Châu"
    cell = "Chi bộ các trường học và trạm y tế khu vực Nậm Manh"
    pdf = documents.review(a_review(), replace(PROFILE, unit=unit, cell=cell), LAYOUT)
    words = words_of(pdf)
    assert f"Đơn vị công tác: {unit}" in words
    assert "Chi bộ: các trường học và trạm y tế khu vực Nậm Manh" in words
    assert cell.upper() in words


def test_a_section_without_words_says_so(documents):
    nothing = a_review(texts=MappingProxyType({"i1": "   \n"}))
    words = words_of(documents.review(nothing, PROFILE, LAYOUT))
    assert words.count("(đồng chí chưa ghi)") == len(FORM.sections())


def test_points_and_total_are_printed_with_a_decimal_comma(documents):
    points = {"c1": "18.5", "c2": "7", "c3": "2", "k1": "60"}
    words = words_of(documents.review(a_review(points=MappingProxyType(points)), PROFILE, LAYOUT))
    assert "1. Nhóm tiêu chí chung: 27,5/30" in words
    assert "2. Nhóm tiêu chí về kết quả thực hiện nhiệm vụ: 60/70" in words
    assert "Tổng điểm: 87,5/100" in words


def test_the_points_of_each_criterion_come_as_an_annex(documents):
    points = {"c1": "18,5", "c2": "7", "c3": "2", "k1": "60"}
    annex = pages_of(documents.review(a_review(points=MappingProxyType(points)), PROFILE, LAYOUT))[-1]
    assert "PHỤ LỤC: BẢNG TỰ CHẤM ĐIỂM" in annex
    assert [line.split()[-2:] for line in annex if line.startswith("Tổng điểm")] == [["100", "87,5"]]


def test_an_annex_of_many_criteria_goes_on_under_the_same_head(documents):
    criteria = tuple(Criterion(f"k{at}", f"Tiêu chí thứ {at} của đơn vị, " * 4) for at in range(40))
    group = ScoreGroup("chung", "1", "Nhóm tiêu chí chung", Decimal(100), criteria)
    form = replace(FORM, blocks=(group,))
    points = MappingProxyType({each.key: "1" for each in criteria})
    pages = pages_of(documents.review(a_review(form=form, points=points), PROFILE, LAYOUT))
    annex = [page for page in pages if any(line.startswith("TT ") for line in page)]
    assert len(annex) > 1
    numbers = [line.split()[0] for page in annex for line in page if re.match(r"1\.\d+ ", line)]
    assert numbers == [f"1.{at}" for at in range(1, 41)]


def test_without_points_there_are_dots_to_write_on_and_no_annex(documents):
    words = words_of(documents.review(a_review(), PROFILE, LAYOUT))
    assert "1. Nhóm tiêu chí chung: ……/30" in words
    assert "Tổng điểm: ……/100" in words
    assert "PHỤ LỤC: BẢNG TỰ CHẤM ĐIỂM" not in words


def test_points_that_make_no_sum_are_left_to_be_written_by_hand(documents):
    words = words_of(documents.review(a_review(points=MappingProxyType({"c1": "hai mươi"})), PROFILE, LAYOUT))
    assert "1. Nhóm tiêu chí chung: ……/30" in words
    assert "hai mươi" in words


def test_only_the_chosen_level_is_ticked(documents):
    words = words_of(documents.review(a_review(choices=MappingProxyType({"muc": "tot"})), PROFILE, LAYOUT))
    assert "☒ Hoàn thành tốt nhiệm vụ" in words
    for label in ("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ"):
        assert f"☐ {label}" in words
    assert words.count("☒") == 1


def test_the_signer_is_named_and_others_get_lines_to_write_on(documents):
    pages = pages_of(documents.review(a_review(), PROFILE, LAYOUT))
    lines = [line for page in pages for line in page]
    signer = lines.index("NGƯỜI TỰ KIỂM ĐIỂM")
    assert lines[signer + 1 : signer + 3] == ["(Ký, ghi rõ họ tên)", "Nguyễn Thị Hồng Hạnh"]
    comment = next(at for at, line in enumerate(lines) if line.startswith("Nhận xét, đánh giá của chi uỷ: ……"))
    assert set(lines[comment + 1]) <= {"…", "."}


@pytest.mark.parametrize("paragraphs", range(0, 14))
def test_a_signature_block_is_never_parted(documents, paragraphs):
    texts = MappingProxyType({"i1": "\n".join(["Một dòng ngắn."] * paragraphs)})
    pages = pages_of(documents.review(a_review(texts=texts), PROFILE, LAYOUT))
    [page] = [page for page in pages if "NGƯỜI TỰ KIỂM ĐIỂM" in page]
    assert "Nguyễn Thị Hồng Hạnh" in page


def test_the_first_page_has_no_number_and_the_others_have_theirs_on_top(documents):
    texts = MappingProxyType({"i1": "\n".join(["Một câu trong bản kiểm điểm dài nhiều trang."] * 120)})
    pages = pages_of(documents.review(a_review(texts=texts), PROFILE, LAYOUT))
    assert len(pages) > 3
    assert pages[0][0] == "Mẫu 02B-HD KĐ.ĐG 2025"
    assert "1" not in pages[0]
    assert [page[0] for page in pages[1:]] == [str(number) for number in range(2, len(pages) + 1)]


def test_thirty_pages_lose_no_sentence(documents):
    sentences = [f"Việc thứ {number} đã làm xong đúng hẹn, có người xác nhận." for number in range(1, 901)]
    texts = MappingProxyType({"i1": "\n".join(sentences)})
    pdf = documents.review(a_review(texts=texts), PROFILE, LAYOUT)
    assert int(facts_of(pdf)["Pages"]) >= 30
    words = words_of(pdf)
    places = [words.index(sentence) for sentence in sentences]
    assert places == sorted(places)


def test_one_paragraph_longer_than_pages_flows_on(documents):
    numbers = [f"số{number}" for number in range(4000)]
    pdf = documents.review(a_review(texts=MappingProxyType({"i1": " ".join(numbers)})), PROFILE, LAYOUT)
    assert set(numbers) <= set(text_of(pdf).split())


def test_a_word_longer_than_a_line_is_cut_and_not_lost(documents):
    word = "".join(f"địachỉ{number}/" for number in range(60))
    pdf = documents.review(a_review(texts=MappingProxyType({"i1": word})), PROFILE, LAYOUT)
    assert word in "".join(text_of(pdf).split())


@given(lines=st.lists(st.integers(0, 6), min_size=6, max_size=6))
def test_a_heading_is_never_the_last_line_of_a_page(documents, form_2b, layout, lines):
    sentence = "Trong kỳ đã làm đủ phần việc được giao, chỗ nào chậm đều báo trước với chi bộ và nói rõ lý do. " * 2
    keys = [section.key for section in form_2b.sections()]
    texts = {key: "\n".join([sentence] * count) for key, count in zip(keys, lines, strict=False)}
    review = a_review(form=form_2b, texts=MappingProxyType(texts))
    headings = {
        " ".join(words.split())
        for block in form_2b.blocks
        for words in (getattr(block, "heading", ""), getattr(block, "text", ""), getattr(block, "hint", ""))
        if words
    }
    for page in pages_of(documents.review(review, PROFILE, layout))[:-1]:
        last = " ".join(page[-1].split())
        assert not any(words.endswith(last) for words in headings), page


tokens = st.text(alphabet=VIETNAMESE, min_size=1, max_size=12)
texts = st.lists(tokens, max_size=5).map(" ".join)


@st.composite
def answers(draw, checklist):
    item = draw(st.sampled_from(list(checklist.items())))
    level = draw(st.sampled_from([None, *(level.key for level in checklist.levels)]))
    done_well, shortcoming, cause, remedy = (draw(texts) for _ in range(4))
    return Answer(item.id, level, done_well, shortcoming, cause, remedy, private_note=f"{draw(texts)} {PRIVATE}")


@given(data=st.data())
def test_every_written_word_is_printed_and_no_private_one(documents, form_2b, layout, the_27, data):
    given_answers = data.draw(st.lists(answers(the_27), max_size=4, unique_by=lambda each: each.manifestation_id))
    assessment = an_assessment(*given_answers, of=the_27)
    review = compose_review(year=2026, form=form_2b, assessments=[assessment])
    printed = text_of(documents.review(review, PROFILE, layout))
    wanted = " ".join(f"{each.done_well} {each.shortcoming} {each.cause} {each.remedy}" for each in given_answers)
    assert set(wanted.split()) <= set(printed.split())
    assert PRIVATE not in printed


def test_every_shipped_form_prints_all_its_headings(documents, catalog, layout):
    for form in catalog.forms()[0]:
        words = words_of(documents.review(a_review(form=form), PROFILE, layout))
        for section in form.sections():
            assert " ".join(section.heading.split()) in words, form.id
        for line in form.choice_lines():
            assert all(choice.label in words for choice in line.choices), form.id
        assert all(signature.title in words for signature in form.signatures), form.id
