"""Trying an act without keeping it."""

import pytest
from tests.builders import NONE, NOW, a_checklist, an_answer, periods
from tests.fakes import FakeUnitOfWork

from sotay.domain.errors import NothingAnswered
from sotay.services import assessments
from sotay.services.rehearsal import Rehearsal

(Q4,) = periods("2026-Q4")


def test_a_tried_act_gives_its_outcome_and_keeps_nothing():
    uow = FakeUnitOfWork()
    assessments.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    assessments.save_answer(uow, now=NOW, period=Q4, answer=an_answer("a", NONE))

    tried = assessments.close_assessment(Rehearsal(uow), period=Q4, now=NOW)

    assert tried.is_closed
    assert not assessments.load_assessment(uow, period=Q4).is_closed


def test_a_tried_act_is_refused_as_the_real_one():
    uow = FakeUnitOfWork()
    assessments.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)

    with pytest.raises(NothingAnswered):
        assessments.close_assessment(Rehearsal(uow), period=Q4, now=NOW)
