"""Earlier words of a review: kept before they are written over, each once, and never too many."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.builders import NONE, NOW, a_checklist, a_feed, a_form, a_section, an_answer, periods
from tests.fakes import FakeUnitOfWork

from sotay.domain.form import Source
from sotay.domain.review_words import MOST_KEPT
from sotay.services import assessments, reviews
from sotay.services.review_words import load_earlier_review

FORM = a_form(a_section("good", a_feed(Source.DONE_WELL)), form_id="2025-2B", is_default=True)
(Q1,) = periods("2026-Q1")


@pytest.fixture
def uow():
    uow = FakeUnitOfWork()
    assessments.open_assessment(uow, period=Q1, due=None, checklist=a_checklist(), now=NOW)
    assessments.save_answer(uow, period=Q1, answer=an_answer("a", NONE, done_well="lời trong kỳ"), now=NOW)
    return uow


def write(uow, words, *, minutes=0):
    review, _ = reviews.load_review(uow, year=2026, forms=(FORM,))
    return reviews.save_review(uow, review=review.with_text("good", words), now=NOW + timedelta(minutes=minutes))


def earlier(uow):
    return load_earlier_review(uow, year=2026, form=FORM)


def kept(uow):
    return [each.texts["good"] for each in earlier(uow).words]


def test_what_another_sitting_wrote_is_kept_before_it_is_changed(uow):
    for minutes, words in enumerate(["M", "Một"]):
        write(uow, words, minutes=minutes)
    write(uow, "Hai", minutes=60)
    write(uow, "Hai lời", minutes=61)
    write(uow, "Ba", minutes=120)

    assert kept(uow) == ["Hai lời", "Một"]
    assert earlier(uow).words[0].kept_at == NOW + timedelta(minutes=120)


def test_a_passage_written_over_at_once_is_kept_within_one_sitting(uow):
    passage = "Đã đọc và trao đổi nghị quyết trong chi bộ hằng tháng."
    write(uow, passage)
    write(uow, "Đ", minutes=1)

    assert kept(uow) == [passage]


def test_the_draft_is_there_however_much_was_edited(uow):
    write(uow, "lời khác")

    assert earlier(uow).draft.text("good") == "lời trong kỳ"


def test_the_first_words_stay_however_many_follow(uow):
    for number in range(MOST_KEPT + 5):
        write(uow, f"lời thứ {number}", minutes=60 * number)

    assert len(kept(uow)) == MOST_KEPT
    assert (kept(uow)[0], kept(uow)[-1]) == (f"lời thứ {MOST_KEPT + 3}", "lời thứ 0")


def test_undoing_a_change_of_the_words_keeps_what_it_said(uow):
    before = write(uow, "lời cũ")
    after = write(uow, "lời mới", minutes=120)
    now = NOW + timedelta(hours=4)

    undone = reviews.take_review_back(uow, before=before, after=after, now=now)

    assert undone == before == reviews.load_review(uow, year=2026, forms=(FORM,))[0]
    assert kept(uow) == ["lời mới", "lời cũ"]
    assert reviews.take_review_back(uow, before=replace(before, year=2025), after=after, now=now) is None
