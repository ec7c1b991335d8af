"""Opening a handbook for one command and letting go of it, whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sotay.cli.console import Surroundings
from sotay.domain.errors import NoStore
from sotay.services.accepted import accepted_files
from sotay.services.ports import Adapters, Desk
from sotay.services.rehearsal import Rehearsal
from sotay.services.repositories import UnitOfWork
from sotay.services.stores import StoreDesk

T = TypeVar("T")
U = TypeVar("U")


def read(surroundings: Surroundings, adapters: Adapters, folder: Path, act: Callable[[UnitOfWork], T]) -> T:
    """Return what an act reads; makes no backup."""
    with opened(surroundings, adapters, folder, back_up=False) as desk:
        return desk.run(act).result()


def write(
    surroundings: Surroundings,
    adapters: Adapters,
    folder: Path,
    act: Callable[[UnitOfWork], T],
    *,
    dry_run: bool,
) -> T:
    """Run an act and back up; with ``dry_run`` the act is tried for real and rolled back."""
    with opened(surroundings, adapters, folder, back_up=not dry_run) as desk:
        return desk.run((lambda uow: act(Rehearsal(uow))) if dry_run else act).result()


@contextmanager
def opened(surroundings: Surroundings, adapters: Adapters, folder: Path, *, back_up: bool) -> Iterator[Desk]:
    """Open a handbook and close it again, also after an error; every error of ``StoreError``.

    The catalog answers with what the handbook has accepted from then on, so that an act reads it inside.
    """
    if not folder.is_dir():
        raise NoStore(folder)
    with held(adapters.stores.open(folder, password=surroundings.password(folder)), back_up=back_up) as desk:
        adapters.catalog.use_accepted(desk.run(accepted_files).result())
        yield desk


@contextmanager
def held(desk: StoreDesk[U], *, back_up: bool) -> Iterator[StoreDesk[U]]:
    """Close an open store at the end; after an error without a backup, so that the error is the one reported."""
    try:
        yield desk
        if back_up:
            desk.close().result()
    except BaseException:
        desk.close(back_up=False).result()
        raise
    if not back_up:
        desk.close(back_up=False).result()
