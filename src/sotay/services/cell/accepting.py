"""Accepting packages of data files in a cell book; its log tells how many files came or went."""

from __future__ import annotations

from datetime import datetime

from sotay.domain.cell_log import CellAct, LogLine
from sotay.services.catalog_packages import (
    AcceptedPackage,
    Approval,
    OfferedPackage,
    check_approval,
    open_package,
    take_back,
    take_in,
)
from sotay.services.catalog_port import Catalog
from sotay.services.cell.keeping_looks import keep_looks
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.package_exchange import PackageExchange


def look_at_package(
    uow: CellUnitOfWork, *, content: bytes, exchange: PackageExchange, catalog: Catalog
) -> OfferedPackage:
    """Return what a package holds beside what the book has; keeps nothing. See ``open_package`` for refusals."""
    return open_package(uow, content=content, exchange=exchange, catalog=catalog)


def accept_package(
    uow: CellUnitOfWork, *, offered: OfferedPackage, approval: Approval, catalog: Catalog, now: datetime
) -> AcceptedPackage:
    """Accept a package in one transaction and return what undo needs.

    The papers of archived seasons keep their looks by ``catalog``, which is as it was before.
    FingerprintDiffers, PublisherNotTrusted, PublisherKeyChanged; OlderFile where another was taken meanwhile.
    """
    check_approval(offered, approval)
    with uow:
        keep_looks(uow, catalog)
        accepted = take_in(uow, offered, now)
        uow.log.add(LogLine(now, CellAct.FILES_ACCEPTED, len(accepted.files)))
        uow.commit()
    return accepted


def undo_accepting(uow: CellUnitOfWork, *, accepted: AcceptedPackage, catalog: Catalog, now: datetime) -> None:
    """Take an accepted package back."""
    with uow:
        keep_looks(uow, catalog)
        take_back(uow, accepted)
        uow.log.add(LogLine(now, CellAct.FILES_TAKEN_BACK, len(accepted.files)))
        uow.commit()
