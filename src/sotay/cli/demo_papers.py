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


def write_sheets(adapters: Adapters, parts: SampleParts, card: KeyCard, code: str, book: Path) -> tuple[Path, ...]:
    """Write what is printed once beside a book: its card, and the sheet with its recovery code."""
    made_on, documents, folder = opened_on(parts), adapters.documents, book.parent
    recovery = documents.recovery_sheet(code=code, folder=book, owner=card.name, made_on=made_on, kind=StoreKind.CELL)
    return (
        save_paper(folder / CARD_SHEET, documents.key_card(card, made_on)),
        save_paper(folder / RECOVERY_SHEET, recovery),
    )


def write_blank_sheet(adapters: Adapters, sheets: BlankSheets, folder: Path) -> Path:
    """Write a sheet of the checklist to be filled in by hand."""
    return save_paper(folder / BLANK_SHEET, adapters.documents.blank_sheets(sheets))


def write_papers(adapters: Adapters, season: Season, folder: Path) -> tuple[Path, ...]:
    """Write every paper of a season in every form that it has, the mirror of a cell only where it was told."""
    layout = adapters.catalog.layout()
    return tuple(
        save_paper(
            folder / f"{cell_papers_page.file_stem(template.kind)}-{season.year}{ending}",
            drawing.cell_paper(template, season, layout),
        )
        for template in _templates(adapters, season)
        for ending, drawing in _forms_of(adapters, template)
    )


def _templates(adapters: Adapters, season: Season) -> tuple[PaperTemplate, ...]:
    if season.is_of_committee:
        return adapters.catalog.committee_papers()[0]
    templates, _ = adapters.catalog.cell_papers()
    return tuple(each for each in templates if each.kind is not PaperKind.MIRROR or season.mirror is not None)


def _forms_of(adapters: Adapters, template: PaperTemplate) -> Iterator[tuple[str, CellPaperDrawing]]:
    yield PDF, adapters.documents
    yield WORD, adapters.load_word()
    if template.is_table:
        yield SHEET, adapters.load_sheets()
