"""Dates as people type them."""

from datetime import date

import pytest

from sotay.domain.dates import format_date, parse_date, with_date_as_read
from sotay.domain.errors import NotADate
from sotay.texts import dates as texts

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "written",
    ["2/11/26", "02/11/2026", "02-11-2026", "2.11.2026", "02112026", "021126", " 2 / 11 / 2026 ", "2 11 2026", "2/11",
     "2026-11-02", "2 tháng 11 năm 2026", "Ngày 02 tháng 11 năm 2026", "2 tháng 11, 2026"],
)  # fmt: skip
def test_common_ways_of_writing_a_date_mean_the_same_day(written):
    assert parse_date(written, TODAY) == date(2026, 11, 2)


def test_decomposed_letters_are_read():
    assert parse_date("2 tha\u0301ng 11 na\u0306m 2026", TODAY) == date(2026, 11, 2)


@pytest.mark.parametrize("written", ["31/2/2026", "29/2/2025", "0/1/2026", "1/13/2026", "31042026"])
def test_days_that_no_calendar_has_are_refused(written):
    with pytest.raises(NotADate) as refused:
        parse_date(written, TODAY)
    assert refused.value.written == written


@pytest.mark.parametrize("written", ["", "hôm nay", "2/11/2", "2/11/202", "2/11/20266", "2211", "1/1/0000", "2//11/26"])
def test_other_texts_are_refused(written):
    with pytest.raises(NotADate):
        parse_date(written, TODAY)


@pytest.mark.parametrize(
    ("written", "year"), [("3/2/30", 2030), ("3/2/46", 2046), ("3/2/47", 1947), ("3/2/76", 1976), ("3/2/99", 1999)]
)
def test_two_digits_of_a_year_reach_twenty_years_ahead(written, year):
    assert parse_date(written, TODAY) == date(year, 2, 3)


def test_leap_day_is_accepted_in_a_leap_year():
    assert parse_date("29/2/2028", TODAY) == date(2028, 2, 29)


def test_dates_are_written_with_two_digits():
    assert format_date(date(2026, 2, 5)) == "05/02/2026"


def test_documents_and_weekdays_are_in_words():
    assert texts.in_document(date(2026, 2, 5)) == "ngày 05 tháng 02 năm 2026"
    assert texts.with_weekday(date(2026, 11, 22)) == "Chủ nhật, 22/11/2026"
    assert texts.weekday(date(2026, 11, 23)) == "thứ Hai"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("2026-02-05", "05/02/2026"),
        ("2026-02-31", "2026-02-31"),
        ("20260205", "20260205"),
        ("Từ 2026-02-05", "Từ 2026-02-05"),
        ("", ""),
    ],
)
def test_a_line_that_is_a_date_of_a_file_is_shown_as_people_write_it(line, shown):
    assert with_date_as_read(line) == shown
