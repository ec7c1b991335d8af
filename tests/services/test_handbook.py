"""Acts on the handbook as a whole."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.builders import FIXED, LATER, NONE, NOW, a_checklist, an_answer, periods
from tests.fakes import FakeUnitOfWork
from tests.shipped import shipped_catalog

from sotay.catalog.catalog import YamlCatalog
from sotay.domain.errors import UnknownPeriod
from sotay.domain.member import Profile
from sotay.services import assessments, handbook

TODAY = date(2026, 11, 22)
(Q3, Q4, NEXT) = periods("2026-Q3", "2026-Q4", "2027-Q1")
AN = Profile(full_name="Nguyễn Văn An", place="Lai Châu")


@pytest.fixture
def uow():
    made = FakeUnitOfWork()
    handbook.set_up(made, profile=AN, checklist=a_checklist(), now=NOW)
    return made


def opened(uow, period, *answers, due=None):
    assessments.open_assessment(uow, period=period, due=due, checklist=a_checklist(), now=NOW)
    for each in answers:
        assessments.save_answer(uow, now=NOW, period=period, answer=each)


def test_a_new_handbook_has_its_profile_and_checklist(uow):
    assert handbook.load_profile(uow) == AN
    assert handbook.current_checklist(uow, today=NOW.date()).checklist == a_checklist()


def test_a_changed_profile_is_kept(uow):
    handbook.save_profile(uow, profile=Profile(full_name="Trần Thị Bình"))

    assert handbook.load_profile(uow).full_name == "Trần Thị Bình"


def test_settings_travel_with_the_handbook(uow):
    assert handbook.load_setting(uow, key="lock") is None

    handbook.save_setting(uow, key="lock", value="5")

    assert handbook.load_setting(uow, key="lock") == "5"


def test_an_empty_handbook_suggests_the_present_quarter(uow):
    overview = handbook.load_overview(uow, today=TODAY)

    assert overview.suggested == Q4
    assert overview.current is None
    assert overview.days_left is None


def test_the_open_period_with_the_nearest_due_date_is_current(uow):
    opened(uow, NEXT)
    opened(uow, Q4, due=date(2026, 12, 31))

    overview = handbook.load_overview(uow, today=TODAY)

    assert overview.current.period == Q4
    assert overview.days_left == 39


def test_an_overdue_period_counts_below_zero(uow):
    opened(uow, Q3, due=date(2026, 11, 19))

    assert handbook.load_overview(uow, today=TODAY).days_left == -3


def test_a_closed_period_is_not_current_and_the_next_quarter_is_suggested(uow):
    opened(uow, Q4, an_answer("a", NONE))
    assessments.close_assessment(uow, period=Q4, now=LATER)

    overview = handbook.load_overview(uow, today=TODAY)

    assert overview.current is None
    assert overview.suggested == NEXT


def test_a_deleted_period_is_not_suggested_since_it_can_come_back(uow):
    opened(uow, Q4)
    assessments.delete_assessment(uow, period=Q4, now=LATER)

    assert handbook.load_overview(uow, today=TODAY).suggested == NEXT


def test_contents_name_periods_and_saved_reviews(uow):
    opened(uow, Q3)
    opened(uow, Q4)

    contents = handbook.load_contents(uow)

    assert contents.profile == AN
    assert [each.period for each in contents.periods] == [Q4, Q3]
    assert contents.review_years == ()


def test_two_periods_are_compared(uow):
    opened(uow, Q3, an_answer("a", NONE))
    opened(uow, Q4, an_answer("a", FIXED))

    comparison = handbook.compare_periods(uow, before=Q3, after=Q4)

    assert (comparison.before.period, comparison.after.period) == (Q3, Q4)
    assert [pair.has_changed_level for pair in comparison.pairs] == [True, False, False, False]


def test_an_unknown_period_is_not_compared(uow):
    opened(uow, Q3)
    with pytest.raises(UnknownPeriod):
        handbook.compare_periods(uow, before=Q3, after=Q4)


def test_a_new_period_is_answered_against_the_checklist_of_the_handbook_even_if_the_shipped_file_is_broken(uow):
    assert handbook.checklist_to_answer(uow, catalog=YamlCatalog(Path("/not/there")), today=NOW.date()) == a_checklist()


def test_a_handbook_that_lost_its_checklist_answers_against_the_shipped_one():
    catalog = shipped_catalog()

    found = handbook.checklist_to_answer(FakeUnitOfWork(), catalog=catalog, today=NOW.date())
    assert found == catalog.shipped_checklist()


def test_a_version_holds_for_new_periods_from_its_day_on(uow):
    coming = replace(a_checklist(version="2"), effective_from="2027-01-01")
    with uow:
        uow.checklists.accept(coming, NOW)
        uow.commit()
    today = handbook.current_checklist(uow, today=NOW.date())
    assert (today.checklist, today.to_come) == (a_checklist(), (coming,))
    assert handbook.current_checklist(uow, today=date(2027, 1, 1)).checklist == coming
