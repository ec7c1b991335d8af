"""Many files at once: groups stored together, stopping, undoing, and files that repeat others of one import."""

import pytest
from tests.builders import NOW
from tests.exchange.builders import EXCHANGE
from tests.services.cell.conftest import letter_of
from tests.services.cell.test_importing import AC, AN, DU, HANH, said

from sotay.domain.cell_errors import NothingToUndo, TooManyFiles
from sotay.domain.collecting import FILES_IN_A_BATCH, SubmissionState
from sotay.domain.exchange_fault import ExchangeFault as F
from sotay.services.cell.importing import GROUP_FILES, import_files, undo_import
from sotay.services.cell.rehearsal import rehearsed


def test_a_batch_is_undone_at_once_and_can_be_taken_again(trusting):
    old = trusting.take(trusting.file(HANH, "một"))
    report = trusting.take(two := trusting.file(HANH, "hai", sequence=2), an := trusting.file(AN))

    assert undo_import(trusting.uow, batch=report.batch, now=NOW) == 2

    with trusting.uow as uow:
        assert uow.submissions.latest(trusting.hanh.id, 2026).submission_id == old.outcomes[0].submission_id
        assert uow.submissions.latest(trusting.an.id, 2026) is None
        assert uow.counts.by_state(2026) == {SubmissionState.RECEIVED: 1}
    with pytest.raises(NothingToUndo):
        undo_import(trusting.uow, batch=report.batch, now=NOW)
    assert said(trusting.take(two, an)) == [(AC, None), (AC, None)]


def test_progress_is_told_and_a_stop_keeps_what_is_done(trusting):
    files = [trusting.file(HANH, sequence=number) for number in (1, 2, 3)]
    seen = []

    report = trusting.take(*files, progress=lambda *step: seen.append(step), is_stopped=lambda: len(seen) == 2)

    assert seen == [(1, 3), (2, 3)]
    assert report.is_stopped
    assert report.accepted == 2
    assert said(trusting.take(*files)) == [(DU, F.DUPLICATE), (DU, F.DUPLICATE), (AC, None)]


def test_a_group_that_fails_keeps_nothing_and_the_groups_before_it_stay_whole(trusting):
    files = [trusting.file(HANH, sequence=number) for number in range(1, GROUP_FILES + 4)]

    def fail_in_the_second_group(done, _total):
        if done == GROUP_FILES + 2:
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - the one that was raised
        trusting.take(*files, progress=fail_in_the_second_group)

    assert len(kept_of(trusting, trusting.hanh)) == GROUP_FILES
    assert said(trusting.take(*files)) == [(DU, F.DUPLICATE)] * GROUP_FILES + [(AC, None)] * 3


def kept_of(book, person):
    with book.uow as uow:
        return uow.submissions.of_person(person.id)


def test_the_id_of_another_is_refused_and_stops_none_of_the_others(trusting):
    taken, same_id = trusting.file(HANH), trusting.file(AN, letter=letter_of(HANH, 2026, 1))

    report = trusting.take(taken, same_id, trusting.file(AN, sequence=2))

    assert said(report) == [(AC, None), (DU, F.DUPLICATE), (AC, None)]
    # Whoever copies an id gets no receipt for what it names.
    assert [each.submission_id for each in report.outcomes[1:]] == [None, letter_of(AN, 2026, 2)]


def test_a_copied_id_under_a_later_number_of_the_same_key_is_a_duplicate(trusting):
    letter = letter_of(HANH, 2026, 1)

    report = trusting.take(trusting.file(HANH), trusting.file(HANH, sequence=2, letter=letter))

    assert said(report) == [(AC, None), (DU, F.DUPLICATE)]


def test_a_rehearsal_tells_the_same_and_keeps_nothing(trusting):
    files = (trusting.file(HANH, "một"), trusting.file(HANH, "hai", sequence=2))
    before = trusting.content()

    report = rehearsed(lambda uow: import_files(uow, files=(*files, files[0]), exchange=EXCHANGE, now=NOW))(
        trusting.uow
    )

    assert said(report) == [(AC, None), (AC, None), (DU, F.DUPLICATE)]
    assert trusting.content() == before


def test_too_many_files_are_refused_before_the_first(trusting):
    with pytest.raises(TooManyFiles):
        trusting.take(*[trusting.folder / "x"] * (FILES_IN_A_BATCH + 1))
