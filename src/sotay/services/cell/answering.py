"""Answering a submission: a signed receipt, also one that brings a comment back to the member."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.cell_errors import NoReceiptForPaper, UnknownSubmission
from sotay.domain.collecting import Collected, FromFile, FromPaper, MadeReceipt, SubmissionState
from sotay.domain.errors import TextTooLong
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import Header, ReceiptAnswer, ReceivedSubmission, Sealed
from sotay.domain.plain import from_json
from sotay.domain.submission import Submission
from sotay.services.cell.book import seed_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import Exchange


@dataclass(frozen=True, slots=True)
class Returned:
    """A submission as it was before it was returned, for undo, and the file for its member; of paper there is none."""

    before: Collected
    receipt: Sealed | None


def make_receipt(uow: CellUnitOfWork, *, submission_id: SubmissionId, exchange: Exchange, now: datetime) -> Sealed:
    """Return the receipt of a submission as it stands, sealed for its member, and remember it; UnknownSubmission.

    It can be made as often as it is asked for: a member may have lost the first. NoReceiptForPaper.
    """
    with uow:
        collected = _stored(uow, submission_id)
        is_returned = collected.state is SubmissionState.RETURNED
        said = ReceiptAnswer.RETURNED if is_returned else ReceiptAnswer.RECEIVED
        receipt = _answered(uow, collected, said, collected.comment, exchange, now)
        uow.commit()
    return receipt


def return_submission(
    uow: CellUnitOfWork, *, submission_id: SubmissionId, comment: str, exchange: Exchange, now: datetime
) -> Returned:
    """Give a submission back with a comment and return the file that tells the member; UnknownSubmission, TextTooLong.

    It stays in the book and counts as returned until a newer one comes.
    """
    with uow:
        before = _stored(uow, submission_id)
        receipt = None
        if isinstance(before.origin, FromFile):
            receipt = _answered(uow, before, ReceiptAnswer.RETURNED, comment, exchange, now)
        elif len(comment) > TEXT_LIMIT:
            raise TextTooLong(len(comment), TEXT_LIMIT)
        uow.submissions.put_state(submission_id, SubmissionState.RETURNED, comment.strip())
        uow.commit()
    return Returned(before, receipt)


def undo_return(uow: CellUnitOfWork, *, returned: Returned) -> None:
    """Let a submission stand as it did before it was returned; UnknownSubmission. A file that went out stays out."""
    with uow:
        _stored(uow, returned.before.id)
        uow.submissions.put_state(returned.before.id, returned.before.state, returned.before.comment)
        uow.commit()


def read_submission(uow: CellUnitOfWork, *, submission_id: SubmissionId) -> Submission:
    """Return what a member handed in, as it was signed; UnknownSubmission."""
    with uow:
        return from_json(Submission, _stored(uow, submission_id).content)


def _stored(uow: CellUnitOfWork, submission_id: SubmissionId) -> Collected:
    collected = uow.submissions.get(submission_id)
    if collected is None:
        raise UnknownSubmission
    return collected


def _answered(
    uow: CellUnitOfWork,
    collected: Collected,
    said: ReceiptAnswer,
    comment: str,
    exchange: Exchange,
    now: datetime,
) -> Sealed:
    origin = collected.origin
    if isinstance(origin, FromPaper):
        person = uow.roster.get(collected.person_id)
        raise NoReceiptForPaper(person.full_name if person else "")
    received = ReceivedSubmission(
        header=from_json(Header, origin.header),
        submission=from_json(Submission, collected.content),
        body=collected.content,
        signed_hash=origin.signed_hash,
    )
    sealed = exchange.answer(received, seed=seed_of(uow), said=said, comment=comment, now=now)
    uow.submissions.add_receipt(MadeReceipt(collected.id, said, comment.strip(), now))
    return sealed
