"""Names of periods as people say them."""

from datetime import date

import pytest

from sotay.domain.period import PeriodKind, parse_period
from sotay.texts import periods


@pytest.mark.parametrize(
    ("written", "name", "short"),
    [
        ("2026-11", "Tháng 11 năm 2026", "Tháng 11/2026"),
        ("2026-Q4", "Quý IV năm 2026", "Quý IV/2026"),
        ("2026-Q1", "Quý I năm 2026", "Quý I/2026"),
        ("2026-H1", "6 tháng đầu năm 2026", "6 tháng đầu/2026"),
        ("2026-H2", "6 tháng cuối năm 2026", "6 tháng cuối/2026"),
        ("2026", "Năm 2026", "Năm 2026"),
        ("2025-2030", "Nhiệm kỳ 2025–2030", "NK 2025–2030"),
        ("2026-11-22", "Đột xuất ngày 22/11/2026", "ĐX 22/11/2026"),
    ],
)
def test_a_period_has_a_full_and_a_short_name(written, name, short):
    assert periods.name(parse_period(written)) == name
    assert periods.short_name(parse_period(written)) == short


def test_inside_a_sentence_the_name_starts_small():
    assert periods.name_of_written("2026-11-22") == "đột xuất ngày 22/11/2026"


@pytest.mark.parametrize(("days", "words"), [(39, "còn 39 ngày"), (0, "hôm nay"), (-3, "quá hạn 3 ngày")])
def test_a_due_date_is_told_in_days(days, words):
    assert periods.days_left(days) == words
    assert periods.due(date(2026, 12, 31), days) == f"Hạn 31/12/2026 ({words})"


def test_each_kind_has_a_name():
    assert len({periods.kind_name(kind) for kind in PeriodKind}) == len(PeriodKind)
