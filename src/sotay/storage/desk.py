"""An open store: the storage thread that owns the connection, and the acts it runs in order."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import select, update
from sqlcipher3 import dbapi2

from sotay.domain.backup import Backup, BackupReason, StoreFacts
from sotay.domain.errors import StoreError, StoreReadOnly, StoreUnreachable
from sotay.domain.store_kind import StoreKind
from sotay.storage import backups
from sotay.storage.engine import Database
from sotay.storage.errors import translated
from sotay.storage.job_queue import JobQueue
from sotay.storage.key_keeping import DeskHolders, KeyKeeper
from sotay.storage.keys import Keys
from sotay.storage.place import free_room, is_removable, size_of
from sotay.storage.plans import StorePlan
from sotay.storage.rows import BookkeepingRow
from sotay.storage.transaction import SqlTransaction

T = TypeVar("T")
U = TypeVar("U", bound=SqlTransaction)


@dataclass(frozen=True, slots=True)
class OpenStore(Generic[U]):
    """An open database with its keys; ``folder`` is what the person calls the store, ``let_go`` ends what holds it.

    The database of a read-only store may lie elsewhere.
    """

    plan: StorePlan[U]
    folder: Path
    database: Database
    keys: Keys
    let_go: Callable[[], None]
    is_read_only: bool = False


class StorageDesk(Generic[U]):
    """The desk behind ``StoreDesk`` of the ports.

    A save that failed for the sake of the disk is kept until a later save of its key, or until ``flush`` or ``close``
    has tried it again; so neither of them says that all is stored while something is not.
    """

    def __init__(self, store: OpenStore[U], clock: Callable[[], datetime]) -> None:
        self._store = store
        self._database = store.database
        self._keeper = KeyKeeper(store.keys, store.folder, self._check_writable)
        self._clock = clock
        self._folder = store.folder
        self._uow = store.plan.unit_of_work(self._database)
        self._unsaved: dict[Hashable, Callable[[U], object]] = {}
        self._refused: Exception | None = None
        self._queue = JobQueue("storage", refuse=lambda: StoreUnreachable(self._folder), rest=self._fold_log)

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        return self._folder

    @property
    def kind(self) -> StoreKind:
        """What kind of store it is."""
        return self._store.plan.kind

    @property
    def is_sample(self) -> bool:
        """Tell whether the handbook holds sample data."""
        return self._keeper.keys.file.is_sample

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be written: then every save fails with StoreReadOnly and no backup is made."""
        return self._store.is_read_only

    def run(self, act: Callable[[U], T]) -> Future[T]:
        """Queue an act and return its result to come; waiting saves run before it."""
        return self._queue.put(lambda: self._done(act))

    def save_soon(self, key: Hashable, act: Callable[[U], T]) -> Future[T]:
        """Queue a save at once; a waiting save of the same key is replaced by it and shares its outcome."""
        return self._queue.put_save(key, lambda: self._save(key, act))

    def flush(self) -> Future[None]:
        """Return when every queued save is on disk; tries failed ones again, and carries the error of one."""
        return self._queue.put(self._flush)

    def back_up(self, reason: BackupReason) -> Future[Backup]:
        """Make a verified backup."""
        return self._queue.put(lambda: self._back_up(reason))

    def back_up_changes(self, reason: BackupReason) -> Future[Backup | None]:
        """Make a verified backup, None where nothing has changed since the last one that is there."""
        return self._queue.put(lambda: self._back_up_changes(reason))

    def facts(self) -> Future[StoreFacts]:
        """Return size, room and last backup."""
        return self._queue.put(self._facts)

    def copy_to(self, target: Path) -> Future[Path]:
        """Copy the whole handbook, consistent and verified, to a new folder inside ``target``; returns that folder."""
        return self._queue.put(
            lambda: backups.copy_to(
                self._store.plan, self._database, self._keeper.keys, target=target, day=self._clock().date()
            )
        )

    def change_password(self, *, old: str, new: str) -> Future[None]:
        """Wrap the key with a new password; WrongPassword, PasswordTooWeak. Older backups keep the older password."""
        return self._queue.put(lambda: self._keeper.change_password(old, new))

    def new_recovery_code(self, *, password: str) -> Future[str]:
        """Make a new recovery code, which ends the old one; WrongPassword."""
        return self._queue.put(lambda: self._keeper.new_recovery_code(password))

    @property
    def holders(self) -> DeskHolders:
        """Who can open the store."""
        return DeskHolders(self._queue, self._keeper)

    def close(self, *, back_up: bool = True) -> Future[Backup | None]:
        """Finish all saves, back up if anything changed, check point and let go of the folder.

        While a save cannot be stored, or the backup cannot be made, the desk stays open and the future carries the
        error, so that the person can choose what follows; ``back_up=False`` lets go all the same.
        """
        return self._queue.put(lambda: self._close(back_up=back_up))

    def _fold_log(self, mode: str = "PASSIVE") -> None:
        # What is in the log is safe there; where folding fails, the next pause or the next opening tries again.
        with suppress(dbapi2.Error):
            self._database.driver.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()

    def _done(self, act: Callable[[U], T]) -> T:
        with translated(self._folder):
            return act(self._uow)

    def _save(self, key: Hashable, act: Callable[[U], T]) -> T:
        self._unsaved.pop(key, None)
        try:
            return self._done(act)
        except StoreError:
            self._unsaved[key] = act
            raise
        except Exception as error:
            self._refused = error
            raise

    def _save_again(self) -> None:
        """Try every save that the disk refused, and raise the first error only after the last try."""
        errors: list[Exception] = []
        for key, act in tuple(self._unsaved.items()):
            try:
                self._save(key, act)
            except Exception as error:
                errors.append(error)
        if errors:
            raise errors[0]

    def _flush(self) -> None:
        self._save_again()
        refused, self._refused = self._refused, None
        if refused is not None:
            raise refused

    def _back_up(self, reason: BackupReason) -> Backup:
        self._check_writable()
        backup = backups.back_up(self._store.plan, self._database, self._keeper.keys, reason=reason, now=self._clock())
        with translated(self._folder), self._database.connection.begin():
            self._database.connection.execute(update(BookkeepingRow).values(is_changed=False))
        self._uow.forget_change_mark()
        return backup

    def _back_up_changes(self, reason: BackupReason) -> Backup | None:
        is_needed = self._has_changed() or not backups.backups_of(self._folder)
        return self._back_up(reason) if is_needed else None

    def _facts(self) -> StoreFacts:
        kept = backups.backups_of(self._folder)
        with translated(self._folder):
            return StoreFacts(
                folder=self._folder,
                size_bytes=size_of(self._folder),
                free_bytes=free_room(self._folder),
                is_sample=self.is_sample,
                is_removable=is_removable(self._folder),
                last_backup=kept[0] if kept else None,
            )

    def _check_writable(self) -> None:
        if self.is_read_only:
            raise StoreReadOnly(self._folder)

    def _close(self, *, back_up: bool) -> Backup | None:
        try:
            self._save_again()
        except Exception:
            if not back_up:
                self._let_go()
            raise
        is_due = back_up and not self.is_read_only and self._has_changed()
        backup = self._back_up(BackupReason.ON_CLOSE) if is_due else None
        self._let_go()
        return backup

    def _has_changed(self) -> bool:
        with translated(self._folder), self._database.connection.begin():
            return self._database.connection.execute(select(BookkeepingRow.is_changed)).scalar_one()

    def _let_go(self) -> None:
        self._queue.end()
        self._fold_log("TRUNCATE")
        self._database.close()
        self._store.let_go()
