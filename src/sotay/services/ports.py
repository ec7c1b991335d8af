"""What the services and windows ask of the adapters, as protocols.

A user act is a function that takes a ``UnitOfWork`` of ``services.repositories``; a ``Desk`` runs such acts one after
another on the storage thread.
Nothing here knows SQL, YAML, PDF or Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar

from sotay.domain.answers_file import AnswersFile
from sotay.domain.assessment import Assessment
from sotay.domain.backup import Backup, BackupContent, BackupReason, StoreFacts
from sotay.domain.calendar_event import CalendarEvent
from sotay.domain.commitment import Commitment, CommitmentForm
from sotay.domain.completeness import Fill
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.errors import FileHasProblems
from sotay.domain.form import ReviewForm
from sotay.domain.group_history import GroupHistory
from sotay.domain.hand_in import SubmissionId
from sotay.domain.history import Grid
from sotay.domain.key_card import CardKind, KeyCard
from sotay.domain.layout import PageLayout
from sotay.domain.letter import Draft, KnownSender, ReceiptAnswer, ReceivedReceipt, ReceivedSubmission, Sealed
from sotay.domain.manifestation import Checklist, Level
from sotay.domain.member import Profile
from sotay.domain.precheck import ReviewChecks
from sotay.domain.remedy_table import RemedyTable
from sotay.domain.review import AnnualReview
from sotay.domain.sample import Sample
from sotay.domain.submission import Submission
from sotay.domain.trend import Trend
from sotay.services.repositories import UnitOfWork

T = TypeVar("T")

Clock: TypeAlias = Callable[[], datetime]


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

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be written: then every save fails with StoreReadOnly and no backup is made."""

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
        """Open a handbook, for reading only where nothing can be written; every error of ``StoreError`` may come."""

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

    def commitment_forms(self) -> tuple[tuple[CommitmentForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms of a commitment, the newest first, and the problems of those that are not."""

    def layout(self) -> PageLayout:
        """Return the layout of printed papers."""

    def review_checks(self) -> ReviewChecks:
        """Return what is looked for before handing in."""

    def read_answers(self, path: Path) -> AnswersFile:
        """Return the answers of a file."""

    def read_profile(self, path: Path) -> Profile:
        """Return the profile of a file."""

    def sample(self) -> Sample:
        """Return the made-up member."""


class Documents(Protocol):
    """Drawing papers as PDF. Same input, same bytes; no clock."""

    def review(self, review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
        """Return the annual review."""

    def commitment(
        self, commitment: Commitment, profile: Profile, layout: PageLayout, *, with_outcomes: bool = False
    ) -> bytes:
        """Return the commitment of a year; ``with_outcomes`` answers each promise and is another paper."""

    def assessment(self, assessment: Assessment, profile: Profile) -> bytes:
        """Return one period with all its answers, never a private note."""

    def checklist(self, checklist: Checklist) -> bytes:
        """Return the checklist with signs and questions, as a booklet to read."""

    def history(self, grid: Grid, checklist: Checklist) -> bytes:
        """Return the picture of items × periods with a legend."""

    def item_history(self, trend: Trend, levels: Sequence[Level]) -> bytes:
        """Return one item through the periods; ``levels`` in the order that gives them their marks."""

    def group_history(self, groups: Sequence[GroupHistory], levels: Sequence[Level]) -> bytes:
        """Return how many items of each group stood at each level, year by year."""

    def completeness(self, fills: Sequence[Fill]) -> bytes:
        """Return how far each period was answered."""

    def remedies(self, table: RemedyTable, profile: Profile) -> bytes:
        """Return the table of the remedies of a year."""

    def diary(self, paper: DiaryPaper, profile: Profile) -> bytes:
        """Return the chosen lines of the diary, without their proof files."""

    def calendar(self, events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
        """Return a calendar file (RFC 5545) with these days; ``made_at`` is an aware moment."""

    def recovery_sheet(self, *, code: str, folder: Path, full_name: str, made_on: date) -> bytes:
        """Return the sheet with the recovery code to keep in a safe place."""

    def help_page(self, title: str, paragraphs: Sequence[str]) -> bytes:
        """Return one page of the help."""


class WordDocuments(Protocol):
    """Writing the papers that others go on working with as Word files. Same input, same bytes; no clock."""

    def review(self, review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
        """Return the annual review."""

    def assessment(self, assessment: Assessment, profile: Profile) -> bytes:
        """Return one period with all its answers, never a private note."""

    def commitment(
        self, commitment: Commitment, profile: Profile, layout: PageLayout, *, with_outcomes: bool = False
    ) -> bytes:
        """Return the commitment of a year; ``with_outcomes`` answers each promise and is another paper."""

    def checklist(self, checklist: Checklist) -> bytes:
        """Return the checklist with signs and questions, as a booklet to read."""

    def history(self, grid: Grid, checklist: Checklist) -> bytes:
        """Return the picture of items × periods as a table with a legend."""

    def item_history(self, trend: Trend, levels: Sequence[Level]) -> bytes:
        """Return one item through the periods as tables with a legend."""

    def group_history(self, groups: Sequence[GroupHistory], levels: Sequence[Level]) -> bytes:
        """Return how many items of each group stood at each level as tables."""

    def completeness(self, fills: Sequence[Fill]) -> bytes:
        """Return how far each period was answered as a table of numbers."""

    def remedies(self, table: RemedyTable, profile: Profile) -> bytes:
        """Return the table of the remedies of a year."""

    def diary(self, paper: DiaryPaper, profile: Profile) -> bytes:
        """Return the chosen lines of the diary, without their proof files."""


class Exchange(Protocol):
    """Key cards, submissions and receipts. A ``seed`` is the secret of one owner, kept inside the handbook.

    What comes from outside is refused with ExchangeRefused; nothing here remembers anything.
    """

    def new_seed(self) -> str:
        """Return a new seed."""

    def new_id(self) -> SubmissionId:
        """Return a new id of a submission."""

    def new_file_name(self) -> str:
        """Return a random name for a submission, which says nothing of anybody."""

    def make_card(self, seed: str, *, card_kind: CardKind, name: str) -> KeyCard:
        """Return the card of an owner; NameMissing."""

    def read_card(self, content: bytes) -> KeyCard:
        """Return the card of a file; takes about 7 ms for the fingerprint."""

    def body_of(self, submission: Submission) -> str:
        """Return exactly what the secretary reads."""

    def seal(self, draft: Draft, *, seed: str, cell: KeyCard) -> Sealed:
        """Return a submission signed by the member and sealed for a cell; the same draft is signed the same again."""

    def read_receipt(self, content: bytes, *, seed: str) -> ReceivedReceipt:
        """Return a receipt sealed for the member."""

    def receive(self, content: bytes, *, seed: str, senders: Mapping[str, KnownSender]) -> ReceivedSubmission:
        """Return a submission sealed for the cell of this seed by one of its members."""

    def answer(
        self, received: ReceivedSubmission, *, seed: str, said: ReceiptAnswer, comment: str, now: datetime
    ) -> Sealed:
        """Return the cell's receipt for a submission; TextTooLong."""


@dataclass(frozen=True, slots=True)
class Adapters:
    """All adapters, as the composition root loads them after the first paint.

    ``load_word`` loads what writes Word files when it is first called; whoever never saves one does without.
    """

    stores: Stores
    catalog: Catalog
    documents: Documents
    load_word: Callable[[], WordDocuments]
    exchange: Exchange
