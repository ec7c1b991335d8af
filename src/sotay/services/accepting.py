"""Accepting packages of data files in a handbook: a checklist holds for new periods from then on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sotay.domain.catalog_file import Publisher
from sotay.domain.manifestation import Checklist
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
from sotay.services.keeping_layouts import keep_layouts
from sotay.services.package_exchange import PackageExchange
from sotay.services.repositories import UnitOfWork


@dataclass(frozen=True, slots=True)
class AcceptedInHandbook:
    """What accepting changed in a handbook, for undo; ``checklists`` are those that were not there before."""

    package: AcceptedPackage
    checklists: tuple[Checklist, ...]


def look_at_package(
    uow: UnitOfWork, *, content: bytes, exchange: PackageExchange, catalog: Catalog, now: datetime
) -> OfferedPackage:
    """Return what a package holds beside what the handbook has; keeps nothing. See ``open_package`` for refusals.

    What the handbook published itself needs no comparing.
    """
    with uow:
        seed, name = uow.drafting.seed(), uow.profiles.get().full_name
    own = Publisher(exchange.publisher_key(seed), name, now) if seed else None
    return open_package(uow, content=content, exchange=exchange, catalog=catalog, own=own)


def accept_package(
    uow: UnitOfWork, *, offered: OfferedPackage, approval: Approval, catalog: Catalog, now: datetime
) -> AcceptedInHandbook:
    """Accept a package in one transaction and return what undo needs.

    Saved papers keep the layout that they have by ``catalog``, which is as it was before.
    FingerprintDiffers, PublisherNotTrusted, PublisherKeyChanged; OlderFile where another was taken meanwhile.
    """
    check_approval(offered, approval)
    with uow:
        keep_layouts(uow, catalog)
        package = take_in(uow, offered, now)
        known = set(uow.checklists.accepted())
        added = tuple(each for each in offered.checklists if each not in known)
        for checklist in added:
            uow.checklists.accept(checklist, now)
        uow.commit()
    return AcceptedInHandbook(package, added)


def undo_accepting(uow: UnitOfWork, *, accepted: AcceptedInHandbook, catalog: Catalog) -> None:
    """Take an accepted package back; periods that were begun with it meanwhile keep what they were begun with."""
    with uow:
        keep_layouts(uow, catalog)
        take_back(uow, accepted.package)
        for checklist in accepted.checklists:
            uow.checklists.withdraw(checklist)
        uow.commit()
