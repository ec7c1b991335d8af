"""A made-up cell in a cell book: roster, keys, what was handed in with its receipts, and the season."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from sotay.domain.collecting import Outcome
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import ENDINGS, KeyCard
from sotay.domain.letter import Sealed
from sotay.domain.roster import Person, PersonId, Status, labels_of
from sotay.domain.sample_committee import SampleCell, SampleHandIn, SampleMember, Way
from sotay.services.cell.answering import make_receipt, return_submission
from sotay.services.cell.book import set_due, set_up
from sotay.services.cell.importing import import_files
from sotay.services.cell.member_keys import note_card, verify_card
from sotay.services.cell.paper_entry import enter_paper
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.papers import save_paper
from sotay.services.ports import Adapters, CellDesk
from sotay.services.sample import SAMPLE_PASSWORD
from sotay.services.sample_committee.parts import SampleParts, evening, sample_parts
from sotay.services.sample_committee.sealing import HandedIn, card_and_file, paper_sheet
from sotay.services.sample_committee.seasons import hold_season

FIRST_CELL = "chi-bo-1"
CARDS = "the-khoa"
FILES = "bai-nop"
RECEIPTS = "bien-nhan"

HandIn = Callable[[SampleMember, KeyCard], HandedIn]
"""How a member comes to a card and to a file sealed for a cell."""


@dataclass(frozen=True, slots=True)
class MadeCell:
    """A cell whose book is filled: its card, and who each person of the sample is in the book."""

    cell: SampleCell
    card: KeyCard
    people: tuple[tuple[SampleMember, PersonId], ...]


def make_sample_cell(adapters: Adapters, folder: Path, *, key: str = FIRST_CELL) -> CellDesk:
    """Make the book of one made-up cell and return it open; takes a few seconds, so never on the GUI thread.

    What fails half way leaves nothing behind. StoreExists and every other error of making a store.
    """
    parts = sample_parts(adapters.catalog, adapters.exchange)
    cell = next(each for each in parts.committee.cells if each.key == key)
    desk, _ = adapters.cell_stores.create(folder, password=SAMPLE_PASSWORD, is_sample=True)
    try:
        with TemporaryDirectory(prefix="sotay-", ignore_cleanup_errors=True) as files:
            desk.run(lambda uow: fill_cell(uow, parts=parts, cell=cell, folder=Path(files))).result()
    except BaseException:
        desk.close(back_up=False).result()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return desk


def fill_cell(
    uow: CellUnitOfWork, *, parts: SampleParts, cell: SampleCell, folder: Path, hand_in: HandIn | None = None
) -> MadeCell:
    """Fill an empty cell book; the files that go between members and cell stay in the folder.

    The moments follow from the sample, so that the same sample gives the same papers on any day.
    """
    people = [each.person for each in cell.members]
    card = set_up(uow, name=cell.head.cell, people=people, exchange=parts.exchange, now=evening(opened_on(parts)))
    made = MadeCell(cell, card, _in_the_book(uow, cell))
    set_due(uow, year=parts.year, due=cell.due)
    _write(folder / f"{cell.key}{ENDINGS[card.card_kind]}", card.text.encode("utf-8"))
    by = hand_in or (lambda member, cell_card: card_and_file(parts, cell, member, cell_card))
    handed = [(member, by(member, card)) for member in cell.members if member.person.status is not Status.MOVED]
    _know_keys(uow, parts, handed, folder / CARDS)
    _collect(uow, parts, handed, folder)
    _type_papers_in(uow, parts, made)
    hold_season(uow, parts=parts, cell=cell, people=made.people)
    return made


def opened_on(parts: SampleParts) -> date:
    """Return when the books of the cells were made: at the beginning of the year."""
    return date(parts.year, 1, 5)


def _in_the_book(uow: CellUnitOfWork, cell: SampleCell) -> tuple[tuple[SampleMember, PersonId], ...]:
    with uow:
        ids = {_known_by(each): each.id for each in uow.roster.all()}
    return tuple((member, ids[_known_by(member.person)]) for member in cell.members)


def _known_by(person: Person) -> tuple[str, object]:
    return person.full_name, person.birth_date


def _know_keys(
    uow: CellUnitOfWork, parts: SampleParts, handed: list[tuple[SampleMember, HandedIn]], folder: Path
) -> None:
    """Compare the fingerprints of the members' cards; of one the card is there and was not compared yet."""
    with uow:
        roster = uow.roster.all()
    labels = {_known_by(each): labels_of(roster)[each.id] for each in roster}
    for number, (member, each) in enumerate(handed, start=1):
        content = each.card.text.encode("utf-8")
        called = labels[_known_by(member.person)]
        now = evening(max(opened_on(parts), member.person.joined_on or date.min))
        _write(folder / f"{number:02}{ENDINGS[each.card.card_kind]}", content)
        if member.is_compared:
            verify_card(
                uow,
                content=content,
                called=called,
                fingerprint=each.card.fingerprint,
                exchange=parts.exchange,
                now=now,
            )
        else:
            note_card(uow, content=content, called=called, exchange=parts.exchange, now=now)


def _collect(
    uow: CellUnitOfWork, parts: SampleParts, handed: list[tuple[SampleMember, HandedIn]], folder: Path
) -> None:
    """Take the files in on the days on which they came, and answer each."""
    came: dict[Path, SampleHandIn] = {}
    for member, each in handed:
        if member.hand_in is not None and each.sealed is not None:
            came[_write(folder / FILES / each.sealed.file_name, each.sealed.content)] = member.hand_in
    for day in sorted({each.on for each in came.values()}):
        files = [path for path, each in came.items() if each.on == day]
        report = import_files(uow, files=files, exchange=parts.exchange, now=evening(day))
        for outcome in report.outcomes:
            if outcome.outcome is not Outcome.ACCEPTED or outcome.submission_id is None:
                raise AssertionError(f"a file of the sample is not taken: {outcome.fault}")
            receipt = _answer(uow, parts, outcome.submission_id, came[Path(outcome.file)])
            if receipt is not None:
                _write(folder / RECEIPTS / receipt.file_name, receipt.content)


def _answer(
    uow: CellUnitOfWork, parts: SampleParts, submission_id: SubmissionId, hand_in: SampleHandIn
) -> Sealed | None:
    now, exchange = evening(hand_in.on), parts.exchange
    if not hand_in.comment:
        return make_receipt(uow, submission_id=submission_id, exchange=exchange, now=now)
    returned = return_submission(uow, submission_id=submission_id, comment=hand_in.comment, exchange=exchange, now=now)
    return returned.receipt


def _type_papers_in(uow: CellUnitOfWork, parts: SampleParts, made: MadeCell) -> None:
    for member, person_id in made.people:
        if member.hand_in is not None and member.hand_in.way is Way.PAPER:
            enter_paper(
                uow,
                person_id=person_id,
                sheet=paper_sheet(parts, made.cell, member.hand_in),
                checklist=parts.checklist,
                forms=parts.forms,
                now=evening(made.cell.rated_on),
            )


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return save_paper(path, content)
