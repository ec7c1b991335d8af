"""Which periods are offered when one is started: those around today, the latest first."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from sotay.domain.period import Period, PeriodKind, ad_hoc, half_year, month, quarter, term, whole_year

MONTHS_BACK, MONTHS_AHEAD = 12, 2
QUARTERS_BACK, QUARTERS_AHEAD = 4, 2
HALVES_BACK, HALVES_AHEAD = 3, 1
YEARS_BACK, YEARS_AHEAD = 3, 1
TERM_YEARS = 5
"""The length of a term of office of most committees; congresses fall on years that this number divides."""


def nearby_periods(kind: PeriodKind, today: date) -> tuple[Period, ...]:
    """Return the periods of one kind around today, the latest first; for an ad hoc one today itself."""
    match kind:
        case PeriodKind.MONTH:
            here = today.year * 12 + today.month - 1
            return tuple(month(n // 12, n % 12 + 1) for n in _around(here, MONTHS_BACK, MONTHS_AHEAD))
        case PeriodKind.QUARTER:
            here = today.year * 4 + (today.month - 1) // 3
            return tuple(quarter(n // 4, n % 4 + 1) for n in _around(here, QUARTERS_BACK, QUARTERS_AHEAD))
        case PeriodKind.HALF_YEAR:
            here = today.year * 2 + (today.month - 1) // 6
            return tuple(half_year(n // 2, n % 2 + 1) for n in _around(here, HALVES_BACK, HALVES_AHEAD))
        case PeriodKind.YEAR:
            return tuple(whole_year(year) for year in _around(today.year, YEARS_BACK, YEARS_AHEAD))
        case PeriodKind.TERM:
            return tuple(term(year, year + TERM_YEARS) for year in _around(today.year, TERM_YEARS, 1))
        case PeriodKind.AD_HOC:
            return (ad_hoc(today),)
        case _:
            assert_never(kind)


def usual_period(kind: PeriodKind, today: date) -> Period:
    """Return the period of one kind in which today lies; of the terms of office the one between two congresses."""
    if kind is PeriodKind.TERM:
        congress = today.year - today.year % TERM_YEARS
        return term(congress, congress + TERM_YEARS)
    holding = [each for each in nearby_periods(kind, today) if each.start <= today <= each.end]
    return max(holding, key=lambda each: each.start)


def _around(here: int, back: int, ahead: int) -> range:
    return range(here + ahead, here - back - 1, -1)
