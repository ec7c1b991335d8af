"""Reviews, profile, settings and accepted checklists come back as they were stored."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import (
    LATER,
    NOW,
    a_checklist,
    a_form,
    periods,
)
from tests.strategies import any_text, forms, reviews, words

from sotay.domain.member import Profile
from sotay.domain.review import AnnualReview
from sotay.domain.search import nfc

Q3, Q4, YEAR, TERM = periods("2026-Q3", "2026-Q4", "2026", "2025-2030")

# Each example works in a transaction that is rolled back, so that one database serves all.
on_one_database = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def nfc_of(value):
    if isinstance(value, str):
        return nfc(value)
    return {key: nfc(text) for key, text in value.items()}


@on_one_database
@given(reviews)
def test_a_review_comes_back_with_the_form_it_was_written_on(uow, review):
    with uow:
        uow.reviews.put(review)
        stored = uow.reviews.get(review.year)

    assert nfc(repr(stored.form)) == nfc(repr(review.form))
    assert (stored.texts, stored.points, stored.choices) == (
        nfc_of(review.texts),
        nfc_of(review.points),
        nfc_of(review.choices),
    )
    assert (stored.stated, stored.place) == (review.stated, nfc(review.place))
    assert (stored.signed_on, stored.edited_at) == (review.signed_on, review.edited_at)


def test_a_review_takes_the_place_of_the_one_before_and_can_be_removed(uow):
    with uow:
        for text in ("cũ", "mới"):
            uow.reviews.put(AnnualReview(2026, a_form()).with_text("x", text))
        uow.reviews.put(AnnualReview(2024, a_form(form_id="2023-2A")))

        assert uow.reviews.get(2026).text("x") == "mới"
        assert uow.reviews.years() == (2026, 2024)
        uow.reviews.remove(2026)
        assert uow.reviews.get(2026) is None
        uow.reviews.remove(2026)
        assert uow.reviews.years() == (2024,)


@on_one_database
@given(forms)
def test_a_form_is_stored_once(uow, form):
    with uow:
        uow.reviews.put(AnnualReview(2025, form))
        uow.reviews.put(AnnualReview(2026, form))

        assert uow.reviews.get(2025).form == uow.reviews.get(2026).form


@on_one_database
@given(st.builds(Profile, full_name=words, birth_date=st.none() | st.dates(), cell=any_text, place=any_text))
def test_the_profile_comes_back(uow, profile):
    with uow:
        uow.profiles.put(profile)
        stored = uow.profiles.get()

    assert stored == replace(
        profile, full_name=nfc(profile.full_name), cell=nfc(profile.cell), place=nfc(profile.place)
    )


def test_a_handbook_without_a_profile_has_an_empty_one(uow):
    with uow:
        assert uow.profiles.get() == Profile()


def test_a_setting_comes_back_and_an_unknown_one_is_none(uow):
    with uow:
        uow.settings.put("lock-minutes", "5")
        uow.settings.put("lock-minutes", "10")

        assert uow.settings.get("lock-minutes") == "10"
        assert uow.settings.get("letters") is None


def test_the_checklist_accepted_last_holds_whatever_the_clock_says(uow):
    old, new = a_checklist(version="1"), a_checklist(version="2")
    with uow:
        assert uow.checklists.current() is None
        uow.checklists.accept(old, LATER)
        uow.checklists.accept(new, NOW)
        uow.checklists.accept(old, LATER)

        assert uow.checklists.current() == new
