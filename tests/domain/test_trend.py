"""One item through the periods, joined only where it means the same."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import FIXED, NONE, UNSURE, a_checklist
from tests.domain.versions import MEANING_CHANGED, MERGED, REWORDED, SPLIT, WITHDRAWN, a_history, change, version

from sotay.domain.assessment import AnswerState
from sotay.domain.lineage import Turn
from sotay.domain.period import parse_period
from sotay.domain.trend import item_trend

FIRST = version(1)


def read(trend):
    """Each stretch as the item's code, why it begins and the periods in it."""
    return [
        (
            f"{each.name.code} {each.name.manifestation_id}",
            each.opening.turn if each.opening else None,
            " ".join(point.period.written for point in each.points),
        )
        for each in trend.stretches
    ]


def test_levels_half_answers_and_silence_are_told_apart():
    history = a_history(
        ("2026-Q1", FIRST, {"a": NONE}), ("2026-Q2", FIRST, {"a": None}), ("2026-Q3", FIRST, {"b": FIXED})
    )

    (stretch,) = item_trend(history, "a").stretches

    assert [(point.state, point.level and point.level.key) for point in stretch.points] == [
        (AnswerState.ANSWERED, NONE),
        (AnswerState.HALF, None),
        (AnswerState.UNANSWERED, None),
    ]
    assert stretch.name.text == "Biểu hiện a."


def test_a_trend_runs_through_what_stayed_and_what_was_only_worded_anew():
    second = version(2, a="Lời gọn hơn.", changes=[change("a", REWORDED)])
    history = a_history(("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", second, {"a": FIXED}))

    trend = item_trend(history, "a")

    assert read(trend) == [("I.1 a", None, "2025-Q4 2026-Q1")]
    assert [point.is_reworded for point in trend.stretches[0].points] == [False, True]
    assert trend.stretches[0].name.text == "Lời gọn hơn."


def test_a_trend_breaks_where_the_meaning_changed_and_says_so():
    second = version(2, a="Nghĩa khác.", changes=[change("a", MEANING_CHANGED, note="Theo quy định mới.")])
    history = a_history(("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", second, {"a": FIXED}))

    trend = item_trend(history, "a")

    assert read(trend) == [("I.1 a", None, "2025-Q4"), ("I.1 a", Turn.MEANING_CHANGED, "2026-Q1")]
    assert trend.stretches[1].opening.notes == ("Theo quy định mới.",)
    assert [each.name.text for each in trend.stretches] == ["Biểu hiện a.", "Nghĩa khác."]


def test_a_text_that_nobody_classified_breaks_the_trend_too():
    history = a_history(("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", version(2, a="Khác."), {"a": NONE}))

    assert read(item_trend(history, "a"))[1] == ("I.1 a", Turn.UNDECLARED, "2026-Q1")


def test_an_item_that_was_split_fans_out_and_its_parts_know_where_they_come_from():
    split = [change("x", SPLIT, "a"), change("y", SPLIT, "a"), change("a", WITHDRAWN)]
    history = a_history(
        ("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", version(2, "xybc", "d", changes=split), {"x": FIXED, "y": NONE})
    )

    whole, part = item_trend(history, "a"), item_trend(history, "y")

    assert read(whole) == [
        ("I.1 a", None, "2025-Q4"),
        ("I.1 x", Turn.SPLIT, "2026-Q1"),
        ("I.2 y", Turn.SPLIT, "2026-Q1"),
    ]
    assert whole.withdrawn_since == parse_period("2026-Q1")
    assert read(part) == [("I.1 a", None, "2025-Q4"), ("I.2 y", Turn.SPLIT, "2026-Q1")]
    assert [other.code for other in part.stretches[1].opening.others] == ["I.1"]
    assert part.withdrawn_since is None


def test_items_that_were_merged_lead_to_one():
    merged = [change("m", MERGED, "a", "b", note="Hai mục trùng ý."), change("a", WITHDRAWN), change("b", WITHDRAWN)]
    history = a_history(
        ("2025-Q4", FIRST, {"a": NONE, "b": UNSURE}), ("2026-Q1", version(2, "mc", "d", changes=merged), {"m": FIXED})
    )

    trend = item_trend(history, "m")

    assert read(trend) == [
        ("I.1 a", None, "2025-Q4"),
        ("I.2 b", None, "2025-Q4"),
        ("I.1 m", Turn.MERGED, "2026-Q1"),
    ]
    assert [other.manifestation_id for other in trend.stretches[2].opening.others] == ["a", "b"]
    assert trend.stretches[2].opening.notes == ("Hai mục trùng ý.",)
    assert read(item_trend(history, "a"))[-1] == ("I.1 m", Turn.MERGED, "2026-Q1")


def test_an_item_that_took_another_in_breaks_there_and_keeps_its_own_beginning():
    second = version(2, "ac", "d", a="Cả hai.", changes=[change("a", MERGED, "b"), change("b", WITHDRAWN)])
    history = a_history(
        ("2025-Q4", FIRST, {"a": NONE, "b": UNSURE}), ("2026-Q1", second, {"a": FIXED}), ("2026-Q2", second, {})
    )

    trend = item_trend(history, "a")

    assert read(trend) == [
        ("I.2 b", None, "2025-Q4"),
        ("I.1 a", None, "2025-Q4"),
        ("I.1 a", Turn.MERGED, "2026-Q1 2026-Q2"),
    ]
    assert [other.short for other in trend.stretches[2].opening.others] == ["Mục b"]


def test_an_item_that_keeps_its_words_and_gave_a_part_away_goes_on():
    second = version(2, "abcn", "d", changes=[change("n", SPLIT, "a")])
    history = a_history(("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", second, {"a": NONE, "n": FIXED}))

    assert read(item_trend(history, "a")) == [
        ("I.1 a", None, "2025-Q4 2026-Q1"),
        ("I.4 n", Turn.SPLIT, "2026-Q1"),
    ]


def test_a_trend_ends_where_the_item_was_withdrawn():
    second = version(2, "bc", "d", changes=[change("a", WITHDRAWN)])
    history = a_history(("2025-Q4", FIRST, {"a": NONE}), ("2026-Q1", second, {}), ("2026-Q2", second, {}))

    trend = item_trend(history, "a")

    assert read(trend) == [("I.1 a", None, "2025-Q4")]
    assert trend.withdrawn_since == parse_period("2026-Q1")


def test_a_level_keeps_the_words_of_its_period():
    old = a_checklist()
    history = a_history(("2025-Q4", old, {"a": "gone"}), ("2026-Q1", old, {"a": FIXED}))

    levels = item_trend(history, "a").levels()

    assert [level.sentence for level in levels] == ["gone", "Có lúc mắc, đã tự khắc phục"]


def test_the_points_of_a_year_stand_together_and_a_term_alone():
    history = a_history(*((written, FIRST, {}) for written in ("2024-Q4", "2025-06", "2025", "2020-2025", "2026-Q1")))

    (stretch,) = item_trend(history, "a").stretches

    assert [(year, [point.period.written for point in points]) for year, points in stretch.by_year()] == [
        (2024, ["2024-Q4"]),
        (2025, ["2025-06", "2025"]),
        (None, ["2020-2025"]),
        (2026, ["2026-Q1"]),
    ]


CHANGES = st.lists(
    st.builds(
        change,
        st.sampled_from("abcd"),
        st.sampled_from([REWORDED, MEANING_CHANGED, SPLIT, MERGED, WITHDRAWN]),
        st.sampled_from("abcd"),
    ),
    max_size=4,
)
VERSIONS = st.lists(st.tuples(st.sets(st.sampled_from("abcd"), min_size=1), CHANGES), min_size=1, max_size=4)


@given(VERSIONS, st.sampled_from("abcd"))
def test_every_period_that_had_the_item_stands_once_whatever_the_versions_declare(versions, item_id):
    answered = [
        (f"20{10 + number}", version(number, sorted(ids), changes=changes), {"a": NONE})
        for number, (ids, changes) in enumerate(versions, start=1)
    ]

    trend = item_trend(a_history(*answered), item_id)

    own = [
        point.period.written
        for stretch in trend.stretches
        if stretch.name.manifestation_id == item_id
        for point in stretch.points
    ]
    assert own == [written for written, checklist, _ in answered if checklist.item(item_id)]
    for stretch in trend.stretches:
        assert [point.period for point in stretch.points] == sorted(point.period for point in stretch.points)
        assert [point for _, points in stretch.by_year() for point in points] == list(stretch.points)
