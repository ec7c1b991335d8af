"""Periods of self-assessment: month, quarter, half-year, year, term, ad hoc.

Written as 2026 (year), 2026-H1, 2026-Q4, 2026-11, 2026-11-22 (ad hoc), 2025-2030 (term).
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import total_ordering

from sotay.domain.errors import NotAPeriod

FIRST_YEAR = 1930
LAST_YEAR = 2200
MONTHS = 12


class PeriodKind(Enum):
    """The kinds of period; the value is stored."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half-year"
    YEAR = "year"
    TERM = "term"
    AD_HOC = "ad-hoc"


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days with a kind; ``start`` and ``end`` are both included."""

    kind: PeriodKind
    start: date
    end: date

    def __hash__(self) -> int:
        """Hash by the last day, which few periods share: a history looks up thousands of periods."""
        return hash(self.end)

    def __lt__(self, other: Period) -> bool:
        """Order by last day, then by first day with the longer stretch last, so that a year follows its quarters."""
        return (self.end, -self.start.toordinal(), self.kind.value) < (
            other.end,
            -other.start.toordinal(),
            other.kind.value,
        )

    @property
    def written(self) -> str:
        """Return the period as it is written on the command line and in files."""
        year = self.start.year
        if self.kind is PeriodKind.MONTH:
            return f"{year}-{self.start.month:02d}"
        if self.kind is PeriodKind.QUARTER:
            return f"{year}-Q{self.quarter}"
        if self.kind is PeriodKind.HALF_YEAR:
            return f"{year}-H{1 if self.start.month == 1 else 2}"
        if self.kind is PeriodKind.YEAR:
            return f"{year}"
        if self.kind is PeriodKind.TERM:
            return f"{year}-{self.end.year}"
        return self.start.isoformat()

    @property
    def quarter(self) -> int:
        """Return the quarter, 1 to 4, in which the period starts."""
        return (self.start.month - 1) // 3 + 1

    def belongs_to(self, year: int) -> bool:
        """Tell whether the annual review of this calendar year takes the period in.

        A period counts for the year in which it ends; a term counts for no single year.
        """
        return self.kind is not PeriodKind.TERM and self.end.year == year


def parse_period(text: str) -> Period:
    """Return the period that ``text`` writes; NotAPeriod for anything else."""
    written = text.strip().upper()
    try:
        return _parse(written)
    except (ValueError, KeyError):
        raise NotAPeriod(text) from None


def month(year: int, number: int) -> Period:
    """Return the month ``number``, 1 to 12."""
    return Period(PeriodKind.MONTH, date(year, number, 1), _last_day(year, number))


def quarter(year: int, number: int) -> Period:
    """Return the quarter ``number``, 1 to 4."""
    return Period(PeriodKind.QUARTER, date(year, 3 * number - 2, 1), _last_day(year, 3 * number))


def half_year(year: int, number: int) -> Period:
    """Return the half-year ``number``, 1 or 2."""
    return Period(PeriodKind.HALF_YEAR, date(year, 6 * number - 5, 1), _last_day(year, 6 * number))


def whole_year(year: int) -> Period:
    """Return the calendar year."""
    return Period(PeriodKind.YEAR, date(year, 1, 1), date(year, 12, 31))


def quarter_of(day: date) -> Period:
    """Return the quarter in which the day lies."""
    return quarter(day.year, (day.month - 1) // 3 + 1)


def term(first_year: int, last_year: int) -> Period:
    """Return a term of office from one year to a later one."""
    return Period(PeriodKind.TERM, date(first_year, 1, 1), date(last_year, 12, 31))


def ad_hoc(day: date) -> Period:
    """Return a single day outside the calendar of periods."""
    return Period(PeriodKind.AD_HOC, day, day)


def _parse(written: str) -> Period:
    if not re.fullmatch(r"[0-9]{4}(-[0-9HQ-]+)?", written, re.ASCII):
        raise ValueError(written)
    head, _, tail = written.partition("-")
    year = int(head)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(written)
    if not tail:
        return whole_year(year)
    if re.fullmatch(r"Q[1-4]", tail):
        return quarter(year, int(tail[1]))
    if re.fullmatch(r"H[12]", tail):
        return half_year(year, int(tail[1]))
    if re.fullmatch(r"[0-9]{2}", tail):
        return month(year, int(tail))
    if re.fullmatch(r"[0-9]{4}", tail):
        if not year < int(tail) <= min(year + 10, LAST_YEAR):
            raise ValueError(written)
        return term(year, int(tail))
    return ad_hoc(date.fromisoformat(written))


def _last_day(year: int, number: int) -> date:
    if not 1 <= number <= MONTHS:
        raise ValueError(number)
    return date(year, number, monthrange(year, number)[1])
