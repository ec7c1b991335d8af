"""Dates in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sotay.domain.dates import format_date

if TYPE_CHECKING:
    from datetime import date, datetime

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


LAST_MONTH_WITH_ZERO = 2


def weekday(day: date) -> str:
    """Return the name of the weekday, as it stands inside a sentence."""
    return _WEEKDAYS[day.weekday()]


def in_document(day: date) -> str:
    """Write a date as documents have it.

    Days below 10 and the months 1 and 2 get a zero, so that nothing can be added before them; other months do not.
    """
    month = f"{day.month:02}" if day.month <= LAST_MONTH_WITH_ZERO else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def with_weekday(day: date) -> str:
    """Write a date with its weekday."""
    return f"{weekday(day)}, {format_date(day)}"


def not_a_date() -> str:
    """Say that what was typed is no date, and how to write one."""
    return "Không có ngày này trong lịch. Đồng chí ghi ngày/tháng/năm, ví dụ 22/11/2026."


def date_hint() -> str:
    """Show how to write a date, inside an empty field."""
    return "ngày/tháng/năm"


def open_calendar() -> str:
    """Name the button that opens the calendar."""
    return "Mở lịch để chọn ngày"


def choose_date() -> str:
    """Title of the calendar window."""
    return "Chọn ngày"


def moment(at: datetime) -> str:
    """Write a moment as 14:32 ngày 22/11/2026."""
    return f"{at:%H:%M} ngày {format_date(at.date())}"
