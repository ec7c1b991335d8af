"""The history over the years as Word tables."""

from __future__ import annotations

from tests.builders import FIXED, LEVELS, NONE
from tests.domain.versions import MEANING_CHANGED, a_history, change, version
from tests.reports.word.docx_reading import lines, tables, words_of

from sotay.domain.completeness import fills
from sotay.domain.group_history import group_histories
from sotay.domain.trend import item_trend

FIRST = version(1)


def cells(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_an_item_has_a_table_for_each_meaning_and_the_reason_between(word):
    second = version(2, a="Nghĩa khác.", changes=[change("a", MEANING_CHANGED, note="Theo quy định mới.")])
    history = a_history(
        ("2025-Q3", FIRST, {"a": NONE}), ("2025-Q4", FIRST, {"a": None}), ("2026", second, {"a": FIXED})
    )

    docx = word.item_history(item_trend(history, "a"), LEVELS)

    before, after = tables(docx)
    assert cells(before) == [["2025", "○T\nQuý III", "□\nQuý IV"]]
    assert cells(after) == [["2026", "◐C\nCả năm"]]
    said = lines(docx)
    assert said.index("Biểu hiện a.") < said.index("Nghĩa khác.")
    assert any("câu chữ mục này đổi nghĩa" in line and "Theo quy định mới." in line for line in said)


def test_a_group_has_a_column_for_each_level_and_says_what_changed(word):
    history = a_history(("2025", FIRST, {"a": NONE, "b": NONE}), ("2026", version(2, "abcn", "d"), {"a": FIXED}))

    first, second = tables(word.group_history(group_histories(history), LEVELS))

    head, earlier, changed, later = cells(first)
    assert head == ["", *(level.sentence for level in LEVELS), "Chưa trả lời"]
    assert earlier == ["2025", "○○ 2", "0", "0", "– 1"]
    assert "I.4 Mục n thêm mới" in changed[0]
    assert later == ["2026", "0", "◐ 1", "0", "––– 3"]
    assert len(second.rows) == 3


def test_how_far_a_period_was_answered_is_a_row_of_numbers(word):
    history = a_history(("2026-Q1", FIRST, {"a": NONE, "b": None}), ("2026-Q2", FIRST, {}))

    (table,) = tables(word.completeness(fills(history)))

    assert cells(table) == [
        ["Kỳ", "Đã trả lời", "Đang dở", "Chưa ghi gì"],
        ["Quý I năm 2026", "1", "1", "2"],
        ["Quý II năm 2026", "0", "0", "4"],
    ]


def test_without_anything_to_show_the_pages_say_so(word):
    assert "Chưa có kỳ nào để vẽ." in words_of(word.completeness(()))
    assert "Chưa có kỳ nào tính cho một năm." in words_of(word.group_history((), LEVELS))
