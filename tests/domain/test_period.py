"""Periods: written, read, ordered."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import strategies
from tests.builders import periods

from sotay.domain.errors import NotAPeriod
from sotay.domain.period import Period, PeriodKind, parse_period, quarter_of


@given(strategies.periods())
def test_what_is_written_is_read_back_as_the_same_period(period):
    assert parse_period(period.written) == period


@pytest.mark.parametrize(
    ("written", "kind", "first", "last"),
    [
        ("2026", PeriodKind.YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-H1", PeriodKind.HALF_YEAR, date(2026, 1, 1), date(2026, 6, 30)),
        ("2026-h2", PeriodKind.HALF_YEAR, date(2026, 7, 1), date(2026, 12, 31)),
        ("2026-Q1", PeriodKind.QUARTER, date(2026, 1, 1), date(2026, 3, 31)),
        (" 2026-q4 ", PeriodKind.QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        ("2024-02", PeriodKind.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-11-22", PeriodKind.AD_HOC, date(2026, 11, 22), date(2026, 11, 22)),
        ("2025-2030", PeriodKind.TERM, date(2025, 1, 1), date(2030, 12, 31)),
    ],
)
def test_each_kind_has_its_days(written, kind, first, last):
    assert parse_period(written) == Period(kind, first, last)


@pytest.mark.parametrize(
    "written",
    ["", "26", "2026-", "2026-Q5", "2026-Q0", "2026-H3", "2026-13", "2026-00", "2026-1", "2026-02-30", "2026-11-2",
     "2026-2026", "2030-2025", "2025-2036", "1929", "2201", "2026-W01", "2026-Q4-1", "Quý IV", "2026/Q4", "２０２６",
     "2026-٠١", "20261122", "2026-1122", "2026\n-Q4"],
)  # fmt: skip
def test_anything_else_is_refused_and_quoted(written):
    with pytest.raises(NotAPeriod) as refused:
        parse_period(written)
    assert refused.value.written == written


@given(st.text(max_size=12))
def test_reading_never_fails_in_another_way(text):
    with suppress(NotAPeriod):
        assert parse_period(text).written


def test_a_stretch_follows_what_it_contains():
    written = ["2026-09", "2026-Q3", "2026-12-31", "2026-12", "2026-Q4", "2026-H2", "2026", "2025-2030"]

    assert sorted(periods(*reversed(written))) == periods(*written)


@given(strategies.periods(), strategies.periods())
def test_two_periods_are_either_equal_or_ordered(one, other):
    assert (one < other) + (other < one) + (one == other) == 1


def test_a_period_counts_for_the_year_in_which_it_ends_and_a_term_for_none():
    counting = [each.written for each in periods("2026-Q4", "2026", "2025-Q4", "2021-2026", "2026-11-22", "2026-01")
                if each.belongs_to(2026)]  # fmt: skip

    assert counting == ["2026-Q4", "2026", "2026-11-22", "2026-01"]


@given(strategies.days)
def test_the_quarter_of_a_day_holds_the_day(day):
    quarter = quarter_of(day)

    assert quarter.kind is PeriodKind.QUARTER
    assert quarter.start <= day <= quarter.end
