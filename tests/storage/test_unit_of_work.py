"""One act, one transaction: without commit nothing stays, not even in the caches."""

from datetime import date

import pytest
from tests.builders import LATER, NOW, a_checklist, an_answer, an_assessment, periods

from sotay.domain.errors import PeriodClosed, UnknownPeriod
from sotay.services.assessments import close_assessment, save_answer
from sotay.services.rehearsal import Rehearsal
from sotay.storage.unit_of_work import SqlUnitOfWork

Q3, Q4 = periods("2026-Q3", "2026-Q4")


@pytest.fixture
def with_one(uow):
    with uow:
        uow.assessments.add(an_assessment("2026-Q4", an_answer("a", "none")))
        uow.commit()
    return uow


def test_leaving_without_commit_rolls_back(uow):
    with uow:
        uow.assessments.add(an_assessment())

    with uow, pytest.raises(UnknownPeriod):
        uow.assessments.get(Q4)


def test_an_error_rolls_back(with_one):
    def act():
        with with_one:
            with_one.assessments.put_due(Q4, date(2026, 1, 1))
            with_one.assessments.get(Q3)

    with pytest.raises(UnknownPeriod):
        act()

    with with_one:
        assert with_one.assessments.get(Q4).due == Q4.end


def test_what_is_cached_is_rolled_back_too(with_one):
    with with_one:
        with_one.assessments.put_closed(Q4, NOW)
        assert with_one.assessments.frame(Q4).is_closed

    with with_one:
        assert not with_one.assessments.frame(Q4).is_closed


def test_a_rehearsed_close_does_not_lock_the_period(with_one):
    close_assessment(Rehearsal(with_one), period=Q4, now=NOW)

    save_answer(with_one, now=NOW, period=Q4, answer=an_answer("b", "none"))


def test_a_close_is_seen_by_the_next_save(with_one):
    close_assessment(with_one, period=Q4, now=NOW)

    with pytest.raises(PeriodClosed):
        save_answer(with_one, now=NOW, period=Q4, answer=an_answer("b", "none"))


@pytest.mark.usefixtures("with_one")
def test_what_was_committed_is_seen_by_a_fresh_reader(database):
    fresh = SqlUnitOfWork(database)

    with fresh:
        assert fresh.assessments.get(Q4).answers["a"].level == "none"


def test_acts_follow_one_another_on_one_unit_of_work(uow):
    for period in periods("2026-Q1", "2026-Q2"):
        with uow:
            uow.checklists.accept(a_checklist(), LATER)
            uow.assessments.add(an_assessment(period.written))
            uow.commit()

    with uow:
        assert len(uow.assessments.summaries()) == 2


def test_a_unit_of_work_does_not_nest(uow):
    with uow, pytest.raises(RuntimeError), uow:
        pass


@pytest.mark.parametrize("name", ["assessments", "reviews", "profiles", "settings", "checklists"])
def test_nothing_is_read_outside_an_act_or_after_its_commit(uow, name):
    with pytest.raises(RuntimeError):
        getattr(uow, name)
    with uow:
        uow.commit()
        with pytest.raises(RuntimeError):
            getattr(uow, name)
