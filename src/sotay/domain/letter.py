"""What travels sealed between member, cell and committee, as both ends see it: header, submission, roll-up, receipt.

The values are part of the file format (docs/exchange-format.md): within one version no field is added or renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeAlias

from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import SubmissionId
from sotay.domain.rollup import Rollup
from sotay.domain.submission import Submission


class Purpose(Enum):
    """What a sealed file is for; the value is part of the file."""

    SUBMISSION = "submission"
    ROLLUP = "rollup"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Header:
    """What is said of a sealed file before its body is looked at; signed together with the body.

    ``sender_sign``, ``sender_seal`` and ``recipient`` (a sign key) are keys as on the cards; ``previous_hash`` is the
    ``signed_hash`` of the submission before, "" for the first and for a receipt; ``written_at`` is a claim only.
    """

    purpose: Purpose
    letter_id: SubmissionId
    sequence: int
    previous_hash: str
    sender_sign: str
    sender_seal: str
    recipient: str
    body_hash: str
    checklist_version: str
    checklist_hash: str
    written_at: datetime


class ReceiptAnswer(Enum):
    """What the cell says of a submission; the value is part of the file."""

    RECEIVED = "received"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The answer to one submission or roll-up; ``signed_hash`` names exactly what was received."""

    submission_id: SubmissionId
    signed_hash: str
    sequence: int
    answer: ReceiptAnswer
    comment: str
    answered_at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """A submission or roll-up ready to be sealed: its body and what the header says of it.

    "" for a file name that is made; a roll-up is of no checklist.
    """

    submission_id: SubmissionId
    sequence: int
    previous_hash: str
    body: str
    checklist_version: str
    checklist_hash: str
    written_at: datetime
    file_name: str = ""
    purpose: Purpose = Purpose.SUBMISSION


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed file; ``body`` is exactly what its reader will see, ``signed_hash`` the hash of what was signed."""

    content: bytes
    file_name: str
    body: str
    body_hash: str
    signed_hash: str


@dataclass(frozen=True, slots=True)
class KnownSender:
    """What is known of a member or a cell: the card, whether its fingerprint was compared, and what came before."""

    sign_key: str
    seal_key: str
    is_verified: bool
    last_sequence: int = 0
    seen: frozenset[SubmissionId] = frozenset()


@dataclass(frozen=True, slots=True)
class OpenedLetter:
    """A sealed file whose signature holds and that is meant for its reader; nobody looked at its body yet.

    ``written_header`` is the header exactly as it was signed.
    """

    header: Header
    written_header: str
    body: bytes
    signed_hash: str


@dataclass(frozen=True, slots=True)
class ReceivedSubmission:
    """A submission that passed every check."""

    header: Header
    submission: Submission
    body: str
    signed_hash: str


@dataclass(frozen=True, slots=True)
class ReceivedRollup:
    """A roll-up that passed every check."""

    header: Header
    rollup: Rollup
    body: str
    signed_hash: str


@dataclass(frozen=True, slots=True)
class TakenBefore:
    """What is known of something that was taken at an earlier time, as far as an answer to it needs that."""

    header: Header
    signed_hash: str


Received: TypeAlias = ReceivedSubmission | ReceivedRollup | TakenBefore


@dataclass(frozen=True, slots=True)
class ReceivedReceipt:
    """A receipt that passed every check that needs no memory."""

    header: Header
    receipt: Receipt


def sender_fault(header: Header, sender: KnownSender | None) -> ExchangeFault | None:
    """Return why nothing is taken of the sender that a header names, None where all is well.

    ``sender`` is what is known of the owner of the key that signed, None for an unknown one.
    """
    if sender is None or sender.seal_key != header.sender_seal:
        return ExchangeFault.UNKNOWN_SENDER
    if not sender.is_verified:
        return ExchangeFault.UNVERIFIED_SENDER
    if header.letter_id in sender.seen:
        return ExchangeFault.DUPLICATE
    return ExchangeFault.OLDER if header.sequence <= sender.last_sequence else None
