"""Opening a cell book for one command and letting go of it, and finding the right kind of store for a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sotay.cli.console import Surroundings
from sotay.cli.desks import held
from sotay.domain.cell_errors import NoCellBook
from sotay.domain.errors import NoStore
from sotay.domain.store_kind import StoreKind
from sotay.services.accepted import accepted_files
from sotay.services.cell.rehearsal import rehearsed
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import Adapters, CellDesk
from sotay.services.stores import StoresOf

T = TypeVar("T")


def read_cell(surroundings: Surroundings, adapters: Adapters, folder: Path, act: Callable[[CellUnitOfWork], T]) -> T:
    """Return what an act reads; makes no backup."""
    with opened_cell(surroundings, adapters, folder, back_up=False) as desk:
        return desk.run(act).result()


def write_cell(
    surroundings: Surroundings,
    adapters: Adapters,
    folder: Path,
    act: Callable[[CellUnitOfWork], T],
    *,
    dry_run: bool,
) -> T:
    """Run an act and back up; with ``dry_run`` the act is tried for real and rolled back."""
    with opened_cell(surroundings, adapters, folder, back_up=not dry_run) as desk:
        return desk.run(rehearsed(act) if dry_run else act).result()


@contextmanager
def opened_cell(surroundings: Surroundings, adapters: Adapters, folder: Path, *, back_up: bool) -> Iterator[CellDesk]:
    """Open a cell book and close it again, also after an error; NoCellBook and every other error of ``StoreError``.

    The catalog answers with what the book has accepted from then on, so that an act reads it inside.
    """
    if not folder.is_dir():
        raise NoCellBook(folder)
    try:
        desk = adapters.cell_stores.open(folder, password=surroundings.password(folder, StoreKind.CELL))
    except NoStore:
        raise NoCellBook(folder) from None
    with held(desk, back_up=back_up) as opened:
        adapters.catalog.use_accepted(opened.run(accepted_files).result())
        yield opened


def stores_of(adapters: Adapters, folder: Path) -> tuple[StoresOf[Any], StoreKind]:
    """Return what opens the store in a folder, and its kind; a handbook where nothing says what it is."""
    if folder.is_dir() and adapters.stores.kind_of(folder) is StoreKind.CELL:
        return adapters.cell_stores, StoreKind.CELL
    return adapters.stores, StoreKind.HANDBOOK
