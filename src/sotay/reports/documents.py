"""The papers as PDF: what the rest of the program asks of this package."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from sotay.domain.assessment import Assessment
from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.calendar_event import CalendarEvent
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import Commitment
from sotay.domain.completeness import Fill
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.group_history import GroupHistory
from sotay.domain.handover import Handover
from sotay.domain.history import Grid
from sotay.domain.key_card import KeyCard
from sotay.domain.layout import PageLayout
from sotay.domain.listing import Listing, Transcript
from sotay.domain.manifestation import Checklist, Level
from sotay.domain.member import Profile
from sotay.domain.qr_code import QrCode
from sotay.domain.remedy_table import RemedyTable
from sotay.domain.review import AnnualReview
from sotay.domain.season import Season
from sotay.domain.store_kind import StoreKind
from sotay.domain.trend import Trend
from sotay.reports.assessment_pdf import draw_assessment
from sotay.reports.blank_sheet_pdf import draw_blank_sheets
from sotay.reports.calendar_file import write_calendar
from sotay.reports.cell.content import cell_paper
from sotay.reports.cell.handover import handover_paper
from sotay.reports.cell.listing import draw_listing, draw_transcript
from sotay.reports.cell.pdf import draw_cell_paper
from sotay.reports.checklist_pdf import draw_checklist
from sotay.reports.commitment_pdf import draw_commitment
from sotay.reports.diary_pdf import draw_diary
from sotay.reports.fonts import register_faces
from sotay.reports.help_pdf import draw_help
from sotay.reports.history_pdf import draw_history
from sotay.reports.key_card_pdf import draw_key_card
from sotay.reports.qr_code import qr_code_of
from sotay.reports.recovery_pdf import draw_recovery_sheet
from sotay.reports.remedy_pdf import draw_remedies
from sotay.reports.review_pdf import draw_review
from sotay.reports.year_pdf import draw_completeness, draw_group_history, draw_item_history


class PdfDocuments:
    """Draws papers with the typeface in ``fonts_dir``. Same input, same bytes; may be called from any thread.

    Every method raises FontMissing while a face is not there; once all were read they are kept.
    """

    def __init__(self, fonts_dir: Path) -> None:
        self._fonts_dir = fonts_dir
        self._lock = Lock()
        self._is_ready = False

    def review(self, review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
        """Return the annual review."""
        self._prepare()
        return draw_review(review, profile, layout)

    def commitment(
        self, commitment: Commitment, profile: Profile, layout: PageLayout, *, with_outcomes: bool = False
    ) -> bytes:
        """Return the commitment of a year; ``with_outcomes`` answers each promise and is another paper."""
        self._prepare()
        return draw_commitment(commitment, profile, layout, with_outcomes=with_outcomes)

    def assessment(self, assessment: Assessment, profile: Profile) -> bytes:
        """Return one period with all its answers, never a private note."""
        self._prepare()
        return draw_assessment(assessment, profile)

    def checklist(self, checklist: Checklist) -> bytes:
        """Return the checklist with signs and questions, as a booklet to read."""
        self._prepare()
        return draw_checklist(checklist)

    def history(self, grid: Grid, checklist: Checklist) -> bytes:
        """Return the picture of items × periods with a legend."""
        self._prepare()
        return draw_history(grid, checklist)

    def item_history(self, trend: Trend, levels: Sequence[Level]) -> bytes:
        """Return one item through the periods; ``levels`` in the order that gives them their marks."""
        self._prepare()
        return draw_item_history(trend, levels)

    def group_history(self, groups: Sequence[GroupHistory], levels: Sequence[Level]) -> bytes:
        """Return how many items of each group stood at each level, year by year."""
        self._prepare()
        return draw_group_history(groups, levels)

    def completeness(self, fills: Sequence[Fill]) -> bytes:
        """Return how far each period was answered."""
        self._prepare()
        return draw_completeness(fills)

    def remedies(self, table: RemedyTable, profile: Profile) -> bytes:
        """Return the table of the remedies of a year."""
        self._prepare()
        return draw_remedies(table, profile)

    def diary(self, paper: DiaryPaper, profile: Profile) -> bytes:
        """Return the chosen lines of the diary, without their proof files."""
        self._prepare()
        return draw_diary(paper, profile)

    def handover(self, handover: Handover, layout: PageLayout) -> bytes:
        """Return the minutes of handing a cell book over."""
        self._prepare()
        return draw_cell_paper(handover_paper(handover), layout)

    def cell_paper(self, template: PaperTemplate, season: Season, layout: PageLayout) -> bytes:
        """Return a paper of a cell by its template."""
        self._prepare()
        return draw_cell_paper(cell_paper(template, season), layout)

    def blank_sheets(self, sheets: BlankSheets) -> bytes:
        """Return sheets of the checklist to be filled in by hand."""
        self._prepare()
        return draw_blank_sheets(sheets)

    def listing(self, listing: Listing) -> bytes:
        """Return a table that the cell makes for itself."""
        self._prepare()
        return draw_listing(listing)

    def transcript(self, transcript: Transcript) -> bytes:
        """Return what somebody wrote, word for word."""
        self._prepare()
        return draw_transcript(transcript)

    def calendar(self, events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
        """Return a calendar file with these days."""
        return write_calendar(events, made_at)

    def recovery_sheet(
        self, *, code: str, folder: Path, owner: str, made_on: date, kind: StoreKind = StoreKind.HANDBOOK
    ) -> bytes:
        """Return the sheet with the recovery code to keep in a safe place."""
        self._prepare()
        return draw_recovery_sheet(code=code, folder=folder, owner=owner, made_on=made_on, kind=kind)

    def key_card(self, card: KeyCard, printed_on: date) -> bytes:
        """Return the sheet with a key card: its code, and its fingerprint to read out."""
        self._prepare()
        return draw_key_card(card, printed_on)

    def qr_code(self, content: bytes) -> QrCode:
        """Return the QR code of some bytes, to be drawn on the screen."""
        return qr_code_of(content)

    def help_page(self, title: str, paragraphs: Sequence[str]) -> bytes:
        """Return one page of the help."""
        self._prepare()
        return draw_help(title, paragraphs)

    def _prepare(self) -> None:
        with self._lock:
            if not self._is_ready:
                register_faces(self._fonts_dir)
                self._is_ready = True
