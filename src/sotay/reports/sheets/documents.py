"""The papers as Excel files: what the rest of the program asks of this package. Imports openpyxl."""

from __future__ import annotations

from sotay.domain.cell_paper import PaperTemplate
from sotay.domain.layout import PageLayout
from sotay.domain.season import Season
from sotay.domain.season_errors import NotATable
from sotay.reports.cell.content import cell_paper
from sotay.reports.sheets.cell import write_cell_sheet


class XlsxDocuments:
    """Writes the papers that are tables. Same input, same bytes; callable from any thread."""

    def cell_paper(self, template: PaperTemplate, season: Season, layout: PageLayout) -> bytes:
        """Return a paper of a cell; NotATable for one that is all text."""
        if not template.is_table:
            raise NotATable(template.kind.value)
        return write_cell_sheet(cell_paper(template, season), layout)
