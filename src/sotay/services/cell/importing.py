"""Taking submissions in: each file by itself, so that a bad one changes nothing and stops none of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sotay.domain.cell_errors import NothingToUndo, TooManyFiles
from sotay.domain.collecting import (
    FILES_IN_A_BATCH,
    BatchId,
    CellAct,
    CellFault,
    Collected,
    Fault,
    FileOutcome,
    FromFile,
    LogLine,
    Outcome,
    Trust,
    outcome_of,
)
from sotay.domain.errors import FileNotReadable
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.letter import KnownSender, ReceivedSubmission
from sotay.domain.plain import to_json
from sotay.domain.roster import Person
from sotay.services.cell.book import seed_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_files import read_exchange_file
from sotay.services.ports import Exchange

_OF_A_SENDER = {ExchangeFault.UNKNOWN_SENDER, ExchangeFault.UNVERIFIED_SENDER, ExchangeFault.DUPLICATE}


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
    """Take the submissions of files in, each in a transaction of its own after it passed every check.

    ``progress`` is called with files done and files in all, ``is_stopped`` is asked before each file. TooManyFiles.
    """
    if len(files) > FILES_IN_A_BATCH:
        raise TooManyFiles(len(files), FILES_IN_A_BATCH)
    taking = _Taking(uow, exchange, now)
    outcomes: list[FileOutcome] = []
    for path in files:
        if is_stopped():
            break
        outcomes.append(taking.take(path))
        progress(len(outcomes), len(files))
    report = ImportReport(tuple(outcomes), taking.batch, is_stopped=len(outcomes) < len(files))
    if report.accepted:
        _log(uow, CellAct.IMPORTED, report.accepted, now)
    return report


def undo_import(uow: CellUnitOfWork, *, batch: BatchId, now: datetime) -> int:
    """Take back everything that a batch brought and return how much that was; NothingToUndo.

    What was there before counts again. Receipts that went out by then are the secretary's to take back.
    """
    with uow:
        brought = uow.submissions.of_batch(batch)
        if not brought:
            raise NothingToUndo
        for each in brought:
            uow.submissions.remove(each.id)
        uow.log.add(LogLine(now, CellAct.IMPORT_UNDONE, len(brought)))
        uow.commit()
    return len(brought)


class _Refused(Exception):
    """A file is not taken; ``sender`` is the name on the roster where it is known."""

    def __init__(self, fault: Fault, sender: str = "", known: ReceivedSubmission | None = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.sender = sender
        self.known = known


class _Taking:
    """One batch while it is taken in; the batch is begun with the first file that is stored."""

    def __init__(self, uow: CellUnitOfWork, exchange: Exchange, now: datetime) -> None:
        self.batch: BatchId | None = None
        self._uow = uow
        self._exchange = exchange
        self._now = now
        self._seed = ""

    def take(self, path: Path) -> FileOutcome:
        try:
            content = read_exchange_file(path)
        except FileNotReadable:
            return FileOutcome(str(path), Outcome.REFUSED, CellFault.UNREADABLE_FILE)
        try:
            with self._uow as uow:
                # The keys of a cell stay as they were made with its book.
                self._seed = self._seed or seed_of(uow)
                person, received = _checked(uow, content, self._seed, self._exchange)
                batch = self.batch if self.batch is not None else uow.submissions.begin_batch(self._now)
                uow.submissions.add(_collected(person, received, batch, self._now))
                uow.commit()
        except _Refused as refused:
            fault = refused.fault
            known_id = refused.known.header.letter_id if refused.known else None
            return FileOutcome(str(path), outcome_of(fault), fault, refused.sender, known_id)
        # Only now, since a transaction that failed took its batch with it.
        self.batch = batch
        return FileOutcome(
            str(path), Outcome.ACCEPTED, sender=person.full_name, submission_id=received.header.letter_id
        )


def _checked(uow: CellUnitOfWork, content: bytes, seed: str, exchange: Exchange) -> tuple[Person, ReceivedSubmission]:
    """Return a submission that is to be stored, and whose it is; _Refused."""
    try:
        received = exchange.receive(content, seed=seed, senders=_Senders(uow))
    except ExchangeRefused as refused:
        raise _because(uow, refused.fault, content, seed, exchange) from None
    person = _sender(uow, received.header.sender_sign)
    if person is None:
        raise _Refused(CellFault.NOT_ON_ROSTER)
    if person.status.has_left:
        raise _Refused(CellFault.HAS_LEFT, person.full_name)
    # By the key and not by the person: the handbook of a new computer counts from one again.
    key, sequence = received.header.sender_sign, received.header.sequence
    is_older = sequence <= uow.submissions.last_sequence(key, received.submission.year)
    if is_older or uow.submissions.has_sequence(key, sequence):
        raise _Refused(ExchangeFault.OLDER, person.full_name)
    return person, received


def _because(uow: CellUnitOfWork, fault: ExchangeFault, content: bytes, seed: str, exchange: Exchange) -> _Refused:
    """Return why the exchange does not take a file, with the sender where he is known by his key."""
    if fault not in _OF_A_SENDER:
        return _Refused(fault)
    try:
        received = exchange.look_inside(content, seed=seed)
    except ExchangeRefused as refused:
        return _Refused(refused.fault)
    if fault is ExchangeFault.UNKNOWN_SENDER:
        return _stranger(uow, received)
    person = _sender(uow, received.header.sender_sign)
    known = received if fault is ExchangeFault.DUPLICATE else None
    return _Refused(fault, person.full_name if person else "", known)


def _stranger(uow: CellUnitOfWork, received: ReceivedSubmission) -> _Refused:
    """Return what becomes of a file signed by a key that the cell does not know, by the name that is inside."""
    named = [each for each in uow.roster.called(received.submission.full_name) if not each.status.has_left]
    if not named:
        return _Refused(CellFault.NOT_ON_ROSTER)
    name = named[0].full_name
    if all(_has_verified_key(uow, each) for each in named):
        return _Refused(CellFault.KEY_CHANGED, name)
    return _Refused(ExchangeFault.UNVERIFIED_SENDER, name)


def _has_verified_key(uow: CellUnitOfWork, person: Person) -> bool:
    return any(each.trust is Trust.VERIFIED for each in uow.member_keys.of_person(person.id))


def _sender(uow: CellUnitOfWork, sign_key: str) -> Person | None:
    key = uow.member_keys.get(sign_key)
    return None if key is None else uow.roster.get(key.person_id)


class _Senders(Mapping[str, KnownSender]):
    """The members' keys as the exchange asks for them, read one by one; a key that was replaced is unknown."""

    def __init__(self, uow: CellUnitOfWork) -> None:
        self._uow = uow

    def __getitem__(self, sign_key: str) -> KnownSender:
        key = self._uow.member_keys.get(sign_key)
        if key is None or key.trust is Trust.CHANGED:
            raise KeyError(sign_key)
        # Which one is older is told by person and year, once the year is known.
        seen = self._uow.submissions.ids_of(sign_key)
        return KnownSender(sign_key, key.seal_key, is_verified=key.trust is Trust.VERIFIED, seen=seen)

    def __iter__(self) -> Iterator[str]:
        raise NotImplementedError("keys are asked for by name")

    def __len__(self) -> int:
        raise NotImplementedError("keys are asked for by name")


def _collected(person: Person, received: ReceivedSubmission, batch: BatchId, now: datetime) -> Collected:
    header = received.header
    return Collected(
        id=header.letter_id,
        person_id=person.id,
        year=received.submission.year,
        content=received.body,
        received_at=now,
        origin=FromFile(
            sequence=header.sequence,
            sign_key=header.sender_sign,
            signed_hash=received.signed_hash,
            header=to_json(header),
            batch=batch,
        ),
    )


def _log(uow: CellUnitOfWork, act: CellAct, count: int, now: datetime) -> None:
    with uow:
        uow.log.add(LogLine(now, act, count))
        uow.commit()
