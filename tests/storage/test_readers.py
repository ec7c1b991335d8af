"""For whom a period was begun, in the real store."""

from dataclasses import replace

from tests.builders import NOW, a_checklist, an_answer, periods, with_audiences
from tests.storage.builders import Q4

from sotay.domain.audience import Reader
from sotay.domain.manifestation import Audience
from sotay.domain.member import Membership, Profile
from sotay.services.assessments import list_periods, open_assessment, save_answer
from sotay.services.handbook import load_profile, save_profile
from sotay.services.readers import follow_profile, undo_follow
from sotay.storage.unit_of_work import SqlUnitOfWork

(Q3,) = periods("2026-Q3")
OFFICIAL_2B = Reader(Audience.FORM_2B, Membership.OFFICIAL)


def with_b_for(audience):
    return with_audiences(a_checklist(), b=(audience,))


def test_a_period_is_counted_for_whom_it_was_begun(uow):
    checklist = with_b_for(Audience.FORM_2A)
    with uow:
        uow.profiles.put(Profile(form_id="2025-2B"))
        uow.commit()
    open_assessment(uow, period=Q4, due=None, checklist=checklist, now=NOW)
    assert list_periods(uow)[0].total == 3
    with uow:
        assert uow.assessments.get(Q4).reader == OFFICIAL_2B
        assert uow.assessments.readers() == {Q4: OFFICIAL_2B}
    save_answer(uow, period=Q4, answer=an_answer("b", done_well="Việc"), now=NOW)
    assert list_periods(uow)[0].total == 4


def test_whether_a_member_is_on_probation_is_kept_and_a_new_period_asks_by_it(uow, database):
    profile = Profile(full_name="Lò Thị Ánh", membership=Membership.PROBATIONARY)
    save_profile(uow, profile=profile)
    checklist = with_b_for(Audience.PROBATION)
    open_assessment(uow, period=Q3, due=None, checklist=checklist, now=NOW)
    save_profile(uow, profile=replace(profile, membership=Membership.OFFICIAL))
    open_assessment(uow, period=Q4, due=None, checklist=checklist, now=NOW)

    again = SqlUnitOfWork(database)

    assert load_profile(again).membership is Membership.OFFICIAL
    assert [(each.period, each.total) for each in list_periods(again)] == [(Q4, 3), (Q3, 4)]
    with again:
        assert again.assessments.get(Q3).reader == Reader(None, Membership.PROBATIONARY)


def test_a_period_that_follows_the_profile_keeps_every_answer_and_can_go_back(uow):
    save_profile(uow, profile=Profile(membership=Membership.PROBATIONARY))
    open_assessment(uow, period=Q4, due=None, checklist=with_b_for(Audience.PROBATION), now=NOW)
    save_profile(uow, profile=Profile(membership=Membership.OFFICIAL))

    followed = follow_profile(uow, period=Q4, now=NOW)

    assert list_periods(uow)[0].total == 3
    undo_follow(uow, followed=followed, now=NOW)
    assert list_periods(uow)[0].total == 4
    save_answer(uow, period=Q4, answer=an_answer("b", done_well="Việc"), now=NOW)
    follow_profile(uow, period=Q4, now=NOW)
    with uow:
        assert uow.assessments.get(Q4).answers["b"].done_well == "Việc"
    assert list_periods(uow)[0].total == 4
