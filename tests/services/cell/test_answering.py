"""Receipts, returns, and how far people are, as the members and the secretary see them."""

from datetime import date

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE
from tests.services.cell.conftest import seed_of

from sotay.domain.cell_errors import NoCellName, UnknownSubmission
from sotay.domain.collecting import Standing, SubmissionState
from sotay.domain.errors import TextTooLong
from sotay.domain.hand_in import SubmissionId
from sotay.domain.letter import ReceiptAnswer
from sotay.services.cell.answering import make_receipt, read_submission, return_submission, undo_return
from sotay.services.cell.book import load_year, set_due, set_up

HANH = "Nguyễn Thị Hồng Hạnh"


@pytest.fixture
def taken(book):
    """A submission in the book, by its id."""
    book.verify(book.hanh)
    (outcome,) = book.take(book.file(HANH, "Gương mẫu")).outcomes
    return outcome.submission_id


def opened(sealed):
    """Let the member open a receipt."""
    return EXCHANGE.read_receipt(sealed.content, seed=seed_of(HANH)).receipt


def standing(book, year=2026):
    found = load_year(book.uow, year=year)
    return {each.person.full_name: (each.standing, each.comment) for each in found.people}[HANH]


def test_the_member_reads_in_the_receipt_exactly_what_was_taken(book, taken):
    receipt = opened(make_receipt(book.uow, submission_id=taken, exchange=EXCHANGE, now=LATER))

    with book.uow as uow:
        kept = uow.submissions.get(taken)
        assert [each.answer for each in uow.submissions.receipts(taken)] == [ReceiptAnswer.RECEIVED]
    assert (receipt.submission_id, receipt.signed_hash, receipt.sequence) == (taken, kept.origin.signed_hash, 1)
    assert (receipt.answer, receipt.comment) == (ReceiptAnswer.RECEIVED, "")


def test_a_returned_submission_brings_the_comment_back_and_is_waited_for_again(book, taken):
    returned = return_submission(
        book.uow, submission_id=taken, comment="  Bổ sung phần III ", exchange=EXCHANGE, now=LATER
    )

    receipt = opened(returned.receipt)
    assert (receipt.answer, receipt.comment) == (ReceiptAnswer.RETURNED, "Bổ sung phần III")
    assert standing(book) == (Standing.RETURNED, "Bổ sung phần III")
    again = opened(make_receipt(book.uow, submission_id=taken, exchange=EXCHANGE, now=LATER))
    assert (again.answer, again.comment) == (ReceiptAnswer.RETURNED, "Bổ sung phần III")
    book.take(book.file(HANH, "bổ sung", sequence=2), now=LATER)
    assert standing(book) == (Standing.IN_TIME, "")


def test_a_return_is_taken_back(book, taken):
    returned = return_submission(book.uow, submission_id=taken, comment="x", exchange=EXCHANGE, now=LATER)

    undo_return(book.uow, returned=returned)

    assert standing(book) == (Standing.IN_TIME, "")
    with book.uow as uow:
        assert uow.counts.by_state(2026) == {SubmissionState.RECEIVED: 1}


def test_a_comment_too_long_returns_nothing(book, taken):
    with pytest.raises(TextTooLong):
        return_submission(book.uow, submission_id=taken, comment="x" * 20_001, exchange=EXCHANGE, now=LATER)
    assert standing(book) == (Standing.IN_TIME, "")


def test_what_is_not_there_is_told(book):
    nothing = SubmissionId("0" * 32)
    with pytest.raises(UnknownSubmission):
        make_receipt(book.uow, submission_id=nothing, exchange=EXCHANGE, now=NOW)
    with pytest.raises(UnknownSubmission):
        return_submission(book.uow, submission_id=nothing, comment="", exchange=EXCHANGE, now=NOW)
    with pytest.raises(UnknownSubmission):
        read_submission(book.uow, submission_id=nothing)


def test_a_submission_reads_as_the_member_wrote_it(book, taken):
    assert [line.text for line in read_submission(book.uow, submission_id=taken).lines] == ["Gương mẫu"]


def test_the_due_day_tells_who_is_late_and_can_be_set_back(book, taken):
    assert set_due(book.uow, year=2026, due=date(2026, 11, 1)) is None
    assert taken
    assert standing(book)[0] is Standing.LATE
    assert set_due(book.uow, year=2026, due=None) == date(2026, 11, 1)
    assert standing(book)[0] is Standing.IN_TIME
    assert standing(book, 2025)[0] is Standing.MISSING


def test_a_cell_without_a_name_is_not_set_up(cell_uow):
    with pytest.raises(NoCellName):
        set_up(cell_uow, name=" \u202e", people=(), exchange=EXCHANGE, now=NOW)
