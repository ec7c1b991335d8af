"""Dates as documents write them."""

from datetime import date

import pytest

from sotay.texts import dates


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2026, 9, 2), "ngày 02 tháng 9 năm 2026"),
        (date(2026, 12, 31), "ngày 31 tháng 12 năm 2026"),
    ],
)
def test_only_days_below_ten_and_the_first_two_months_get_a_zero(day, written):
    assert dates.in_document(day) == written
