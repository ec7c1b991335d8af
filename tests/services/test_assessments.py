"""Acts on periods."""

from datetime import date

import pytest
from tests.builders import (
    FIXED,
    LATER,
    NONE,
    NOW,
    a_change,
    a_checklist,
    an_answer,
    an_answers_file,
    periods,
)
from tests.fakes import FakeUnitOfWork

from sotay.domain.assessment import PeriodAct
from sotay.domain.checklist_errors import UnknownLevel
from sotay.domain.errors import (
    NothingAnswered,
    PeriodClosed,
    PeriodExists,
    PeriodOpen,
    UnknownManifestation,
    UnknownPeriod,
)
from sotay.services import assessments as acts
from sotay.services.undoing_periods import purge_assessment

(Q3, Q4) = periods("2026-Q3", "2026-Q4")


@pytest.fixture
def uow():
    return FakeUnitOfWork()


def opened(uow, period=Q4, *answers):
    acts.open_assessment(uow, period=period, due=None, checklist=a_checklist(), now=NOW)
    for each in answers:
        acts.save_answer(uow, now=NOW, period=period, answer=each)
    return uow


def log_of(uow, period=Q4):
    return [event.act for event in uow.committed.events[period]]


def test_a_new_assessment_is_due_on_the_last_day_of_its_period(uow):
    assessment = acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)

    assert assessment.due == date(2026, 12, 31)
    assert acts.load_assessment(uow, period=Q4) == assessment
    assert log_of(uow) == [PeriodAct.OPENED]


def test_a_due_date_may_be_given(uow):
    due = date(2026, 12, 5)

    assert acts.open_assessment(uow, period=Q4, due=due, checklist=a_checklist(), now=NOW).due == due


def test_a_period_is_not_opened_twice(uow):
    with pytest.raises(PeriodExists):
        opened(opened(uow))
    assert log_of(uow) == [PeriodAct.OPENED]


def test_a_saved_answer_is_there_and_the_place_is_as_it_was(uow):
    opened(uow)
    acts.remember_item(uow, period=Q4, manifestation_id="c")
    acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("b", NONE))

    stored = acts.load_assessment(uow, period=Q4)
    assert stored.answer("b").level == NONE
    assert stored.last_item == "c"


def test_saving_one_answer_leaves_the_others(uow):
    opened(uow, Q4, an_answer("a", NONE), an_answer("b", FIXED), an_answer("a", FIXED, cause="vì"))

    stored = acts.load_assessment(uow, period=Q4)
    assert stored.answer("a") == an_answer("a", FIXED, cause="vì")
    assert stored.answer("b") == an_answer("b", FIXED)


def test_an_unknown_item_changes_nothing(uow):
    opened(uow)
    before = acts.load_assessment(uow, period=Q4)
    with pytest.raises(UnknownManifestation):
        acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("lạ", NONE))
    assert acts.load_assessment(uow, period=Q4) == before
    assert before.answers == {}


def test_an_answer_to_a_period_that_is_not_there_is_refused(uow):
    with pytest.raises(UnknownPeriod):
        acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer())


def test_where_the_member_stopped_is_stored(uow):
    opened(uow)

    acts.remember_item(uow, period=Q4, manifestation_id="c")

    assert acts.load_assessment(uow, period=Q4).last_item == "c"


def test_the_words_of_the_period_before_come_along(uow):
    opened(uow, Q3, an_answer("a", cause="kỳ trước"))
    opened(uow, Q4)

    present, previous = acts.load_with_previous(uow, period=Q4)

    assert present.period == Q4
    assert previous.answer("a").cause == "kỳ trước"


# --- filling from a file ---------------------------------------------------------------------------------------------


def fill(uow, *changes, due=None, checklist=None):
    answers = an_answers_file("2026-Q4", *changes, due=due)
    return acts.fill_from_file(uow, answers=answers, checklist=checklist or a_checklist(), now=NOW)


def test_filling_opens_the_period_where_needed(uow):
    filled = fill(uow, a_change("a", level=NONE), due=date(2026, 12, 1))

    assert filled.due == date(2026, 12, 1)
    assert filled.answered_count() == 1
    assert filled == acts.load_assessment(uow, period=Q4)


def test_filling_an_open_period_leaves_what_the_file_does_not_name(uow):
    opened(uow, Q4, an_answer("a", NONE, cause="vì"), an_answer("b", FIXED))

    filled = fill(uow, a_change("a", done_well="tốt"))

    assert filled.answer("a") == an_answer("a", NONE, done_well="tốt", cause="vì")
    assert filled.answer("b") == an_answer("b", FIXED)
    assert filled.due == Q4.end


def test_an_open_period_keeps_the_checklist_it_was_opened_with(uow):
    opened(uow)

    assert fill(uow, a_change("d", level=NONE), checklist=a_checklist("xyz")).checklist == a_checklist()


def test_two_changes_of_one_item_add_up(uow):
    filled = fill(uow, a_change("a", level=NONE), a_change("a", cause="vì"))

    assert filled.answer("a") == an_answer("a", NONE, cause="vì")


@pytest.mark.parametrize(
    ("bad", "error"),
    [(a_change("lạ", level=NONE), UnknownManifestation), (a_change("b", level="lạ"), UnknownLevel)],
)
def test_one_bad_line_keeps_all_the_others_out(uow, bad, error):
    with pytest.raises(error):
        fill(uow, a_change("a", level=NONE), bad)
    assert uow.committed.assessments == {}
    assert uow.committed.events == {}


def test_a_closed_period_is_not_filled(uow):
    opened(uow, Q4, an_answer("a", NONE))
    closed = acts.close_assessment(uow, period=Q4, now=LATER)

    with pytest.raises(PeriodClosed):
        fill(uow, a_change("b", level=NONE), due=date(2026, 12, 1))
    assert acts.load_assessment(uow, period=Q4) == closed


def test_a_deleted_period_is_not_filled_anew(uow):
    opened(uow)
    acts.delete_assessment(uow, period=Q4, now=NOW)

    with pytest.raises(PeriodExists):
        fill(uow, a_change("a", level=NONE))


# --- closing and reopening -------------------------------------------------------------------------------------------


def test_a_closed_period_is_read_only_and_unanswered_items_stay_so(uow):
    opened(uow, Q4, an_answer("a", NONE))

    closed = acts.close_assessment(uow, period=Q4, now=LATER)

    assert closed.closed_at == LATER
    assert closed.unanswered() == ("b", "c", "d")
    with pytest.raises(PeriodClosed):
        acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("b", NONE))


def test_words_alone_are_enough_to_close(uow):
    opened(uow, Q4, an_answer("a", private_note="nghĩ thêm"))

    assert acts.close_assessment(uow, period=Q4, now=LATER).is_closed


def test_a_period_without_any_answer_is_not_closed(uow):
    opened(uow, Q4, an_answer("a", cause="  "))
    with pytest.raises(NothingAnswered):
        acts.close_assessment(uow, period=Q4, now=LATER)
    assert not acts.load_assessment(uow, period=Q4).is_closed


def test_a_closed_period_is_not_closed_again(uow):
    opened(uow, Q4, an_answer("a", NONE))
    acts.close_assessment(uow, period=Q4, now=LATER)

    with pytest.raises(PeriodClosed):
        acts.close_assessment(uow, period=Q4, now=LATER)


def test_reopening_is_logged_and_answers_can_change_again(uow):
    opened(uow, Q4, an_answer("a", NONE))
    acts.close_assessment(uow, period=Q4, now=LATER)

    reopened = acts.reopen_assessment(uow, period=Q4, now=LATER)
    acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("a", FIXED))

    assert not reopened.is_closed
    assert log_of(uow) == [PeriodAct.OPENED, PeriodAct.CLOSED, PeriodAct.REOPENED]


def test_an_open_period_is_not_reopened(uow):
    opened(uow)
    with pytest.raises(PeriodOpen):
        acts.reopen_assessment(uow, period=Q4, now=LATER)
    assert log_of(uow) == [PeriodAct.OPENED]


# --- deleting and bringing back --------------------------------------------------------------------------------------


def test_a_deleted_period_leaves_every_list_and_comes_back_unchanged(uow):
    opened(uow, Q4, an_answer("a", NONE, cause="vì"))
    before = acts.load_assessment(uow, period=Q4)

    acts.delete_assessment(uow, period=Q4, now=NOW)
    assert acts.list_periods(uow) == ()
    assert [each.period for each in acts.list_periods(uow, deleted=True)] == [Q4]
    with pytest.raises(UnknownPeriod):
        acts.load_assessment(uow, period=Q4)

    assert acts.restore_assessment(uow, period=Q4, now=LATER) == before
    assert log_of(uow) == [PeriodAct.OPENED, PeriodAct.DELETED, PeriodAct.RESTORED]


def test_only_a_deleted_period_is_brought_back(uow):
    opened(uow)
    with pytest.raises(UnknownPeriod):
        acts.restore_assessment(uow, period=Q4, now=LATER)
    with pytest.raises(UnknownPeriod):
        acts.restore_assessment(uow, period=Q3, now=LATER)
    assert log_of(uow) == [PeriodAct.OPENED]


def test_a_deleted_period_can_be_removed_for_good(uow):
    opened(uow)
    acts.delete_assessment(uow, period=Q4, now=NOW)

    purge_assessment(uow, period=Q4)

    assert acts.list_periods(uow, deleted=True) == ()
    opened(uow)


def test_a_living_period_is_not_removed_for_good(uow):
    opened(uow)
    with pytest.raises(UnknownPeriod):
        purge_assessment(uow, period=Q4)
    assert acts.list_periods(uow)


def test_periods_are_listed_the_latest_first(uow):
    for each in periods("2026-Q1", "2026", "2025-Q4", "2026-Q4"):
        opened(uow, each)

    assert [each.period.written for each in acts.list_periods(uow)] == ["2026", "2026-Q4", "2026-Q1", "2025-Q4"]
