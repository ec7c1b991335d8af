"""The names of periods, their kinds, and how far a due date is."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import assert_never

from sotay.domain.dates import format_date
from sotay.domain.period import Period, PeriodKind, parse_period

_ROMAN = ("I", "II", "III", "IV")


def name(period: Period) -> str:
    """Name a period in full, as in a title: Quý IV năm 2026."""
    year = period.start.year
    match period.kind:
        case PeriodKind.MONTH:
            return f"Tháng {period.start.month} năm {year}"
        case PeriodKind.QUARTER:
            return f"Quý {_ROMAN[period.quarter - 1]} năm {year}"
        case PeriodKind.HALF_YEAR:
            return f"6 tháng {_half(period)} năm {year}"
        case PeriodKind.YEAR:
            return f"Năm {year}"
        case PeriodKind.TERM:
            return f"Nhiệm kỳ {year}–{period.end.year}"
        case PeriodKind.AD_HOC:
            return f"Đột xuất ngày {format_date(period.start)}"
        case _:
            assert_never(period.kind)


@lru_cache(maxsize=256)
def name_in_sentence(period: Period) -> str:
    """Name a period in full, as inside a sentence: quý IV năm 2026. A paper asks for one of few a thousand times."""
    full = name(period)
    return full[0].lower() + full[1:]


def name_of_written(written: str) -> str:
    """Name a period given as it is written in files and errors, as inside a sentence."""
    return name_in_sentence(parse_period(written))


def short_name(period: Period) -> str:
    """Name a period shortly, as in the head of a table: Quý IV/2026."""
    year = period.start.year
    match period.kind:
        case PeriodKind.MONTH:
            return f"Tháng {period.start.month}/{year}"
        case PeriodKind.QUARTER:
            return f"Quý {_ROMAN[period.quarter - 1]}/{year}"
        case PeriodKind.HALF_YEAR:
            return f"6 tháng {_half(period)}/{year}"
        case PeriodKind.YEAR:
            return f"Năm {year}"
        case PeriodKind.TERM:
            return f"NK {year}–{period.end.year}"
        case PeriodKind.AD_HOC:
            return f"ĐX {format_date(period.start)}"
        case _:
            assert_never(period.kind)


def shortest_name(period: Period) -> str:
    """Name a period as under a mark in the row of its year: Quý IV, T11."""
    match period.kind:
        case PeriodKind.MONTH:
            return f"T{period.start.month}"
        case PeriodKind.QUARTER:
            return f"Quý {_ROMAN[period.quarter - 1]}"
        case PeriodKind.HALF_YEAR:
            return f"6T {_half(period)}"
        case PeriodKind.YEAR:
            return "Cả năm"
        case PeriodKind.TERM:
            return "Cả kỳ"
        case PeriodKind.AD_HOC:
            return f"{period.start:%d/%m}"
        case _:
            assert_never(period.kind)


def kind_name(kind: PeriodKind) -> str:
    """Name a kind of period, as in a list to choose from."""
    match kind:
        case PeriodKind.MONTH:
            return "Tháng"
        case PeriodKind.QUARTER:
            return "Quý"
        case PeriodKind.HALF_YEAR:
            return "6 tháng"
        case PeriodKind.YEAR:
            return "Năm"
        case PeriodKind.TERM:
            return "Nhiệm kỳ"
        case PeriodKind.AD_HOC:
            return "Đột xuất"
        case _:
            assert_never(kind)


def days_left(days: int) -> str:
    """Say how far a due date is; ``days`` is negative once it has passed."""
    if days > 0:
        return f"còn {days} ngày"
    if days == 0:
        return "hôm nay"
    return f"quá hạn {-days} ngày"


def due(day: date, days: int) -> str:
    """Say when a period is due and how far that is; ``days`` as in ``days_left``."""
    return f"Hạn {format_date(day)} ({days_left(days)})"


def _half(period: Period) -> str:
    return "đầu" if period.start.month == 1 else "cuối"
