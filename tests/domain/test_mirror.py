"""The mirror against an attacker who knows who was counted when, and the rules, and everything that was told.

The attacker tries every way in which the members could have answered, keeps those that would have told the same, and
looks at what a group of his choice may have answered in them. He may learn of no group that its count lies below k in
any finer way than «below k», and nothing at all of a group of fewer than k.
"""

from collections import defaultdict
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sotay.domain.mirror import Band, Contribution, answered_in, band_of, contribution_of, over_groups, release
from sotay.domain.season_errors import MirrorOverlaps, MirrorTooSmall
from sotay.domain.submission import Part, Submission, SubmissionLine

SMALL = 2
"""So that every way of answering can be tried."""


def given_by(people, named_by, items=("a",)):
    named = {item: set(named_by.get(item, ())) for item in items} if isinstance(named_by, dict) else {"a": named_by}
    return [Contribution(one, frozenset(item for item in items if one in named[item])) for one in people]


def drawn(people, named_by, earlier=(), *, group="Chi bộ 1", year=2026, least=5, items=("a",)):
    return release(
        group=group, year=year, members=len(people) + 3, contributions=given_by(people, named_by, items), items=items,
        earlier=earlier, least=least,
    )  # fmt: skip


def told(releases):
    return tuple(each.mirror for each in releases)


def learned(people, tell):
    """Give, for each thing that could be told, every way of answering that would have told it."""
    classes = defaultdict(list)
    for answers in product((0, 1), repeat=len(people)):
        naming = {one for one, answer in zip(people, answers, strict=True) if answer}
        classes[tell(naming)].append(naming)
    return classes.values()


def assert_hidden(classes, targets, least):
    for ways in classes:
        for target in targets:
            counts = {len(naming & target) for naming in ways}
            if len(target) < least:
                assert counts == set(range(len(target) + 1)), (target, counts)
            elif max(counts) < least:
                assert counts == set(range(least)), (target, counts)
            elif min(counts) > len(target) - least:
                assert counts == set(range(len(target) - least + 1, len(target) + 1)), (target, counts)


def every_group(people):
    return [set(some) for size in range(1, len(people) + 1) for some in combinations(people, size)]


@pytest.mark.parametrize("size", [4, 5, 6, 7])
def test_one_mirror_tells_nothing_of_few_and_nothing_of_all_but_few(size):
    people = "abcdefg"[:size]

    assert_hidden(
        learned(people, lambda naming: told([drawn(people, naming, least=SMALL)])), every_group(people), SMALL
    )


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("abcde", "abcdef", "abcdefg"),
        ("abcdef", "abcde", "abcd"),
        ("abcdef", "bcdefg", "abcdfg"),
        ("abcd", "abcdefg", "abcdef"),
        ("abcdefg", "abcd", "cdefg"),
    ],
)
def test_subtracting_the_mirrors_of_years_tells_nothing_of_who_joined_or_left(first, second, third):
    people = "abcdefg"

    def tell(naming):
        releases = []
        for year, counted in enumerate((first, second, third), start=2024):
            releases.append(drawn(counted, naming, releases, year=year, least=SMALL))
        return told(releases)

    assert_hidden(learned(people, tell), every_group(people), SMALL)


def test_adding_up_groups_tells_nothing_that_each_did_not():
    left, right = "abcd", "efgh"

    def tell(naming):
        mirrors = told(drawn(each, naming, group=each, least=SMALL) for each in (left, right))
        return mirrors, over_groups(mirrors)

    assert_hidden(learned(left + right, tell), [set(left), set(right), *map(set, left + right)], SMALL)


@pytest.mark.parametrize("count", range(5))
def test_none_and_few_look_alike(count):
    people = range(33)

    assert drawn(people, set(range(count))).mirror == drawn(people, set()).mirror
    assert drawn(people, set()).mirror.rows[0].band == Band(0, 4)


def test_all_and_nearly_all_look_alike():
    assert {band_of(count, 33) for count in range(25, 34)} == {Band(25, None)}
    assert {band_of(count, 10) for count in range(5, 11)} == {Band(5, None)}


@given(st.integers(2, 9), st.data())
def test_every_band_hides_at_least_k_counts_and_holds_its_own(least, data):
    given_in = data.draw(st.integers(2 * least, 200))
    bands = defaultdict(list)
    for count in range(given_in + 1):
        band = band_of(count, given_in, least)
        bands[band].append(count)
        assert band.lowest <= count <= (given_in if band.highest is None else band.highest)
    assert all(len(counts) >= least for counts in bands.values())


@given(st.lists(st.sets(st.integers(0, 39)), min_size=2, max_size=6))
def test_the_difference_of_two_things_told_is_never_a_number_below_k(years):
    releases = []
    for year, naming in enumerate(years, start=2020):
        people = range(year % 3, 36 + year % 4)
        releases.append(drawn(people, naming, releases, year=year))
    lows = [each.mirror.rows[0].band.lowest for each in releases]

    assert all(abs(one - other) >= 5 or one == other for one, other in combinations(lows, 2))


def test_a_change_between_years_shows_once_five_who_stayed_must_have_changed():
    first = drawn(range(33), set(range(7)), year=2025)
    people = range(1, 34)  # one left, one joined

    assert drawn(people, set(range(1, 13)), [first]).mirror.rows[0].of_year == 2025
    assert drawn(people, set(range(1, 14)), [first]).mirror.rows[0].band == Band(10, 14)


def test_the_mirror_of_a_year_is_drawn_once_even_if_more_hand_in():
    first = drawn(range(20), set(range(7)))

    assert drawn(range(21), set(range(8)), [first]) is first


def test_a_group_that_holds_another_is_refused_in_the_same_year_and_in_another():
    cell = drawn(range(12), {1}, group="Chi bộ 1", year=2025)

    for year in (2025, 2026):
        with pytest.raises(MirrorOverlaps) as refused:
            drawn(range(33), {1}, [cell], group="Đảng bộ", year=year)
        assert (refused.value.name, refused.value.year) == ("Chi bộ 1", 2025)


def test_one_who_moved_to_another_cell_stops_no_mirror():
    before = drawn(range(12), {1}, group="Chi bộ 1", year=2025)

    assert drawn([11, *range(20, 32)], {11}, [before], group="Chi bộ 2").mirror.given == 13


def test_fewer_than_twice_k_papers_make_no_mirror():
    with pytest.raises(MirrorTooSmall) as refused:
        drawn(range(9), {1})

    assert (refused.value.given, refused.value.least) == (9, 10)


def test_rows_stand_in_the_order_of_the_checklist_and_name_nobody():
    items = ("c", "a", "b")
    mirror = drawn(range(33), {"a": range(30), "b": range(9), "c": ()}, items=items).mirror

    assert [row.item for row in mirror.rows] == list(items)
    assert (mirror.given, mirror.members) == (33, 36)
    assert not hasattr(mirror, "people")


def test_a_new_item_of_the_checklist_has_a_band_of_its_own():
    first = drawn(range(33), {"a": range(7)}, year=2025)
    second = drawn(range(34), {"a": range(7), "b": range(6)}, [first], items=("a", "b"))

    assert [row.of_year for row in second.mirror.rows] == [2025, 2026]


def submission(*lines):
    return Submission(2026, "Lê Văn An", "2025-2B", "nq04-27", "1", "0", tuple(lines))


def line(part, item="I-1", value=""):
    return SubmissionLine(f"{part.value}/{item}", part, "", "lời", value=value, item=item)


def test_an_item_is_named_by_a_shortcoming_or_by_a_level_that_says_so():
    made = contribution_of(
        "an",
        answered_in(
            submission(
                line(Part.LEVEL, "I-1", "fixing"), line(Part.LEVEL, "I-2", "none"), line(Part.SHORTCOMING, "I-3"),
                line(Part.DONE_WELL, "I-4"), line(Part.LEVEL, "I-5", "none"), line(Part.LEVEL, "I-5", "fixed"),
            )
        ),
        ["fixed", "fixing"],
    )  # fmt: skip

    assert made == Contribution("an", frozenset({"I-1", "I-3", "I-5"}))


def test_who_gave_no_line_on_any_item_is_not_counted_as_naming_none():
    assert contribution_of("an", answered_in(submission(line(Part.SECTION, ""))), ["fixing"]) is None
