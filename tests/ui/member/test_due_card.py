"""What the first page says is due, in days and without a word of what it is about."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from tests.commitments import a_commitment, a_promise
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.commitment import Outcome
from sotay.domain.manifestation import LevelKey
from sotay.domain.remedy import Remedy, RemedyId
from sotay.services.assessments import open_assessment
from sotay.services.commitments import save_commitment
from sotay.services.remedies import save_remedy
from sotay.ui.context import PageId, Place
from sotay.ui.member.overview.page import make_overview_page

pytestmark = pytest.mark.window

HERE = Place(PageId.OVERVIEW)
TODAY = NOW.date()
SECRET = Remedy(RemedyId("a"), "Xin lỗi chị V.", TODAY)


def due_in(handbook, *days):
    for number in days:
        remedy = replace(SECRET, id=RemedyId(str(number)), due=TODAY + timedelta(days=number))
        handbook.do(save_remedy, remedy=remedy, today=TODAY)


def test_overdue_and_near_remedies_are_counted_and_linked(qtbot, handbook, shown):
    due_in(handbook, -5, -1, 3, 20, 60)
    page = shown(make_overview_page(handbook.context), HERE)

    assert page.due_card.lines() == (
        "2 biện pháp khắc phục đã quá hạn.",
        "2 biện pháp khắc phục đến hạn trong 30 ngày tới, việc gần nhất còn 3 ngày.",
    )
    qtbot.mouseClick(page.due_card.remedies_button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.REMEDIES)]


def test_the_first_page_never_shows_what_a_remedy_is_about(handbook, shown):
    due_in(handbook, 0)
    page = shown(make_overview_page(handbook.context), HERE)

    assert page.due_card.lines() == ("1 biện pháp khắc phục đến hạn trong 30 ngày tới, hôm nay.",)
    assert SECRET.step not in " ".join(page.due_card.lines())


def test_another_open_period_and_the_review_are_named_in_days(qtbot, handbook, shown):
    handbook.open(Q4, Answer(handbook.ids()[0], level=LevelKey("none")))
    late = {"period": Q3, "due": date(2026, 11, 20), "checklist": handbook.checklist, "now": NOW}
    handbook.do(open_assessment, **late)
    page = shown(make_overview_page(handbook.context), HERE)

    assert page.due_card.lines() == (
        "Bản kiểm điểm năm 2026: còn 39 ngày. Hướng dẫn chung là xong trước 31/12/2026; chi bộ có thể hẹn sớm hơn.",
    )
    assert not page.due_card.remedies_button.isVisible()
    qtbot.mouseClick(page.due_card.review_button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.REVIEW, year=2026)]


def test_promises_that_wait_for_an_answer_are_counted_and_linked(qtbot, handbook, shown):
    commitment = a_commitment(a_promise("a", SECRET.step), a_promise("b", outcome=Outcome.KEPT))
    handbook.do(save_commitment, commitment=commitment, now=NOW)
    page = shown(make_overview_page(handbook.context), HERE)

    assert page.due_card.lines() == ("Cam kết năm 2026: còn 1 điều chưa trả lời đã làm đến đâu.",)
    assert not page.due_card.review_button.isVisible()
    qtbot.mouseClick(page.due_card.promises_button, Qt.MouseButton.LeftButton)
    assert handbook.shell.places == [Place(PageId.COMMITMENT, year=2026)]


def test_a_second_period_that_is_late_is_named_beside_the_current_one(handbook, shown):
    for period, due in ((Q3, date(2026, 11, 20)), (Q4, date(2026, 11, 25))):
        handbook.do(open_assessment, period=period, due=due, checklist=handbook.checklist, now=NOW)
    page = shown(make_overview_page(handbook.context), HERE)

    assert page.due_card.lines()[0] == "Quý IV năm 2026: còn 3 ngày."


def test_where_nothing_is_due_nothing_is_said(handbook, shown):
    handbook.do(save_remedy, remedy=SECRET, today=TODAY)
    page = shown(make_overview_page(handbook.context), HERE)

    assert not page.due_card.isVisible()
