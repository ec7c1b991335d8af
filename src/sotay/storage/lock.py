"""One running program per handbook, by a lock of the operating system that ends with the process.

The lock file is empty and stays: removing it would let two programs hold two different files.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from sotay.domain.errors import StoreInUse, StoreUnreachable
from sotay.files import PRIVATE_FILE_MODE
from sotay.storage.errors import translated

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_FILE = "lock"

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class StoreLock:
    """A held lock; ``release`` may be called more than once."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def release(self) -> None:
        """Let another program in."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def acquire(folder: Path) -> StoreLock:
    """Return the lock of a handbook; StoreInUse, and the errors of the folder."""
    with translated(folder):
        handle = os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, PRIVATE_FILE_MODE)
    return _held(folder, handle, to_read=False)


def acquire_to_read(folder: Path) -> StoreLock | None:
    """Return a lock that keeps writers out and needs no right to write; None where nobody has ever locked.

    StoreInUse while a program has the handbook open to write.
    """
    with translated(folder):
        try:
            handle = os.open(folder / LOCK_FILE, os.O_RDONLY)
        except FileNotFoundError:
            return None
    return _held(folder, handle, to_read=True)


def _held(folder: Path, handle: int, *, to_read: bool) -> StoreLock:
    try:
        _lock(handle, to_read=to_read)
    except OSError as error:
        os.close(handle)
        if error.errno in _HELD:
            raise StoreInUse(folder) from None
        raise StoreUnreachable(folder) from error
    return StoreLock(handle)


def _lock(handle: int, *, to_read: bool) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, (fcntl.LOCK_SH if to_read else fcntl.LOCK_EX) | fcntl.LOCK_NB)
