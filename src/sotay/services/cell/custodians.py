"""What a cell book remembers of its custodians: their names, and that they came and went. Passwords are the store's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sotay.domain.cell_log import CellAct, LogLine
from sotay.domain.custodian import Custodian, CustodianId
from sotay.domain.errors import NothingWritten
from sotay.domain.plain import from_json, to_json
from sotay.domain.roster import person_name
from sotay.services.cell_repositories import CellUnitOfWork

NAMED = "custodian."
"""Begins the setting that keeps a custodian's name; the id follows. Names are in the encrypted book alone."""


def load_custodians(uow: CellUnitOfWork, *, ids: Iterable[CustodianId]) -> tuple[Custodian, ...]:
    """Return those who have a password of their own, with their names, in the order given."""
    with uow:
        return tuple(_custodian(uow, each) for each in ids)


def check_custodian_name(name: str) -> str:
    """Return a name as it is kept; NothingWritten."""
    written = person_name(name)
    if not written:
        raise NothingWritten
    return written


def note_custodian(uow: CellUnitOfWork, *, custodian: CustodianId, name: str, now: datetime) -> Custodian:
    """Keep the name of somebody who was given a password; NothingWritten. The log says that it was done, never who."""
    made = Custodian(custodian, check_custodian_name(name), now)
    with uow:
        uow.settings.put(NAMED + custodian, to_json(made))
        uow.log.add(LogLine(now, CellAct.CUSTODIAN_ADDED, 1))
        uow.commit()
    return made


def forget_custodian(uow: CellUnitOfWork, *, custodian: CustodianId, now: datetime) -> Custodian:
    """Let go of the name of somebody whose password opens no longer, and return it for undo."""
    with uow:
        before = _custodian(uow, custodian)
        uow.settings.remove(NAMED + custodian)
        uow.log.add(LogLine(now, CellAct.CUSTODIAN_REMOVED, 1))
        uow.commit()
    return before


def put_custodian_back(uow: CellUnitOfWork, *, custodian: Custodian, now: datetime) -> None:
    """Keep the name of a custodian again whose removal is undone."""
    with uow:
        uow.settings.put(NAMED + custodian.id, to_json(custodian))
        uow.log.add(LogLine(now, CellAct.CUSTODIAN_PUT_BACK, 1))
        uow.commit()


def note_hand_over(uow: CellUnitOfWork, *, custodians: Iterable[CustodianId], now: datetime) -> None:
    """Let go of every custodian's name after the book was handed over, and log that it was."""
    with uow:
        for each in custodians:
            uow.settings.remove(NAMED + each)
        uow.log.add(LogLine(now, CellAct.HANDED_OVER, 1))
        uow.commit()


def _custodian(uow: CellUnitOfWork, custodian: CustodianId) -> Custodian:
    kept = uow.settings.get(NAMED + custodian)
    return from_json(Custodian, kept) if kept else Custodian(custodian)
