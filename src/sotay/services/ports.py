"""What the services and windows ask of the adapters, as protocols.

A user act is a function that takes a ``UnitOfWork`` of ``services.repositories``; a ``Desk`` runs such acts one after
another on the storage thread.
Nothing here knows SQL, YAML, PDF or Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from sotay.domain.answers_file import AnswersFile
from sotay.domain.assessment import Assessment
from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.calendar_event import CalendarEvent
from sotay.domain.catalog_file import CatalogKind
from sotay.domain.catalog_value import CatalogValue
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import Commitment, CommitmentForm
from sotay.domain.completeness import Fill
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.errors import FileHasProblems
from sotay.domain.form import ReviewForm
from sotay.domain.group_history import GroupHistory
from sotay.domain.hand_in import SubmissionId
from sotay.domain.handover import Handover
from sotay.domain.history import Grid
from sotay.domain.key_card import CardKind, KeyCard
from sotay.domain.layout import PageLayout
from sotay.domain.letter import (
    Draft,
    KnownSender,
    OpenedLetter,
    ReceiptAnswer,
    Received,
    ReceivedReceipt,
    ReceivedRollup,
    ReceivedSubmission,
    Sealed,
)
from sotay.domain.manifestation import Checklist, Level
from sotay.domain.member import Profile
from sotay.domain.precheck import ReviewChecks
from sotay.domain.qr_code import QrCode
from sotay.domain.remedy_table import RemedyTable
from sotay.domain.review import AnnualReview
from sotay.domain.review_rules import ReviewRules
from sotay.domain.rollup import Rollup
from sotay.domain.sample import Sample
from sotay.domain.sample_committee import SampleCommittee
from sotay.domain.store_kind import StoreKind
from sotay.domain.submission import Submission
from sotay.domain.trend import Trend
from sotay.services.cell_drawing import CellPaperDrawing, ListingDrawing, SheetDocuments
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.editing import Editing
from sotay.services.package_exchange import PackageExchange
from sotay.services.repositories import UnitOfWork
from sotay.services.roster_files import RosterFiles
from sotay.services.stores import StoreDesk, StoresOf

Clock: TypeAlias = Callable[[], datetime]


Desk: TypeAlias = StoreDesk[UnitOfWork]
"""An open handbook."""

Stores: TypeAlias = StoresOf[UnitOfWork]
"""The handbooks."""

CellDesk: TypeAlias = StoreDesk[CellUnitOfWork]
"""An open cell book."""

CellStores: TypeAlias = StoresOf[CellUnitOfWork]
"""The cell books."""


class Catalog(Protocol):
    """The YAML files: checklist, forms, layouts, answers and profiles. All raise FileHasProblems or FileNotReadable."""

    def shipped_checklist(self) -> Checklist:
        """Return the checklist that came with the program."""

    def read_checklist(self, path: Path) -> Checklist:
        """Return the checklist of a file."""

    def read_text(self, kind: CatalogKind, text: str, path: Path = Path()) -> CatalogValue:
        """Return what a text of a kind means; FileHasProblems under the name of ``path``."""

    def forms(self) -> tuple[tuple[ReviewForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms, the newest set first, and the problems of those that are not."""

    def commitment_forms(self) -> tuple[tuple[CommitmentForm, ...], tuple[FileHasProblems, ...]]:
        """Return the usable forms of a commitment, the newest first, and the problems of those that are not."""

    def layout(self) -> PageLayout:
        """Return the layout of printed papers."""

    def cell_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a cell's papers, and the problems of those that are not."""

    def committee_papers(self) -> tuple[tuple[PaperTemplate, ...], tuple[FileHasProblems, ...]]:
        """Return the usable templates of a committee's papers over its cells, and the problems of the others."""

    def review_rules(self) -> tuple[tuple[ReviewRules, ...], tuple[FileHasProblems, ...]]:
        """Return the usable rules of the review, the newest first, and the problems of those that are not."""

    def review_checks(self) -> ReviewChecks:
        """Return what is looked for before handing in."""

    def read_answers(self, path: Path) -> AnswersFile:
        """Return the answers of a file."""

    def read_profile(self, path: Path) -> Profile:
        """Return the profile of a file."""

    def sample(self) -> Sample:
        """Return the made-up member."""

    def sample_committee(self) -> SampleCommittee:
        """Return the made-up committee with its cells."""


class Documents(CellPaperDrawing, ListingDrawing, Protocol):
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

    def handover(self, handover: Handover, layout: PageLayout) -> bytes:
        """Return the minutes of handing a cell book over."""

    def blank_sheets(self, sheets: BlankSheets) -> bytes:
        """Return sheets of the checklist to be filled in by hand."""

    def calendar(self, events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
        """Return a calendar file (RFC 5545) with these days; ``made_at`` is an aware moment."""

    def recovery_sheet(
        self, *, code: str, folder: Path, owner: str, made_on: date, kind: StoreKind = StoreKind.HANDBOOK
    ) -> bytes:
        """Return the sheet with the recovery code to keep in a safe place; ``owner`` is a member or a cell."""

    def key_card(self, card: KeyCard, printed_on: date) -> bytes:
        """Return the sheet with a key card: its code, and its fingerprint to read out."""

    def qr_code(self, content: bytes) -> QrCode:
        """Return the QR code of some bytes, to be drawn on the screen; takes about 0.2 s."""

    def help_page(self, title: str, paragraphs: Sequence[str]) -> bytes:
        """Return one page of the help."""


class WordDocuments(CellPaperDrawing, Protocol):
    """Writing the papers that others go on working with as Word files. Same input, same bytes; no clock."""

    def handover(self, handover: Handover, layout: PageLayout) -> bytes:
        """Return the minutes of handing a cell book over."""

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


class Exchange(PackageExchange, Protocol):
    """Key cards, submissions, receipts and packages of data files.

    A ``seed`` is the secret of one owner, kept inside the handbook.
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

    def is_sealed(self, content: bytes) -> bool:
        """Tell whether a file begins as a sealed one does; whom it is for cannot be seen."""

    def body_of(self, submission: Submission) -> str:
        """Return exactly what the secretary reads."""

    def seal(self, draft: Draft, *, seed: str, cell: KeyCard) -> Sealed:
        """Return a draft signed by its sender and sealed for a card; the same draft is signed the same again."""

    def read_receipt(self, content: bytes, *, seed: str) -> ReceivedReceipt:
        """Return a receipt sealed for the member."""

    def receive(self, content: bytes, *, seed: str, senders: Mapping[str, KnownSender]) -> ReceivedSubmission:
        """Return a submission sealed for the cell of this seed by one of its members."""

    def opener(self, *, seed: str) -> Callable[[bytes], OpenedLetter]:
        """Return what opens files sealed for the owner by whomever, one after another, up to the recipient.

        The purpose in the header tells a submission from a roll-up.
        """

    def read(self, letter: OpenedLetter) -> ReceivedSubmission:
        """Return what an opened submission says, whoever its sender is."""

    def body_of_rollup(self, rollup: Rollup) -> str:
        """Return exactly what the committee reads."""

    def read_rollup(self, letter: OpenedLetter) -> ReceivedRollup:
        """Return what an opened roll-up says, whoever its sender is."""

    def answer(self, received: Received, *, seed: str, said: ReceiptAnswer, comment: str, now: datetime) -> Sealed:
        """Return the receipt for a submission or a roll-up; TextTooLong."""


@dataclass(frozen=True, slots=True)
class Adapters:
    """All adapters, as the composition root loads them after the first paint.

    ``load_word`` loads what writes Word files when it is first called, ``load_sheets`` what writes Excel files and
    ``load_rosters`` what reads rosters; whoever never needs one does without.
    """

    stores: Stores
    cell_stores: CellStores
    catalog: Catalog
    editing: Editing
    documents: Documents
    load_word: Callable[[], WordDocuments]
    load_sheets: Callable[[], SheetDocuments]
    load_rosters: Callable[[], RosterFiles]
    exchange: Exchange
