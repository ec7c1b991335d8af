"""How far a period was answered."""

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import FIXED, NONE, a_checklist
from tests.domain.versions import a_history

from sotay.domain.completeness import fills


def test_answered_half_and_untouched_items_are_counted_apart():
    history = a_history(("2026-Q1", a_checklist(), {"a": NONE, "b": None}), ("2026-Q2", a_checklist("ab"), {}))

    assert [(each.period.written, each.answered, each.half, each.untouched) for each in fills(history)] == [
        ("2026-Q1", 1, 1, 2),
        ("2026-Q2", 0, 0, 2),
    ]


@given(st.dictionaries(st.sampled_from("abcdz"), st.sampled_from([None, NONE, FIXED])))
def test_the_counts_of_a_period_are_its_items(levels):
    (fill,) = fills(a_history(("2026-Q1", a_checklist(), levels)))

    assert fill.total == 4
    assert min(fill.answered, fill.half, fill.untouched) >= 0
