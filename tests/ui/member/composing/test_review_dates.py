"""A day that no calendar has is refused politely, and the day that is stored stays."""

from datetime import date

import pytest
from tests.ui.common.keys import type_text
from tests.ui.member.conftest import NOW, Q4

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey
from sotay.services.reviews import load_review, save_review
from sotay.texts import dates as texts
from sotay.ui.context import PageId, Place
from sotay.ui.member.review.page import make_review_page

pytestmark = pytest.mark.window


def test_the_31st_of_february_is_refused_and_the_day_before_stays(handbook, context, forms, shown, settle):
    handbook.open(Q4, Answer(handbook.ids()[0], LevelKey("none"), done_well="Đã đọc nghị quyết"))
    review, _ = handbook.do(load_review, year=2026, forms=forms)
    handbook.do(save_review, review=review.with_date(date(2026, 11, 20)), now=NOW)
    page = shown(make_review_page(context), Place(PageId.REVIEW, year=2026))
    settle()
    day = page.form.day
    day.edit.setFocus()
    day.edit.selectAll()
    type_text(day.edit, "31/2/2026")
    page.form.place.edit.setFocus()
    page.leave()
    settle()

    assert day.problem() == texts.not_a_date()
    assert day.text() == "31/2/2026"
    assert handbook.do(load_review, year=2026, forms=forms)[0].signed_on == date(2026, 11, 20)
