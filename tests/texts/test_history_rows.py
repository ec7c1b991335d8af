"""The history in rows: every cell has its words, and every gap says why."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import FIXED, LEVELS, NONE
from tests.domain.versions import MEANING_CHANGED, MERGED, REWORDED, SPLIT, WITHDRAWN, a_history, change, version
from tests.strategies import periods

from sotay.domain.completeness import Fill, fills
from sotay.domain.group_history import group_histories
from sotay.domain.trend import item_trend
from sotay.texts.history_rows import Band, Gap, Heading, Line, fill_rows, group_rows, trend_rows

FIRST = version(1)


def rows_of(item_id, *answered):
    return trend_rows(item_trend(a_history(*answered), item_id), LEVELS)


def bands(rows):
    return [(row.gap, row.words) for row in rows if isinstance(row, Band)]


def test_a_year_is_a_line_joined_to_the_next_and_every_cell_is_said_in_words():
    rows = rows_of(
        "a", ("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", FIRST, {"a": None}), ("2026-02", FIRST, {}),
    )  # fmt: skip

    heading, first, second = rows
    assert heading == Heading("I.1  Mục a", "Biểu hiện a.")
    assert (first.head, first.comes_in, first.goes_on) == ("2025", False, True)
    assert (second.head, second.comes_in, second.goes_on) == ("2026", True, False)
    assert [(cell.caption, cell.words, cell.place) for cell in (*first.cells, *second.cells)] == [
        ("Quý IV", "Quý IV năm 2025: Tôi không có biểu hiện này", 0),
        ("T2", "Tháng 2 năm 2026: Chưa trả lời", None),
        ("Quý I", "Quý I năm 2026: Đang dở: đã ghi, chưa chọn mức", None),
    ]


def test_a_change_of_meaning_stands_between_with_its_period_its_note_and_the_new_words():
    second = version(2, a="Nghĩa khác.", changes=[change("a", MEANING_CHANGED, note="Theo quy định mới.")])

    rows = rows_of("a", ("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", second, {"a": NONE}))

    assert bands(rows) == [
        (
            Gap.BREAK,
            "Từ quý I năm 2026, câu chữ mục này đổi nghĩa. Câu trả lời trước và sau không nối với nhau. "
            "Danh mục ghi: Theo quy định mới.",
        )
    ]
    assert rows[3] == Heading("I.1  Mục a", "Nghĩa khác.")
    assert [(row.comes_in, row.goes_on) for row in rows if isinstance(row, Line)] == [(False, False)] * 2


def test_words_that_nobody_classified_are_called_so():
    rows = rows_of("a", ("2025-Q4", FIRST, {}), ("2026-Q1", version(2, a="Khác."), {}))

    assert "Từ quý I năm 2026: lời văn khác, chưa phân loại." in bands(rows)[0][1]


def test_a_fan_names_where_it_comes_from_and_where_it_goes():
    split = [change("x", SPLIT, "a"), change("y", SPLIT, "a"), change("a", WITHDRAWN)]
    second = version(2, "xybc", "d", changes=split)

    rows = rows_of("a", ("2025-Q4", FIRST, {}), ("2026-Q1", second, {}))

    assert bands(rows) == [
        (Gap.END, "Từ quý I năm 2026, danh mục thôi dùng mục này."),
        (Gap.SPLIT, "Từ quý I năm 2026, mục này tách ra từ I.1 Mục a."),
        (Gap.SPLIT, "Từ quý I năm 2026, mục này tách ra từ I.1 Mục a."),
    ]
    assert [row.words for row in rows if isinstance(row, Heading)] == ["I.1  Mục a", "I.1  Mục x", "I.2  Mục y"]


def test_a_merge_names_all_that_went_in():
    merged = [change("m", MERGED, "a", "b"), change("a", WITHDRAWN), change("b", WITHDRAWN)]

    rows = rows_of("m", ("2025-Q4", FIRST, {}), ("2026-Q1", version(2, "mc", "d", changes=merged), {}))

    assert bands(rows) == [(Gap.MERGE, "Từ quý I năm 2026, mục này gộp từ I.1 Mục a và I.2 Mục b.")]


def test_the_first_period_with_other_words_of_the_same_meaning_says_so():
    second = version(2, a="Gọn.", changes=[change("a", REWORDED)])

    *_, line = rows_of("a", ("2026-Q1", FIRST, {"a": NONE}), ("2026-Q2", second, {"a": NONE}))

    assert [cell.words.endswith("(từ kỳ này lời văn đã sửa, nghĩa giữ nguyên)") for cell in line.cells] == [False, True]


def test_a_group_is_counted_in_columns_and_says_when_it_became_another():
    second = version(2, "abx", "d", changes=[change("c", WITHDRAWN)])
    history = a_history(("2025", FIRST, {"a": NONE, "b": FIXED}), ("2026", second, {"a": NONE}))

    rows = group_rows(group_histories(history), LEVELS)

    assert rows[0].columns == (*(level.sentence for level in LEVELS), "Chưa trả lời")
    assert [cell.words for cell in rows[1].cells] == [
        "Năm 2025: 1/3 mục «Tôi không có biểu hiện này»",
        "Năm 2025: 1/3 mục «Có lúc mắc, đã tự khắc phục»",
        "Năm 2025: 0/3 mục «Chưa chắc, cần suy nghĩ thêm»",
        "Năm 2025: 1/3 mục chưa trả lời",
    ]
    assert rows[2].words == (
        "Năm 2026, nhóm này khác năm trước: I.3 Mục x thêm mới; I.3 Mục c thôi dùng. "
        "Số đếm hai năm không so thẳng được."
    )


def test_what_is_missing_in_a_period_is_said_in_numbers():
    history = a_history(("2026-Q1", FIRST, {"a": NONE, "b": None}), ("2026-Q2", FIRST, dict.fromkeys("abcd", NONE)))

    (line,) = fill_rows(fills(history))

    assert [(cell.caption, cell.words) for cell in line.cells] == [
        ("Quý I\n1/4", "Quý I năm 2026: đã trả lời 1/4 mục, 1 mục đang dở, 2 mục chưa ghi gì"),
        ("Quý II\n4/4", "Quý II năm 2026: đã trả lời đủ 4 mục"),
    ]


@given(st.lists(periods(), unique=True))
def test_every_period_has_one_cell_in_the_line_of_its_year(found):
    rows = fill_rows([Fill(period, 1, 1, 1) for period in sorted(found)])

    assert [cell.period for row in rows for cell in row.cells] == sorted(found)
    assert all(str(cell.period.end.year) in row.head for row in rows for cell in row.cells)
