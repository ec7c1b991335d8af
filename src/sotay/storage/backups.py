"""Verified backups and copies of an open store, and reading them back.

A backup is a folder that opens by itself: database and key file, as they stood together. It opens with the password
of its own key file, so after a change of password an older backup still asks for the older password.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sotay.domain.backup import Backup, BackupContent, BackupReason
from sotay.domain.errors import (
    BackupDamaged,
    DatabaseDamaged,
    DatabaseMissing,
    FileNotReadable,
    KeyFileDamaged,
    KeyFileMissing,
    StoreUnreachable,
)
from sotay.files import PRIVATE_FILE_MODE, atomic_write, private_mkdir, sync_file, sync_folder
from sotay.storage import key_file, keys
from sotay.storage.engine import (
    ON_REMOVABLE,
    Database,
    check_integrity,
    copy_with_log,
    uri_of,
    was_left_open,
)
from sotay.storage.errors import translated
from sotay.storage.keys import Keys
from sotay.storage.place import size_of
from sotay.storage.plans import StorePlan
from sotay.storage.store_folder import BACKUPS

_STAMP = "%Y%m%d-%H%M%S"
_REASONS = "|".join(reason.value for reason in BackupReason)
_NAME = re.compile(rf"(?P<sequence>[0-9]{{6,}})-(?P<stamp>[0-9]{{8}}-[0-9]{{6}})-(?P<reason>{_REASONS})")


def back_up(plan: StorePlan[Any], database: Database, opened: Keys, *, reason: BackupReason, now: datetime) -> Backup:
    """Make a backup, read it back whole, and only then give it its name."""
    folder = database.folder
    place = folder / BACKUPS
    with translated(folder):
        private_mkdir(place)
        sequence = max((each.sequence for each in backups_of(folder)), default=0) + 1
        final = place / f"{sequence:06d}-{now.strftime(_STAMP)}-{reason.value}"
        _write_verified(plan, database, opened, place, final)
        return described(final)


def copy_to(plan: StorePlan[Any], database: Database, opened: Keys, *, target: Path, day: date) -> Path:
    """Copy the whole handbook, without its backups, to a new folder inside ``target``; returns that folder.

    The errors are about ``target``. The copy opens like any handbook and carries nobody's name.
    """
    if not target.is_dir():
        raise StoreUnreachable(target)
    with translated(target):
        name = f"{plan.copy_name}-{day.strftime('%Y%m%d')}"
        number = 1
        final = target / name
        while final.exists():
            number += 1
            final = target / f"{name}-{number}"
        _write_verified(plan, database, opened, target, final)
        return final


def backups_of(folder: Path) -> tuple[Backup, ...]:
    """Return the backups kept with a handbook, the latest first by their numbers, whatever the clock said."""
    place = folder / BACKUPS
    with translated(folder):
        if not place.is_dir():
            return ()
        found = [described(path) for path in place.iterdir() if _NAME.fullmatch(path.name)]
    return tuple(sorted(found, key=lambda each: each.sequence, reverse=True))


def described(path: Path) -> Backup:
    """Return what is known of a backup, or of a copy, without opening it; a copy has the number 0."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        made_at = datetime.fromtimestamp(path.stat().st_mtime).astimezone().replace(tzinfo=None)
        return Backup(path, 0, made_at, BackupReason.ON_DEMAND, size_of(path))
    return Backup(
        path=path,
        sequence=int(match["sequence"]),
        made_at=_moment(match["stamp"]),
        reason=BackupReason(match["reason"]),
        size_bytes=size_of(path),
    )


def open_keys(plan: StorePlan[Any], path: Path, password: str) -> Keys:
    """Return the keys of a backup; BackupDamaged, WrongPassword, FileNotReadable, NotAHandbook, NotACellBook."""
    if not path.is_dir():
        raise FileNotReadable(path)
    with as_backup(path):
        file = key_file.read(path)
        plan.check_kind(path, file)
        return keys.open_with_password(file, password, folder=path)


def check_whole(plan: StorePlan[Any], path: Path, opened: Keys, *, same_as: Database | None = None) -> BackupContent:
    """Read every page of a backup and return what it holds; BackupDamaged, StoreTooNew. Changes nothing.

    ``same_as`` is the database that it must hold as many rows as.
    """
    with translated(path), as_backup(path):
        if not was_left_open(path / plan.database):
            return _checked(plan, path, path, opened, same_as)
        # What its log holds belongs to it; taking that in changes files, so a copy is read.
        with TemporaryDirectory(prefix="sotay-") as place:
            stage(plan, path, Path(place), opened)
            return _checked(plan, Path(place), path, opened, same_as)


def stage(plan: StorePlan[Any], source: Path, into: Path, opened: Keys) -> Path:
    """Copy the database of a backup with its log, take the log in, check it, and return the one whole file.

    BackupDamaged, StoreTooNew, and the errors of disk and folder.
    """
    with as_backup(source):
        staged = copy_with_log(source / plan.database, into)
        database = plan.open(staged, opened.database_key, durability=ON_REMOVABLE)
        try:
            check_integrity(database)
        finally:
            database.close()
    sync_file(staged)
    return staged


def _checked(plan: StorePlan[Any], place: Path, path: Path, opened: Keys, same_as: Database | None) -> BackupContent:
    database = plan.open_unchanging(place / plan.database, opened.database_key)
    try:
        check_integrity(database)
        if same_as is not None and _row_counts(database) != _row_counts(same_as):
            raise DatabaseDamaged(path)
        return plan.content(database.connection, described(path))
    finally:
        database.close()


def _write_verified(plan: StorePlan[Any], database: Database, opened: Keys, place: Path, final: Path) -> None:
    staging = place / f".sotay-{secrets.token_hex(8)}.tmp"
    try:
        private_mkdir(staging)
        target = staging / plan.database
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE_MODE))
        database.driver.execute("VACUUM INTO ?", (uri_of(target),))
        sync_file(target)
        for name in key_file.KEY_FILES:
            atomic_write(staging / name, key_file.encoded(opened.file))
        check_whole(plan, staging, opened, same_as=database)
        sync_folder(staging)
        staging.rename(final)
    except BackupDamaged as error:
        # What was written a moment ago does not read back: the disk is to blame, not the handbook.
        raise StoreUnreachable(place) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    sync_folder(place)


def _row_counts(database: Database) -> dict[str, int]:
    names = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    tables = [row[0] for row in database.driver.execute(names).fetchall()]
    return {
        table: database.driver.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - names we gave
        for table in tables
    }


@contextmanager
def as_backup(path: Path) -> Iterator[None]:
    """Say of trouble with the parts that the backup is damaged."""
    try:
        yield
    except (KeyFileMissing, KeyFileDamaged, DatabaseMissing, DatabaseDamaged) as error:
        raise BackupDamaged(path) from error


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP)
