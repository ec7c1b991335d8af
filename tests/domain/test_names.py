"""The order of names, the same on every system."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies import VIETNAMESE

from sotay.domain.names import name_sort_key, text_sort_key

GIVEN_NAMES = (
    "An", "Anh", "Ánh", "Ăn", "Ân", "Ba", "Dũng", "Dưng", "Đạt", "Đức", "Giang", "Hà", "Hạ", "Hoa", "Hoà", "Hùng",
    "Khánh", "Lan", "Minh", "Nga", "Oanh", "Ổn", "Ơn", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Tuấn", "Út", "Ước", "Yến",
)  # fmt: skip
FAMILIES = ("Trần Văn", "Nguyễn Thị", "Lê")

words = st.text(alphabet=VIETNAMESE, min_size=1, max_size=6)


def shuffled(written):
    return written[1::2] + written[::2]


def test_thirty_two_given_names_come_in_vietnamese_order():
    assert len(GIVEN_NAMES) == 32
    people = [f"{family} {given}" for family in FAMILIES for given in reversed(GIVEN_NAMES)]

    in_order = sorted(people, key=name_sort_key)

    assert list(dict.fromkeys(each.split()[-1] for each in in_order)) == list(GIVEN_NAMES)


def test_people_of_one_given_name_come_by_family_and_then_middle_name():
    people = ["Trần Văn An", "Nguyễn Văn An", "Nguyễn Thị An", "Lê An"]

    assert sorted(people, key=name_sort_key) == ["Lê An", "Nguyễn Thị An", "Nguyễn Văn An", "Trần Văn An"]


def test_tones_decide_only_between_words_of_the_same_letters():
    written = ["ma", "mà", "mả", "mã", "má", "mạ", "man", "mua"]

    assert sorted(shuffled(written), key=text_sort_key) == written


def test_letters_of_the_alphabet_come_before_tones():
    written = ["da", "dạng", "đa", "e", "ế", "o", "ọ", "ô", "ơ", "u", "ư"]

    assert sorted(shuffled(written), key=text_sort_key) == written


@pytest.mark.parametrize(("one", "other"), [("hoà", "hòa"), ("thuỷ", "thủy"), ("KHOẺ", "khỏe")])
def test_both_fashions_of_placing_the_tone_are_one_word(one, other):
    assert text_sort_key(one) == text_sort_key(other)


@given(st.lists(words, max_size=4))
def test_case_and_normal_form_do_not_count(parts):
    text = " ".join(parts)

    assert text_sort_key(text) == text_sort_key(text.upper())
    assert text_sort_key(text) == text_sort_key(unicodedata.normalize("NFD", text))


def test_a_name_may_be_sorted_by_another_word_and_keeps_the_rest():
    assert name_sort_key("H'Hen Niê", sort_as="Hen") == text_sort_key("Hen H'Hen Niê")
    assert name_sort_key("H'Hen Niê", "Hen") < name_sort_key("H'Hen Ê Ban", "Khen")
    assert name_sort_key("H'Hen Niê", "Hen") != name_sort_key("H'Hen Kpă", "Hen")


def test_an_empty_name_comes_first():
    assert name_sort_key("  ") < name_sort_key("An")


def test_numbers_come_before_letters():
    assert text_sort_key("Tổ 2") < text_sort_key("Tổ A")


@given(st.lists(st.text(max_size=12), max_size=5))
def test_any_text_can_be_sorted(texts):
    sorted(texts, key=text_sort_key)
    sorted(texts, key=name_sort_key)
