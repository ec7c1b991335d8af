"""What is due at the start of the program."""

from datetime import date, timedelta

from tests.builders import NOW
from tests.builders import periods as parsed
from tests.commitments import a_commitment, a_promise

from sotay.domain.assessment import AssessmentSummary
from sotay.domain.commitment import Outcome
from sotay.domain.remedy import Progress, Remedy, RemedyId
from sotay.domain.reminders import PromisesDue, reminders

TODAY = date(2026, 11, 22)
Q2, Q3, Q4 = parsed("2026-Q2", "2026-Q3", "2026-Q4")


def a_period(period, due, closed_at=None):
    return AssessmentSummary(period, due, closed_at, answered=0, total=27, checklist_version="1")


def a_remedy(days=None, progress=Progress.WAITING):
    due = None if days is None else TODAY + timedelta(days=days)
    done_on = TODAY if progress is Progress.DONE else None
    return Remedy(RemedyId(f"{days}"), "việc", TODAY, due=due, progress=progress, done_on=done_on)


def due_on(today=TODAY, **facts):
    return reminders(today=today, periods=facts.pop("periods", ()), remedies=facts.pop("remedies", ()), **facts)


def test_remedies_are_counted_as_overdue_soon_and_without_a_date():
    found = due_on(remedies=[a_remedy(-5), a_remedy(-1), a_remedy(3), a_remedy(30), a_remedy(31), a_remedy()])

    assert (found.overdue, found.soon, found.nearest_days, found.undated) == (2, 2, 3, 1)


def test_what_is_done_presses_nobody():
    found = due_on(remedies=[a_remedy(-5, Progress.DONE), a_remedy()])

    assert found.overdue == 0
    assert not found.is_pressing


def test_what_is_due_today_is_soon_and_not_overdue():
    found = due_on(remedies=[a_remedy(0)])

    assert (found.overdue, found.soon, found.nearest_days) == (0, 1, 0)


def test_an_open_period_is_named_in_its_last_two_weeks_and_after():
    listed = [
        a_period(Q4, TODAY + timedelta(days=15)),
        a_period(Q3, TODAY + timedelta(days=14)),
        a_period(Q2, TODAY - timedelta(days=4)),
        a_period(Q2, TODAY, closed_at=NOW),
    ]

    assert [(each.period, each.days) for each in due_on(periods=listed).periods] == [(Q2, -4), (Q3, 14)]


def test_promises_are_asked_for_from_november_until_the_end_of_january():
    year = a_commitment(a_promise("a"), a_promise("b", outcome=Outcome.KEPT), a_promise("c", " "))
    last = a_commitment(a_promise("x"), year=2025)

    assert due_on(commitments=[last, year]).promises == PromisesDue(2026, 1)
    assert due_on(commitments=[year]).is_pressing
    assert due_on(date(2026, 10, 31), commitments=[year]).promises is None
    assert due_on(date(2026, 1, 31), commitments=[last, year]).promises == PromisesDue(2025, 1)
    assert due_on(date(2027, 2, 1), commitments=[year]).promises is None
    assert due_on(commitments=[a_commitment(a_promise("b", outcome=Outcome.NOT_KEPT))]).promises is None


def test_the_review_of_the_year_is_due_from_november_until_it_is_handed_in():
    listed = [a_period(Q3, Q3.end, closed_at=NOW)]

    assert due_on(periods=listed).review.days == 39
    assert due_on(date(2026, 10, 31), periods=listed).review is None
    assert due_on(periods=listed, handed_in_years={2026}).review is None
    assert due_on(date(2027, 11, 2), periods=listed).review is None
