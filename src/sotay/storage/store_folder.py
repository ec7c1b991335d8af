"""What lies in the folder of a handbook, told without opening anything."""

from __future__ import annotations

import shutil
from pathlib import Path

from sotay.domain.errors import StoreExists
from sotay.storage import key_file
from sotay.storage.engine import DATABASE, side_files
from sotay.storage.lock import LOCK_FILE

BACKUPS = "backups"
# The database under this name is not finished; getting its own name is the last step of making a handbook.
UNFINISHED = "handbook.db.new"

_TEMPORARY = ".sotay-*.tmp"
# What file managers and we ourselves leave in a folder that still counts as empty.
_HARMLESS = {".DS_Store", "desktop.ini", "Thumbs.db", LOCK_FILE}


def is_store(folder: Path) -> bool:
    """Tell whether the folder holds a handbook or a part of one; an unfinished creation is none."""
    if (folder / DATABASE).is_file():
        return True
    return key_file.has_any(folder) and not (folder / UNFINISHED).exists()


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
    unfinished = folder / UNFINISHED
    if not unfinished.exists() or (folder / DATABASE).exists():
        return ()
    # The mark itself goes last, so that a second kill leaves it.
    return (*side_files(unfinished), *(folder / name for name in key_file.KEY_FILES), unfinished)
