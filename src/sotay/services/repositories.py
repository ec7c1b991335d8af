"""What one user act may read and change: the records of a handbook, as protocols.

Every ``get`` gives the value as it stands or says that it is unknown; what is deleted stays in the store, unseen, until
it is brought back or purged. Nothing here knows SQL.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol

from sotay.domain.assessment import Answer, Assessment, AssessmentSummary, PeriodAct, PeriodEvent
from sotay.domain.audience import Reader
from sotay.domain.commitment import Commitment
from sotay.domain.diary import DiaryEntry, EntryId
from sotay.domain.history import GridPoint
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.period import Period
from sotay.domain.proof import Proof, ProofId
from sotay.domain.remedy import Remedy, RemedyId
from sotay.domain.review import AnnualReview
from sotay.domain.wording import Wording
from sotay.services.catalog_repositories import CatalogFiles, Drafting
from sotay.services.handbook_repositories import Checklists, HandIns, Profiles, Settings
from sotay.services.transaction import Transaction


class Assessments(Protocol):
    """The assessments of one handbook. ``period`` arguments raise UnknownPeriod where nothing is stored of them."""

    def summaries(self, *, deleted: bool = False) -> tuple[AssessmentSummary, ...]:
        """Return the periods, the latest first; with ``deleted`` those that were deleted and can be brought back."""

    def get(self, period: Period) -> Assessment:
        """Return one assessment with all its answers; a deleted one is unknown."""

    def frame(self, period: Period) -> Assessment:
        """Return one assessment without its answers: enough to check a save, and quick."""

    def add(self, assessment: Assessment) -> None:
        """Store a new assessment; PeriodExists, also for a deleted one of that period."""

    def put_answer(self, period: Period, answer: Answer, *, at: datetime | None = None) -> None:
        """Store one answer in place of the one that is there, and the moment of it where that is known."""

    def stored_answer(self, period: Period, manifestation_id: ManifestationId) -> tuple[Answer, datetime | None]:
        """Return an answer, a blank one where there is none, and when it was last saved, where that was noted."""

    def keep_wording(self, period: Period, wording: Wording) -> None:
        """Keep an answer as it stood."""

    def remove_wording(self, period: Period, wording: Wording) -> None:
        """Take an earlier wording away; only what an import added is ever taken away."""

    def wordings(self, period: Period, manifestation_id: ManifestationId) -> tuple[Wording, ...]:
        """Return the earlier wordings of an answer, the earliest first."""

    def all_wordings(self, period: Period) -> tuple[Wording, ...]:
        """Return the earlier wordings of all answers of a period, in the order in which they were kept."""

    def put_due(self, period: Period, due: date) -> None:
        """Store another due date."""

    def put_last_item(self, period: Period, manifestation_id: ManifestationId) -> None:
        """Store where the member stopped."""

    def put_closed(self, period: Period, closed_at: datetime | None) -> None:
        """Store that the assessment is closed, or open again."""

    def put_checklist(self, period: Period, checklist: Checklist) -> None:
        """Store that the period is answered against another checklist; the answers stay as they are."""

    def put_other_words(self, period: Period, other_words: Mapping[ManifestationId, Checklist]) -> None:
        """Store which answers were given to other words than those of now, see ``domain.assessment.Assessment``."""

    def put_reader(self, period: Period, reader: Reader) -> None:
        """Store for whom the member reads; the answers stay as they are."""

    def put_deleted(self, period: Period, deleted_at: datetime | None) -> None:
        """Hide the assessment from every list, or bring it back unchanged."""

    def purge(self, period: Period) -> None:
        """Remove a deleted assessment for good."""

    def of_year(self, year: int) -> tuple[Assessment, ...]:
        """Return the assessments that belong to the calendar year, the earliest first."""

    def before(self, period: Period) -> Assessment | None:
        """Return the assessment whose words are quoted beside this period's, see ``domain.previous_period``."""

    def checklists(self) -> tuple[tuple[Period, Checklist], ...]:
        """Return each period with its checklist, the earliest first."""

    def readers(self) -> Mapping[Period, Reader]:
        """Return for whom the member read, for the periods that know it; see ``domain.audience``."""

    def grid_points(self) -> tuple[GridPoint, ...]:
        """Return all stored levels, and without one the answers that hold words; none of their texts.

        A level that was chosen for other words than those of now is none.
        """

    def log(self, period: Period, act: PeriodAct, at: datetime, detail: str = "") -> None:
        """Add a line to the log of a period."""

    def events(self, period: Period) -> tuple[PeriodEvent, ...]:
        """Return the log of a period, the earliest line first."""


class Reviews(Protocol):
    """The annual reviews that were saved."""

    def get(self, year: int) -> AnnualReview | None:
        """Return the saved review of a year."""

    def put(self, review: AnnualReview) -> None:
        """Store a review in place of the one that is there."""

    def remove(self, year: int) -> None:
        """Remove the review of a year; the caller keeps the value for undo."""

    def years(self) -> tuple[int, ...]:
        """Return the years with a saved review, the latest first."""


class Diary(Protocol):
    """The diary. ``get`` and every change of one entry raise UnknownEntry where there is none."""

    def all(self, *, deleted: bool = False) -> tuple[DiaryEntry, ...]:
        """Return the entries, the latest day first; with ``deleted`` those that can be brought back."""

    def of_year(self, year: int) -> tuple[DiaryEntry, ...]:
        """Return the entries whose day lies in a calendar year, the earliest first."""

    def counts(self) -> Mapping[ManifestationId, int]:
        """Return how many entries each item has, without those that have none; quick."""

    def get(self, entry_id: EntryId) -> DiaryEntry:
        """Return one entry."""

    def put(self, entry: DiaryEntry) -> None:
        """Store an entry in place of the one of its id, without its proofs."""

    def put_deleted(self, entry_id: EntryId, deleted_at: datetime | None) -> None:
        """Hide an entry, or bring it back unchanged."""

    def purge(self, entry_id: EntryId) -> None:
        """Remove an entry and its proofs for good."""


class Remedies(Protocol):
    """The remedies. ``get`` and every change of one remedy raise UnknownEntry where there is none."""

    def all(self, *, deleted: bool = False) -> tuple[Remedy, ...]:
        """Return the remedies, the earliest begun first; with ``deleted`` those that can be brought back."""

    def get(self, remedy_id: RemedyId) -> Remedy:
        """Return one remedy."""

    def put(self, remedy: Remedy) -> None:
        """Store a remedy in place of the one of its id, without its proofs."""

    def put_deleted(self, remedy_id: RemedyId, deleted_at: datetime | None) -> None:
        """Hide a remedy, or bring it back unchanged."""

    def purge(self, remedy_id: RemedyId) -> None:
        """Remove a remedy and its proofs for good."""


class Proofs(Protocol):
    """The proof files; UnknownEntry where there is none of an id. ``owner`` is a diary entry or a remedy."""

    def content(self, proof_id: ProofId) -> bytes:
        """Return the file whole."""

    def add(self, owner: EntryId | RemedyId, proof: Proof, content: bytes) -> None:
        """Keep a file with an entry or a remedy."""

    def put_deleted(self, proof_id: ProofId, deleted_at: datetime | None) -> None:
        """Hide a file, or bring it back."""

    def remove(self, proof_id: ProofId) -> None:
        """Remove a file for good, where it is there; only what an import added is ever removed."""


class Commitments(Protocol):
    """The commitments, one a year."""

    def get(self, year: int) -> Commitment | None:
        """Return the commitment of a year."""

    def put(self, commitment: Commitment) -> None:
        """Store a commitment in place of the one that is there."""

    def remove(self, year: int) -> None:
        """Remove the commitment of a year; the caller keeps the value for undo."""

    def years(self) -> tuple[int, ...]:
        """Return the years with a commitment, the latest first."""


class UnitOfWork(Transaction, Protocol):
    """One user act on the store. Leaving without ``commit`` rolls back."""

    @property
    def assessments(self) -> Assessments:
        """The assessments."""

    @property
    def reviews(self) -> Reviews:
        """The annual reviews."""

    @property
    def profiles(self) -> Profiles:
        """The profile."""

    @property
    def settings(self) -> Settings:
        """The settings."""

    @property
    def checklists(self) -> Checklists:
        """The accepted checklists."""

    @property
    def diary(self) -> Diary:
        """The diary."""

    @property
    def remedies(self) -> Remedies:
        """The remedies."""

    @property
    def proofs(self) -> Proofs:
        """The proof files."""

    @property
    def commitments(self) -> Commitments:
        """The commitments."""

    @property
    def hand_ins(self) -> HandIns:
        """The hand-ins."""

    @property
    def catalog_files(self) -> CatalogFiles:
        """The data files that were accepted."""

    @property
    def drafting(self) -> Drafting:
        """The data files that are written here."""

    def commit(self) -> None:
        """Make the act durable; on return it survives a power cut."""
