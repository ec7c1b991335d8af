"""Earlier wordings of an answer: kept before they are changed, and taken back."""

from datetime import timedelta

import pytest
from tests.builders import LATER, NONE, NOW, a_checklist, an_answer
from tests.fakes import FakeUnitOfWork

from sotay.domain.period import parse_period
from sotay.services import assessments as acts

Q4 = parse_period("2026-Q4")


@pytest.fixture
def uow():
    return FakeUnitOfWork()


def test_what_another_sitting_wrote_is_kept_before_it_is_changed(uow):
    acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    first = an_answer("a", NONE, done_well="Lời đầu tiên")
    acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("a", NONE, done_well="Lời đầu"))
    acts.save_answer(uow, now=NOW + timedelta(seconds=2), period=Q4, answer=first)
    for minutes in (60, 61):
        later = an_answer("a", NONE, done_well=f"Viết lại phút {minutes}")
        acts.save_answer(uow, now=NOW + timedelta(minutes=minutes), period=Q4, answer=later)

    (kept,) = acts.wordings_of(uow, period=Q4, manifestation_id="a")

    assert (kept.answer, kept.kept_at) == (first, NOW + timedelta(minutes=60))


def test_an_earlier_wording_taken_back_keeps_the_present_one(uow):
    acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    first, second = (an_answer("a", NONE, done_well=each) for each in ("Một", "Hai"))
    acts.save_answer(uow, now=NOW, period=Q4, answer=first)
    acts.save_answer(uow, now=LATER, period=Q4, answer=second)

    present = acts.take_back_wording(uow, period=Q4, answer=first, now=LATER)

    assert present == second
    assert acts.load_assessment(uow, period=Q4).answer("a") == first
    assert [each.answer for each in acts.wordings_of(uow, period=Q4, manifestation_id="a")] == [second, first]


def test_what_was_saved_before_the_clock_went_back_is_kept(uow):
    acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    first = an_answer("a", NONE, done_well="Lời đầu tiên")
    acts.save_answer(uow, now=LATER, period=Q4, answer=first)
    for words in ("Viết lại", "Viết lại nữa"):
        acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("a", NONE, done_well=words))

    assert [each.answer for each in acts.wordings_of(uow, period=Q4, manifestation_id="a")] == [first]


def test_a_passage_written_over_at_once_is_kept_within_one_sitting(uow):
    acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    first = an_answer("a", NONE, shortcoming="Còn ngại góp ý thẳng trong sinh hoạt chi bộ hằng tháng.")
    acts.save_answer(uow, now=NOW, period=Q4, answer=first)
    acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("a", NONE, shortcoming="C"))
    acts.save_answer(uow, now=NOW, period=Q4, answer=an_answer("a", NONE, shortcoming="Chưa"))

    assert [each.answer for each in acts.wordings_of(uow, period=Q4, manifestation_id="a")] == [first]


def test_going_to_and_fro_keeps_each_wording_once(uow):
    acts.open_assessment(uow, period=Q4, due=None, checklist=a_checklist(), now=NOW)
    first, second = (an_answer("a", NONE, done_well=each) for each in ("Một", "Hai"))
    for answer in (first, second, first, second, first):
        acts.take_back_wording(uow, period=Q4, answer=answer, now=LATER)

    assert [each.answer for each in acts.wordings_of(uow, period=Q4, manifestation_id="a")] == [second, first]
