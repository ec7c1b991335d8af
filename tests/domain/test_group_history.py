"""A group over the years: every item once a year, and a word where the group became another."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import FIXED, NONE, UNSURE, a_checklist
from tests.domain.versions import MEANING_CHANGED, REWORDED, WITHDRAWN, a_history, change, version

from sotay.domain.group_history import group_histories
from sotay.domain.lineage import Turn
from sotay.domain.period import parse_period

FIRST = version(1)


def counts(year):
    return {level.key: count for level, count in year.counts if count} | {"—": year.unanswered}


def test_an_item_counts_with_the_level_that_it_was_given_last_in_the_year():
    history = a_history(
        ("2025-Q4", FIRST, {"a": UNSURE}),
        ("2026-Q1", FIRST, {"a": FIXED, "b": NONE}),
        ("2026-Q3", FIRST, {"a": NONE, "b": None}),
    )

    first, second = group_histories(history)

    assert [(year.year, counts(year)) for year in first.years] == [
        (2025, {UNSURE: 1, "—": 2}),
        (2026, {NONE: 2, "—": 1}),
    ]
    assert first.years[1].last == parse_period("2026-Q3")
    assert (second.number, second.title, counts(second.years[0])) == ("II", "Nhóm II", {"—": 1})


def test_a_year_in_which_the_group_became_another_says_what_changed():
    second = version(2, "bcn", "d", b="Khác.", c="Gọn.", changes=[change("b", MEANING_CHANGED), change("c", REWORDED)])
    history = a_history(("2025", FIRST, {}), ("2026", second, {}), ("2027", second, {}))

    group, other = group_histories(history)

    assert [[(each.name.manifestation_id, each.turn) for each in year.changes] for year in group.years] == [
        [],
        [("b", Turn.MEANING_CHANGED), ("n", Turn.ADDED), ("a", Turn.WITHDRAWN)],
        [],
    ]
    assert all(year.changes == () for year in other.years)


def test_an_answer_of_another_meaning_does_not_count_for_the_end_of_the_year():
    second = version(2, a="Khác.", changes=[change("a", MEANING_CHANGED)])
    history = a_history(("2026-Q1", FIRST, {"a": NONE, "b": NONE}), ("2026-Q4", second, {}))

    (year,) = group_histories(history)[0].years

    assert counts(year) == {NONE: 1, "—": 2}


def test_a_level_that_the_checklist_no_longer_has_is_counted_by_its_old_words():
    history = a_history(("2026-Q1", FIRST, {"a": "gone"}))

    assert counts(group_histories(history)[0].years[0]) == {"gone": 1, "—": 2}


def test_a_term_of_office_counts_for_no_year():
    assert group_histories(a_history(("2020-2025", FIRST, {"a": NONE}))) == ()


def test_a_group_that_only_earlier_years_had_comes_last():
    second = version(2, "abc", changes=[change("d", WITHDRAWN)])
    history = a_history(("2025", FIRST, {"d": NONE}), ("2026", second, {}))

    assert [(group.number, [year.year for year in group.years]) for group in group_histories(history)] == [
        ("I", [2025, 2026]),
        ("II", [2025]),
    ]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["2024-Q1", "2024-Q4", "2025", "2025-06", "2026-Q2"]),
            st.dictionaries(st.sampled_from("abcdz"), st.sampled_from([None, NONE, FIXED, UNSURE])),
        ),
        unique_by=lambda each: each[0],
    )
)
def test_every_item_of_a_group_counts_exactly_once_a_year(answered):
    history = a_history(*((written, a_checklist(), levels) for written, levels in answered))

    for group, size in zip(group_histories(history), (3, 1), strict=False):
        assert all(year.total == size for year in group.years)
        assert [year.year for year in group.years] == sorted({int(written[:4]) for written, _ in answered})
