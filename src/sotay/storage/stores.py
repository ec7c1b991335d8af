"""Making, opening and mending stores on disk, of whatever kind."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from sotay.domain.backup import Backup, BackupContent, BackupReason
from sotay.domain.errors import DatabaseMissing, NoStore, StoreNotPrivate, StoreReadOnly
from sotay.domain.store_kind import StoreKind
from sotay.files import private_mkdir, sync_folder
from sotay.storage import backups, key_file, keys, reading, restoring
from sotay.storage.desk import OpenStore, StorageDesk
from sotay.storage.engine import ON_DISK, ON_REMOVABLE, Database
from sotay.storage.errors import translated
from sotay.storage.handbook_plan import HANDBOOK
from sotay.storage.key_file import KeyFile
from sotay.storage.keys import Keys
from sotay.storage.lock import StoreLock, acquire, acquire_to_read
from sotay.storage.place import is_kept_in_step, is_removable
from sotay.storage.plans import StorePlan
from sotay.storage.store_folder import check_empty, is_store, kind_of, sweep, unfinished_of
from sotay.storage.transaction import SqlTransaction
from sotay.storage.unit_of_work import SqlUnitOfWork

U = TypeVar("U", bound=SqlTransaction)


class SqlStores(Generic[U]):
    """The stores of one kind behind ``Stores`` and ``CellStores`` of the ports.

    ``load_plan`` is asked when a store of the kind is made, opened or read, and not before; ``clock`` dates backups and
    orders nothing.
    """

    def __init__(self, load_plan: Callable[[], StorePlan[U]], clock: Callable[[], datetime]) -> None:
        self._load_plan = load_plan
        self._clock = clock

    def is_store(self, folder: Path) -> bool:
        """Tell whether the folder holds a handbook, without opening it; quick."""
        try:
            return is_store(folder)
        except OSError:
            # Opening or making one there says what is wrong.
            return False

    def kind_of(self, folder: Path) -> StoreKind | None:
        """Tell what kind of store a folder holds, or did by its latest backup; needs no password."""
        with translated(folder):
            return kind_of(folder)

    def check_place(self, folder: Path) -> None:
        """Refuse a folder that a handbook must not be made in: StoreExists, StoreNotPrivate; makes nothing."""
        if is_kept_in_step(folder):
            raise StoreNotPrivate(folder)
        with translated(folder):
            check_empty(folder)

    def create(self, folder: Path, *, password: str, is_sample: bool = False) -> tuple[StorageDesk[U], str]:
        """Make a handbook and return it open, with its recovery code (shown once).

        PasswordTooWeak, StoreExists, StoreNotPrivate, EncryptionMissing, and the errors of disk and folder.
        """
        self.check_place(folder)
        opened, code = keys.create(password, is_sample=is_sample, kind=self._plan.kind)
        with translated(folder):
            private_mkdir(folder)
        lock = acquire(folder)
        try:
            with translated(folder):
                _write_new_store(self._plan, folder, opened)
            return self._opened(folder, opened, lock), code
        except BaseException:
            lock.release()
            raise

    def open(self, folder: Path, *, password: str) -> StorageDesk[U]:
        """Open a handbook, for reading only where nothing can be written; every error of ``StoreError`` may come."""
        try:
            return self._open_to_write(folder, password)
        except StoreReadOnly:
            return self.open_to_read(folder, password=password)

    def open_to_read(self, folder: Path, *, password: str) -> StorageDesk[U]:
        """Open a handbook for reading only and change nothing in its folder."""
        opened = keys.open_with_password(self._key_file(folder), password, folder=folder)
        database, held = reading.open_to_read(self._plan, folder, opened)
        store = OpenStore(self._plan, folder, database, opened, held.close, is_read_only=True)
        return StorageDesk(store, self._clock)

    def _open_to_write(self, folder: Path, password: str) -> StorageDesk[U]:
        lock = self._locked(folder)
        try:
            opened = keys.open_with_password(self._key_file(folder), password, folder=folder)
            desk = self._opened(folder, opened, lock)
        except BaseException:
            lock.release()
            raise
        # A full disk must keep nobody from reading; the next opening tries again.
        with suppress(OSError):
            key_file.heal(folder, opened.file)
        return desk

    def open_with_code(self, folder: Path, *, code: str, new_password: str) -> StorageDesk[U]:
        """Open by the recovery code and set a new password; the recovery code stays good."""
        lock = self._locked(folder)
        try:
            opened = keys.open_with_code(self._key_file(folder), code, folder=folder)
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
        opened = backups.open_keys(self._plan, backup, password)
        lock = acquire_to_read(backup)
        try:
            return backups.check_whole(self._plan, backup, opened)
        finally:
            if lock is not None:
                lock.release()

    def restore(self, folder: Path, backup: Path, *, password: str) -> Backup | None:
        """Put a verified backup in place of a closed handbook; what was there is kept as a backup and returned.

        None where what was there is too damaged to be backed up: it is then moved aside whole, never deleted. The
        handbook then opens with the password of the backup. BackupDamaged, BackupOfAnother, WrongPassword,
        StoreInUse, StoreTooNew.
        """
        return restoring.restore(self._plan, folder, backup, password=password, now=self._clock())

    @property
    def _plan(self) -> StorePlan[U]:
        return self._load_plan()

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

    def _opened(self, folder: Path, opened: Keys, lock: StoreLock) -> StorageDesk[U]:
        path = folder / self._plan.database
        if not path.is_file():
            raise DatabaseMissing(folder)
        durability = ON_REMOVABLE if is_removable(folder) else ON_DISK
        database = self._plan.open(path, opened.database_key, durability=durability)
        try:
            self._brought_up_to_date(database, opened)
            return StorageDesk(OpenStore(self._plan, folder, database, opened, lock.release), self._clock)
        except BaseException:
            database.close()
            raise

    def _brought_up_to_date(self, database: Database, opened: Keys) -> None:
        if self._plan.is_old(database):
            reason = BackupReason.BEFORE_MIGRATION
            backups.back_up(self._plan, database, opened, reason=reason, now=self._clock())
            self._plan.migrate(database)

    def _key_file(self, folder: Path) -> KeyFile:
        file = key_file.read(folder)
        self._plan.check_kind(folder, file)
        return file


class SqlCipherStores(SqlStores[SqlUnitOfWork]):
    """The handbooks behind ``Stores`` of the ports."""

    def __init__(self, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(lambda: HANDBOOK, clock)


def _write_new_store(plan: StorePlan[Any], folder: Path, opened: Keys) -> None:
    sweep(folder)
    unfinished = unfinished_of(folder / plan.database)
    database = plan.create(unfinished, opened.database_key)
    try:
        plan.migrate(database)
    finally:
        database.close()
    key_file.write(folder, opened.file)
    unfinished.rename(folder / plan.database)
    sync_folder(folder)
