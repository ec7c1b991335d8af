"""One user act on a handbook: its repositories in one transaction."""

from __future__ import annotations

from sotay.domain.period import Period
from sotay.storage.assessments import Frame, SqlAssessments
from sotay.storage.catalog_files import SqlCatalogFiles, SqlDrafting
from sotay.storage.commitments import SqlCommitments
from sotay.storage.diary import SqlDiary
from sotay.storage.engine import Database
from sotay.storage.hand_ins import SqlHandIns
from sotay.storage.proofs import SqlProofs
from sotay.storage.records import SqlChecklists, SqlProfiles, SqlReviews, SqlSettings
from sotay.storage.remedies import SqlRemedies
from sotay.storage.snapshots import Snapshots
from sotay.storage.transaction import SqlTransaction


class SqlUnitOfWork(SqlTransaction):
    """The unit of work behind ``UnitOfWork`` of the ports."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
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
        self._catalog_files = SqlCatalogFiles(connection)
        self._drafting = SqlDrafting(connection)

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

    @property
    def catalog_files(self) -> SqlCatalogFiles:
        """The data files that were accepted."""
        self._begun()
        return self._catalog_files

    @property
    def drafting(self) -> SqlDrafting:
        """The data files that are written here."""
        self._begun()
        return self._drafting

    def _forget_cached(self) -> None:
        self._frames.clear()
