"""One change goes back and nothing that was changed since."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import LATER, NOW, a_form
from tests.commitments import a_commitment, a_promise

from sotay.domain.review import AnnualReview
from sotay.domain.submission import Decision, LineChoice, Selection
from sotay.domain.taking_back import edited_back, without_change

REVIEW = AnnualReview(2026, a_form(), place="Tân Phong", edited_at=NOW)
few = st.dictionaries(st.sampled_from("abc"), st.sampled_from(["", "1", "2"]), max_size=3)
reviews = st.builds(
    AnnualReview,
    year=st.just(2026),
    form=st.just(a_form()),
    points=few,
    choices=few,
    stated=st.frozensets(st.sampled_from("abc")),
    place=st.sampled_from(["", "Tân Phong"]),
    signed_on=st.none() | st.just(date(2026, 12, 5)),
)


@given(reviews, reviews)
def test_with_nothing_changed_since_all_is_as_before(before, after):
    assert without_change(after, before=before, after=after) == before


@given(reviews, reviews)
def test_a_change_of_nothing_leaves_what_there_is(before, present):
    assert without_change(present, before=before, after=before) == present


def test_what_was_changed_elsewhere_since_stays():
    after = REVIEW.with_points("a", "5").with_stated("k", True)
    present = after.with_points("b", "7").with_stated("m", True).with_text("s", "lời").with_date(date(2026, 12, 5))

    undone = without_change(present, before=REVIEW, after=after)

    assert undone == REVIEW.with_points("b", "7").with_stated("m", True).with_text("s", "lời").with_date(
        date(2026, 12, 5)
    )


def test_what_was_changed_again_since_stays():
    after = REVIEW.with_place("Lai Châu")

    assert without_change(after.with_place("Sìn Hồ"), before=REVIEW, after=after).place == "Sìn Hồ"


def test_a_decision_goes_back_and_the_words_written_since_stay():
    before = Selection().with_choice("k", LineChoice(Decision.IN))
    after = before.with_choice("k", LineChoice(Decision.SOFTENED))
    present = after.with_choice("k", LineChoice(Decision.SOFTENED, "lời gọn"))

    assert without_change(present, before=before, after=after).choice("k") == LineChoice(Decision.IN, "lời gọn")


def test_the_moment_goes_back_only_with_everything_else():
    before = a_commitment(a_promise("a"), edited_at=NOW)

    assert edited_back(replace(before, edited_at=LATER), before=before, now=LATER) == before
    assert edited_back(replace(before, place="x"), before=before, now=LATER).edited_at == LATER
