"""What the services and windows ask of the adapters, as protocols.

A user act is a function that takes a ``UnitOfWork`` of ``services.repositories``; a ``Desk`` runs such acts one after
another on the storage thread.
Nothing here knows SQL, YAML, PDF or Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from sotay.domain.assessment import Assessment
from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.calendar_event import CalendarEvent
from sotay.domain.commitment import Commitment
from sotay.domain.completeness import Fill
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.group_history import GroupHistory
from sotay.domain.handover import Handover
from sotay.domain.history import Grid
from sotay.domain.key_card import KeyCard
from sotay.domain.layout import PageLayout
from sotay.domain.listing import Transcript
from sotay.domain.manifestation import Checklist, Level
from sotay.domain.member import Profile
from sotay.domain.qr_code import QrCode
from sotay.domain.remedy_table import RemedyTable
from sotay.domain.review import AnnualReview
from sotay.domain.store_kind import StoreKind
from sotay.domain.trend import Trend
from sotay.services.catalog_port import Catalog
from sotay.services.cell_drawing import CellPaperDrawing, ListingDrawing, SheetDocuments
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.checklist_tables import ChecklistTables
from sotay.services.editing import Editing
from sotay.services.exchange_port import Exchange
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

    def transcript(self, transcript: Transcript) -> bytes:
        """Return what somebody wrote, word for word, or a sheet of that make."""

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


@dataclass(frozen=True, slots=True)
class Adapters:
    """All adapters, as the composition root loads them after the first paint.

    ``load_word`` loads what writes Word files when it is first called, ``load_sheets`` what writes Excel files and
    ``load_rosters`` what reads rosters, ``load_checklist_tables`` what reads checklists from Excel; whoever never needs
    one does without.
    """

    stores: Stores
    cell_stores: CellStores
    catalog: Catalog
    editing: Editing
    documents: Documents
    load_word: Callable[[], WordDocuments]
    load_sheets: Callable[[], SheetDocuments]
    load_rosters: Callable[[], RosterFiles]
    load_checklist_tables: Callable[[], ChecklistTables]
    exchange: Exchange
