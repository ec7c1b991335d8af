"""The committee of the complete example: a folder for each cell with its book, what goes round, and every paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sotay.cli.desks import held
from sotay.cli.parser import PDF, SHEET, WORD
from sotay.domain.cell_paper import PaperKind, PaperTemplate
from sotay.domain.key_card import KeyCard
from sotay.domain.sample_committee import SampleCell, SampleMember, Way
from sotay.domain.season import Season
from sotay.domain.store_kind import StoreKind
from sotay.services.cell.blank_sheets import blank_sheets
from sotay.services.cell.season import load_season
from sotay.services.cell_drawing import CellPaperDrawing
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters, CellDesk, Desk
from sotay.services.sample import SAMPLE_PASSWORD
from sotay.services.sample_committee.by_handbook import find_own_receipt, hand_in_from_handbook
from sotay.services.sample_committee.cell_books import CARDS, FILES, RECEIPTS, MadeCell, fill_cell, opened_on
from sotay.services.sample_committee.parts import SampleParts
from sotay.services.sample_committee.sealing import HandedIn, card_and_file
from sotay.services.sample_committee.seasons import enter_decisions
from sotay.texts import cell_papers_page
from sotay.texts import cli_demo as texts

BOOK = "so-chi-bo"


@dataclass(frozen=True, slots=True)
class CellFolder:
    """What was made of one cell: its folder, the papers, and how many files went round."""

    folder: Path
    name: str
    people: int
    files: int
    papers: tuple[Path, ...]


def build_cells(
    adapters: Adapters, parts: SampleParts, member_desk: Desk, out: Path, tell: Callable[[str], None]
) -> tuple[CellFolder, ...]:
    """Build the books of all cells and draw their papers."""
    made = []
    for number, cell in enumerate(parts.committee.cells, start=1):
        tell(texts.demo_making_cell(number, len(parts.committee.cells), cell.head.cell))
        made.append(_build_cell(adapters, parts, cell, member_desk, out / cell.key))
    return tuple(made)


def _build_cell(
    adapters: Adapters, parts: SampleParts, cell: SampleCell, member_desk: Desk, folder: Path
) -> CellFolder:
    folder.mkdir(exist_ok=True)
    desk, code = adapters.cell_stores.create(folder / BOOK, password=SAMPLE_PASSWORD, is_sample=True)
    with held(desk, back_up=True):
        made = _fill(desk, parts, cell, member_desk, folder)
        if cell.knows_decisions:
            desk.run(lambda uow: enter_decisions(uow, parts=parts, people=made.people)).result()
        season = _season_of(desk, parts)
        sheets = _write_sheets(adapters, parts, desk, made, code, folder)
    _read_receipt(parts, cell, member_desk, folder / RECEIPTS)
    return CellFolder(
        folder=folder,
        name=cell.head.cell,
        people=len(season.members),
        files=sum(len(list((folder / each).iterdir())) for each in (CARDS, FILES, RECEIPTS)),
        papers=(*sheets, *write_papers(adapters, season, folder)),
    )


def _write_sheets(
    adapters: Adapters, parts: SampleParts, desk: CellDesk, made: MadeCell, code: str, folder: Path
) -> tuple[Path, ...]:
    """Write what a cell prints once: its card, the sheet with its recovery code, a sheet to be filled in by hand."""
    blank = desk.run(
        lambda uow: blank_sheets(uow, year=parts.year, people=(), checklist=parts.checklist, forms=parts.forms)
    ).result()
    made_on = opened_on(parts)
    documents = adapters.documents
    recovery = documents.recovery_sheet(
        code=code, folder=desk.folder, owner=made.card.name, made_on=made_on, kind=StoreKind.CELL
    )
    return (
        save_paper(folder / "the-khoa-chi-bo.pdf", documents.key_card(made.card, made_on)),
        save_paper(folder / "to-khoi-phuc.pdf", recovery),
        save_paper(folder / "phieu-viet-tay.pdf", documents.blank_sheets(blank)),
    )


def _fill(desk: CellDesk, parts: SampleParts, cell: SampleCell, member_desk: Desk, folder: Path) -> MadeCell:
    def hand_in(member: SampleMember, card: KeyCard) -> HandedIn:
        given = member.hand_in
        if given is None or given.way is not Way.HANDBOOK:
            return card_and_file(parts, cell, member, card)
        return member_desk.run(
            lambda uow: hand_in_from_handbook(uow, parts=parts, hand_in=given, cell_card=card)
        ).result()

    return desk.run(lambda uow: fill_cell(uow, parts=parts, cell=cell, folder=folder, hand_in=hand_in)).result()


def _read_receipt(parts: SampleParts, cell: SampleCell, member_desk: Desk, folder: Path) -> None:
    """Let the sample handbook read what the cell answered, where its member is one of the cell."""
    given = next((each.hand_in for each in cell.members if each.hand_in and each.hand_in.way is Way.HANDBOOK), None)
    if given is None:
        return
    receipts = [path.read_bytes() for path in sorted(folder.iterdir())]
    member_desk.run(lambda uow: find_own_receipt(uow, parts=parts, receipts=receipts, hand_in=given)).result()


def _season_of(desk: CellDesk, parts: SampleParts) -> Season:
    return desk.run(lambda uow: load_season(uow, year=parts.year, rules=parts.rules, forms=parts.forms)).result()


def write_papers(adapters: Adapters, season: Season, folder: Path) -> tuple[Path, ...]:
    """Write every paper of a season in every form that it has, a mirror only where one was told."""
    templates, _ = adapters.catalog.cell_papers()
    layout = adapters.catalog.layout()
    return tuple(
        save_paper(
            folder / f"{cell_papers_page.file_stem(template.kind)}-{season.year}{ending}",
            drawing.cell_paper(template, season, layout),
        )
        for template in templates
        if template.kind is not PaperKind.MIRROR or season.mirror is not None
        for ending, drawing in _forms_of(adapters, template)
    )


def _forms_of(adapters: Adapters, template: PaperTemplate) -> Iterator[tuple[str, CellPaperDrawing]]:
    yield PDF, adapters.documents
    yield WORD, adapters.load_word()
    if template.is_table:
        yield SHEET, adapters.load_sheets()
