"""The papers of a cell or a committee in the complete example."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sotay.cli.parser import PDF, SHEET, WORD
from sotay.domain.blank_sheet import BlankSheets
from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.domain.key_card import KeyCard
from sotay.domain.season import Season
from sotay.domain.store_kind import StoreKind
from sotay.services.cell_drawing import CellPaperDrawing
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters
from sotay.services.sample_committee.cell_books import opened_on
from sotay.services.sample_committee.parts import SampleParts
from sotay.texts import cell_papers_page

CARD_SHEET = "the-khoa-de-in.pdf"
RECOVERY_SHEET = "to-khoi-phuc.pdf"
BLANK_SHEET = "phieu-viet-tay.pdf"


class PaperWriter:
    """Writes papers into the folders of the example; templates are read once for all of them."""

    def __init__(self, adapters: Adapters) -> None:
        self._adapters = adapters
        self._layout = adapters.catalog.layout()
        self._of_cells, _ = adapters.catalog.cell_papers()
        self._of_committees, _ = adapters.catalog.committee_papers()

    def write_sheets(self, parts: SampleParts, card: KeyCard, code: str, book: Path) -> tuple[Path, ...]:
        """Write what is printed once beside a book: its card, and the sheet with its recovery code."""
        made_on, documents, folder = opened_on(parts), self._adapters.documents, book.parent
        recovery = documents.recovery_sheet(
            code=code, folder=book, owner=card.name, made_on=made_on, kind=StoreKind.CELL
        )
        return (
            save_paper(folder / CARD_SHEET, documents.key_card(card, made_on)),
            save_paper(folder / RECOVERY_SHEET, recovery),
        )

    def write_blank_sheet(self, sheets: BlankSheets, folder: Path) -> Path:
        """Write a sheet of the checklist to be filled in by hand."""
        return save_paper(folder / BLANK_SHEET, self._adapters.documents.blank_sheets(sheets))

    def write_papers(self, season: Season, folder: Path) -> tuple[Path, ...]:
        """Write every paper of a season in every form that it has, the mirror of a cell only where it was told."""
        return tuple(
            save_paper(
                folder / f"{cell_papers_page.file_stem(template.kind)}-{season.year}{ending}",
                drawing.cell_paper(template, season, self._layout),
            )
            for template in self._templates(season)
            for ending, drawing in self._forms_of(template)
        )

    def _templates(self, season: Season) -> tuple[PaperTemplate, ...]:
        if season.is_of_committee:
            return self._of_committees
        has_mirror = season.mirror is not None
        return tuple(each for each in self._of_cells if has_mirror or each.kind is not PaperKind.MIRROR)

    def _forms_of(self, template: PaperTemplate) -> Iterator[tuple[str, CellPaperDrawing]]:
        yield PDF, self._adapters.documents
        yield WORD, self._adapters.load_word()
        if template.is_table:
            yield SHEET, self._adapters.load_sheets()
