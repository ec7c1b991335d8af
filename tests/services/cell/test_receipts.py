"""Receipts of many submissions at once, their files, and what a person handed in."""

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE
from tests.services.cell.conftest import seed_of

from sotay.domain.collecting import SubmissionState
from sotay.domain.errors import FileNotWritable
from sotay.domain.letter import ReceiptAnswer
from sotay.services.cell.answering import count_again, return_submission, undo_return
from sotay.services.cell.finding import find_submissions
from sotay.services.cell.handed_in import DRAFT, AnswerDraft, keep_answer_draft, load_handed_in
from sotay.services.cell.receipts import (
    keep_receipts_folder,
    load_receipts_folder,
    make_receipts,
    write_receipts,
)

HANH = "Nguyễn Thị Hồng Hạnh"


@pytest.fixture
def full(book):
    """The book with two submissions of one person."""
    book.verify(book.hanh)
    book.take(book.file(HANH, "một"), book.file(HANH, "hai", sequence=2))
    return book


def ids(book):
    return [each.collected.id for each in load_handed_in(book.uow, person_id=book.hanh.id, year=2026)]


def test_each_receipt_is_written_beside_the_others_under_the_stem_of_its_submission(full, tmp_path):
    wanted = [(submission_id, "K7QF") for submission_id in ids(full)]
    seen = []
    made = make_receipts(full.uow, wanted=wanted, exchange=EXCHANGE, now=NOW, progress=lambda *step: seen.append(step))

    paths = write_receipts(tmp_path / "mới", made)

    assert [path.name for path in paths] == ["K7QF.biennhan", "K7QF-2.biennhan"]
    assert seen == [(1, 2), (2, 2)]
    for path, submission_id in zip(paths, ids(full), strict=True):
        receipt = EXCHANGE.read_receipt(path.read_bytes(), seed=seed_of(HANH)).receipt
        assert (receipt.submission_id, receipt.answer) == (submission_id, ReceiptAnswer.RECEIVED)


def test_a_receipt_without_a_stem_gets_a_random_name(full, tmp_path):
    made = make_receipts(full.uow, wanted=[(ids(full)[0], "")], exchange=EXCHANGE, now=NOW)

    (path,) = write_receipts(tmp_path, made)

    assert HANH not in path.name
    assert path.suffix == ".biennhan"


def test_a_folder_that_cannot_be_made_is_told(full, tmp_path):
    (tmp_path / "tệp").write_text("")
    made = make_receipts(full.uow, wanted=[(ids(full)[0], "")], exchange=EXCHANGE, now=NOW)

    with pytest.raises(FileNotWritable):
        write_receipts(tmp_path / "tệp", made)


def test_the_folder_is_kept(book, tmp_path):
    assert load_receipts_folder(book.uow) is None
    keep_receipts_folder(book.uow, folder=tmp_path)
    assert load_receipts_folder(book.uow) == tmp_path


def test_what_a_person_handed_in_comes_with_what_counts_first(full):
    counts, before = load_handed_in(full.uow, person_id=full.hanh.id, year=2026)

    assert (counts.submission.lines[0].text, before.submission.lines[0].text) == ("hai", "một")
    assert load_handed_in(full.uow, person_id=full.hanh.id, year=2025) == ()


def test_an_answer_that_is_being_written_is_kept_until_nothing_is_left_of_it(full):
    submission_id = ids(full)[0]
    keep_answer_draft(full.uow, draft=AnswerDraft(submission_id, "Bổ sung"))
    assert load_handed_in(full.uow, person_id=full.hanh.id, year=2026)[0].draft == "Bổ sung"

    keep_answer_draft(full.uow, draft=AnswerDraft(submission_id, "  "))

    with full.uow as uow:
        assert uow.settings.get(DRAFT + submission_id) is None


def test_what_went_back_counts_again_and_can_go_back_again(full):
    submission_id = ids(full)[0]
    return_submission(full.uow, submission_id=submission_id, comment="Bổ sung", exchange=EXCHANGE, now=LATER)

    undo = count_again(full.uow, submission_id=submission_id)
    with full.uow as uow:
        assert uow.submissions.get(submission_id).state is SubmissionState.RECEIVED
    undo_return(full.uow, returned=undo)

    with full.uow as uow:
        found = uow.submissions.get(submission_id)
    assert (found.state, found.comment) == (SubmissionState.RETURNED, "Bổ sung")


def test_submissions_are_looked_for_below_a_folder_and_each_is_found_once(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    names = ("1.bainop", "a/2.BAINOP", "a/b/3.bainop", "a/ghi chú.txt")
    for name in names:
        (tmp_path / name).write_bytes(b"")
    other = tmp_path / "a" / "ghi chú.txt"

    found = find_submissions([tmp_path, other, tmp_path / "1.bainop", tmp_path / "không có"])

    assert [path.name for path in found] == ["1.bainop", "2.BAINOP", "3.bainop", "ghi chú.txt", "không có"]
