"""Items through the periods."""

from tests.builders import FIXED, NONE, a_checklist, an_answer, an_assessment, periods
from tests.domain.versions import MEANING_CHANGED, REWORDED, change, version

from sotay.domain.history import GridPoint, history_grid, side_by_side
from sotay.domain.lineage import Turn

EARLY, LATE = periods("2026-Q1", "2026-Q2")


def test_rows_follow_the_latest_checklist_and_what_was_withdrawn_comes_after():
    grid = history_grid([(LATE, a_checklist("ba", "n")), (EARLY, a_checklist("ab", "w"))], [])

    assert grid.periods == (EARLY, LATE)
    assert [(row.manifestation_id, row.code) for row in grid.rows] == [
        ("b", "I.1"),
        ("a", "I.2"),
        ("n", "II.1"),
        ("w", "II.1"),
    ]


def test_a_cell_tells_an_unanswered_item_from_one_the_checklist_lacked():
    grid = history_grid(
        [(EARLY, a_checklist("a")), (LATE, a_checklist("an"))],
        [GridPoint(EARLY, "a", NONE), GridPoint(LATE, "n", FIXED)],
    )

    by_id = {row.manifestation_id: [(cell.level, cell.is_in_checklist) for cell in row.cells] for row in grid.rows}
    assert by_id == {"a": [(NONE, True), (None, True)], "n": [(None, False), (FIXED, True)]}


def test_a_handbook_without_periods_has_an_empty_picture():
    grid = history_grid([], [])

    assert grid.periods == ()
    assert grid.rows == ()


def test_a_cell_after_a_change_of_meaning_is_marked_once():
    changes = (change("a", MEANING_CHANGED), change("b", REWORDED))
    first, second = version(1, "abc"), version(2, "abc", changes=changes, a="Khác", b="Sửa")
    early, middle, late = periods("2026-Q1", "2026-Q2", "2026-Q3")

    grid = history_grid([(early, first), (middle, second), (late, second)], [])

    assert [[cell.is_after_break for cell in row.cells] for row in grid.rows] == [
        [False, True, False],
        [False, False, False],
        [False, False, False],
    ]
    assert grid.has_breaks()
    assert not history_grid([(early, first), (middle, first)], []).has_breaks()


def test_two_periods_stand_side_by_side_in_the_order_of_the_later():
    before = an_assessment("2026-Q1", an_answer("a", NONE), checklist=a_checklist("aw"))
    after = an_assessment("2026-Q2", an_answer("a", FIXED), checklist=a_checklist("na"))

    pairs = side_by_side(before, after)

    assert [pair.short for pair in pairs] == ["Mục n", "Mục a", "Mục w"]
    assert pairs[0].before is None
    assert pairs[2].after is None
    assert (pairs[1].before.level, pairs[1].after.level) == (NONE, FIXED)


def test_only_two_different_levels_are_a_change():
    before = an_assessment("2026-Q1", an_answer("a", NONE), an_answer("b", NONE), an_answer("c", cause="vì"))
    after = an_assessment("2026-Q2", an_answer("a", FIXED), an_answer("b", NONE), an_answer("c", FIXED))

    assert [pair.has_changed_level for pair in side_by_side(before, after)] == [True, False, False, False]


def test_two_periods_say_of_which_items_the_meaning_changed_between_them():
    changes = (change("a", MEANING_CHANGED), change("b", REWORDED))
    first, second = version(1, "abc"), version(2, "abc", changes=changes, a="Khác", b="Sửa", c="Im lặng")
    third = version(3, "abc", a="Khác", b="Sửa", c="Im lặng")
    before, after = an_assessment("2026-Q1", checklist=first), an_assessment("2027-Q1", checklist=third)

    known = side_by_side(before, after, (second,))
    unknown = side_by_side(before, an_assessment("2026-Q2", checklist=first))

    assert [pair.turn for pair in known] == [Turn.MEANING_CHANGED, Turn.REWORDED, Turn.UNDECLARED]
    assert {pair.turn for pair in unknown} == {Turn.SAME}
