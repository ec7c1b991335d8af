"""Acts on the annual review."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.builders import LATER, NONE, NOW, a_checklist, a_feed, a_form, a_section, an_answer, periods
from tests.fakes import FakeUnitOfWork

from sotay.domain.errors import NothingToReview, UnknownForm
from sotay.domain.form import Source
from sotay.domain.member import Profile
from sotay.domain.open_data_json import write_open_data
from sotay.services import assessments, handbook, reviews
from sotay.services.open_data import export_open_data

SECTION = a_section("good", a_feed(Source.DONE_WELL))
MEMBER = a_form(SECTION, form_id="2025-2B", is_default=True)
RETIRED = a_form(SECTION, form_id="2025-2C")
OLD = a_form(SECTION, form_id="2023-2A", since=date(2023, 1, 1), until=date(2024, 12, 31), is_default=True)
LATEST = LATER + timedelta(minutes=5)
FORMS = (MEMBER, RETIRED, OLD)


@pytest.fixture
def uow():
    return FakeUnitOfWork()


def answered(uow, *written):
    for each in periods(*written):
        assessments.open_assessment(uow, period=each, due=None, checklist=a_checklist(), now=NOW)
        assessments.save_answer(uow, now=NOW, period=each, answer=an_answer("a", NONE, done_well=each.written))
    return uow


def load(uow, year=2026, form_name=""):
    return reviews.load_review(uow, year=year, forms=FORMS, form_name=form_name)[0]


def test_a_year_is_composed_from_open_and_closed_periods(uow):
    answered(uow, "2026-Q1", "2026-Q2")
    assessments.close_assessment(uow, period=periods("2026-Q1")[0], now=LATER)

    review = load(uow)

    assert review.text("good") == "2026-Q1\n2026-Q2"
    assert review.edited_at is None


def test_a_deleted_period_is_left_out(uow):
    answered(uow, "2026-Q1", "2026-Q2")
    assessments.delete_assessment(uow, period=periods("2026-Q1")[0], now=LATER)

    assert load(uow).text("good") == "2026-Q2"


def test_the_profile_comes_along_with_its_place(uow):
    handbook.save_profile(uow, profile=Profile(full_name="An", place="Lai Châu"))
    answered(uow, "2026-Q1")

    review, profile = reviews.load_review(uow, year=2026, forms=FORMS)

    assert profile.full_name == "An"
    assert review.place == "Lai Châu"


def test_the_form_is_the_named_one_then_that_of_the_profile_then_the_default(uow):
    answered(uow, "2026-Q1", "2024-Q1")
    assert load(uow).form is MEMBER

    handbook.save_profile(uow, profile=Profile(form_id="2025-2C"))
    assert load(uow).form is RETIRED
    assert load(uow, year=2024).form is OLD
    assert load(uow, form_name="2b").form is MEMBER


def test_an_unknown_form_is_refused(uow):
    with pytest.raises(UnknownForm):
        load(answered(uow, "2026-Q1"), form_name="3Z")


def test_a_year_without_anything_is_refused(uow):
    with pytest.raises(NothingToReview) as refused:
        load(answered(uow, "2025-Q1"), year=2026)
    assert refused.value.year == 2026


def test_a_saved_review_stays_as_written_whatever_the_answers_become(uow):
    answered(uow, "2026-Q1")
    saved = reviews.save_review(uow, review=load(uow).with_text("good", "của tôi"), now=LATER)

    answered(uow, "2026-Q2")

    assert load(uow) == saved
    assert saved.edited_at == LATER


def test_a_saved_review_is_there_even_without_periods(uow):
    saved = reviews.save_review(uow, review=load(answered(uow, "2026-Q1")), now=LATER)
    assessments.delete_assessment(uow, period=periods("2026-Q1")[0], now=LATER)

    assert load(uow) == saved


def test_a_saved_review_moves_to_another_form_with_its_words(uow):
    saved = reviews.save_review(uow, review=load(answered(uow, "2026-Q1")).with_text("good", "của tôi"), now=LATER)

    moved = load(uow, form_name="2025-2C")

    assert moved == replace(saved, form=RETIRED)
    assert load(uow) == saved


def test_giving_up_the_edits_composes_anew_and_can_be_undone(uow):
    answered(uow, "2026-Q1")
    saved = reviews.save_review(uow, review=load(uow).with_text("good", "của tôi"), now=LATER)

    given_up = reviews.discard_review(uow, year=2026)
    assert given_up == saved
    assert load(uow).text("good") == "2026-Q1"

    assert reviews.save_review(uow, review=given_up, now=LATER) == saved
    assert load(uow).text("good") == "của tôi"


def test_giving_up_where_nothing_was_saved_changes_nothing(uow):
    assert reviews.discard_review(uow, year=2026) is None


@pytest.mark.parametrize("is_draft", [True, False])
@pytest.mark.parametrize(
    "change",
    [
        lambda each: each.with_points("c", "12"),
        lambda each: each.with_choice("level", "good"),
        lambda each: each.with_stated("k", True),
        lambda each: each.with_place("Tân Phong"),
        lambda each: each.with_date(date(2026, 12, 5)),
        lambda each: replace(each, form=RETIRED),
    ],
)
def test_undoing_one_change_leaves_the_same_bytes(uow, is_draft, change):
    answered(uow, "2026-Q1")
    if not is_draft:
        reviews.save_review(uow, review=load(uow).with_text("good", "của tôi"), now=NOW)
    before, as_it_was = load(uow), bytes_of(uow)
    after = reviews.save_review(uow, review=change(before), now=LATER)
    assert bytes_of(uow) != as_it_was

    reviews.take_review_back(uow, before=before, after=after, now=LATEST)

    assert bytes_of(uow) == as_it_was
    assert load(uow) == before


def test_undoing_one_change_keeps_what_was_written_since(uow):
    before = load(answered(uow, "2026-Q1"))
    after = reviews.save_review(uow, review=before.with_points("c", "12"), now=LATER)
    reviews.save_review(uow, review=after.with_text("good", "của tôi").with_points("d", "3"), now=LATER)

    reviews.take_review_back(uow, before=before, after=after, now=LATEST)

    assert load(uow) == replace(before.with_text("good", "của tôi").with_points("d", "3"), edited_at=LATEST)


def test_words_that_no_period_holds_are_never_taken_for_a_draft(uow):
    saved = reviews.save_review(uow, review=load(answered(uow, "2026-Q1")).with_text("good", "nhập vào"), now=NOW)

    reviews.keep_review(uow, review=replace(saved, edited_at=None), now=LATER)

    assert load(uow) == replace(saved, edited_at=LATER)


def bytes_of(uow):
    return write_open_data(export_open_data(uow))


def test_years_to_review_have_a_period_or_a_saved_review(uow):
    answered(uow, "2026-Q1", "2026-Q2", "2024-12-31", "2021-2026")
    reviews.save_review(uow, review=replace(load(uow), year=2020), now=LATER)

    assert reviews.years_to_review(uow) == (2026, 2024, 2020)
