"""Finding lines of the diary."""

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import NOW
from tests.strategies import VIETNAMESE

from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.diary_search import (
    DiaryFilter,
    by_month,
    excerpt,
    in_order,
    line_of,
    months_of,
    wanted,
    with_entry,
)
from sotay.domain.period import month
from sotay.domain.search import find


def an_entry(entry_id, day, text="Đi thăm thôn 2", item=None):
    return DiaryEntry(EntryId(entry_id), day, text, NOW, item)


OLD = an_entry("c", date(2025, 12, 31), "Đọc nghị quyết", "a")
FIRST = an_entry("b", date(2026, 11, 1), "Giữ đạo đức\nnghề nghiệp", "a")
LAST = an_entry("a", date(2026, 11, 30), "Trời mưa")
LINES = in_order(map(line_of, (OLD, LAST, FIRST)))


def test_a_changed_line_keeps_its_place_unless_its_day_is_another():
    same_day = with_entry(LINES, replace(FIRST, text="khác"))
    later = with_entry(LINES, replace(OLD, day=date(2026, 12, 1)))
    new = with_entry(LINES, an_entry("d", date(2026, 11, 15)))

    assert [line.entry.id for line in same_day] == ["a", "b", "c"]
    assert same_day[1].searchable == "khac"
    assert [line.entry.id for line in later] == ["c", "a", "b"]
    assert [line.entry.id for line in new] == ["a", "d", "b", "c"]


def ids(**choice):
    return [each.id for each in wanted(LINES, DiaryFilter(**choice))]


def test_the_latest_day_comes_first():
    assert [line.entry for line in LINES] == [LAST, FIRST, OLD]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ({}, ["a", "b", "c"]),
        ({"words": "  "}, ["a", "b", "c"]),
        ({"words": "dao duc nghe"}, ["b"]),
        ({"words": "không có"}, []),
        ({"month": month(2026, 11)}, ["a", "b"]),
        ({"item": "a"}, ["b", "c"]),
        ({"item": "a", "month": month(2025, 12), "words": "NGHI QUYET"}, ["c"]),
    ],
)
def test_lines_are_found_by_words_month_and_item(choice, expected):
    assert ids(**choice) == expected


def test_words_typed_apart_from_their_marks_are_found():
    assert ids(words=unicodedata.normalize("NFD", "đạo đức")) == ["b"]


def test_the_edited_line_stays_although_it_is_no_longer_as_wanted():
    assert [each.id for each in wanted(LINES, DiaryFilter(words="nghi quyet"), keep=EntryId("a"))] == ["a", "c"]


@given(text=st.text(alphabet=VIETNAMESE + " \n\t", max_size=40), words=st.text(alphabet=VIETNAMESE + " ", max_size=4))
def test_what_was_folded_before_is_found_as_if_it_were_folded_now(text, words):
    entry = an_entry("x", date(2026, 1, 1), unicodedata.normalize("NFC", text))
    choice = DiaryFilter(words=words)

    assert bool(wanted([line_of(entry)], choice)) == (bool(find(words, entry.text)) or choice.is_open)


def test_lines_are_put_together_by_month():
    found = wanted(LINES, DiaryFilter())

    assert [(each, [entry.id for entry in entries]) for each, entries in by_month(found)] == [
        (month(2026, 11), ["a", "b"]),
        (month(2025, 12), ["c"]),
    ]
    assert months_of(LINES) == (month(2026, 11), month(2025, 12))


def test_a_short_text_is_its_own_excerpt_on_one_line():
    text = "Một\nhai"

    assert excerpt(text, find("hai", text), 20) == ("Một hai", find("hai", text))


@pytest.mark.parametrize("words", ["", "một", "chín", "mười hai", "và mãi"])
def test_an_excerpt_shows_its_first_hit(words):
    text = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn và mãi đến hai mươi"
    shown, hits = excerpt(text, find(words, text), 30)

    assert len(shown) <= 34
    assert not words or [shown[each.start : each.end] for each in hits][:1] == [words]
