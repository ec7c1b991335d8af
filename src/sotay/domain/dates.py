"""Dates as people write and read them in Vietnam: day, month, year.

Knows no clock: whoever calls passes today. Words such as weekdays are in ``sotay.texts.dates``.
"""

from __future__ import annotations

import re
from datetime import date
from unicodedata import normalize

from sotay.domain.errors import NotADate

YEARS_AHEAD = 20
"""Two digits of a year mean a year up to this many years ahead of today, else one of the hundred years before."""

_SEPARATED = re.compile(r"(\d{1,2})\s*[/\-. ]\s*(\d{1,2})\s*[/\-. ]\s*(\d{4}|\d{2})")
_WITHOUT_YEAR = re.compile(r"(\d{1,2})\s*[/\-.]\s*(\d{1,2})")
_RUN_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_IN_WORDS = re.compile(r"(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})", re.IGNORECASE)


def parse_date(written: str, today: date) -> date:
    """Read a date written by hand: 2/11/26, 02-11-2026, 2.11.2026, 02112026, 2026-11-02, 2 tháng 11 năm 2026.

    Without a year (2/11) it is the year of today. Raises NotADate for anything else and for days that no calendar has.
    """
    text = normalize("NFC", written).strip()
    if found := _ISO.fullmatch(text):
        year, month, day = found.groups()
    elif found := _SEPARATED.fullmatch(text) or _RUN_TOGETHER.fullmatch(text) or _IN_WORDS.fullmatch(text):
        day, month, year = found.groups()
    elif found := _WITHOUT_YEAR.fullmatch(text):
        (day, month), year = found.groups(), str(today.year)
    else:
        raise NotADate(written)
    try:
        return date(_full_year(year, today), int(month), int(day))
    except ValueError:
        raise NotADate(written) from None


def _full_year(digits: str, today: date) -> int:
    if len(digits) > 2:  # noqa: PLR2004 - two digits are the short form
        return int(digits)
    year = today.year - today.year % 100 + int(digits)
    return year if year <= today.year + YEARS_AHEAD else year - 100


def format_date(day: date) -> str:
    """Write a date as 05/02/2026."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def with_date_as_read(line: str) -> str:
    """Return a line that is a date of a file, such as 2026-02-05, as people write it; any other line as it is."""
    try:
        return format_date(date.fromisoformat(line)) if _ISO.fullmatch(line) else line
    except ValueError:
        return line
