"""The papers as Excel files: what the rest of the program asks of this package. Imports openpyxl."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.layout import PageLayout
from sotay.domain.listing import Listing
from sotay.domain.manifestation import Checklist
from sotay.domain.season import Season
from sotay.domain.season_errors import NotATable
from sotay.reports.cell.content import cell_paper
from sotay.reports.cell.listing import sheet_of
from sotay.reports.fonts import register_faces
from sotay.reports.sheets.cell import write_cell_sheet
from sotay.reports.sheets.checklist import write_checklist


class XlsxDocuments:
    """Writes the papers that are tables. Same input, same bytes; callable from any thread.

    The typeface in ``fonts_dir`` is only measured, for the heights of rows; the file names Times New Roman. FontMissing
    while a face is not there.
    """

    def __init__(self, fonts_dir: Path) -> None:
        self._fonts_dir = fonts_dir
        self._lock = Lock()
        self._is_ready = False

    def cell_paper(self, template: PaperTemplate, season: Season, layout: PageLayout) -> bytes:
        """Return a paper of a cell; NotATable for one that is all text."""
        if not template.is_table:
            raise NotATable(template.kind.value)
        self._prepare()
        return write_cell_sheet(cell_paper(template, season), layout)

    def listing(self, listing: Listing, layout: PageLayout) -> bytes:
        """Return a table that the cell makes for itself."""
        self._prepare()
        return write_cell_sheet(sheet_of(listing), layout)

    def checklist(self, checklist: Checklist) -> bytes:
        """Return a checklist as a workbook to edit and read back."""
        return write_checklist(checklist)

    def _prepare(self) -> None:
        with self._lock:
            if not self._is_ready:
                register_faces(self._fonts_dir)
                self._is_ready = True
