"""Making a store and taking a half-made one away, on the worker."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from sotay.domain.member import Profile
from sotay.services.cell.book import set_up as set_up_cell
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.handbook import set_up
from sotay.services.ports import Adapters
from sotay.services.repositories import UnitOfWork
from sotay.services.stores import StoreDesk

U_co = TypeVar("U_co", covariant=True)


@dataclass(frozen=True, slots=True)
class NewStore(Generic[U_co]):
    """An open store that was just made, with the code that is shown once."""

    desk: StoreDesk[U_co]
    code: str


def make_handbook(adapters: Adapters, folder: Path, password: str, now: datetime) -> NewStore[UnitOfWork]:
    """Make a handbook ready to be written in; where that fails half way, nothing of it is left."""
    checklist = adapters.catalog.shipped_checklist()
    desk, code = adapters.stores.create(folder, password=password)
    try:
        desk.run(partial(set_up, profile=Profile(), checklist=checklist, now=now)).result()
    except BaseException:
        take_away(desk)
        raise
    return NewStore(desk, code)


def make_cell_book(
    adapters: Adapters, folder: Path, password: str, now: datetime, *, name: str
) -> NewStore[CellUnitOfWork]:
    """Make the book of a cell with its keys and nobody in it; where that fails half way, nothing of it is left."""
    desk, code = adapters.cell_stores.create(folder, password=password)
    try:
        desk.run(partial(set_up_cell, name=name, people=(), exchange=adapters.exchange, now=now)).result()
    except BaseException:
        take_away(desk)
        raise
    return NewStore(desk, code)


def take_away(desk: StoreDesk[object]) -> None:
    """Close a store that was made in this run and remove its folder, which was empty or not there before.

    What cannot be removed stays a whole store that opens with its password.
    """
    desk.close(back_up=False).result()
    shutil.rmtree(desk.folder, ignore_errors=True)
