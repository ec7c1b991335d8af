"""A review on another form: no points and no statement stand under words that they were not given to."""

import pytest
from tests.shipped import shipped_catalog

from sotay.domain.another_form import has_points_left, on_form
from sotay.domain.form import form_for
from sotay.domain.review import AnnualReview

SELF_CRITICISM = "Về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm"


@pytest.fixture
def forms():
    """The shipped forms of 2026 by their letter."""
    shipped, _ = shipped_catalog().forms()
    return {letter: form_for(letter, 2026, shipped) for letter in ("2A", "2B", "2C")}


@pytest.fixture
def review(forms):
    """A member's review with points everywhere and two statements."""
    review = AnnualReview(2026, forms["2B"]).with_text("nhiem-vu", "Đủ việc")
    for key, written in (("chung-1", "17"), ("chung-2", "7"), ("chung-3", "4"), ("ket-qua-1", "58")):
        review = review.with_points(key, written)
    return review.with_stated("nhiem-vu-100", True).with_stated("khac-phuc-100", True).with_choice("xep-loai", "tot")


def shown(review):
    """Return the points that stand on the form: words of the criterion → points."""
    criteria = [each for group in review.form.score_groups() for each in group.criteria]
    return {each.text: review.points[each.key] for each in criteria if review.points.get(each.key)}


def test_points_follow_the_words_that_they_were_given_to(review, forms):
    moved = on_form(review, forms["2A"])

    assert shown(moved) == {SELF_CRITICISM: "4"}
    assert has_points_left(moved)
    assert (moved.text("nhiem-vu"), moved.choices) == ("Đủ việc", review.choices)


def test_a_statement_about_oneself_is_none_about_the_unit_one_leads(review, forms):
    moved = on_form(review, forms["2A"])

    holds = {each.text for level in moved.form.ratings for each in level.conditions if each.key in moved.stated}
    assert holds == {"Đã khắc phục 100% hạn chế, khuyết điểm được chỉ ra ở thời điểm kiểm điểm trước (nếu có)"}


@pytest.mark.parametrize("through", [("2A",), ("2C",), ("2A", "2C"), ("2C", "2A")])
def test_the_way_back_loses_nothing(review, forms, through):
    there = review
    for letter in through:
        there = on_form(there, forms[letter])

    assert on_form(there, forms["2B"]) == review


def test_what_was_given_meanwhile_stands_on_the_way_back(review, forms):
    there = on_form(review, forms["2A"]).with_points("chung-5", "5")

    assert shown(on_form(there, forms["2B"]))[SELF_CRITICISM] == "5"
