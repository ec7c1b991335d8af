"""What one user act may read and change of a cell book, as protocols.

Nothing here knows SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Protocol, TypeVar

from sotay.domain.cell_log import LogLine
from sotay.domain.collecting import (
    BatchId,
    Collected,
    KeyOwner,
    Latest,
    MadeReceipt,
    MemberKey,
    SubmissionState,
    TakenBefore,
    Trust,
)
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header
from sotay.domain.mirror import Answered
from sotay.domain.paper_sheet import PaperSheet
from sotay.domain.roster import Person, PersonId, Status
from sotay.domain.submission import ChecklistVersion
from sotay.services.catalog_repositories import CatalogFiles
from sotay.services.cell_season_repositories import Mirrors, ReviewCounts, Reviews, Seasons, Votes
from sotay.services.committee_repositories import Rolled, Rollups, UnitKeys, Units
from sotay.services.handbook_repositories import HandIns, Settings
from sotay.services.transaction import Transaction

T = TypeVar("T")


class Owner(Protocol):
    """The cell itself."""

    def name(self) -> str:
        """Return the name of the cell, "" before it was given."""

    def put_name(self, name: str) -> None:
        """Store the name of the cell."""

    def seed(self) -> str | None:
        """Return the seed of the cell's keys as text, None before it was made."""

    def put_seed(self, seed: str, at: datetime) -> None:
        """Keep the seed, unless there is one."""

    def replace_seed(self, seed: str, at: datetime) -> None:
        """Keep a seed in place of the one before."""


class Roster(Protocol):
    """The people of the cell; those of a committee's cells are found by their id alone."""

    def all(self) -> tuple[Person, ...]:
        """Return everybody of the book's own by given name, the elder first where names are the same."""

    def get(self, person_id: PersonId) -> Person | None:
        """Return one person, of the book's own or of a cell of the committee."""

    def some(self, people: Collection[PersonId]) -> Mapping[PersonId, Person]:
        """Return these people, of the book's own or of the cells of a committee; whom it does not know is missing."""

    def called(self, name: str) -> tuple[Person, ...]:
        """Return the people of the book's own who bear a name, capitals and spaces aside."""

    def put(self, person: Person) -> None:
        """Store a person in place of the one of that id."""

    def remove(self, person_id: PersonId) -> None:
        """Remove a person for good, with the keys; the submissions are removed before."""


class MemberKeys(Protocol):
    """The members' keys; no more than one of a person is verified."""

    def get(self, sign_key: str) -> MemberKey | None:
        """Return a key."""

    def owner_of(self, sign_key: str) -> KeyOwner | None:
        """Return what a file is judged by of a key and of the person that it belongs to."""

    def has_verified(self) -> bool:
        """Tell whether the key of anybody is verified."""

    def trusts(self) -> Mapping[PersonId, tuple[Trust, ...]]:
        """Return how far each key of everybody is trusted, without the cards themselves."""

    def of_person(self, person_id: PersonId) -> tuple[MemberKey, ...]:
        """Return the keys of a person, the latest first."""

    def put(self, key: MemberKey) -> None:
        """Store a key in place of the one of that name."""

    def remove(self, sign_key: str) -> None:
        """Remove a key, where there is one."""


class Submissions(Protocol):
    """What was collected, with the receipts that were made."""

    def begin_batch(self, at: datetime) -> BatchId:
        """Return the number of a new batch."""

    def add(self, collected: Collected) -> None:
        """Store a submission, which from now on counts of its person and year."""

    def get(self, submission_id: SubmissionId) -> Collected | None:
        """Return one submission."""

    def of_person(self, person_id: PersonId) -> tuple[Collected, ...]:
        """Return the submissions of a person, the earliest first."""

    def remove_batch(self, batch: BatchId) -> int:
        """Remove what a batch brought, with receipts, and return how much; what was there before counts again."""

    def years_of_batch(self, batch: BatchId) -> frozenset[int]:
        """Return of which years a batch brought something."""

    def like(self, header: Header) -> tuple[TakenBefore, ...]:
        """Return what was taken under the id of a header, and what its key signed under its number or a later one."""

    def latest(self, person_id: PersonId, year: int) -> Latest | None:
        """Return the submission that counts of a person and year."""

    def latest_of(self, year: int, some_of: Collection[PersonId] | None = None) -> Mapping[PersonId, Latest]:
        """Return the submissions that count of a year, of these people or of everybody."""

    def answered_in(self, year: int) -> Mapping[PersonId, tuple[Answered, ...]]:
        """Return what the submissions that count of a year say of manifestations, without their words."""

    def checklist_versions_in(self, year: int) -> Mapping[PersonId, ChecklistVersion]:
        """Return by which version of which checklist those answered whose submissions count of a year."""

    def put_state(self, submission_id: SubmissionId, state: SubmissionState, comment: str) -> None:
        """Store what the cell said of a submission."""

    def remove(self, submission_id: SubmissionId) -> None:
        """Remove a submission with its receipts, where there is one; the one before it counts again."""

    def add_receipt(self, receipt: MadeReceipt) -> None:
        """Remember that a receipt was made."""

    def receipts(self, submission_id: SubmissionId) -> tuple[MadeReceipt, ...]:
        """Return the receipts that were made for a submission, the earliest first."""


class PaperDrafts(Protocol):
    """Sheets of paper that are being typed in, one of a person and year."""

    def get(self, person_id: PersonId, year: int) -> PaperSheet | None:
        """Return the sheet of a person and year that is being typed in."""

    def of_person(self, person_id: PersonId) -> tuple[PaperSheet, ...]:
        """Return the sheets of a person that are being typed in, the earliest year first."""

    def put(self, person_id: PersonId, sheet: PaperSheet) -> None:
        """Store a sheet in place of the one of that person and year."""

    def remove(self, person_id: PersonId, year: int) -> None:
        """Let go of a sheet, where there is one."""


class Counts(Protocol):
    """Counts that are kept and not taken, so that they are at hand over any number of people."""

    def by_status(self) -> Mapping[Status, int]:
        """Return how many people have each status."""

    def by_state(self, year: int) -> Mapping[SubmissionState, int]:
        """Return how many people stand so with the hand-in of a year."""


class Log(Protocol):
    """What was done with people's data, without their names."""

    def add(self, line: LogLine) -> None:
        """Add a line."""

    def all(self) -> tuple[LogLine, ...]:
        """Return the lines, the earliest first."""


class CellUnitOfWork(Transaction, Protocol):
    """One user act in one transaction that rolls back unless it is committed."""

    def kept(self, name: str, of: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what ``make`` returned last under this name and of these facts, unless the book was changed since."""

    @property
    def owner(self) -> Owner:
        """The cell itself."""

    @property
    def roster(self) -> Roster:
        """The people."""

    @property
    def member_keys(self) -> MemberKeys:
        """The members' keys."""

    @property
    def submissions(self) -> Submissions:
        """The submissions."""

    @property
    def paper_drafts(self) -> PaperDrafts:
        """The sheets that are being typed in."""

    @property
    def counts(self) -> Counts:
        """The counts."""

    @property
    def seasons(self) -> Seasons:
        """The seasons."""

    @property
    def reviews(self) -> Reviews:
        """What is said of each person."""

    @property
    def votes(self) -> Votes:
        """The tallies."""

    @property
    def mirrors(self) -> Mirrors:
        """The mirrors that were told."""

    @property
    def review_counts(self) -> ReviewCounts:
        """The counts of the season."""

    @property
    def units(self) -> Units:
        """The cells of the committee."""

    @property
    def unit_keys(self) -> UnitKeys:
        """The cells' keys."""

    @property
    def rollups(self) -> Rollups:
        """What the cells sent."""

    @property
    def rolled(self) -> Rolled:
        """What of it counts."""

    @property
    def hand_ins(self) -> HandIns:
        """What the book itself sent to its committee."""

    @property
    def catalog_files(self) -> CatalogFiles:
        """The data files that were accepted."""

    @property
    def log(self) -> Log:
        """The log."""

    @property
    def settings(self) -> Settings:
        """The settings."""
