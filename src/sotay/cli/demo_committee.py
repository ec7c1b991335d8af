"""The committee of the complete example: a folder for each cell and one for the committee over them.

Each has its book, what goes round as files, and every paper in every form.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sotay.cli.demo_papers import PaperWriter
from sotay.cli.desks import held
from sotay.domain.key_card import ENDINGS, KeyCard
from sotay.domain.sample_committee import SampleCell, SampleHandIn, SampleMember, Way
from sotay.domain.season import Season
from sotay.services.cell.blank_sheets import blank_sheets
from sotay.services.cell.season import load_season
from sotay.services.hand_in import read_receipt
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters, CellDesk, Desk
from sotay.services.sample import SAMPLE_PASSWORD
from sotay.services.sample_committee.by_handbook import find_own_receipt, hand_in_from_handbook
from sotay.services.sample_committee.cell_books import CARDS, FILES, RECEIPTS, MadeCell, fill_cell
from sotay.services.sample_committee.committee_books import decide, found_committee, send_rollup, take_rollup
from sotay.services.sample_committee.parts import SampleParts, evening
from sotay.services.sample_committee.sealing import HandedIn, card_and_file
from sotay.services.sample_committee.seasons import enter_decisions
from sotay.texts import cli_demo as texts

BOOK = "so-chi-bo"
COMMITTEE = "dang-bo"
COMMITTEE_BOOK = "so-cap-uy"
ROLLUPS = "ban-tong-hop"


@dataclass(frozen=True, slots=True)
class BookFolder:
    """What was made of a cell or the committee: how many people it has, how many files went round, its papers."""

    book: Path
    name: str
    people: int
    files: int
    papers: tuple[Path, ...]

    @property
    def folder(self) -> Path:
        """Return the folder that the book and everything beside it lie in."""
        return self.book.parent


@dataclass(frozen=True, slots=True)
class _Building:
    """What everything is built with, and the book of the committee, which is open all the while."""

    adapters: Adapters
    papers: PaperWriter
    parts: SampleParts
    member: Desk
    out: Path
    committee: CellDesk
    committee_card: KeyCard


def build_committee(
    adapters: Adapters, parts: SampleParts, member: Desk, out: Path, tell: Callable[[str], None]
) -> tuple[BookFolder, ...]:
    """Build the books of all cells and that of the committee, which comes last, and draw their papers."""
    folder = out / COMMITTEE
    folder.mkdir(exist_ok=True)
    desk, code = adapters.cell_stores.create(folder / COMMITTEE_BOOK, password=SAMPLE_PASSWORD, is_sample=True)
    made: list[BookFolder] = []
    papers = PaperWriter(adapters)
    with held(desk, back_up=True):
        card = desk.run(lambda uow: found_committee(uow, parts=parts)).result()
        _write(folder / f"{COMMITTEE}{ENDINGS[card.card_kind]}", card.text.encode("utf-8"))
        building = _Building(adapters, papers, parts, member, out, desk, card)
        cells = parts.committee.cells
        for number, cell in enumerate(cells, start=1):
            tell(texts.demo_making_cell(number, len(cells), cell.head.cell))
            made.append(_build_cell(building, cell))
        tell(texts.demo_making_committee())
        season = _season_of(desk, parts)
    sheets = papers.write_sheets(parts, card, code, folder / COMMITTEE_BOOK)
    written = (*sheets, *papers.write_papers(season, folder))
    files = len(list(_files_in(folder, ROLLUPS, RECEIPTS)))
    return (*made, BookFolder(folder / COMMITTEE_BOOK, card.name, len(season.members), files, written))


def _build_cell(building: _Building, cell: SampleCell) -> BookFolder:
    adapters, parts, folder = building.adapters, building.parts, building.out / cell.key
    folder.mkdir(exist_ok=True)
    desk, code = adapters.cell_stores.create(folder / BOOK, password=SAMPLE_PASSWORD, is_sample=True)
    with held(desk, back_up=True):
        made = _fill(desk, building, cell, folder)
        _roll_up(desk, building, made)
        if cell.knows_decisions:
            desk.run(lambda uow: enter_decisions(uow, parts=parts, people=made.people)).result()
        season = _season_of(desk, parts)
        blank = desk.run(
            lambda uow: blank_sheets(uow, year=parts.year, people=(), checklist=parts.checklist, forms=parts.forms)
        ).result()
    _read_receipt(building, cell, folder / RECEIPTS)
    papers = building.papers
    sheets = papers.write_sheets(parts, made.card, code, folder / BOOK)
    written = (*sheets, papers.write_blank_sheet(blank, folder), *papers.write_papers(season, folder))
    files = len(list(_files_in(folder, CARDS, FILES, RECEIPTS)))
    return BookFolder(folder / BOOK, cell.head.cell, len(season.members), files, written)


def _fill(desk: CellDesk, building: _Building, cell: SampleCell, folder: Path) -> MadeCell:
    parts = building.parts

    def hand_in(member: SampleMember, card: KeyCard) -> HandedIn:
        given = member.hand_in
        if given is None or given.way is not Way.HANDBOOK:
            return card_and_file(parts, cell, member, card)
        return building.member.run(
            lambda uow: hand_in_from_handbook(uow, parts=parts, hand_in=given, cell_card=card)
        ).result()

    return desk.run(lambda uow: fill_cell(uow, parts=parts, cell=cell, folder=folder, hand_in=hand_in)).result()


def _roll_up(desk: CellDesk, building: _Building, made: MadeCell) -> None:
    """Let the cell send its season, the committee answer and decide, and the cell read the answer."""
    parts, folder, committee = building.parts, building.out / COMMITTEE, building.committee_card
    sealed = desk.run(lambda uow: send_rollup(uow, parts=parts, cell=made.cell, committee=committee)).result()
    file = _write(folder / ROLLUPS / sealed.file_name, sealed.content)
    receipt = building.committee.run(lambda uow: take_rollup(uow, parts=parts, made=made, file=file)).result()
    _write(folder / RECEIPTS / receipt.file_name, receipt.content)
    now = evening(made.cell.sent_on)
    desk.run(lambda uow: read_receipt(uow, content=receipt.content, exchange=parts.exchange, now=now)).result()
    building.committee.run(lambda uow: decide(uow, parts=parts, made=made)).result()


def _read_receipt(building: _Building, cell: SampleCell, folder: Path) -> None:
    """Let the sample handbook read what the cell answered, where its member is one of the cell."""
    given = next(_by_handbook(cell), None)
    if given is None:
        return
    receipts = [path.read_bytes() for path in sorted(folder.iterdir())]
    building.member.run(
        lambda uow: find_own_receipt(uow, parts=building.parts, receipts=receipts, hand_in=given)
    ).result()


def _by_handbook(cell: SampleCell) -> Iterator[SampleHandIn]:
    for member in cell.members:
        if member.hand_in is not None and member.hand_in.way is Way.HANDBOOK:
            yield member.hand_in


def _season_of(desk: CellDesk, parts: SampleParts) -> Season:
    return desk.run(lambda uow: load_season(uow, year=parts.year, rules=parts.rules, forms=parts.forms)).result()


def _files_in(folder: Path, *names: str) -> Iterator[Path]:
    for name in names:
        yield from (folder / name).iterdir()


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return save_paper(path, content)
