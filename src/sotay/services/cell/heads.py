"""What stands at the head and at the end of a season's papers: committee, place, day, number, who signs."""

from __future__ import annotations

from dataclasses import replace

from sotay.domain.season import CellHead
from sotay.services.cell.open_season import change_sheet
from sotay.services.cell_repositories import CellUnitOfWork


def save_head(uow: CellUnitOfWork, *, year: int, head: CellHead) -> CellHead:
    """Store the head and return the one before, as it was typed; SeasonArchived.

    An empty cell or secretary is taken from the book whenever the season is read.
    """
    return change_sheet(uow, year, lambda sheet: replace(sheet, head=head)).head
