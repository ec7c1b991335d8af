"""Rings of items that come from each other, however long, and what is none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.versions import MERGED, SPLIT, change, version

from sotay.domain.problems import ProblemCode as Code
from sotay.domain.succession import RING_SHOWN, succession_refusals

MANY = [f"m{number}" for number in range(3_000)]


def rings(*changes, items="abcd"):
    first = version(1, items)
    return [
        each.facts[0]
        for each in succession_refusals(version(2, items, changes=changes), (first,))
        if each.code is Code.RING
    ]


@pytest.mark.parametrize(
    "changes",
    [
        [change("a", MERGED, "a", "b")],
        [change("a", SPLIT, "b"), change("b", SPLIT, "c")],
        [change("a", MERGED, "b", "c"), change("b", MERGED, "c", "d")],
        [change("a", SPLIT, "a"), change("b", SPLIT, "a")],
    ],
)
def test_items_that_come_from_others_or_keep_a_part_of_their_own_make_no_ring(changes):
    assert rings(*changes) == []


def test_each_ring_is_told_once_with_its_items():
    found = rings(
        change("a", SPLIT, "b"), change("b", SPLIT, "a"), change("c", MERGED, "c", "d"), change("d", MERGED, "c", "a")
    )

    assert found == ["a ← b ← a", "c ← d ← c"]


def test_a_way_of_thousands_ends_and_a_ring_of_thousands_is_found():
    way = [change(target, SPLIT, source) for target, source in pairwise(MANY)]

    assert rings(*way, items=MANY) == []
    (found,) = rings(*way, change(MANY[-1], SPLIT, MANY[0]), items=MANY)
    assert found.count("←") == RING_SHOWN - 1


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=3)))
def test_a_ring_is_found_if_and_only_if_there_is_one(sources):
    reach = {item: {source for source in into if source != item} for item, into in sources.items()}
    for _ in reach:
        reach = {item: into | {far for each in into for far in reach.get(each, ())} for item, into in reach.items()}
    has_ring = any(item in into for item, into in reach.items())

    assert bool(rings(*(change(item, MERGED, *into) for item, into in sources.items()), items="abcdefgh")) is has_ring
