"""One letter for each level."""

from hypothesis import given
from hypothesis import strategies as st

from sotay.domain.manifestation import Level, LevelKey
from sotay.texts.levels import letters


def levels(*sentences: str) -> list[Level]:
    return [Level(LevelKey(f"k{at}"), sentence) for at, sentence in enumerate(sentences)]


def test_letters_are_initials_of_the_sentences():
    shipped = levels(
        "Tôi không có biểu hiện này",
        "Có lúc mắc, đã tự khắc phục",
        "Có, đang khắc phục",
        "Chưa chắc, cần suy nghĩ thêm",
    )
    assert list(letters(shipped).values()) == ["T", "C", "Đ", "S"]


@given(st.lists(st.text(max_size=10), max_size=20))
def test_no_two_levels_share_a_letter(sentences):
    given_letters = list(letters(levels(*sentences)).values())
    assert len(set(given_letters)) == len(sentences)
