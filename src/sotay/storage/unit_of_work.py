"""One user act on the store, in one transaction that rolls back unless it is committed."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from sqlalchemy import RootTransaction, update

from sotay.domain.period import Period
from sotay.storage.assessments import Frame, SqlAssessments
from sotay.storage.commitments import SqlCommitments
from sotay.storage.diary import SqlDiary
from sotay.storage.engine import Database
from sotay.storage.hand_ins import SqlHandIns
from sotay.storage.proofs import SqlProofs
from sotay.storage.records import SqlChecklists, SqlProfiles, SqlReviews, SqlSettings
from sotay.storage.remedies import SqlRemedies
from sotay.storage.rows import BookkeepingRow
from sotay.storage.snapshots import Snapshots


class SqlUnitOfWork:
    """The unit of work behind ``UnitOfWork`` of the ports; entered again, it begins another transaction.

    One object serves all acts on a database, since the caches of its repositories pay off from one act to the next.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._transaction: RootTransaction | None = None
        self._changes_before = 0
        self._is_marked_changed = False
        self._frames: dict[Period, Frame] = {}
        connection = database.connection
        snapshots = Snapshots(connection)
        self._assessments = SqlAssessments(connection, snapshots, self._frames)
        self._reviews = SqlReviews(connection, snapshots)
        self._profiles = SqlProfiles(connection)
        self._settings = SqlSettings(connection)
        self._checklists = SqlChecklists(connection, snapshots)
        self._proofs = SqlProofs(connection)
        self._diary = SqlDiary(connection, self._proofs)
        self._remedies = SqlRemedies(connection, self._proofs)
        self._commitments = SqlCommitments(connection)
        self._hand_ins = SqlHandIns(connection)

    @property
    def assessments(self) -> SqlAssessments:
        """The assessments."""
        self._begun()
        return self._assessments

    @property
    def reviews(self) -> SqlReviews:
        """The annual reviews."""
        self._begun()
        return self._reviews

    @property
    def profiles(self) -> SqlProfiles:
        """The profile."""
        self._begun()
        return self._profiles

    @property
    def settings(self) -> SqlSettings:
        """The settings."""
        self._begun()
        return self._settings

    @property
    def checklists(self) -> SqlChecklists:
        """The accepted checklists."""
        self._begun()
        return self._checklists

    @property
    def diary(self) -> SqlDiary:
        """The diary."""
        self._begun()
        return self._diary

    @property
    def remedies(self) -> SqlRemedies:
        """The remedies."""
        self._begun()
        return self._remedies

    @property
    def proofs(self) -> SqlProofs:
        """The proof files."""
        self._begun()
        return self._proofs

    @property
    def commitments(self) -> SqlCommitments:
        """The commitments."""
        self._begun()
        return self._commitments

    @property
    def hand_ins(self) -> SqlHandIns:
        """The hand-ins."""
        self._begun()
        return self._hand_ins

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
            self._frames.clear()
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

    def forget_change_mark(self) -> None:
        """Mark the store as changed again with the next commit that changes it; called after a backup."""
        self._is_marked_changed = False

    def _has_changed(self) -> bool:
        return bool(self._database.driver.total_changes != self._changes_before)

    def _begun(self) -> RootTransaction:
        if self._transaction is None:
            raise RuntimeError("a unit of work is used inside its with statement only")
        return self._transaction
