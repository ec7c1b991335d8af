"""What a cell book keeps of a season beside ratings and votes: the sheet of the year, and notes by person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from sotay.domain.review_rules import CapSetting
from sotay.domain.season import CellHead, CollectiveReport, Meeting

FIRST_MONTH_OF_A_SEASON = 4
"""Until the end of March a season is still that of the year before: its papers are due in January."""


@dataclass(frozen=True, slots=True)
class SeasonSheet:
    """What was written once for a whole season.

    ``head`` keeps only what was typed: an empty cell or secretary is filled from the book. ``cap`` and ``two_rounds``
    are None until the cell sets them otherwise than the rules of the year.
    """

    head: CellHead = field(default_factory=lambda: CellHead(cell=""))
    meeting: Meeting = field(default_factory=Meeting)
    report: CollectiveReport = field(default_factory=CollectiveReport)
    cap: CapSetting | None = None
    two_rounds: bool | None = None


@dataclass(frozen=True, slots=True)
class ReviewNotes:
    """What was noted of one person in one season, each as ``SeasonMember`` has it."""

    unreviewed: str = ""
    grounds: tuple[str, ...] = ()
    remark: str = ""
    basis: str = ""


def season_year(today: date, open_years: Iterable[int], archived: Iterable[int]) -> int:
    """Return the year whose season is held now: that of the calendar, or a later one that is begun already.

    ``open_years`` are those with something in them and not archived.
    """
    by_calendar = today.year - (today.month < FIRST_MONTH_OF_A_SEASON)
    if by_calendar in set(archived):
        by_calendar = today.year
    begun = [year for year in open_years if year <= today.year]
    return max(by_calendar, *begun) if begun else by_calendar
