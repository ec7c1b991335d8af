"""Packages of data files in a cell book and whom it trusts; its log counts files and publishers that came or went."""

from __future__ import annotations

from datetime import datetime

from sotay.domain.catalog_file import Publisher
from sotay.domain.cell_log import CellAct, LogLine
from sotay.services.accepted_files import drop_publisher
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


def stop_trusting(uow: CellUnitOfWork, *, key: str, now: datetime) -> Publisher:
    """Take nothing more of a publisher without comparing anew, and return him for undo; UnknownPublisher."""
    with uow:
        found = drop_publisher(uow, key)
        uow.log.add(LogLine(now, CellAct.PUBLISHER_DROPPED, 1))
        uow.commit()
    return found


def trust_again(uow: CellUnitOfWork, *, publisher: Publisher, now: datetime) -> None:
    """Trust a publisher as before, to undo ``stop_trusting``."""
    with uow:
        uow.catalog_files.put_publisher(publisher)
        uow.log.add(LogLine(now, CellAct.PUBLISHER_PUT_BACK, 1))
        uow.commit()
