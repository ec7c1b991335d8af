"""Translate the trouble of the engine and of the disk into the errors that have a sentence.

Only here is an engine's error code read. What cannot be named passes through: it is a bug.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from sotay.domain.errors import (
    DatabaseDamaged,
    DiskFull,
    StoreError,
    StoreInUse,
    StoreReadOnly,
    StoreUnreachable,
)

# Result codes of SQLite, see sqlite.org/rescode.html; the low byte is the primary code.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
_PRIMARY = 0xFF
_BY_CODE: dict[int, type[StoreError]] = {
    _PERM: StoreReadOnly,
    _BUSY: StoreInUse,
    _LOCKED: StoreInUse,
    _READONLY: StoreReadOnly,
    _IOERR: StoreUnreachable,
    _CORRUPT: DatabaseDamaged,
    _FULL: DiskFull,
    _CANTOPEN: StoreUnreachable,
    _NOTADB: DatabaseDamaged,
}

_FULL_ERRNOS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY_ERRNOS = {errno.EACCES, errno.EPERM, errno.EROFS}
_WINDOWS_DISK_FULL = {39, 112}
_NEARLY_FULL_BYTES = 64 * 1024


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Turn engine and system errors raised inside into StoreErrors about ``folder``."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, OSError) as error:
        known = known_error(error, folder)
        if known is None:
            raise
        raise known from error


def known_error(error: BaseException, folder: Path) -> StoreError | None:
    """Return the StoreError that an error means, None for a bug."""
    if isinstance(error, OSError):
        return _of_system(error)(folder)
    driver_error = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(driver_error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    kind = _BY_CODE.get(code & _PRIMARY)
    if kind is StoreUnreachable and _is_full(folder):
        # A write cut short by a full disk may reach us as an input/output error.
        kind = DiskFull
    return kind(folder) if kind else None


def _of_system(error: OSError) -> type[StoreError]:
    if error.errno in _FULL_ERRNOS or getattr(error, "winerror", None) in _WINDOWS_DISK_FULL:
        return DiskFull
    if error.errno in _READ_ONLY_ERRNOS:
        return StoreReadOnly
    return StoreUnreachable


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NEARLY_FULL_BYTES
    except OSError:
        return False
