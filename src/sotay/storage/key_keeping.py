"""The keys of an open store while they change: every new key file is on the disk before it is used."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from sotay.domain.cell_errors import SamePassword, TooManyCustodians, UnknownCustodian
from sotay.domain.custodian import CUSTODIANS, CustodianId, HandedOver, RemovedCustodian
from sotay.domain.errors import StoreError
from sotay.storage import backups, key_file, keys
from sotay.storage.errors import translated
from sotay.storage.job_queue import JobQueue
from sotay.storage.key_slots import Slot
from sotay.storage.keys import OWNER, Keys

T = TypeVar("T")


class KeyKeeper:
    """Holds the keys of a store; every method runs on its storage thread. ``check_writable`` raises StoreReadOnly."""

    def __init__(self, opened: Keys, folder: Path, check_writable: Callable[[], None]) -> None:
        self.keys = opened
        self._folder = folder
        self._check_writable = check_writable

    def change_password(self, old: str, new: str) -> None:
        """Let whoever opened the store open it by another password."""
        keys.check_own_password(self.keys, old, folder=self._folder)
        self._keep(keys.with_password(self.keys, new))

    def new_recovery_code(self, password: str) -> str:
        """Make a new recovery code."""
        keys.check_own_password(self.keys, password, folder=self._folder)
        changed, code = keys.with_new_code(self.keys)
        self._keep(changed)
        return code

    def add(self, custodian: CustodianId, password: str, new: str) -> None:
        """Let a custodian open the store by a password of his own."""
        keys.check_own_password(self.keys, password, folder=self._folder)
        if len(self.keys.file.custodians) >= CUSTODIANS:
            raise TooManyCustodians(CUSTODIANS)
        if new == password:
            raise SamePassword
        self._keep(keys.with_custodian(self.keys, custodian, new))

    def remove(self, custodian: CustodianId, password: str) -> RemovedCustodian:
        """Let a custodian's password open the store no longer."""
        keys.check_own_password(self.keys, password, folder=self._folder)
        left = dict(self.keys.file.custodians)
        slot = left.pop(custodian, None)
        if slot is None or custodian == self.keys.holder:
            raise UnknownCustodian
        self._keep(keys.with_custodians(self.keys, left))
        return RemovedCustodian(custodian, slot)

    def put_back(self, removed: RemovedCustodian) -> None:
        """Let a custodian's password open the store again."""
        if not isinstance(removed.sealed, Slot):
            raise TypeError(removed)
        self._keep(keys.with_custodians(self.keys, {**self.keys.file.custodians, removed.id: removed.sealed}))

    def hand_over(self, password: str, new: str) -> HandedOver:
        """Let one new password and one new code open the store and its backups, and nothing else."""
        keys.check_own_password(self.keys, password, folder=self._folder)
        changed, code = keys.handed_over(self.keys, new)
        self._keep(changed)
        unchanged = 0
        for backup in backups.backups_of(self._folder):
            try:
                with translated(backup.path):
                    key_file.write(backup.path, changed.file)
            except StoreError:
                unchanged += 1
        return HandedOver(code, unchanged)

    def _keep(self, changed: Keys) -> None:
        self._check_writable()
        with translated(self._folder):
            key_file.write(self._folder, changed.file)
        self.keys = changed


class DeskHolders:
    """The holders of an open store behind ``StoreHolders`` of the ports."""

    def __init__(self, queue: JobQueue, keeper: KeyKeeper) -> None:
        self._queue = queue
        self._keeper = keeper

    @property
    def opened_by(self) -> CustodianId | None:
        """The custodian whose password opened the store, None for the owner."""
        holder = self._keeper.keys.holder
        return None if holder == OWNER else CustodianId(holder)

    @property
    def custodians(self) -> tuple[CustodianId, ...]:
        """Everybody else who has a password of his own."""
        return tuple(map(CustodianId, self._keeper.keys.file.custodians))

    def add(self, custodian: CustodianId, *, password: str, new: str) -> Future[None]:
        """Let a custodian open the store by the password ``new``; ``password`` is that of whoever asks."""
        return self._queue.put(lambda: self._keeper.add(custodian, password, new))

    def remove(self, custodian: CustodianId, *, password: str) -> Future[RemovedCustodian]:
        """Let a custodian's password open the store no longer."""
        return self._queue.put(lambda: self._keeper.remove(custodian, password))

    def put_back(self, removed: RemovedCustodian) -> Future[None]:
        """Let a custodian's password open the store again."""
        return self._queue.put(lambda: self._keeper.put_back(removed))

    def hand_over(self, *, password: str, new: str) -> Future[HandedOver]:
        """Let one new password and one new code open the store and its backups, and nothing else."""
        return self._queue.put(lambda: self._keeper.hand_over(password, new))
