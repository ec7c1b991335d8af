"""Every act on a period offers to be taken back, and taking it back leaves all as it was."""

import pytest
from tests.ui.member.conftest import Q3

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.services.assessments import list_periods
from sotay.texts import period_acts as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.page import make_assessment_page
from sotay.ui.member.closing.page import make_closing_page
from sotay.ui.member.history.page import make_history_page
from sotay.ui.member.overview.page import make_overview_page

pytestmark = pytest.mark.window

Q3_NAME, Q4_NAME = "quý III năm 2026", "quý IV năm 2026"


def last_undo(handbook):
    return handbook.shell.undos[-1]


def answered(handbook):
    return Answer(handbook.ids()[0], LevelKey("none"), done_well="Đã đọc nghị quyết")


def periods(handbook, **options):
    handbook.desk.flush().result()
    return [each.period for each in handbook.do(list_periods, **options)]


def test_a_period_started_by_mistake_is_taken_back(handbook, shown, settle):
    page = shown(make_overview_page(handbook.context), Place(PageId.OVERVIEW))
    page._presenter.start_suggested()
    settle()
    sentence, undo = last_undo(handbook)
    assert sentence == texts.started(Q4_NAME)
    undo()
    settle()

    assert periods(handbook) == periods(handbook, deleted=True) == []
    assert handbook.shell.notices == [texts.start_taken_back(Q4_NAME)]
    assert handbook.shell.places[-1] == Place(PageId.OVERVIEW)


@pytest.mark.parametrize("make", [make_assessment_page, make_closing_page, make_history_page])
def test_a_period_reopened_by_mistake_is_closed_as_it_was(handbook, shown, settle, make):
    handbook.open(Q3, answered(handbook))
    handbook.close(Q3)
    before = handbook.stored(Q3)
    page = shown(make(handbook.context), Place(PageId.HISTORY, period=Q3))
    settle()
    presenter = getattr(page, "presenter", None) or page._presenter
    presenter.reopen(*([] if make is make_assessment_page else [Q3]))
    settle()
    assert not handbook.stored(Q3).is_closed
    sentence, undo = last_undo(handbook)
    assert sentence == texts.reopened(Q3_NAME)
    undo()
    settle()

    again = handbook.stored(Q3)
    assert (again.closed_at, again.answers, again.due) == (before.closed_at, before.answers, before.due)
    assert handbook.shell.notices[-1] == texts.closed_again(Q3_NAME)
    assert handbook.shell.problems == []
