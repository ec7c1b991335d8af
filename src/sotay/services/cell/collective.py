"""The report that the cell writes of itself."""

from __future__ import annotations

from dataclasses import replace

from sotay.domain.season import CollectiveReport
from sotay.services.cell.open_season import change_sheet
from sotay.services.cell_repositories import CellUnitOfWork


def save_report(uow: CellUnitOfWork, *, year: int, report: CollectiveReport) -> CollectiveReport:
    """Store texts, points and the level that the cell claims, and return the report before; SeasonArchived."""
    return change_sheet(uow, year, lambda sheet: replace(sheet, report=report)).report
