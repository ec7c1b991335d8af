"""What is on the minutes of handing a cell book over."""

from __future__ import annotations

from datetime import date

from sotay.domain.handover import Handover, YearHandedOver
from sotay.domain.season import CellHead
from sotay.services.cell.key_book import load_key_book
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange


def load_handover(
    uow: CellUnitOfWork, *, custodians: int, backups: int, exchange: Exchange, day: date | None
) -> Handover:
    """Return what the book holds, in numbers; NoCellName. ``day`` None leaves room to write it."""
    keys = load_key_book(uow, exchange=exchange)
    with uow:
        everybody = len(uow.roster.all())
        written = uow.seasons.years()
        years = tuple(_year(uow, each) for each in written)
        head = uow.seasons.sheet(written[0]).head if written else CellHead("")
    return Handover(
        cell=keys.cell.name,
        committee=head.committee,
        place=head.place,
        people=len(keys.people),
        left=everybody - len(keys.people),
        compared=keys.compared,
        custodians=custodians,
        backups=backups,
        years=years,
        fingerprint=keys.cell.fingerprint,
        day=day,
    )


def _year(uow: CellUnitOfWork, year: int) -> YearHandedOver:
    counted = uow.submissions.latest_of(year).values()
    papers = sum(each.is_from_paper for each in counted)
    return YearHandedOver(year, len(counted) - papers, papers, uow.seasons.archived_at(year) is not None)
