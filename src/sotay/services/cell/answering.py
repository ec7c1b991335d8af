"""Answering a submission or the roll-up of a cell: a signed receipt, also one that brings a comment back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.cell_errors import NoReceiptForPaper, UnknownSubmission
from sotay.domain.collecting import Collected, FromFile, MadeReceipt, SubmissionState
from sotay.domain.errors import TextTooLong
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header, ReceiptAnswer, Sealed, TakenBefore
from sotay.domain.plain import from_json
from sotay.domain.rollup import Rollup
from sotay.domain.submission import Submission
from sotay.domain.unit import CollectedRollup
from sotay.services.cell.book import seed_of
from sotay.services.cell.open_season import ensure_open
from sotay.services.cell_repositories import CellUnitOfWork, Submissions
from sotay.services.committee_repositories import Rollups
from sotay.services.exchange_port import Exchange

Answerable: TypeAlias = Collected | CollectedRollup


@dataclass(frozen=True, slots=True)
class Returned:
    """What was returned as it was before, for undo, and the file for its sender; of paper there is none."""

    before: Answerable
    receipt: Sealed | None


def make_receipt(uow: CellUnitOfWork, *, submission_id: SubmissionId, exchange: Exchange, now: datetime) -> Sealed:
    """Return the receipt of a submission or roll-up as it stands, sealed for its sender, and remember it.

    It can be made as often as it is asked for: the first may be lost. UnknownSubmission, NoReceiptForPaper.
    """
    with uow:
        receipt = receipt_of(uow, submission_id, exchange, now)
        uow.commit()
    return receipt


def receipt_of(uow: CellUnitOfWork, submission_id: SubmissionId, exchange: Exchange, now: datetime) -> Sealed:
    """Return the receipt inside an act and remember it; UnknownSubmission, NoReceiptForPaper."""
    collected = _stored(uow, submission_id)
    is_returned = collected.state is SubmissionState.RETURNED
    said = ReceiptAnswer.RETURNED if is_returned else ReceiptAnswer.RECEIVED
    return _answered(uow, collected, said, collected.comment, exchange, now)


def return_submission(
    uow: CellUnitOfWork, *, submission_id: SubmissionId, comment: str, exchange: Exchange, now: datetime
) -> Returned:
    """Give a submission or roll-up back with a comment and return the file that tells its sender.

    It stays in the book and counts as returned until a newer one comes. UnknownSubmission, TextTooLong, SeasonArchived.
    """
    with uow:
        before = _stored(uow, submission_id)
        ensure_open(uow, before.year)
        receipt = None
        if isinstance(before.origin, FromFile):
            receipt = _answered(uow, before, ReceiptAnswer.RETURNED, comment, exchange, now)
        elif len(comment) > TEXT_LIMIT:
            raise TextTooLong(len(comment), TEXT_LIMIT)
        _where(uow, before).put_state(submission_id, SubmissionState.RETURNED, comment.strip())
        uow.commit()
    return Returned(before, receipt)


def count_again(uow: CellUnitOfWork, *, submission_id: SubmissionId) -> Returned:
    """Let a returned submission count as handed in again and return what it was, for undo.

    The file that went out stays out. UnknownSubmission, SeasonArchived.
    """
    with uow:
        before = _stored(uow, submission_id)
        ensure_open(uow, before.year)
        _where(uow, before).put_state(submission_id, SubmissionState.RECEIVED, "")
        uow.commit()
    return Returned(before, None)


def undo_return(uow: CellUnitOfWork, *, returned: Returned) -> None:
    """Let what was returned stand as it did; a file that went out stays out. UnknownSubmission, SeasonArchived."""
    before = returned.before
    with uow:
        ensure_open(uow, before.year)
        _where(uow, _stored(uow, before.id)).put_state(before.id, before.state, before.comment)
        uow.commit()


def read_submission(uow: CellUnitOfWork, *, submission_id: SubmissionId) -> Submission:
    """Return what a member handed in, as it was signed; UnknownSubmission."""
    with uow:
        collected = uow.submissions.get(submission_id)
    if collected is None:
        raise UnknownSubmission
    return from_json(Submission, collected.content)


def read_rollup(uow: CellUnitOfWork, *, rollup_id: SubmissionId) -> Rollup:
    """Return what a cell sent, as it was signed; UnknownSubmission."""
    with uow:
        collected = uow.rollups.get(rollup_id)
    if collected is None:
        raise UnknownSubmission
    return from_json(Rollup, collected.content)


def _stored(uow: CellUnitOfWork, submission_id: SubmissionId) -> Answerable:
    collected = uow.submissions.get(submission_id) or uow.rollups.get(submission_id)
    if collected is None:
        raise UnknownSubmission
    return collected


def _where(uow: CellUnitOfWork, collected: Answerable) -> Submissions | Rollups:
    return uow.rollups if isinstance(collected, CollectedRollup) else uow.submissions


def _answered(
    uow: CellUnitOfWork,
    collected: Answerable,
    said: ReceiptAnswer,
    comment: str,
    exchange: Exchange,
    now: datetime,
) -> Sealed:
    received = _taken(uow, collected)
    sealed = exchange.answer(received, seed=seed_of(uow), said=said, comment=comment, now=now)
    _where(uow, collected).add_receipt(MadeReceipt(collected.id, said, comment.strip(), now))
    return sealed


def _taken(uow: CellUnitOfWork, collected: Answerable) -> TakenBefore:
    """Return what is answered; NoReceiptForPaper."""
    origin = collected.origin
    if isinstance(origin, FromFile):
        return TakenBefore(from_json(Header, origin.header), origin.signed_hash)
    person = uow.roster.get(collected.person_id) if isinstance(collected, Collected) else None
    raise NoReceiptForPaper(person.full_name if person else "")
