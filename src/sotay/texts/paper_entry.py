"""Words of typing in what a member wrote on a sheet of paper."""

from __future__ import annotations

from datetime import date

from sotay.domain.dates import format_date


def note_heading(code: str, short: str) -> str:
    """Head the words that stand beside an item on the sheet, among the lines of a submission."""
    return f"{code} {short} — ghi trên bản giấy"


def origin(entered_on: date, entered_by: str) -> str:
    """Say where a submission comes from that was typed from paper."""
    return f"Nhập hộ từ bản giấy có chữ ký, ngày {format_date(entered_on)}, người nhập: {entered_by}"


def origin_short() -> str:
    """Say in a list where a submission comes from that was typed from paper."""
    return "Nhập hộ từ bản giấy"
