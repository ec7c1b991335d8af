"""For whom a period was begun, in the real store."""

from dataclasses import replace

from tests.builders import NOW, a_checklist, an_answer
from tests.storage.builders import Q4

from sotay.domain.manifestation import Audience
from sotay.domain.member import Profile
from sotay.services.assessments import list_periods, open_assessment, save_answer


def test_a_period_is_counted_for_whom_it_was_begun(uow):
    first, *others = a_checklist().groups
    kept = tuple(replace(item, audience=(Audience.FORM_2A,)) if item.id == "b" else item for item in first.items)
    checklist = replace(a_checklist(), groups=(replace(first, items=kept), *others))
    with uow:
        uow.profiles.put(Profile(form_id="2025-2B"))
        uow.commit()
    open_assessment(uow, period=Q4, due=None, checklist=checklist, now=NOW)
    assert list_periods(uow)[0].total == 3
    with uow:
        assert uow.assessments.get(Q4).reader is Audience.FORM_2B
        assert uow.assessments.readers() == {Q4: Audience.FORM_2B}
    save_answer(uow, period=Q4, answer=an_answer("b", done_well="Việc"), now=NOW)
    assert list_periods(uow)[0].total == 4
