"""Taking submissions and roll-ups in: each judged by itself, so that a bad one changes nothing and stops no other.

Files are stored in groups of one transaction each, since making one durable costs as much as storing many. A file is
judged before anything of it is written, so that one that is not taken leaves its group as it is.
Source: docs/adr/0016-cell-book.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from sotay.domain.cell_errors import NothingToUndo, TooManyFiles
from sotay.domain.cell_log import CellAct, LogLine
from sotay.domain.claimed_level import claims_of
from sotay.domain.collecting import FILES_IN_A_BATCH, BatchId, Collected, FileOutcome, FromFile, Outcome, outcome_of
from sotay.domain.letter import OpenedLetter, Purpose
from sotay.domain.mirror import answered_in
from sotay.domain.review_rules import ReviewRules
from sotay.domain.roster import PersonId, labels_of
from sotay.domain.unit import CollectedRollup
from sotay.services.cell.book import seed_of
from sotay.services.cell.handed_in import forget_orphan_drafts
from sotay.services.cell.judging import NotTaken, judged
from sotay.services.cell.judging_rollups import judged_rollup
from sotay.services.cell.open_season import ensure_open
from sotay.services.cell.opening_ahead import OpenedFile, opened_ahead
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange

GROUP_FILES = 64
GROUP_BYTES = 4_000_000
"""What one transaction takes in at most, in files and in bytes of them; the last file may go beyond."""


def is_backed_up_before(files: Sequence[Path]) -> bool:
    """Tell whether what the book holds is backed up first: before many files, since one is quickly taken back."""
    return len(files) > 1


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
    rules: Sequence[ReviewRules] = (),
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Take what files hold in, each after it passed every check, and each whole or not at all.

    A roll-up must be known to the ``rules`` of its year: without rules none is taken. ``progress`` is called with
    files done and files in all, ``is_stopped`` is asked before each file. TooManyFiles.
    """
    if len(files) > FILES_IN_A_BATCH:
        raise TooManyFiles(len(files), FILES_IN_A_BATCH)
    taking = _Taking(uow, exchange, now, tuple(rules))
    outcomes: list[FileOutcome] = []
    with closing(opened_ahead(files, taking.open)) as opened:
        while len(outcomes) < len(files) and not is_stopped():
            with uow:
                group = taking.begin_group()
                while len(outcomes) < len(files) and not group.is_full and not is_stopped():
                    outcomes.append(group.take(next(opened)))
                    progress(len(outcomes), len(files))
                uow.commit()
            taking.batch = group.batch
    report = ImportReport(tuple(outcomes), taking.batch, is_stopped=len(outcomes) < len(files))
    if report.accepted:
        _log(uow, CellAct.IMPORTED, report.accepted, now)
    return report


def undo_import(uow: CellUnitOfWork, *, batch: BatchId, now: datetime) -> int:
    """Take back everything that a batch brought and return how much that was; NothingToUndo, SeasonArchived.

    What was there before counts again. Receipts that went out by then are the secretary's to take back.
    """
    with uow:
        for year in {*uow.submissions.years_of_batch(batch), *uow.rollups.years_of_batch(batch)}:
            ensure_open(uow, year)
        rollups = uow.rollups.ids_of_batch(batch)
        count = uow.submissions.remove_batch(batch) + len(rollups)
        if not count:
            raise NothingToUndo
        for each in rollups:
            uow.rollups.remove(each)
        forget_orphan_drafts(uow)
        uow.log.add(LogLine(now, CellAct.IMPORT_UNDONE, count))
        uow.commit()
    return count


class _Taking:
    """One import while it goes on; ``batch`` names what was stored for good, None before anything was."""

    def __init__(self, uow: CellUnitOfWork, exchange: Exchange, now: datetime, rules: tuple[ReviewRules, ...]) -> None:
        self.batch: BatchId | None = None
        self.uow = uow
        self.now = now
        self.rules = rules
        self.exchange = exchange
        with uow:
            # The keys of a cell stay as they were made with its book.
            self.open = exchange.opener(seed=seed_of(uow))

    @cached_property
    def labels(self) -> Mapping[PersonId, str]:
        """What the people are called, so that a list of outcomes tells two of one name apart; within a transaction."""
        return labels_of(self.uow.roster.all())

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

    def take(self, file: OpenedFile) -> FileOutcome:
        """Judge a file and store it, where it is to be taken."""
        self.files += 1
        self.size += file.size
        path, letter = str(file.path), file.found
        if not isinstance(letter, OpenedLetter):
            return FileOutcome(path, outcome_of(letter), letter)
        try:
            is_rollup = letter.header.purpose is Purpose.ROLLUP
            sender = self._take_rollup(letter) if is_rollup else self._take_submission(letter)
        except NotTaken as why:
            return FileOutcome(path, outcome_of(why.fault), why.fault, why.sender, why.known_id)
        header = letter.header
        return FileOutcome(
            path,
            Outcome.ACCEPTED,
            sender=sender,
            submission_id=header.letter_id,
            checklist_version=header.checklist_version,
            checklist_hash=header.checklist_hash,
        )

    def _take_submission(self, letter: OpenedLetter) -> str:
        taking = self.taking
        found = judged(taking.uow, letter, taking.exchange.read, taking.labels)
        received, owner = found.received, found.owner
        collected = Collected(
            id=letter.header.letter_id,
            person_id=owner.person_id,
            year=received.submission.year,
            content=received.body,
            received_at=taking.now,
            origin=self._origin(letter),
            claims=claims_of(received.submission),
            answered=answered_in(received.submission),
        )
        taking.uow.submissions.add(collected)
        return found.label

    def _take_rollup(self, letter: OpenedLetter) -> str:
        taking = self.taking
        found = judged_rollup(taking.uow, letter, taking.exchange.read_rollup, taking.rules)
        collected = CollectedRollup(
            id=letter.header.letter_id,
            unit_id=found.unit.id,
            year=found.received.rollup.year,
            content=found.received.body,
            received_at=taking.now,
            origin=self._origin(letter),
        )
        taking.uow.rollups.add(collected)
        return found.unit.name

    def _origin(self, letter: OpenedLetter) -> FromFile:
        if self.batch is None:
            self.batch = self.taking.uow.submissions.begin_batch(self.taking.now)
        return FromFile(
            sequence=letter.header.sequence,
            sign_key=letter.header.sender_sign,
            signed_hash=letter.signed_hash,
            header=letter.written_header,
            batch=self.batch,
        )


def _log(uow: CellUnitOfWork, act: CellAct, count: int, now: datetime) -> None:
    with uow:
        uow.log.add(LogLine(now, act, count))
        uow.commit()
