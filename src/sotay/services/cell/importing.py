"""Taking submissions in: each is judged by itself, so that a bad one changes nothing and stops none of the others.

Files are stored in groups of one transaction each, since making one durable costs as much as storing many. A file is
judged before anything of it is written, so that one that is not taken leaves its group as it is.
Source: docs/adr/0016-cell-book.md.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sotay.domain.cell_errors import NothingToUndo, TooManyFiles
from sotay.domain.claimed_level import claims_of
from sotay.domain.collecting import (
    FILES_IN_A_BATCH,
    BatchId,
    CellAct,
    CellFault,
    Collected,
    FileOutcome,
    FromFile,
    LogLine,
    Outcome,
    outcome_of,
)
from sotay.domain.errors import FileNotReadable
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.services.cell.book import seed_of
from sotay.services.cell.judging import Judged, NotTaken, judged
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.services.ports import Exchange

GROUP_FILES = 64
GROUP_BYTES = 4_000_000
"""What one transaction takes in at most, in files and in bytes of them; the last file may go beyond."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each file, in the order in which they were given.

    ``batch`` names what was stored, for undo; None where nothing was. ``is_stopped`` where somebody stopped it: the
    files after that are not in the list, and what was stored stays.
    """

    outcomes: tuple[FileOutcome, ...]
    batch: BatchId | None
    is_stopped: bool = False

    @property
    def accepted(self) -> int:
        """Return how many files were stored."""
        return sum(each.outcome is Outcome.ACCEPTED for each in self.outcomes)


def import_files(
    uow: CellUnitOfWork,
    *,
    files: Sequence[Path],
    exchange: Exchange,
    now: datetime,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Take the submissions of files in, each after it passed every check, and each whole or not at all.

    ``progress`` is called with files done and files in all, ``is_stopped`` is asked before each file. TooManyFiles.
    """
    if len(files) > FILES_IN_A_BATCH:
        raise TooManyFiles(len(files), FILES_IN_A_BATCH)
    taking = _Taking(uow, exchange, now)
    outcomes: list[FileOutcome] = []
    waiting = deque(files)
    while waiting and not is_stopped():
        with uow:
            group = taking.begin_group()
            while waiting and not group.is_full and not is_stopped():
                outcomes.append(group.take(waiting.popleft()))
                progress(len(outcomes), len(files))
            uow.commit()
        taking.batch = group.batch
    report = ImportReport(tuple(outcomes), taking.batch, is_stopped=len(outcomes) < len(files))
    if report.accepted:
        _log(uow, CellAct.IMPORTED, report.accepted, now)
    return report


def undo_import(uow: CellUnitOfWork, *, batch: BatchId, now: datetime) -> int:
    """Take back everything that a batch brought and return how much that was; NothingToUndo.

    What was there before counts again. Receipts that went out by then are the secretary's to take back.
    """
    with uow:
        brought = uow.submissions.ids_of_batch(batch)
        if not brought:
            raise NothingToUndo
        for each in brought:
            uow.submissions.remove(each)
        uow.log.add(LogLine(now, CellAct.IMPORT_UNDONE, len(brought)))
        uow.commit()
    return len(brought)


class _Taking:
    """One import while it goes on; ``batch`` names what was stored for good, None before anything was."""

    def __init__(self, uow: CellUnitOfWork, exchange: Exchange, now: datetime) -> None:
        self.batch: BatchId | None = None
        self.uow = uow
        self.now = now
        self.read = exchange.read
        with uow:
            # The keys of a cell stay as they were made with its book.
            self.open = exchange.opener(seed=seed_of(uow))

    def begin_group(self) -> _Group:
        return _Group(self, self.batch)


@dataclass(slots=True)
class _Group:
    """The files of one transaction; the batch is begun with the first file that is stored, and lost with its group."""

    taking: _Taking
    batch: BatchId | None
    files: int = 0
    size: int = 0

    @property
    def is_full(self) -> bool:
        return self.files >= GROUP_FILES or self.size >= GROUP_BYTES

    def take(self, path: Path) -> FileOutcome:
        """Judge a file and store it, where it is to be taken."""
        self.files += 1
        try:
            found = self._judged(path)
        except NotTaken as why:
            return FileOutcome(str(path), outcome_of(why.fault), why.fault, why.sender, why.known_id)
        submissions = self.taking.uow.submissions
        if self.batch is None:
            self.batch = submissions.begin_batch(self.taking.now)
        submissions.add(_collected(found, self.batch, self.taking.now))
        letter_id = found.received.header.letter_id
        return FileOutcome(str(path), Outcome.ACCEPTED, sender=found.owner.full_name, submission_id=letter_id)

    def _judged(self, path: Path) -> Judged:
        taking = self.taking
        try:
            content = read_exchange_file(path)
            self.size += len(content)
            letter = taking.open(content)
        except FileNotReadable:
            raise NotTaken(CellFault.UNREADABLE_FILE) from None
        except ExchangeRefused as refused:
            raise NotTaken(refused.fault) from None
        return judged(taking.uow, letter, taking.read)


def _collected(found: Judged, batch: BatchId, now: datetime) -> Collected:
    received, header = found.received, found.received.header
    return Collected(
        id=header.letter_id,
        person_id=found.owner.person_id,
        year=received.submission.year,
        content=received.body,
        received_at=now,
        origin=FromFile(
            sequence=header.sequence,
            sign_key=header.sender_sign,
            signed_hash=received.signed_hash,
            header=found.letter.written_header,
            batch=batch,
        ),
        claims=claims_of(received.submission),
    )


def _log(uow: CellUnitOfWork, act: CellAct, count: int, now: datetime) -> None:
    with uow:
        uow.log.add(LogLine(now, act, count))
        uow.commit()
