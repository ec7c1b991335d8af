"""For whom an open period asks once the profile says something else."""

from dataclasses import replace

import pytest
from tests.builders import LATER, NONE, NOW, a_checklist, an_answer, periods, with_audiences
from tests.fakes import FakeUnitOfWork

from sotay.domain.assessment import PeriodAct
from sotay.domain.audience import Reader
from sotay.domain.errors import PeriodClosed
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership, Profile
from sotay.services import assessments
from sotay.services.handbook import save_profile
from sotay.services.readers import follow_profile, keep_reader, offered_reader, undo_follow

(Q4,) = periods("2026-Q4")
CHECKLIST = with_audiences(a_checklist(), b=(Audience.FORM_2A,), c=(Audience.PROBATION,))
OFFICIAL, PROBATIONARY = Profile(membership=Membership.OFFICIAL), Profile(membership=Membership.PROBATIONARY)


def begun(profile, *answers):
    uow = FakeUnitOfWork()
    save_profile(uow, profile=profile)
    assessments.open_assessment(uow, period=Q4, due=None, checklist=CHECKLIST, now=NOW)
    for answer in answers:
        assessments.save_answer(uow, period=Q4, answer=answer, now=NOW)
    return uow


def asked(uow):
    return "".join(item.id for item in assessments.load_assessment(uow, period=Q4).items())


def test_a_changed_profile_changes_no_period_by_itself():
    uow = begun(PROBATIONARY)
    save_profile(uow, profile=OFFICIAL)

    assert asked(uow) == "abcd"
    assert offered_reader(uow, period=Q4).go == ("c",)


def test_whoever_chose_too_late_lets_the_open_period_ask_what_is_for_him():
    uow = begun(Profile())
    save_profile(uow, profile=PROBATIONARY)

    assert offered_reader(uow, period=Q4).come == ("c",)
    follow_profile(uow, period=Q4, now=NOW)

    assert asked(uow) == "abcd"
    assert offered_reader(uow, period=Q4) is None


def test_what_is_answered_stays_asked_and_comes_to_no_harm():
    answer = an_answer("c", NONE, done_well="Việc đã làm")
    uow = begun(PROBATIONARY, answer)
    save_profile(uow, profile=replace(OFFICIAL, form_id="2025-2B"))

    assert offered_reader(uow, period=Q4).go == ("b",)
    followed = follow_profile(uow, period=Q4, now=NOW)

    assert asked(uow) == "acd"
    assert followed.after.answers == followed.before.answers == {"c": answer}


def test_following_is_taken_back_and_told_in_the_log():
    uow = begun(PROBATIONARY)
    save_profile(uow, profile=OFFICIAL)
    followed = follow_profile(uow, period=Q4, now=LATER)
    assessments.save_answer(uow, period=Q4, answer=an_answer("a", NONE), now=LATER)

    back = undo_follow(uow, followed=followed, now=LATER)

    assert (asked(uow), back.reader) == ("abcd", Reader(None, Membership.PROBATIONARY))
    assert assessments.load_assessment(uow, period=Q4).answered_count() == 1
    with uow:
        acts = [event.act for event in uow.assessments.events(Q4)]
    assert acts == [PeriodAct.OPENED, PeriodAct.READER_CHANGED, PeriodAct.READER_PUT_BACK]


def test_a_period_that_stays_as_it_began_is_asked_about_again_only_for_another_profile():
    uow = begun(PROBATIONARY)
    save_profile(uow, profile=OFFICIAL)
    keep_reader(uow, period=Q4, instead_of=offered_reader(uow, period=Q4).reader)

    assert offered_reader(uow, period=Q4) is None
    save_profile(uow, profile=replace(OFFICIAL, form_id="2025-2B"))
    assert offered_reader(uow, period=Q4).go == ("b", "c")


def test_a_closed_period_never_follows():
    uow = begun(PROBATIONARY, an_answer("a", NONE))
    assessments.close_assessment(uow, period=Q4, now=LATER)
    save_profile(uow, profile=OFFICIAL)

    assert offered_reader(uow, period=Q4) is None
    with pytest.raises(PeriodClosed):
        follow_profile(uow, period=Q4, now=LATER)
    assert asked(uow) == "abcd"
