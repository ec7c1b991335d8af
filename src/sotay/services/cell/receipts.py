"""Receipts of many submissions at once: signed by the cell, and written as files into one folder."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sotay.domain.errors import FileNotWritable
from sotay.domain.hand_in import SubmissionId
from sotay.services.cell.answering import receipt_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange
from sotay.services.papers import save_paper

RECEIPT_ENDING = ".biennhan"
GROUP = 200
"""How many receipts one transaction remembers: to end one takes longer than to sign ten."""
FOLDER = "collecting.receipts-folder"
"""The setting that keeps where receipts were written last."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The file of one receipt; ``stem`` is its name without the ending."""

    submission_id: SubmissionId
    stem: str
    content: bytes


def make_receipts(
    uow: CellUnitOfWork,
    *,
    wanted: Sequence[tuple[SubmissionId, str]],
    exchange: Exchange,
    now: datetime,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Receipt, ...]:
    """Return the receipts of submissions, each with the stem that its file is to have, "" for a random one.

    ``progress`` may stop it by an error; the receipts that were made by then are remembered as made, which says no more
    than that the cell signed them. UnknownSubmission, NoReceiptForPaper.
    """
    made: list[Receipt] = []
    for start in range(0, len(wanted), GROUP):
        with uow:
            for submission_id, stem in wanted[start : start + GROUP]:
                sealed = receipt_of(uow, submission_id, exchange, now)
                made.append(Receipt(submission_id, stem or Path(sealed.file_name).stem, sealed.content))
                progress(len(made), len(wanted))
            uow.commit()
    return tuple(made)


def write_receipts(
    folder: Path, receipts: Sequence[Receipt], progress: Callable[[int, int], None] = lambda _done, _total: None
) -> tuple[Path, ...]:
    """Write the files and return where each is, in the order given; FileNotWritable.

    ``progress`` may stop it by an error; what was written stays. A file of that name from an earlier time is
    written over: it is the receipt of the same submission.
    """
    try:
        # With the rights of any new folder: one that was there, such as a stick, keeps its own.
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritable(folder) from error
    written: dict[Path, None] = {}
    for number, each in enumerate(receipts, start=1):
        written[save_paper(_free(folder, each.stem, written), each.content)] = None
        progress(number, len(receipts))
    return tuple(written)


def load_receipts_folder(uow: CellUnitOfWork) -> Path | None:
    """Return the folder that receipts were written into last, None before the first."""
    with uow:
        kept = uow.settings.get(FOLDER)
    return Path(kept) if kept else None


def keep_receipts_folder(uow: CellUnitOfWork, *, folder: Path) -> None:
    """Remember where receipts are written."""
    with uow:
        uow.settings.put(FOLDER, str(folder))
        uow.commit()


def _free(folder: Path, stem: str, taken: Container[Path]) -> Path:
    """Return the path of the file, numbered where another receipt of this time has it."""
    number, found = 1, folder / f"{stem}{RECEIPT_ENDING}"
    while found in taken:
        number += 1
        found = folder / f"{stem}-{number}{RECEIPT_ENDING}"
    return found
