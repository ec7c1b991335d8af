"""The seasons of a cell book: which there are, which is held now, settings, archiving and opening again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sotay.domain.cell_log import CellAct, LogLine
from sotay.domain.form import ReviewForm
from sotay.domain.review_rules import CapSetting, ReviewRules
from sotay.domain.season_book import season_year
from sotay.services.cell.keeping_looks import forget_looks
from sotay.services.cell.open_season import change_sheet, ensure_open
from sotay.services.cell.season import season_of
from sotay.services.cell_repositories import CellUnitOfWork


@dataclass(frozen=True, slots=True)
class SeasonYear:
    """One year that has something in it; ``archived_at`` is None for an open season."""

    year: int
    archived_at: datetime | None


@dataclass(frozen=True, slots=True)
class SeasonYears:
    """Every year with something in it, the latest first, and the one whose season is held now."""

    years: tuple[SeasonYear, ...]
    current: int


def load_years(uow: CellUnitOfWork, *, today: date) -> SeasonYears:
    """Return the years of the book."""
    with uow:
        years = tuple(SeasonYear(each, uow.seasons.archived_at(each)) for each in uow.seasons.years())
    is_open = {each.year: each.archived_at is None for each in years}
    begun = [year for year in is_open if is_open[year]]
    return SeasonYears(years, season_year(today, begun, [year for year in is_open if not is_open[year]]))


def set_cap(uow: CellUnitOfWork, *, year: int, setting: CapSetting | None) -> CapSetting | None:
    """Say how the cell counts its cap, None as the rules have it, and return what held before; SeasonArchived."""
    return change_sheet(uow, year, lambda sheet: replace(sheet, cap=setting)).cap


def set_rounds(uow: CellUnitOfWork, *, year: int, two_rounds: bool | None) -> bool | None:
    """Say whether there is a second round, None as the rules have it, and return what held before; SeasonArchived."""
    return change_sheet(uow, year, lambda sheet: replace(sheet, two_rounds=two_rounds)).two_rounds


def archive_season(
    uow: CellUnitOfWork, *, year: int, rules: ReviewRules, forms: Sequence[ReviewForm], now: datetime
) -> None:
    """Keep a season as it stands, to be read only from now on; ``reopen_season`` undoes it. SeasonArchived.

    Its papers stay the same for ever: people who leave, new rules and new forms change nothing of them.
    """
    with uow:
        ensure_open(uow, year)
        uow.seasons.archive(season_of(uow, year=year, rules=rules, forms=forms), now)
        uow.log.add(LogLine(now, CellAct.SEASON_ARCHIVED, year))
        uow.commit()


def reopen_season(uow: CellUnitOfWork, *, year: int, now: datetime) -> bool:
    """Open an archived season again; from now on it is what the book holds. False where it was open."""
    with uow:
        if uow.seasons.archived_at(year) is None:
            return False
        uow.seasons.open_again(year)
        forget_looks(uow, year)
        uow.log.add(LogLine(now, CellAct.SEASON_REOPENED, year))
        uow.commit()
    return True
