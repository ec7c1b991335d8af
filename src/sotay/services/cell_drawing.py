"""What draws the papers of a cell, as protocols. Same input, same bytes; no clock."""

from __future__ import annotations

from typing import Protocol

from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.layout import PageLayout
from sotay.domain.listing import Listing, Transcript
from sotay.domain.manifestation import Checklist
from sotay.domain.season import Season


class CellPaperDrawing(Protocol):
    """What draws a paper of a cell, in one form of file. Same input, same bytes; no clock."""

    def cell_paper(self, template: PaperTemplate, season: Season, layout: PageLayout) -> bytes:
        """Return a paper of a cell; NotATable where this form holds tables only."""


class SheetDocuments(CellPaperDrawing, Protocol):
    """Writing the papers that are tables as Excel files. Same input, same bytes; no clock."""

    def listing(self, listing: Listing, layout: PageLayout) -> bytes:
        """Return a table that the cell makes for itself."""

    def checklist(self, checklist: Checklist) -> bytes:
        """Return a checklist as a workbook to edit and read back."""


class ListingDrawing(Protocol):
    """Drawing as PDF. Same input, same bytes; no clock."""

    def listing(self, listing: Listing) -> bytes:
        """Return a table that the cell makes for itself."""

    def transcript(self, transcript: Transcript) -> bytes:
        """Return what somebody wrote, word for word."""
