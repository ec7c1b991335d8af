"""The papers as Word files: what the rest of the program asks of this package.

Imports python-docx and lxml: only ``sotay.app.late_word`` loads this module.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from sotay.domain.assessment import Assessment
from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.commitment import Commitment
from sotay.domain.completeness import Fill
from sotay.domain.diary_paper import DiaryPaper
from sotay.domain.group_history import GroupHistory
from sotay.domain.handover import Handover
from sotay.domain.history import Grid
from sotay.domain.layout import PageLayout
from sotay.domain.listing import Transcript
from sotay.domain.manifestation import Checklist, Level
from sotay.domain.member import Profile
from sotay.domain.remedy_table import RemedyTable
from sotay.domain.review import AnnualReview
from sotay.domain.season import Season
from sotay.domain.trend import Trend
from sotay.reports.cell.content import cell_paper
from sotay.reports.cell.handover import handover_paper
from sotay.reports.fonts import register_faces
from sotay.reports.word.assessment import write_assessment
from sotay.reports.word.cell import write_cell_paper
from sotay.reports.word.checklist import write_checklist
from sotay.reports.word.commitment import write_commitment
from sotay.reports.word.diary import write_diary
from sotay.reports.word.history import write_history
from sotay.reports.word.remedies import write_remedies
from sotay.reports.word.review import write_review
from sotay.reports.word.transcript import write_transcript
from sotay.reports.word.years import write_completeness, write_group_history, write_item_history


class DocxDocuments:
    """Writes papers with the widths of the typeface in ``fonts_dir``. Same input, same bytes; callable from any thread.

    The typeface is only measured, as for the PDF; the file names Times New Roman, which has the same widths. Every
    method raises FontMissing while a face is not there.
    """

    def __init__(self, fonts_dir: Path) -> None:
        self._fonts_dir = fonts_dir
        self._lock = Lock()
        self._is_ready = False

    def review(self, review: AnnualReview, profile: Profile, layout: PageLayout) -> bytes:
        """Return the annual review."""
        self._prepare()
        return write_review(review, profile, layout)

    def assessment(self, assessment: Assessment, profile: Profile) -> bytes:
        """Return one period with all its answers, never a private note."""
        self._prepare()
        return write_assessment(assessment, profile)

    def commitment(
        self, commitment: Commitment, profile: Profile, layout: PageLayout, *, with_outcomes: bool = False
    ) -> bytes:
        """Return the commitment of a year; ``with_outcomes`` answers each promise and is another paper."""
        self._prepare()
        return write_commitment(commitment, profile, layout, with_outcomes=with_outcomes)

    def transcript(self, transcript: Transcript) -> bytes:
        """Return what somebody wrote, word for word, or a sheet of that make."""
        self._prepare()
        return write_transcript(transcript)

    def checklist(self, checklist: Checklist) -> bytes:
        """Return the checklist with signs and questions, as a booklet to read."""
        self._prepare()
        return write_checklist(checklist)

    def history(self, grid: Grid, checklist: Checklist) -> bytes:
        """Return the picture of items × periods as a table with a legend."""
        self._prepare()
        return write_history(grid, checklist)

    def item_history(self, trend: Trend, levels: Sequence[Level]) -> bytes:
        """Return one item through the periods as tables with a legend."""
        self._prepare()
        return write_item_history(trend, levels)

    def group_history(self, groups: Sequence[GroupHistory], levels: Sequence[Level]) -> bytes:
        """Return how many items of each group stood at each level as tables."""
        self._prepare()
        return write_group_history(groups, levels)

    def completeness(self, fills: Sequence[Fill]) -> bytes:
        """Return how far each period was answered as a table of numbers."""
        self._prepare()
        return write_completeness(fills)

    def remedies(self, table: RemedyTable, profile: Profile) -> bytes:
        """Return the table of the remedies of a year."""
        self._prepare()
        return write_remedies(table, profile)

    def diary(self, paper: DiaryPaper, profile: Profile) -> bytes:
        """Return the chosen lines of the diary, without their proof files."""
        self._prepare()
        return write_diary(paper, profile)

    def handover(self, handover: Handover, layout: PageLayout) -> bytes:
        """Return the minutes of handing a cell book over."""
        self._prepare()
        return write_cell_paper(handover_paper(handover), layout)

    def cell_paper(self, template: PaperTemplate, season: Season, layout: PageLayout) -> bytes:
        """Return a paper of a cell by its template."""
        self._prepare()
        return write_cell_paper(cell_paper(template, season), layout)

    def _prepare(self) -> None:
        with self._lock:
            if not self._is_ready:
                register_faces(self._fonts_dir)
                self._is_ready = True
