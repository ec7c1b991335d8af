"""The annual review: composed from answers, then the member's own."""

from dataclasses import fields
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import (
    FIXED,
    NONE,
    UNSURE,
    a_checklist,
    a_criterion,
    a_feed,
    a_form,
    a_rating,
    a_score_group,
    a_section,
    an_answer,
    an_assessment,
)

from sotay.domain import review as r
from sotay.domain.assessment import Answer
from sotay.domain.errors import NotPoints, TextTooLong
from sotay.domain.form import Source

SECRET = "chỉ mình tôi biết"


def composed(form, *assessments, year=2026):
    return r.compose_review(year=year, form=form, assessments=assessments)


# --- composing -------------------------------------------------------------------------------------------------------


def test_each_section_takes_the_texts_it_is_fed_from():
    form = a_form(
        a_section("good", a_feed(Source.DONE_WELL)),
        a_section("bad", a_feed(Source.SHORTCOMING), a_feed(Source.CAUSE)),
        a_section("mend", a_feed(Source.REMEDY)),
    )
    answer = an_answer("a", done_well="tốt", shortcoming="chậm", cause="vội", remedy="lập lịch")

    review = composed(form, an_assessment("2026-Q4", answer))

    assert dict(review.texts) == {"good": "tốt", "bad": "chậm\nvội", "mend": "lập lịch"}


def test_entries_follow_the_printed_order_and_the_periods_from_the_earliest():
    form = a_form(a_section("good", a_feed(Source.DONE_WELL)))
    late = an_assessment("2026-Q4", an_answer("d", done_well="d4"), an_answer("a", done_well="a4"))
    early = an_assessment("2026-Q1", an_answer("a", done_well="a1"))

    assert composed(form, late, early).text("good") == "a1\na4\nd4"


def test_the_same_words_are_taken_once():
    form = a_form(a_section("good", a_feed(Source.DONE_WELL, "- {text}")))
    quarters = [an_assessment(each, an_answer("a", done_well="học đều")) for each in ("2026-Q1", "2026-Q2")]

    assert composed(form, *quarters).text("good") == "- học đều"


def test_only_periods_that_end_in_the_year_count_open_or_closed():
    form = a_form(a_section("good", a_feed(Source.DONE_WELL)))
    assessments = [
        an_assessment(each, an_answer("a", done_well=each))
        for each in ("2025-Q4", "2026-Q1", "2026", "2026-11-22", "2021-2026", "2027-01")
    ]

    assert composed(form, *assessments).text("good").split("\n") == ["2026-Q1", "2026-11-22", "2026"]


def test_a_line_names_code_and_short_title_and_takes_braces_as_words():
    form = a_form(a_section("good", a_feed(Source.DONE_WELL, "{code} ({short}): {text}")))

    review = composed(form, an_assessment("2026-Q4", an_answer("d", done_well="ghi {code} và {lạ}")))

    assert review.text("good") == "II.1 (Mục d): ghi {code} và {lạ}"


def test_a_feed_may_be_limited_to_levels_or_leave_some_out():
    answers = (
        an_answer("a", NONE, done_well="a"),
        an_answer("b", FIXED, done_well="b"),
        an_answer("c", UNSURE, done_well="c"),
        an_answer("d", done_well="d"),
    )

    def taken(**limits):
        form = a_form(a_section("good", a_feed(Source.DONE_WELL, **limits)))
        return composed(form, an_assessment("2026-Q4", *answers)).text("good").split("\n")

    assert taken() == ["a", "b", "c", "d"]
    assert taken(levels=(FIXED, UNSURE)) == ["b", "c"]
    assert taken(except_levels=(FIXED,)) == ["a", "c", "d"]


def test_each_period_is_read_by_its_own_checklist():
    form = a_form(a_section("good", a_feed(Source.DONE_WELL, "{code} {text}")))
    older = an_assessment("2026-Q1", an_answer("x", done_well="cũ"), checklist=a_checklist("yx"))
    newer = an_assessment("2026-Q2", an_answer("x", done_well="mới"), checklist=a_checklist("x"))

    assert composed(form, older, newer).text("good") == "I.2 cũ\nI.1 mới"


texts = st.text(alphabet="abc đê\n", max_size=8)
answers_with_secret = st.builds(
    Answer,
    manifestation_id=st.sampled_from("abcd"),
    level=st.sampled_from([None, NONE, FIXED, UNSURE]),
    done_well=texts,
    shortcoming=texts,
    cause=texts,
    remedy=texts,
    private_note=st.just(SECRET),
)


@given(st.lists(answers_with_secret, max_size=4), st.lists(st.sampled_from(Source), min_size=1, max_size=4))
def test_a_private_note_can_never_enter(answers, sources):
    form = a_form(a_section("all", *(a_feed(each, "{code} {short} {text}") for each in sources)))

    review = composed(form, an_assessment("2026-Q4", *answers))

    assert SECRET not in repr(review)


def test_no_source_names_the_private_note():
    public = {each.name for each in fields(Answer)} - {"manifestation_id", "level", "private_note"}

    assert {each.value for each in Source} == public


def test_a_draft_has_no_date_no_points_and_no_ticked_box():
    review = composed(a_form(a_section("good")), an_assessment())

    assert review.signed_on is None
    assert review.edited_at is None
    assert not review.points
    assert not review.choices
    assert not review.stated


# --- the member's own ------------------------------------------------------------------------------------------------


def test_a_section_keeps_what_was_typed_in_one_normal_form():
    review = composed(a_form(a_section("good"))).with_text("good", "Đa\u0323o đu\u031b\u0301c\n")

    assert review.text("good") == "Đạo đức\n"


def test_a_section_too_long_is_refused():
    with pytest.raises(TextTooLong):
        composed(a_form()).with_text("good", "a" * (r.SECTION_LIMIT + 1))


def test_empty_sections_are_named_unless_they_are_optional():
    review = composed(a_form(a_section("a"), a_section("b"), a_section("c", is_optional=True)))

    assert [each.key for each in r.empty_sections(review.with_text("a", "có").with_text("b", " \n"))] == ["b"]


def test_a_condition_is_stated_and_taken_back():
    review = composed(a_form()).with_stated("x", True).with_stated("y", True)

    assert review.with_stated("x", False).stated == {"y"}


# --- points ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "points"),
    [
        ("7", "7"),
        (" 7,5 ", "7.5"),
        ("7.25", "7.25"),
        ("7,", "7"),
        ("0", "0"),
        ("10", "10"),
        ("09", "9"),
        ("10,00", "10"),
    ],
)
def test_points_are_read_with_comma_or_point(written, points):
    assert r.read_points(written, Decimal(10)) == Decimal(points)


def test_an_empty_field_has_no_points():
    assert r.read_points("  ", Decimal(10)) is None


@pytest.mark.parametrize(
    "written",
    ["10,01", "11", "-1", "-0", "+5", "1e1", "1_0", "٣", "bảy", "7,555", "7,5,5", "NaN", "Infinity", ",", ",5", "7 5"],
)
def test_anything_else_is_refused_with_the_maximum(written):
    with pytest.raises(NotPoints) as refused:
        r.read_points(written, Decimal("10.0"))
    assert (refused.value.written, refused.value.maximum) == (written, "10")


@given(st.decimals(min_value=0, max_value=100, places=2))
def test_points_are_shown_as_they_can_be_typed(points):
    assert r.read_points(r.format_points(points), Decimal(100)) == points


@given(st.text(max_size=8))
def test_typed_points_are_points_or_refused(written):
    try:
        points = r.read_points(written, Decimal(30))
    except NotPoints:
        return
    assert points is None or 0 <= points <= 30


GROUPS = (
    a_score_group("conduct", "30", a_criterion("c1", "20"), a_criterion("c2", "10")),
    a_score_group("work", "70", a_criterion("w1"), a_criterion("w2")),
)
LEVELS = (a_rating("best", "90", None, "x", "y"), a_rating("good", "70", "90"), a_rating("weak", None, "50"))


def scored(**points):
    review = composed(a_form(*GROUPS, ratings=LEVELS))
    for key, written in points.items():
        review = review.with_points(key, written)
    return review


def test_points_are_added_up_by_group_and_in_all():
    review = scored(c1="18,5", c2="10", w1="40", w2="20")

    assert r.points_of_group(review, GROUPS[0]) == Decimal("28.5")
    assert r.total_points(review) == Decimal("88.5")


def test_there_is_no_total_while_a_group_has_no_points():
    assert r.total_points(scored(c1="18,5")) is None
    assert r.total_points(composed(a_form())) is None


def test_a_criterion_without_maximum_takes_up_to_that_of_its_group():
    assert r.points_of_group(scored(w1="70"), GROUPS[1]) == 70
    with pytest.raises(NotPoints):
        r.points_of_group(scored(w1="70,5"), GROUPS[1])


def test_a_group_above_its_maximum_is_refused():
    with pytest.raises(NotPoints) as refused:
        r.total_points(scored(c1="1", w1="40", w2="40"))
    assert (refused.value.written, refused.value.maximum) == ("80", "70")


def test_points_taken_back_count_no_more():
    assert r.points_of_group(scored(c1="5", c2="").with_points("c1", ""), GROUPS[0]) is None


def test_levels_show_whether_points_fit_and_which_conditions_hold():
    states = r.level_states(scored(c1="20", c2="10", w1="60").with_stated("y", True))

    assert [(each.level.key, each.points_fit) for each in states] == [("best", True), ("good", False), ("weak", False)]
    assert [each.holds for each in states[0].conditions] == [False, True]


@pytest.mark.parametrize(
    ("work", "fitting"), [("60", ["best"]), ("59,99", ["good"]), ("39,5", []), ("19,99", ["weak"])]
)
def test_the_bounds_of_a_level_are_at_least_and_below(work, fitting):
    states = r.level_states(scored(c1="20", c2="10", w1=work))

    assert [each.level.key for each in states if each.points_fit] == fitting


def test_without_points_no_level_fits():
    assert not any(each.points_fit for each in r.level_states(scored()))


@given(st.lists(st.sampled_from([NONE, FIXED, UNSURE, None]), min_size=4, max_size=4))
def test_no_answer_to_the_items_changes_what_the_levels_show(levels):
    form = a_form(*GROUPS, ratings=LEVELS)
    answers = [an_answer(item, level) for item, level in zip("abcd", levels, strict=True)]

    assert r.level_states(composed(form, an_assessment("2026-Q4", *answers))) == r.level_states(composed(form))
