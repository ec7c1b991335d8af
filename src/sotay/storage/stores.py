"""Making, opening and mending handbooks on disk."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sotay.domain.backup import Backup, BackupContent, BackupReason
from sotay.domain.errors import DatabaseMissing, NoStore, StoreNotPrivate, StoreReadOnly, StoreTooNew
from sotay.files import private_mkdir, sync_folder
from sotay.storage import backups, key_file, keys, reading, restoring
from sotay.storage.desk import OpenStore, StorageDesk
from sotay.storage.engine import (
    DATABASE,
    ON_DISK,
    ON_REMOVABLE,
    Database,
    create_database,
    open_database,
)
from sotay.storage.errors import translated
from sotay.storage.keys import Keys
from sotay.storage.lock import StoreLock, acquire, acquire_to_read
from sotay.storage.place import is_kept_in_step, is_removable
from sotay.storage.schema import migrate, newest_schema, schema_of
from sotay.storage.store_folder import UNFINISHED, check_empty, is_store, sweep


class SqlCipherStores:
    """The stores behind ``Stores`` of the ports; ``clock`` dates backups and orders nothing."""

    def __init__(self, clock: Callable[[], datetime] = datetime.now) -> None:
        self._clock = clock

    def is_store(self, folder: Path) -> bool:
        """Tell whether the folder holds a handbook, without opening it; quick."""
        try:
            return is_store(folder)
        except OSError:
            # Opening or making one there says what is wrong.
            return False

    def check_place(self, folder: Path) -> None:
        """Refuse a folder that a handbook must not be made in: StoreExists, StoreNotPrivate; makes nothing."""
        if is_kept_in_step(folder):
            raise StoreNotPrivate(folder)
        with translated(folder):
            check_empty(folder)

    def create(self, folder: Path, *, password: str, is_sample: bool = False) -> tuple[StorageDesk, str]:
        """Make a handbook and return it open, with its recovery code (shown once).

        PasswordTooWeak, StoreExists, StoreNotPrivate, EncryptionMissing, and the errors of disk and folder.
        """
        self.check_place(folder)
        opened, code = keys.create(password, is_sample=is_sample)
        with translated(folder):
            private_mkdir(folder)
        lock = acquire(folder)
        try:
            with translated(folder):
                _write_new_store(folder, opened)
            return self._opened(folder, opened, lock), code
        except BaseException:
            lock.release()
            raise

    def open(self, folder: Path, *, password: str) -> StorageDesk:
        """Open a handbook, for reading only where nothing can be written; every error of ``StoreError`` may come."""
        try:
            return self._open_to_write(folder, password)
        except StoreReadOnly:
            return self.open_to_read(folder, password=password)

    def open_to_read(self, folder: Path, *, password: str) -> StorageDesk:
        """Open a handbook for reading only and change nothing in its folder."""
        opened = keys.open_with_password(key_file.read(folder), password, folder=folder)
        _check_kind(folder, opened)
        database, held = reading.open_to_read(folder, opened)
        return StorageDesk(OpenStore(folder, database, opened, held.close, is_read_only=True), self._clock)

    def _open_to_write(self, folder: Path, password: str) -> StorageDesk:
        lock = self._locked(folder)
        try:
            opened = keys.open_with_password(key_file.read(folder), password, folder=folder)
            desk = self._opened(folder, opened, lock)
        except BaseException:
            lock.release()
            raise
        # A full disk must keep nobody from reading; the next opening tries again.
        with suppress(OSError):
            key_file.heal(folder, opened.file)
        return desk

    def open_with_code(self, folder: Path, *, code: str, new_password: str) -> StorageDesk:
        """Open by the recovery code and set a new password; the recovery code stays good."""
        lock = self._locked(folder)
        try:
            opened = keys.open_with_code(key_file.read(folder), code, folder=folder)
            changed = keys.with_password(opened, new_password)
            with translated(folder):
                key_file.write(folder, changed.file)
            return self._opened(folder, changed, lock)
        except BaseException:
            lock.release()
            raise

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """Return the backups kept with a handbook, the latest first; needs no password."""
        return backups.backups_of(folder)

    def verify(self, backup: Path, *, password: str) -> BackupContent:
        """Open a backup, or a closed handbook, read-only and check it whole; BackupDamaged, WrongPassword.

        StoreInUse for a handbook that a running program holds.
        """
        opened = backups.open_keys(backup, password)
        lock = acquire_to_read(backup)
        try:
            return backups.check_whole(backup, opened)
        finally:
            if lock is not None:
                lock.release()

    def restore(self, folder: Path, backup: Path, *, password: str) -> Backup | None:
        """Put a verified backup in place of a closed handbook; what was there is kept as a backup and returned.

        None where what was there is too damaged to be backed up: it is then moved aside whole, never deleted. The
        handbook then opens with the password of the backup. BackupDamaged, BackupOfAnother, WrongPassword,
        StoreInUse, StoreTooNew.
        """
        return restoring.restore(folder, backup, password=password, now=self._clock())

    def _locked(self, folder: Path) -> StoreLock:
        with translated(folder):
            if not is_store(folder):
                raise NoStore(folder)
        lock = acquire(folder)
        try:
            with translated(folder):
                sweep(folder)
            return lock
        except BaseException:
            lock.release()
            raise

    def _opened(self, folder: Path, opened: Keys, lock: StoreLock) -> StorageDesk:
        _check_kind(folder, opened)
        if not (folder / DATABASE).is_file():
            raise DatabaseMissing(folder)
        database = open_database(
            folder / DATABASE,
            opened.database_key,
            newest_schema=newest_schema(),
            durability=ON_REMOVABLE if is_removable(folder) else ON_DISK,
        )
        try:
            self._brought_up_to_date(database, opened)
            return StorageDesk(OpenStore(folder, database, opened, lock.release), self._clock)
        except BaseException:
            database.close()
            raise

    def _brought_up_to_date(self, database: Database, opened: Keys) -> None:
        if schema_of(database) < newest_schema():
            backups.back_up(database, opened, reason=BackupReason.BEFORE_MIGRATION, now=self._clock())
            migrate(database)


def _check_kind(folder: Path, opened: Keys) -> None:
    if opened.file.kind != key_file.HANDBOOK:
        raise StoreTooNew(folder)


def _write_new_store(folder: Path, opened: Keys) -> None:
    sweep(folder)
    unfinished = folder / UNFINISHED
    database = create_database(unfinished, opened.database_key)
    try:
        migrate(database)
    finally:
        database.close()
    key_file.write(folder, opened.file)
    unfinished.rename(folder / DATABASE)
    sync_folder(folder)
