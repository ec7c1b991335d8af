import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sotay.domain.syllables import is_syllable
from sotay.texts import help_work

SPELT = "Đảng uỷ nghiêm khuỷu quyết quốc giữ gìn giếng gì ý kiến ở ngoằn ngoèo xoong huỳnh khuếch tuýp thuở hoá hóa"
NOT_SPELT = "présence déjà Müller José niño Đ§ng ngk cè kó nghanh bac tòc đợc phơng été jazz flo b"


@pytest.mark.parametrize("word", SPELT.split())
def test_words_as_they_are_spelt_are_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", NOT_SPELT.split())
def test_foreign_damaged_and_misspelt_words_are_none(word):
    assert not is_syllable(word)


def test_the_words_of_the_help_are_syllables():
    text = " ".join(paragraph for topic in help_work.topics() for paragraph in topic.paragraphs)
    words = set(re.findall(r"[^\W\d_]+", text.casefold()))
    foreign = {word for word in words if not is_syllable(word)}

    assert len(foreign) < 0.05 * len(words), sorted(foreign)


@given(st.text(max_size=12))
def test_any_text_gets_an_answer(text):
    assert is_syllable(text) in (True, False)
