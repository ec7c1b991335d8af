"""What lies in the folder of a store, told without opening anything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from sotay.domain.errors import StoreExists
from sotay.domain.store_kind import StoreKind
from sotay.storage import key_file
from sotay.storage.engine import DATABASE, side_files
from sotay.storage.lock import LOCK_FILE

BACKUPS = "backups"
CELL_DATABASE = "cell.db"
DATABASES = (DATABASE, CELL_DATABASE)
# The database under a name that ends so is not finished; getting its own name is the last step of making a store.
UNFINISHED_ENDING = ".new"

_TEMPORARY = ".sotay-*.tmp"
# What file managers and we ourselves leave in a folder that still counts as empty.
_HARMLESS = {".DS_Store", "desktop.ini", "Thumbs.db", LOCK_FILE}


def unfinished_of(database: Path) -> Path:
    """Return where a database lies until it is finished."""
    return database.with_name(database.name + UNFINISHED_ENDING)


def is_store(folder: Path) -> bool:
    """Tell whether the folder holds a store of any kind or a part of one; an unfinished creation is none."""
    if any((folder / name).is_file() for name in DATABASES):
        return True
    return key_file.has_any(folder) and not any(_unfinished_in(folder))


def kind_of(folder: Path) -> StoreKind | None:
    """Tell what kind of store lies in a folder, or did by its latest backup; None where nothing says so."""
    places = [folder]
    if (folder / BACKUPS).is_dir():
        places += sorted((folder / BACKUPS).iterdir(), reverse=True)
    for place in places:
        for kind, name in ((StoreKind.CELL, CELL_DATABASE), (StoreKind.HANDBOOK, DATABASE)):
            if (place / name).is_file():
                return kind
    return None


def check_empty(folder: Path) -> None:
    """Raise StoreExists for a folder that holds more than an unfinished creation left."""
    if not folder.exists():
        return
    if not folder.is_dir() or is_store(folder):
        raise StoreExists(folder)
    allowed = _HARMLESS | {path.name for path in _unfinished(folder)}
    if any(path.name not in allowed and not path.match(_TEMPORARY) for path in folder.iterdir()):
        raise StoreExists(folder)


def sweep(folder: Path) -> None:
    """Remove what a killed program left half-written; the caller holds the lock."""
    for place in (folder, folder / BACKUPS):
        for left in tuple(place.glob(_TEMPORARY)):
            if left.is_dir():
                shutil.rmtree(left)
            else:
                left.unlink()
    for left in _unfinished(folder):
        left.unlink(missing_ok=True)


def _unfinished(folder: Path) -> tuple[Path, ...]:
    """Return the files of a creation that did not come to its end; its key files guard nothing yet."""
    unfinished = tuple(_unfinished_in(folder))
    if not unfinished or any((folder / name).exists() for name in DATABASES):
        return ()
    sides = [side for each in unfinished for side in side_files(each)]
    # The mark itself goes last, so that a second kill leaves it.
    return (*sides, *(folder / name for name in key_file.KEY_FILES), *unfinished)


def _unfinished_in(folder: Path) -> Iterator[Path]:
    return (path for name in DATABASES if (path := unfinished_of(folder / name)).exists())
