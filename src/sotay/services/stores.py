"""What the services and windows ask of a store of whatever kind, as protocols; ``U_co`` is its unit of work."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol, TypeVar

from sotay.domain.backup import Backup, BackupContent, BackupReason, StoreFacts
from sotay.domain.custodian import CustodianId, HandedOver, RemovedCustodian
from sotay.domain.store_kind import StoreKind

T = TypeVar("T")
U_co = TypeVar("U_co", covariant=True)


class StoreHolders(Protocol):
    """Who can open a store: its owner, and custodians with passwords of their own.

    A future carries WrongPassword where ``password`` is not that of whoever opened the store.
    """

    @property
    def opened_by(self) -> CustodianId | None:
        """The custodian whose password opened the store, None for the owner."""

    @property
    def custodians(self) -> tuple[CustodianId, ...]:
        """Everybody else who has a password of his own."""

    def add(self, custodian: CustodianId, *, password: str, new: str) -> Future[None]:
        """Let a custodian open the store by the password ``new``; PasswordTooWeak, TooManyCustodians, SamePassword."""

    def remove(self, custodian: CustodianId, *, password: str) -> Future[RemovedCustodian]:
        """Let a custodian's password open the store no longer; UnknownCustodian, nobody can remove himself."""

    def put_back(self, removed: RemovedCustodian) -> Future[None]:
        """Let a custodian's password open the store again, to undo its removal."""

    def hand_over(self, *, password: str, new: str) -> Future[HandedOver]:
        """Let the password ``new`` and a new code open the store and its backups, and nothing else; PasswordTooWeak."""


class StoreDesk(Protocol[U_co]):
    """An open store: acts run one after another on its storage thread.

    Futures carry a SotayError for expected trouble. After ``close`` every act fails with StoreUnreachable.
    """

    @property
    def folder(self) -> Path:
        """The folder of the store."""

    @property
    def kind(self) -> StoreKind:
        """What kind of store it is."""

    @property
    def is_sample(self) -> bool:
        """Tell whether the store holds sample data."""

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be written: then every save fails with StoreReadOnly and no backup is made."""

    def run(self, act: Callable[[U_co], T]) -> Future[T]:
        """Queue an act and return its result to come; waiting saves run before it."""

    def save_soon(self, key: Hashable, act: Callable[[U_co], T]) -> Future[T]:
        """Queue a save at once; a waiting save of the same key is replaced by it and shares its outcome."""

    def flush(self) -> Future[None]:
        """Return when every queued save is on disk; carries the error of one that failed."""

    def back_up(self, reason: BackupReason) -> Future[Backup]:
        """Make a verified backup."""

    def back_up_changes(self, reason: BackupReason) -> Future[Backup | None]:
        """Make a verified backup, None where nothing has changed since the last one that is there."""

    def facts(self) -> Future[StoreFacts]:
        """Return size, room and last backup."""

    def copy_to(self, target: Path) -> Future[Path]:
        """Copy the whole store, consistent and verified, to a new folder inside ``target``; returns that folder."""

    def change_password(self, *, old: str, new: str) -> Future[None]:
        """Wrap the key with a new password; WrongPassword, PasswordTooWeak."""

    def new_recovery_code(self, *, password: str) -> Future[str]:
        """Make a new recovery code, which ends the old one; WrongPassword."""

    @property
    def holders(self) -> StoreHolders:
        """Who can open the store."""

    def close(self, *, back_up: bool = True) -> Future[Backup | None]:
        """Finish all saves, back up if anything changed, check point and let go of the folder.

        Where a save or the backup fails, the desk stays open and the future carries the error; ``back_up=False`` lets
        go all the same.
        """


class StoresOf(Protocol[U_co]):
    """Making, opening and mending stores of one kind. Deriving a key takes about 0.2 s: never on the GUI thread."""

    def is_store(self, folder: Path) -> bool:
        """Tell whether the folder holds a store of any kind, without opening it; quick."""

    def kind_of(self, folder: Path) -> StoreKind | None:
        """Tell what kind of store a folder holds, or did by its latest backup; needs no password."""

    def check_place(self, folder: Path) -> None:
        """Refuse a folder that a store must not be made in: StoreExists, StoreNotPrivate; makes nothing."""

    def create(self, folder: Path, *, password: str, is_sample: bool = False) -> tuple[StoreDesk[U_co], str]:
        """Make a store and return it open, with its recovery code (shown once)."""

    def open(self, folder: Path, *, password: str) -> StoreDesk[U_co]:
        """Open a store, for reading only where nothing can be written; every error of ``StoreError`` may come."""

    def open_with_code(self, folder: Path, *, code: str, new_password: str) -> StoreDesk[U_co]:
        """Open by the recovery code and set a new password; the recovery code stays good."""

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """Return the backups kept with a store, the latest first; needs no password."""

    def verify(self, backup: Path, *, password: str) -> BackupContent:
        """Open a backup, or a closed store, read-only and check it whole; BackupDamaged, WrongPassword."""

    def restore(self, folder: Path, backup: Path, *, password: str) -> Backup | None:
        """Put a verified backup in place of a closed store; what was there is kept as a backup and returned.

        None where what was there is too damaged to be backed up: it is then moved aside whole, never deleted.
        """
