"""Search without marks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import VIETNAMESE

from sotay.domain.search import Span, find, fold, nfc

vietnamese = st.text(alphabet=VIETNAMESE + " .,\n", max_size=60)


def decomposed(text):
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("dao duc", "suy thoái về đạo đức"),
        ("ĐẠO ĐỨC", "đạo đức"),
        ("đạo đức", "dao duc"),
        ("hoà", "hòa bình"),
        ("thuy", "thuỷ chung"),
        ("ưu", "ƯU TÚ"),
        ("  tự   soi ", "tự soi, tự sửa"),
        ("tu soi", "tự\u00a0soi"),
        ("tu soi", "tự\nsoi"),
        (decomposed("đạo đức"), "đạo đức"),
        ("dao duc", decomposed("đạo đức")),
    ],
)
def test_marks_case_and_ways_of_typing_do_not_count(words, text):
    assert find(words, text)


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_a_blank_query_finds_nothing(words):
    assert find(words, "bất cứ gì") == ()


def test_hits_stand_where_the_words_are_shown():
    text = "Đạo đức là gốc; giữ đạo đức."

    hits = find("dao duc", text)

    assert hits == (Span(0, 7), Span(20, 27))
    assert [text[hit.start : hit.end] for hit in hits] == ["Đạo đức", "đạo đức"]


def test_hits_do_not_overlap():
    assert find("aa", "aaaaa") == (Span(0, 2), Span(2, 4))


@given(st.text(max_size=60))
def test_folding_keeps_the_length_of_the_shown_text(text):
    assert len(fold(text)) == len(nfc(text))


@given(vietnamese)
def test_folded_vietnamese_is_plain_and_stays_as_it_is(text):
    assert fold(text).isascii()
    assert fold(fold(text)) == fold(text)


@given(vietnamese)
def test_both_normal_forms_fold_alike(text):
    assert fold(decomposed(text)) == fold(text)


@given(vietnamese, vietnamese, vietnamese)
def test_whatever_is_in_a_text_is_found_where_it_is(before, words, after):
    query = " ".join(words.split())
    spans = find(query, before + query + after)

    assert bool(spans) == bool(query)
    assert all(
        fold(nfc(before + query + after)[span.start : span.end]).split() == fold(query).split() for span in spans
    )


@given(st.text(max_size=30), st.text(max_size=60))
def test_hits_lie_inside_the_text_from_left_to_right(words, text):
    spans = find(words, text)
    ends = [0]
    for span in spans:
        assert ends[-1] <= span.start < span.end <= len(nfc(text))
        ends.append(span.end)


@given(st.text(max_size=40))
def test_the_normal_form_can_always_be_written_to_a_file(text):
    assert nfc(nfc(text)) == nfc(text)
    nfc(text + "\udc80").encode("utf-8")
