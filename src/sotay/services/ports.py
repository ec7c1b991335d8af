"""What the services and windows ask of the adapters, as protocols.

A user act is a function that takes a ``UnitOfWork``; a ``Desk`` runs such acts one after another on the storage thread.
Nothing here knows SQL, YAML, PDF or Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeAlias, TypeVar

from sotay.domain.answers_file import AnswersFile
from sotay.domain.assessment import Answer, Assessment, AssessmentSummary, PeriodAct, PeriodEvent
from sotay.domain.backup import Backup, BackupContent, BackupReason, StoreFacts
from sotay.domain.errors import FileHasProblems
from sotay.domain.form import ReviewForm
from sotay.domain.history import Grid, GridPoint
from sotay.domain.layout import PageLayout
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.member import Profile
from sotay.domain.period import Period
from sotay.domain.review import AnnualReview

T = TypeVar("T")

Clock: TypeAlias = Callable[[], datetime]


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

    def put_answer(self, period: Period, answer: Answer) -> None:
        """Store one answer in place of the one that is there."""

    def put_due(self, period: Period, due: date) -> None:
        """Store another due date."""

    def put_last_item(self, period: Period, manifestation_id: ManifestationId) -> None:
        """Store where the member stopped."""

    def put_closed(self, period: Period, closed_at: datetime | None) -> None:
        """Store that the assessment is closed, or open again."""

    def put_deleted(self, period: Period, deleted_at: datetime | None) -> None:
        """Hide the assessment from every list, or bring it back unchanged."""

    def purge(self, period: Period) -> None:
        """Remove a deleted assessment for good."""

    def of_year(self, year: int) -> tuple[Assessment, ...]:
        """Return the assessments that belong to the calendar year, the earliest first."""

    def before(self, period: Period) -> Assessment | None:
        """Return the assessment whose words are quoted beside this period's, see ``domain.assessment.previous_of``."""

    def checklists(self) -> tuple[tuple[Period, Checklist], ...]:
        """Return each period with its checklist, the earliest first."""

    def grid_points(self) -> tuple[GridPoint, ...]:
        """Return all stored levels, without texts."""

    def log(self, period: Period, act: PeriodAct, at: datetime) -> None:
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


class Profiles(Protocol):
    """The one profile of a handbook."""

    def get(self) -> Profile:
        """Return the profile, an empty one before it was filled in."""

    def put(self, profile: Profile) -> None:
        """Store the profile."""


class Settings(Protocol):
    """Small settings that travel with the handbook, by key."""

    def get(self, key: str) -> str | None:
        """Return a setting."""

    def put(self, key: str, value: str) -> None:
        """Store a setting."""


class Checklists(Protocol):
    """Every checklist version that the handbook has accepted."""

    def current(self) -> Checklist | None:
        """Return the version accepted last."""

    def accept(self, checklist: Checklist, at: datetime) -> None:
        """Keep a version; one whose content is there already changes nothing."""


class UnitOfWork(Protocol):
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

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Roll back what was not committed."""

    def commit(self) -> None:
        """Make the act durable; on return it survives a power cut."""


class Desk(Protocol):
    """An open handbook: acts run one after another on its storage thread.

    Futures carry a SotayError for expected trouble. After ``close`` every act fails with StoreUnreachable.
    """

    @property
    def folder(self) -> Path:
        """The folder of the handbook."""

    @property
    def is_sample(self) -> bool:
        """Tell whether the handbook holds sample data."""

    def run(self, act: Callable[[UnitOfWork], T]) -> Future[T]:
        """Queue an act and return its result to come; waiting saves run before it."""

    def save_soon(self, key: Hashable, act: Callable[[UnitOfWork], T]) -> Future[T]:
        """Queue a save at once; a waiting save of the same key is replaced by it and shares its outcome."""

    def flush(self) -> Future[None]:
        """Return when every queued save is on disk; carries the error of one that failed."""

    def back_up(self, reason: BackupReason) -> Future[Backup]:
        """Make a verified backup."""

    def facts(self) -> Future[StoreFacts]:
        """Return size, room and last backup."""

    def copy_to(self, target: Path) -> Future[Path]:
        """Copy the whole handbook, consistent and verified, to a new folder inside ``target``; returns that folder."""

    def change_password(self, *, old: str, new: str) -> Future[None]:
        """Wrap the key with a new password; WrongPassword, PasswordTooWeak."""

    def new_recovery_code(self, *, password: str) -> Future[str]:
        """Make a new recovery code, which ends the old one; WrongPassword."""

    def close(self, *, back_up: bool = True) -> Future[Backup | None]:
        """Finish all saves, back up if anything changed, check point and let go of the folder.

        Where a save or the backup fails, the desk stays open and the future carries the error; ``back_up=False`` lets
        go all the same.
        """


class Stores(Protocol):
    """Making, opening and mending handbooks. Key derivation alone takes about 0.2 s: never on the GUI thread."""

    def is_store(self, folder: Path) -> bool:
        """Tell whether the folder holds a handbook, without opening it; quick."""

    def check_place(self, folder: Path) -> None:
        """Refuse a folder that a handbook must not be made in: StoreExists, StoreNotPrivate; makes nothing."""

    def create(self, folder: Path, *, password: str, is_sample: bool = False) -> tuple[Desk, str]:
        """Make a handbook and return it open, with its recovery code (shown once)."""

    def open(self, folder: Path, *, password: str) -> Desk:
        """Open a handbook; every error of ``StoreError`` may come."""

    def open_with_code(self, folder: Path, *, code: str, new_password: str) -> Desk:
        """Open by the recovery code and set a new password; the recovery code stays good."""

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """Return the backups kept with a handbook, the latest first; needs no password."""

    def verify(self, backup: Path, *, password: str) -> BackupContent:
        """Open a backup, or a closed handbook, read-only and check it whole; BackupDamaged, WrongPassword."""

    def restore(self, folder: Path, backup: Path, *, password: str) -> Backup | None:
        """Put a verified backup in place of a closed handbook; what was there is kept as a backup and returned.

        None where what was there is too damaged to be backed up: it is then moved aside whole, never deleted.
        """


class Catalog(Protocol):
    """The YAML files: checklist, forms, layouts, answers and profiles. All raise FileHasProblems or FileNotReadable."""

    def shipped_checklist(self) -> Checklist:
        """Return the checklist that came with the program."""

    def read_checklist(self, path: Path) -> Checklist:
        """Return the checklist of a file."""

    def forms(self) -> tuple[tuple[ReviewForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms, the newest set first, and the problems of those that are not."""

    def layout(self) -> PageLayout:
        """Return the layout of printed papers."""

    def read_answers(self, path: Path) -> AnswersFile:
        """Return the answers of a file."""

    def read_profile(self, path: Path) -> Profile:
        """Return the profile of a file."""

    def sample(self) -> tuple[Profile, tuple[AnswersFile, ...]]:
        """Return the made-up member with his periods, the earliest first."""


class Documents(Protocol):
    """Drawing papers as PDF. Same input, same bytes; no clock."""

    def review(self, review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
        """Return the annual review."""

    def assessment(self, assessment: Assessment, profile: Profile) -> bytes:
        """Return one period with all its answers, never a private note."""

    def checklist(self, checklist: Checklist) -> bytes:
        """Return the checklist with signs and questions, as a booklet to read."""

    def history(self, grid: Grid, checklist: Checklist) -> bytes:
        """Return the picture of items × periods with a legend."""

    def recovery_sheet(self, *, code: str, folder: Path, full_name: str, made_on: date) -> bytes:
        """Return the sheet with the recovery code to keep in a safe place."""

    def help_page(self, title: str, paragraphs: Sequence[str]) -> bytes:
        """Return one page of the help."""


@dataclass(frozen=True, slots=True)
class Adapters:
    """All adapters, as the composition root loads them after the first paint."""

    stores: Stores
    catalog: Catalog
    documents: Documents
