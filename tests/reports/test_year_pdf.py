"""The history over the years on paper: all years, all words, heads of columns on every page."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import FIXED, LEVELS, NONE
from tests.domain.versions import MEANING_CHANGED, a_history, change, version
from tests.reports.pdf_reading import facts_of, pages_of, text_of, words_of

from sotay.domain.completeness import Fill, fills
from sotay.domain.group_history import group_histories
from sotay.domain.period import month
from sotay.domain.trend import item_trend

FIRST = version(1)
MONTHS = [f"{year}-{number:02d}" for year in range(2007, 2027) for number in range(1, 13)]


def test_twenty_years_of_months_stand_a_year_to_a_line(documents):
    trend = item_trend(a_history(*((written, FIRST, {"a": NONE}) for written in MONTHS)), "a")

    pages = pages_of(documents.item_history(trend, LEVELS))

    heads = [line.split()[0] for page in pages for line in page if line.strip()[:4].isdigit() and "20" in line[:8]]
    assert [head for head in heads if len(head) == 4] == [str(year) for year in range(2007, 2027)]
    assert sum(line.split().count("T") for page in pages for line in page) == 240 + 1
    assert sum(line.split().count("T12") for page in pages for line in page) == 20


def test_a_change_of_meaning_is_told_with_both_texts(documents):
    second = version(2, a="Nghĩa khác.", changes=[change("a", MEANING_CHANGED, note="Theo quy định mới.")])
    trend = item_trend(a_history(("2025", FIRST, {"a": NONE}), ("2026", second, {"a": NONE})), "a")

    words = words_of(documents.item_history(trend, LEVELS))

    for expected in ("Biểu hiện a.", "Từ năm 2026, câu chữ mục này đổi nghĩa.", "Theo quy định mới.", "Nghĩa khác."):
        assert expected in words
    for level in LEVELS:
        assert level.sentence in words


def test_more_periods_in_a_year_than_the_paper_is_wide_go_on_in_another_line(documents):
    written = ("2026-01", "2026-02", "2026-03", "2026-Q1", "2026-04", "2026-05", "2026-06", "2026-Q2", "2026-H1")
    written += ("2026-07", "2026-08", "2026-09", "2026-Q3", "2026-10", "2026-11", "2026-12", "2026-Q4", "2026")
    trend = item_trend(a_history(*((each, FIRST, {}) for each in written)), "a")

    text = text_of(documents.item_history(trend, LEVELS), "-layout")

    for caption in (*(f"T{number}" for number in range(1, 13)), "Quý IV", "6T đầu", "Cả năm"):
        assert caption in text.split("Biểu hiện a.")[1]


def test_the_heads_of_the_columns_stand_on_every_page(documents):
    history = a_history(*((str(year), FIRST, {"a": FIXED, "d": NONE}) for year in range(1990, 2027)))

    pages = pages_of(documents.group_history(group_histories(history), LEVELS))

    assert len(pages) > 3
    for page in pages:
        assert "Chưa trả lời" in " ".join(page)
    heads = [
        line.split()[0] for page in pages for line in page if line.split()[0].isdigit() and len(line.split()[0]) == 4
    ]
    assert heads == [str(year) for _ in range(2) for year in range(1990, 2027)]
    assert facts_of(documents.group_history(group_histories(history), LEVELS))["Page size"].startswith("841.89 x")


def test_a_year_that_is_another_says_why(documents):
    history = a_history(("2025", FIRST, {}), ("2026", version(2, "abcn", "d"), {}))

    assert "I.4 Mục n thêm mới" in words_of(documents.group_history(group_histories(history), LEVELS))


def test_how_far_a_period_was_answered_is_written_under_its_bar(documents):
    history = a_history(("2026-Q1", FIRST, {"a": NONE, "b": None}), ("2026-Q2", FIRST, {}))

    words = words_of(documents.completeness(fills(history)))

    for expected in ("1/4", "0/4", "Đang dở: đã ghi, chưa chọn mức"):
        assert expected in words


def test_without_anything_to_show_the_pages_say_so(documents):
    assert "Chưa có kỳ nào để vẽ." in words_of(documents.completeness(()))
    assert "Chưa có kỳ nào tính cho một năm." in words_of(documents.group_history((), LEVELS))


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=30))
def test_any_counts_can_be_drawn(documents, counts):
    found = [Fill(month(2020 + at // 12, at % 12 + 1), *each) for at, each in enumerate(counts)]

    text = text_of(documents.completeness(found), "-layout")

    assert all(f"{answered}/{answered + half + rest}" in text for answered, half, rest in counts)
