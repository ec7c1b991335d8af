"""Both halves of a hand-in: the member's, who seals and reads the answer, and the cell's, which opens and answers.

A cell that hands in to its committee seals and reads answers in the same way; what differs is in ``rollups``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.errors import TextTooLong
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import KeyCard, is_card_name
from sotay.domain.letter import (
    Draft,
    Header,
    KnownSender,
    OpenedLetter,
    Purpose,
    Receipt,
    ReceiptAnswer,
    Received,
    ReceivedReceipt,
    ReceivedSubmission,
    Sealed,
)
from sotay.domain.period import FIRST_YEAR, LAST_YEAR
from sotay.domain.plain import to_json, to_plain
from sotay.domain.review import SECTION_LIMIT
from sotay.domain.search import nfc
from sotay.domain.submission import Submission
from sotay.exchange.identity import Identity
from sotay.exchange.letters import hash_of, open_letter, write_letter
from sotay.exchange.senders import check_sender
from sotay.exchange.strict_json import read_json

LINE_LIMIT = 5_000
_NO_CHECKLIST = ""


def body_of(submission: Submission) -> str:
    """Return exactly what is sealed and read.

    The same as ``to_json`` writes, which takes its time over a thousand lines.
    """
    lines = [
        {
            "kind": "SubmissionLine",
            "key": line.key,
            "part": line.part.value,
            "heading": line.heading,
            "text": line.text,
            "value": line.value,
            "period": line.period,
            "item": line.item,
        }
        for line in submission.lines
    ]
    plain = {**to_plain(replace(submission, lines=())), "lines": lines}
    return nfc(json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def seal(draft: Draft, *, member: Identity, cell: KeyCard) -> Sealed:
    """Return a draft signed by the member and sealed for a cell, or by a cell and for a committee; TOO_LARGE."""
    header = Header(
        purpose=draft.purpose,
        letter_id=draft.submission_id,
        sequence=draft.sequence,
        previous_hash=draft.previous_hash,
        sender_sign=member.sign_key,
        sender_seal=member.seal_key,
        recipient=cell.sign_key,
        body_hash=hash_of(draft.body),
        checklist_version=draft.checklist_version,
        checklist_hash=draft.checklist_hash,
        written_at=draft.written_at,
    )
    return write_letter(header, draft.body, sender=member, seal_key=cell.seal_key, file_name=draft.file_name)


def receive(content: bytes, *, cell: Identity, senders: Mapping[str, KnownSender]) -> ReceivedSubmission:
    """Return a submission that passed every check; ExchangeRefused with the first that failed.

    ``senders`` are the cell's members by their sign key.
    """
    letter = open_letter(content, purpose=Purpose.SUBMISSION, reader=cell)
    check_sender(letter.header, senders)
    return read_submission(letter)


def read_submission(letter: OpenedLetter) -> ReceivedSubmission:
    """Return what an opened submission says; UNREADABLE.

    Whoever has the cell's card can make one: before its sender is known it is good for telling the name that he goes
    by, and no more.
    """
    submission = read_json(Submission, letter.body, ExchangeFault.UNREADABLE)
    _check_body(submission)
    return ReceivedSubmission(letter.header, submission, letter.body.decode("utf-8"), letter.signed_hash)


def answer(
    received: Received, *, cell: Identity, said: ReceiptAnswer, comment: str, letter_id: str, now: datetime
) -> Sealed:
    """Return the receipt for a submission or roll-up, sealed for its sender; TextTooLong for the comment."""
    if len(comment) > TEXT_LIMIT:
        raise TextTooLong(len(comment), TEXT_LIMIT)
    header = received.header
    body = to_json(
        Receipt(header.letter_id, received.signed_hash, header.sequence, said, nfc(comment).strip(), answered_at=now)
    )
    reply = Header(
        purpose=Purpose.RECEIPT,
        letter_id=SubmissionId(letter_id),
        sequence=header.sequence,
        previous_hash="",
        sender_sign=cell.sign_key,
        sender_seal=cell.seal_key,
        recipient=header.sender_sign,
        body_hash=hash_of(body),
        checklist_version=_NO_CHECKLIST,
        checklist_hash=_NO_CHECKLIST,
        written_at=now,
    )
    return write_letter(reply, body, sender=cell, seal_key=header.sender_seal)


def read_receipt(content: bytes, *, member: Identity) -> ReceivedReceipt:
    """Return a receipt that passed every check; whether it answers one of ours is for the handbook to say."""
    letter = open_letter(content, purpose=Purpose.RECEIPT, reader=member)
    receipt = read_json(Receipt, letter.body, ExchangeFault.UNREADABLE)
    if len(receipt.comment) > TEXT_LIMIT:
        raise ExchangeRefused(ExchangeFault.UNREADABLE)
    return ReceivedReceipt(letter.header, receipt)


def _check_body(submission: Submission) -> None:
    lines = submission.lines
    is_sound = (
        FIRST_YEAR <= submission.year <= LAST_YEAR
        and is_card_name(submission.full_name)
        and len(lines) <= LINE_LIMIT
        and len({line.key for line in lines}) == len(lines)
        and all(len(line.text) <= SECTION_LIMIT for line in lines)
    )
    if not is_sound:
        raise ExchangeRefused(ExchangeFault.UNREADABLE)
