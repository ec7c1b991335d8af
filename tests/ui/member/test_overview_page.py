"""The first page: one next step, how far the period is, what is safe."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from tests.commitments import a_commitment, a_promise
from tests.ui.member.conftest import NOW, Q3, Q4

from sotay.domain.assessment import Answer
from sotay.domain.backup import BackupReason
from sotay.domain.diary import DiaryDraft
from sotay.domain.manifestation import LevelKey
from sotay.domain.member import Profile
from sotay.services.assessments import remember_item
from sotay.services.commitments import save_commitment
from sotay.services.diary import keep_draft
from sotay.services.handbook import save_profile
from sotay.texts import overview as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.overview.page import make_overview_page

pytestmark = pytest.mark.window

HERE = Place(PageId.OVERVIEW)
NONE = LevelKey("none")


@pytest.fixture
def page(handbook, shown):
    return lambda: shown(make_overview_page(handbook.context), HERE)


def press(qtbot, page):
    qtbot.mouseClick(page.step_button, Qt.MouseButton.LeftButton)


def test_a_new_handbook_offers_the_present_quarter(qtbot, handbook, page, settle):
    shown = page()
    assert shown.none_title.text() == texts.empty_title()
    assert shown.step_button.text() == "Bắt đầu quý IV năm 2026"

    press(qtbot, shown)
    settle()
    assert handbook.shell.places == [Place(PageId.ASSESSMENT, period=Q4)]
    assert handbook.stored(Q4).answered_count() == 0


def test_the_next_step_is_the_item_where_the_member_stopped(qtbot, handbook, page):
    ids = handbook.ids()
    handbook.open(Q4, *(Answer(each, level=NONE) for each in ids[:3]))
    handbook.do(remember_item, period=Q4, manifestation_id=ids[3])
    shown = page()

    assert shown.step_button.text() == "Tiếp tục mục I.4"
    assert "dừng ở mục I.4" in shown.period_card.place.text()
    assert shown.period_card.bar.text() == "Đã trả lời 3/27 mục"
    press(qtbot, shown)
    assert handbook.shell.places == [Place(PageId.ASSESSMENT, period=Q4, item=ids[3])]


def test_an_answered_item_leads_on_to_the_next(handbook, page):
    ids = handbook.ids()
    handbook.open(Q4, *(Answer(each, level=NONE) for each in ids[:3]))

    assert page().step_button.text() == "Tiếp tục mục I.4"


def test_an_untouched_period_begins_at_the_first_item(handbook, page):
    handbook.open(Q4)

    assert page().step_button.text() == "Bắt đầu từ mục I.1"


def test_a_period_that_was_only_looked_at_begins_at_the_first_item(handbook, page):
    handbook.open(Q4)
    handbook.do(remember_item, period=Q4, manifestation_id=handbook.ids()[3])
    shown = page()

    assert shown.step_button.text() == "Bắt đầu từ mục I.1"
    assert shown.period_card.place.text() == texts.nothing_answered_yet()


def test_with_everything_answered_the_next_step_is_to_close(qtbot, handbook, page):
    handbook.open(Q4, *(Answer(each, level=NONE) for each in handbook.ids()))
    shown = page()
    assert shown.step_button.text() == texts.review_and_close()

    press(qtbot, shown)
    assert handbook.shell.places == [Place(PageId.CLOSING, period=Q4)]


def test_with_everything_closed_the_following_period_is_offered(handbook, shown):
    for period in (Q3, Q4):
        handbook.open(period, Answer(handbook.ids()[0], level=NONE))
        handbook.close(period)
    october = replace(handbook.context, clock=lambda: datetime(2026, 10, 5, 8, tzinfo=UTC))
    page = shown(make_overview_page(october), HERE)

    assert page.none_title.text() == texts.none_open_title()
    assert page.step_button.text() == "Bắt đầu quý I năm 2027"


def test_at_the_end_of_the_year_the_review_comes_before_a_quarter_that_has_not_begun(qtbot, handbook, page):
    handbook.open(Q4, Answer(handbook.ids()[0], level=NONE))
    handbook.close(Q4)
    shown = page()
    assert shown.step_button.text() == texts.write_review()

    press(qtbot, shown)
    assert handbook.shell.places == [Place(PageId.REVIEW, year=2026)]


def test_promises_are_answered_before_the_review_is_written(qtbot, handbook, page):
    handbook.open(Q4, Answer(handbook.ids()[0], level=NONE))
    handbook.close(Q4)
    handbook.do(save_commitment, commitment=a_commitment(a_promise("a")), now=NOW)
    shown = page()
    assert shown.step_button.text() == texts.answer_promises()

    press(qtbot, shown)
    assert handbook.shell.places == [Place(PageId.COMMITMENT, year=2026)]


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        (datetime(2026, 11, 22, 9, tzinfo=UTC), "Còn 39 ngày, hạn là thứ Năm, 31/12/2026."),
        (datetime(2026, 12, 31, 9, tzinfo=UTC), "Hạn là hôm nay."),
        (datetime(2027, 1, 2, 9, tzinfo=UTC), "Đã quá hạn 2 ngày"),
    ],
)
def test_the_due_date_is_said_in_days_and_weekday(handbook, shown, day, sentence):
    handbook.open(Q4)
    context = replace(handbook.context, clock=lambda: day)

    assert sentence in shown(make_overview_page(context), HERE).period_card.due.text()


def test_empty_lines_of_the_profile_are_named_until_they_are_filled(handbook, page, settle):
    shown = page()
    assert "ngày sinh, chi bộ, đơn vị công tác" in shown.profile_hint.text()

    full = Profile(full_name="An", birth_date=datetime(1960, 1, 2).date(), cell="Chi bộ 1", unit="Trường")
    handbook.do(save_profile, profile=full)
    shown.enter(HERE)
    settle()
    assert not shown.profile_card.isVisible()


def test_the_last_backup_is_named(handbook, page, settle):
    shown = page()
    assert shown.data_card.backup.text() == texts.no_backup()

    handbook.desk.back_up(BackupReason.ON_DEMAND).result()
    shown.enter(HERE)
    settle()
    assert shown.data_card.backup.text() == "Bản sao lưu gần nhất: 14:32 ngày 22/11/2026."


def test_typed_names_are_never_read_as_markup(handbook, page):
    handbook.do(save_profile, profile=Profile(full_name="<b>An</b> & Bình"))

    assert page().sheet.title.text() == "Chào đồng chí <b>An</b> & Bình"


def test_a_line_can_be_written_from_here_and_one_that_waits_is_named(qtbot, handbook, page, settle):
    shown = page()
    assert shown.write_button.text() == "Ghi nhanh (Ctrl+N)"
    qtbot.mouseClick(shown.write_button, Qt.MouseButton.LeftButton)
    assert handbook.shell.entries == [None]

    handbook.do(keep_draft, draft=DiaryDraft("Đang viết dở"))
    shown.diary_changed(None)
    settle()

    assert shown.write_button.text() == "Viết tiếp dòng dở (Ctrl+N)"
