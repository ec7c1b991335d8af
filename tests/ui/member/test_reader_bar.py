"""An open period after the profile changed: what the page shows, asks and never loses."""

from dataclasses import replace

import pytest
from tests.builders import with_audiences
from tests.ui.member.conftest import NOW, Q4
from tests.ui.member.typing_in import note

from sotay.domain.assessment import Answer
from sotay.domain.item_search import hits_in
from sotay.domain.manifestation import Audience, LevelKey
from sotay.domain.member import Membership, Profile
from sotay.services.assessments import close_assessment, open_assessment, save_answer
from sotay.services.handbook import read_period, save_profile
from sotay.ui.context import PageId, Place
from sotay.ui.member.assessment.card import TextField
from sotay.ui.member.assessment.page import make_assessment_page
from sotay.ui.member.assessment.reader_bar import FOLLOW, KEEP
from sotay.ui.member.handbook.reading import ItemReading
from sotay.ui.member.history.reading import assessment_html

pytestmark = pytest.mark.window

HERE = Place(PageId.ASSESSMENT)
WORDS = "Việc tôi đã làm khi còn dự bị"


@pytest.fixture
def special(handbook):
    """The ids of the two items that are for members on probation."""
    first, second = handbook.ids()[1:3]
    only = (Audience.PROBATION,)
    handbook.checklist = with_audiences(replace(handbook.checklist, id="thu"), **{first: only, second: only})
    return first, second


def says(handbook, membership):
    handbook.do(save_profile, profile=Profile(full_name="Nguyễn Văn An", membership=membership))


def begin(handbook):
    handbook.do(open_assessment, period=Q4, due=None, checklist=handbook.checklist, now=NOW)


@pytest.fixture
def page(handbook, special, shown):
    """A period that was begun on probation with one of the two items answered; the member is official by now."""
    says(handbook, Membership.PROBATIONARY)
    begin(handbook)
    handbook.do(save_answer, period=Q4, answer=Answer(special[0], LevelKey("none"), done_well=WORDS), now=NOW)
    says(handbook, Membership.OFFICIAL)
    return shown(make_assessment_page(handbook.context), HERE)


def keys(page):
    return {row.key for row in page.list.rows.row_model.rows()}


def press(page, key):
    page.reader.bar.action_triggered.emit(key)


def test_an_official_member_is_not_asked_and_is_told_how_many_items_that_are(handbook, special, shown):
    begin(handbook)
    page = shown(make_assessment_page(handbook.context), HERE)

    assert not keys(page) & set(special)
    assert page.list.progress.text().endswith("Không hiện 2 mục không dành cho đảng viên chính thức.")
    assert page.reader.isHidden()


def test_a_member_on_probation_is_asked_and_told_why(handbook, special, shown):
    says(handbook, Membership.PROBATIONARY)
    begin(handbook)
    page = shown(make_assessment_page(handbook.context), replace(HERE, item=special[0]))

    assert keys(page) >= set(special)
    assert page.item.reading.badge.text() == "Chỉ dành cho đảng viên dự bị."
    assert page.reader.isHidden()


def test_following_the_profile_leaves_out_what_is_blank_and_keeps_what_is_answered(page, handbook, special, settle):
    assert page.reader.bar.text() == (
        "Kỳ này hỏi như lúc mở kỳ. Theo hồ sơ bây giờ (đảng viên chính thức) thì bớt 1 mục chưa ghi gì."
    )
    before = handbook.stored().answers
    press(page, FOLLOW)
    settle()

    assert special[0] in keys(page)
    assert special[1] not in keys(page)
    assert page.reader.isHidden()
    assert handbook.stored().answers == before
    sentence, undo = handbook.shell.undos[-1]
    assert "Mọi câu trả lời còn nguyên" in sentence
    undo()
    settle()
    assert keys(page) >= set(special)


def test_words_typed_just_before_the_period_follows_are_stored(page, handbook, special, settle):
    page.presenter.show_item(special[1])
    note(page, TextField.SHORTCOMING).insertPlainText("Đang gõ dở")
    press(page, FOLLOW)
    settle()

    assert handbook.stored().answers[special[1]].shortcoming == "Đang gõ dở"
    assert keys(page) >= set(special)


def test_a_period_that_is_left_as_it_began_says_so_no_more(page, handbook, special, shown, settle):
    press(page, KEEP)
    settle()
    again = shown(make_assessment_page(handbook.context), HERE)

    assert again.reader.isHidden()
    assert keys(again) >= set(special)


def test_the_history_of_a_closed_period_keeps_what_was_answered_on_probation(page, handbook, special, settle):
    press(page, FOLLOW)
    settle()
    handbook.do(close_assessment, period=Q4, now=NOW)
    assessment, events = handbook.do(read_period, period=Q4)
    html = assessment_html(assessment, events)

    assert WORDS in html
    assert "hỏi theo hồ sơ đã sửa" in html
    assert handbook.checklist.item(special[1]).short not in html


def test_reading_the_27_says_for_whom_an_item_is(theme, handbook, special, qtbot):
    reading = ItemReading(theme)
    qtbot.addWidget(reading)
    item = handbook.checklist.item(special[0])
    reading.show_item(item, "I.2", hits_in(item, ""))

    assert reading.audience.text() == "Chỉ dành cho đảng viên dự bị."
