"""One user act on a store, in one transaction that rolls back unless it is committed; whatever its tables are."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import RootTransaction, update

from sotay.storage.engine import Database
from sotay.storage.rows import BookkeepingRow

T = TypeVar("T")


class SqlTransaction:
    """What every unit of work is made of; entered again, it begins another transaction.

    One object serves all acts on a database, since the caches of its repositories pay off from one act to the next.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._transaction: RootTransaction | None = None
        self._changes_before = 0
        self._is_marked_changed = False
        self._kept: dict[str, tuple[int, tuple[object, ...], Any]] = {}

    def __enter__(self) -> Self:
        """Begin."""
        if self._transaction is not None:
            raise RuntimeError("a unit of work does not nest")
        self._transaction = self._database.connection.begin()
        self._changes_before = self._database.driver.total_changes
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""
        transaction, self._transaction = self._transaction, None
        if transaction is None:
            return
        if self._has_changed():
            self._forget_cached()
            self._kept.clear()
            self._is_marked_changed = False
        transaction.close()
        driver = self._database.driver
        if driver.in_transaction:
            # A commit that failed, for instance on a full disk, leaves the engine's own transaction open.
            driver.rollback()

    def commit(self) -> None:
        """Make the act durable and end it; on return it survives a power cut."""
        transaction = self._begun()
        if self._has_changed() and not self._is_marked_changed:
            self._database.connection.execute(update(BookkeepingRow).values(is_changed=True))
            self._is_marked_changed = True
        transaction.commit()
        self._transaction = None

    def kept(self, name: str, of: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what ``make`` returned when it was last asked for under this name and of these facts.

        It is made anew once anything was changed in the store: whatever changes it comes by this one connection.
        """
        changes = self._database.driver.total_changes
        if name in self._kept and self._kept[name][:2] == (changes, of):
            value: T = self._kept[name][2]
            return value
        value = make()
        self._kept[name] = changes, of, value
        return value

    def forget_change_mark(self) -> None:
        """Mark the store as changed again with the next commit that changes it; called after a backup."""
        self._is_marked_changed = False

    def _forget_cached(self) -> None:
        """Let go of what was cached of rows that are rolled back."""

    def _has_changed(self) -> bool:
        return bool(self._database.driver.total_changes != self._changes_before)

    def _begun(self) -> RootTransaction:
        if self._transaction is None:
            raise RuntimeError("a unit of work is used inside its with statement only")
        return self._transaction
