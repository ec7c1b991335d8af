import pytest
from hypothesis import given
from hypothesis import strategies as st

from sotay.domain.word_changes import COMPARED_WORDS, same_at_front, word_changes

TEXTS = st.lists(st.sampled_from(["đã", "chưa", "đọc", "nghị", "quyết", "và", "góp", "ý"]), max_size=12).map(" ".join)


def pieces(text, spans):
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("before", "after", "gone", "come"),
    [
        ("Đã đọc nghị quyết", "Đã đọc kỹ nghị quyết", [], ["kỹ"]),
        ("Đã đọc  nghị quyết\ncủa chi bộ", "Đã đọc kết luận\ncủa chi bộ", ["nghị quyết"], ["kết luận"]),
        ("Chưa họp. Đã đọc", "Đã đọc", ["Chưa họp."], []),
        ("", "Đã đọc", [], ["Đã đọc"]),
        ("như nhau", "như nhau", [], []),
    ],
)
def test_words_of_only_one_text_are_found(before, after, gone, come):
    changes = word_changes(before, after)

    assert (pieces(before, changes.only_before), pieces(after, changes.only_after)) == (gone, come)


@given(TEXTS, TEXTS)
def test_without_what_differs_both_texts_are_the_same(before, after):
    changes = word_changes(before, after)

    assert _without(before, changes.only_before) == _without(after, changes.only_after)


@given(st.text("ab", max_size=30), st.text("ab", max_size=30))
def test_what_is_the_same_in_front_ends_where_the_texts_part(one, other):
    same = same_at_front(one, other)

    assert one[:same] == other[:same]
    assert same == min(len(one), len(other)) or one[same] != other[same]


def test_very_long_texts_are_not_compared_word_by_word():
    before, after = ("a b " * COMPARED_WORDS, "c d " * COMPARED_WORDS)
    changes = word_changes(f"đầu {before}cuối", f"đầu {after}cuối")

    assert len(changes.only_before) == len(changes.only_after) == 1


def _without(text, spans):
    for span in reversed(spans):
        text = text[: span.start] + text[span.end :]
    return text.split()
