"""The log of a cell book: what was done with people's data."""

from __future__ import annotations

from sotay.domain.cell_log import LogLine
from sotay.services.cell_repositories import CellUnitOfWork


def load_log(uow: CellUnitOfWork) -> tuple[LogLine, ...]:
    """Return the lines, the latest first."""
    with uow:
        return uow.log.all()[::-1]
