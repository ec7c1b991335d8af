"""What becomes of the files that a cell collects, and how far each person is with handing in.

Pure: what is known of senders and submissions comes in as values.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import NewType

from sotay.domain.claimed_level import NO_CLAIMS, Claims
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header, ReceiptAnswer
from sotay.domain.mirror import Answered
from sotay.domain.roster import Person, PersonId, Status, is_reviewed_in

BatchId = NewType("BatchId", int)
FILES_IN_A_BATCH = 5_000


class Outcome(StrEnum):
    """What became of one file; the value is part of what the command line prints."""

    ACCEPTED = "accepted"
    WAITING = "waiting"
    DUPLICATE = "duplicate"
    OLDER = "older"
    REFUSED = "refused"


class CellFault(StrEnum):
    """Why the cell itself does not take a sound file; the value is the name of the sentence."""

    NOT_ON_ROSTER = "not_on_roster"
    KEY_CHANGED = "key_changed"
    HAS_LEFT = "has_left"
    UNREADABLE_FILE = "unreadable_file"
    SEASON_ARCHIVED = "season_archived"

    # Roll-ups of the cells of a committee.
    UNIT_NOT_LISTED = "unit_not_listed"
    UNIT_KEY_CHANGED = "unit_key_changed"
    UNIT_HAS_LEFT = "unit_has_left"
    OTHER_RULES = "other_rules"


Fault = ExchangeFault | CellFault

_BY_FAULT: Mapping[Fault, Outcome] = {
    ExchangeFault.UNVERIFIED_SENDER: Outcome.WAITING,
    ExchangeFault.DUPLICATE: Outcome.DUPLICATE,
    ExchangeFault.OLDER: Outcome.OLDER,
}


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """One file of a batch; ``sender`` is the label on the roster where it is known, ``fault`` None for an accepted one.

    ``submission_id`` names what was stored of an accepted file: a submission, or the roll-up of a cell. The version and
    the hash say by which checklist it was written.
    """

    file: str
    outcome: Outcome
    fault: Fault | None = None
    sender: str = ""
    submission_id: SubmissionId | None = None
    checklist_version: str = ""
    checklist_hash: str = ""


class Trust(Enum):
    """How far a member's key is trusted; the value is stored."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class MemberKey:
    """A member's key as the cell knows it; ``card`` is the card file as text.

    A person has one key that counts; those that were replaced stay known as ``CHANGED`` and nothing is taken from them.
    """

    sign_key: str
    seal_key: str
    person_id: PersonId
    trust: Trust
    card: str
    known_since: datetime


@dataclass(frozen=True, slots=True)
class KeyOwner:
    """What a file is judged by of the key that signed it, and of the person that it belongs to."""

    seal_key: str
    trust: Trust
    person_id: PersonId
    full_name: str
    status: Status


@dataclass(frozen=True, slots=True)
class TakenBefore:
    """A submission of the book that a new one may repeat; one typed from paper has no key and the number 0."""

    id: SubmissionId
    sign_key: str
    year: int
    sequence: int


class SubmissionState(Enum):
    """What the cell said of a submission; the value is stored."""

    RECEIVED = "received"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class FromFile:
    """That a submission came as a signed file, and everything by which a second one of it is known."""

    sequence: int
    sign_key: str
    signed_hash: str
    header: str
    batch: BatchId


@dataclass(frozen=True, slots=True)
class FromPaper:
    """That a submission was typed by the cell from a sheet that the member signed: by whom, and when."""

    entered_by: str
    entered_at: datetime


@dataclass(frozen=True, slots=True)
class Collected:
    """One submission as the cell took it; ``content`` of a file is exactly the body that the member signed.

    ``claims`` and ``answered`` are what lists and counts need of it, so that none of them reads whole papers.

    ``received_at`` is when the cell had it in hand: of a sheet of paper the day that whoever typed it gave.
    """

    id: SubmissionId
    person_id: PersonId
    year: int
    content: str
    received_at: datetime
    origin: FromFile | FromPaper
    claims: Claims
    answered: tuple[Answered, ...]
    state: SubmissionState = SubmissionState.RECEIVED
    comment: str = ""


@dataclass(frozen=True, slots=True)
class MadeReceipt:
    """A receipt that was made; the file of it went to the member."""

    submission_id: SubmissionId
    answer: ReceiptAnswer
    comment: str
    made_at: datetime


class Standing(Enum):
    """How far a person is with a year's hand-in."""

    IN_TIME = "in-time"
    LATE = "late"
    RETURNED = "returned"
    MISSING = "missing"
    NOT_REVIEWED = "not-reviewed"


@dataclass(frozen=True, slots=True)
class PersonStanding:
    """One person of the roster and how far the hand-in is; ``received_at`` is that of the submission that counts."""

    person: Person
    standing: Standing
    received_at: datetime | None = None
    comment: str = ""
    submission_id: SubmissionId | None = None
    is_from_paper: bool = False
    claims: Claims = NO_CLAIMS


@dataclass(frozen=True, slots=True)
class Latest:
    """The submission that counts of a person and year, without its content."""

    submission_id: SubmissionId
    person_id: PersonId
    received_at: datetime
    state: SubmissionState
    comment: str
    is_from_paper: bool = False
    claims: Claims = NO_CLAIMS


def outcome_of(fault: Fault) -> Outcome:
    """Return what becomes of a file with this fault."""
    return _BY_FAULT.get(fault, Outcome.REFUSED)


def is_repeated(header: Header, taken: Iterable[TakenBefore]) -> bool:
    """Tell whether a submission is one that was taken before."""
    return any(each.id == header.letter_id for each in taken)


def is_older(header: Header, year: int, taken: Iterable[TakenBefore]) -> bool:
    """Tell whether a newer submission of the same key and year was taken, or another one under the same number.

    By the key and not by the person: the handbook of a new computer counts from one again.
    """
    number = header.sequence
    return any(
        each.sign_key == header.sender_sign
        and (each.sequence == number or (each.year == year and each.sequence > number))
        for each in taken
    )


def standings(
    people: Iterable[Person], latest: Mapping[PersonId, Latest], *, year: int, due: date | None
) -> tuple[PersonStanding, ...]:
    """Return how far everybody of the cell is with a year's hand-in, in the order given; leavers are left out.

    Without a due date nobody is late. Whoever is not reviewed and handed in nothing is not missed.
    """
    return tuple(_standing(each, latest.get(each.id), year, due) for each in people if not each.status.has_left)


def missing(found: Sequence[PersonStanding]) -> tuple[PersonStanding, ...]:
    """Return those of whom a submission is still waited for: missing ones and returned ones."""
    return tuple(each for each in found if each.standing in (Standing.MISSING, Standing.RETURNED))


def _standing(person: Person, latest: Latest | None, year: int, due: date | None) -> PersonStanding:
    if latest is None:
        is_missed = is_reviewed_in(person, year)
        return PersonStanding(person, Standing.MISSING if is_missed else Standing.NOT_REVIEWED)
    is_late = due is not None and latest.received_at.date() > due
    standing = Standing.LATE if is_late else Standing.IN_TIME
    if latest.state is SubmissionState.RETURNED:
        standing = Standing.RETURNED
    return PersonStanding(
        person,
        standing,
        latest.received_at,
        latest.comment,
        latest.submission_id,
        latest.is_from_paper,
        latest.claims,
    )
