"""The made-up member."""

from datetime import date

from tests.builders import NONE, a_change, a_checklist, an_answers_file
from tests.fakes import FakeUnitOfWork

from sotay.domain.member import Profile
from sotay.domain.sample import Sample, SampleLine
from sotay.services.assessments import list_periods
from sotay.services.diary import load_diary
from sotay.services.handbook import current_checklist, load_profile
from sotay.services.sample import fill_sample

FILES = (
    an_answers_file("2026-Q2", a_change("b", level=NONE)),
    an_answers_file("2026-Q1", a_change("a", level=NONE), due=date(2026, 4, 5)),
)
LINES = (SampleLine(date(2026, 2, 3), "Dậy sớm đọc", "a"), SampleLine(date(2026, 5, 19), "Đi thăm thôn 2"))


def filled():
    uow = FakeUnitOfWork()
    fill_sample(uow, sample=Sample(Profile(full_name="An"), FILES, LINES), checklist=a_checklist())
    return uow


def test_all_periods_but_the_latest_are_closed():
    latest, first = list_periods(filled())

    assert (latest.period.written, latest.closed_at) == ("2026-Q2", None)
    assert (first.period.written, first.closed_at.date()) == ("2026-Q1", date(2026, 4, 5))


def test_profile_and_checklist_are_set_up():
    uow = filled()

    assert load_profile(uow).full_name == "An"
    assert current_checklist(uow) == a_checklist()


def test_the_diary_is_written_on_its_days():
    entries = [line.entry for line in load_diary(filled()).lines]

    assert [(each.day, each.manifestation_id) for each in entries] == [
        (date(2026, 5, 19), None),
        (date(2026, 2, 3), "a"),
    ]
    assert [each.written_at.date() for each in entries] == [each.day for each in entries]


def test_the_sample_is_the_same_on_any_day():
    assert filled().committed == filled().committed
