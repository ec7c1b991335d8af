"""What «Hoàn tác» does to periods: all is as it was, and nothing that was written meanwhile is lost."""

from datetime import date

import pytest
from tests.builders import LATER, NONE, NOW, a_checklist, an_answer
from tests.fakes import FakeUnitOfWork

from sotay.domain.assessment import PeriodAct
from sotay.domain.errors import PeriodClosed, UnknownPeriod
from sotay.domain.open_data_json import write_open_data
from sotay.domain.period import parse_period
from sotay.services import assessments as acts
from sotay.services import undoing_periods as undo
from sotay.services.open_data import export_open_data

Q4 = parse_period("2026-Q4")


@pytest.fixture
def uow():
    uow = FakeUnitOfWork()
    acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    return uow


def answer(uow, words="lời", now=NOW):
    acts.save_answer(uow, period=Q4, answer=an_answer("a", NONE, done_well=words), now=now)


def events(uow):
    with uow:
        return [each.act for each in uow.assessments.events(Q4)]


def test_a_period_opened_by_mistake_is_gone_and_can_be_opened_anew(uow):
    assert undo.take_back_opening(uow, period=Q4, now=LATER)

    assert acts.list_periods(uow) == acts.list_periods(uow, deleted=True) == ()
    acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=LATER)


def test_what_was_written_in_it_meanwhile_is_among_the_deleted(uow):
    answer(uow)

    assert not undo.take_back_opening(uow, period=Q4, now=LATER)

    assert acts.list_periods(uow) == ()
    assert acts.restore_assessment(uow, period=Q4, now=LATER).answer("a").done_well == "lời"


def test_a_reopened_period_is_closed_as_on_its_day_and_the_log_tells_both(uow):
    answer(uow)
    before = acts.close_assessment(uow, period=Q4, now=NOW)
    acts.reopen_assessment(uow, period=Q4, now=LATER)

    assert undo.close_again(uow, before=before, now=LATER) == before
    assert events(uow)[-2:] == [PeriodAct.REOPENED, PeriodAct.CLOSED]
    with pytest.raises(PeriodClosed):
        undo.close_again(uow, before=before, now=LATER)


def test_words_changed_meanwhile_are_closed_now_and_stay(uow):
    answer(uow)
    before = acts.close_assessment(uow, period=Q4, now=NOW)
    acts.reopen_assessment(uow, period=Q4, now=LATER)
    answer(uow, "khác", LATER)

    closed = undo.close_again(uow, before=before, now=LATER)

    assert (closed.closed_at, closed.answer("a").done_well) == (LATER, "khác")


def test_a_period_removed_for_good_is_put_back_whole_among_the_deleted(uow):
    answer(uow)
    answer(uow, "viết lại", LATER)
    acts.close_assessment(uow, period=Q4, now=LATER)
    whole, wordings = acts.load_assessment(uow, period=Q4), acts.wordings_of(uow, period=Q4, manifestation_id="a")
    acts.delete_assessment(uow, period=Q4, now=LATER)
    deleted = acts.list_periods(uow, deleted=True)

    purged = undo.purge_assessment(uow, period=Q4)
    assert acts.list_periods(uow, deleted=True) == ()
    undo.put_purged_back(uow, purged=purged)

    assert acts.list_periods(uow, deleted=True) == deleted
    assert acts.restore_assessment(uow, period=Q4, now=LATER) == whole
    assert acts.wordings_of(uow, period=Q4, manifestation_id="a") == wordings
    assert events(uow) == [PeriodAct.OPENED, PeriodAct.CLOSED, PeriodAct.DELETED, PeriodAct.RESTORED]


def test_a_period_that_was_not_deleted_is_not_removed(uow):
    with pytest.raises(UnknownPeriod):
        undo.purge_assessment(uow, period=Q4)

    assert len(acts.list_periods(uow)) == 1


def test_another_due_date_goes_back_to_the_same_bytes(uow):
    answer(uow)
    before = write_open_data(export_open_data(uow))
    was = acts.change_due(uow, period=Q4, due=date(2027, 1, 15))
    assert (was, acts.load_assessment(uow, period=Q4).due) == (date(2026, 12, 31), date(2027, 1, 15))

    acts.change_due(uow, period=Q4, due=was)

    assert write_open_data(export_open_data(uow)) == before


def test_a_closed_period_keeps_its_due_date(uow):
    answer(uow)
    acts.close_assessment(uow, period=Q4, now=NOW)

    with pytest.raises(PeriodClosed):
        acts.change_due(uow, period=Q4, due=date(2027, 1, 15))

    assert acts.load_assessment(uow, period=Q4).due == date(2026, 12, 31)
