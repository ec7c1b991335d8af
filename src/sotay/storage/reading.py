"""Opening a store where nothing can be written: a locked stick, a CD, a folder without the right.

Source: docs/adr/0009-read-only-handbooks.md.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sotay.domain.errors import StoreReadOnly, StoreUnreachable
from sotay.storage.engine import ON_REMOVABLE, Database, copy_with_log, was_left_open
from sotay.storage.errors import translated
from sotay.storage.keys import Keys
from sotay.storage.lock import acquire_to_read
from sotay.storage.plans import StorePlan


def open_to_read(plan: StorePlan[Any], folder: Path, opened: Keys) -> tuple[Database, ExitStack]:
    """Return the database for reading only, and what to close after it; nothing in ``folder`` is made or changed.

    DatabaseMissing, DatabaseDamaged, EncryptionMissing, StoreTooNew, StoreInUse while a program writes there,
    StoreUnreachable where not even reading is allowed.
    """
    try:
        with ExitStack() as held:
            lock = acquire_to_read(folder)
            if lock is not None:
                held.callback(lock.release)
            database = _opened(plan, folder / plan.database, opened.database_key, held)
            return database, held.pop_all()
    except StoreReadOnly as error:
        raise StoreUnreachable(folder) from error


def _opened(plan: StorePlan[Any], path: Path, key: bytes, held: ExitStack) -> Database:
    if not was_left_open(path):
        database = plan.open_unchanging(path, key)
        if not plan.is_old(database):
            return database
        database.close()
    # A log that was not folded in, or an older schema, takes writing; that is done to a copy, which is encrypted too.
    staged = _staged(plan, path, key, Path(held.enter_context(TemporaryDirectory(prefix="sotay-"))))
    return plan.open_unchanging(staged, key)


def _staged(plan: StorePlan[Any], path: Path, key: bytes, place: Path) -> Path:
    with translated(path.parent):
        staged = copy_with_log(path, place)
    database = plan.open(staged, key, durability=ON_REMOVABLE)
    try:
        plan.migrate(database)
    finally:
        database.close()
    return staged
