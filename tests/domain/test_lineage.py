"""Answers go together only where the checklists say so, or where not a word differs."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.versions import (
    ADDED,
    MEANING_CHANGED,
    MERGED,
    REWORDED,
    SPLIT,
    WITHDRAWN,
    change,
    version,
    with_texts,
)

from sotay.domain.lineage import Lineage, Passage, Turn

FIRST = version(1)


def turn(item_id, before, after, *between):
    return Lineage((before, *between, after)).passage(item_id, before, after).turn


def test_a_text_that_did_not_change_runs_through_also_with_other_spaces_and_letters_apart():
    second = version(2, a=normalize("NFD", "Biểu hiện\n a."))

    assert turn("a", FIRST, second) is Turn.SAME
    assert turn("b", FIRST, second) is Turn.SAME


@pytest.mark.parametrize(
    ("how", "expected"),
    [(REWORDED, Turn.REWORDED), (MEANING_CHANGED, Turn.MEANING_CHANGED), (ADDED, Turn.UNDECLARED)],
)
def test_a_declared_change_is_taken_at_its_word(how, expected):
    assert turn("a", FIRST, version(2, a="Lời khác.", changes=[change("a", how)])) is expected


def test_a_meaning_that_changed_without_another_word_is_a_break_too():
    assert turn("a", FIRST, version(2, changes=[change("a", MEANING_CHANGED)])) is Turn.MEANING_CHANGED


def test_another_text_without_a_word_about_it_is_told_as_such():
    assert turn("a", FIRST, version(2, a="Lời khác.")) is Turn.UNDECLARED


def test_what_is_left_of_an_item_that_gave_a_part_away_is_not_the_same():
    second = version(2, "abcn", "d", a="Nửa đầu.", changes=[change("n", SPLIT, "a")])

    assert turn("a", FIRST, second) is Turn.SPLIT


def test_the_notes_of_the_steps_are_kept_in_their_order():
    second = version(2, a="Hai.", changes=[change("a", REWORDED, note="Cho gọn.")])
    third = version(3, a="Ba.", changes=[change("a", MEANING_CHANGED, note="Thêm việc mới.")])

    passage = Lineage((FIRST, second, third)).passage("a", FIRST, third)

    assert passage == Passage(Turn.MEANING_CHANGED, ("Cho gọn.", "Thêm việc mới."))


def test_versions_that_were_skipped_count_where_they_are_known():
    second = version(2, a="Hai.", changes=[change("a", MEANING_CHANGED)])
    third = version(3, a="Hai.")

    assert turn("a", FIRST, third, second) is Turn.MEANING_CHANGED
    assert turn("a", FIRST, third) is Turn.UNDECLARED


def test_a_period_answered_late_on_an_older_version_is_judged_alike():
    second = version(2, a="Hai.", changes=[change("a", MEANING_CHANGED)])

    assert turn("a", second, FIRST) is Turn.MEANING_CHANGED


def test_two_checklists_of_one_number_are_told_apart_by_their_words():
    assert turn("a", FIRST, with_texts(FIRST, a="Lời khác.")) is Turn.UNDECLARED
    assert turn("b", FIRST, with_texts(FIRST, a="Lời khác.")) is Turn.SAME


def test_an_item_that_was_away_in_between_is_not_joined():
    second = version(2, "bc", "d", changes=[change("a", WITHDRAWN)])

    assert turn("a", FIRST, version(3), second) is Turn.WITHDRAWN


def test_versions_that_replace_each_other_in_a_ring_come_to_an_end():
    one = version(1, replaces="2")
    two = version(2, a="Hai.")
    other = version(7, a="Bảy.")

    assert turn("a", one, two) is Turn.UNDECLARED
    assert Lineage((one, two)).passage("a", other, two).turn is Turn.UNDECLARED
    assert not Lineage((one, two)).descends(two, other)


def test_branches_lead_from_every_source_and_never_to_the_item_itself():
    second = version(2, "abc", "d", changes=[change("a", MERGED, "a", "d"), change("b", SPLIT, "c")])

    branches = Lineage((FIRST, second)).branches()

    assert [(each.source, each.target, each.turn) for each in branches] == [
        ("d", "a", Turn.MERGED),
        ("c", "b", Turn.SPLIT),
    ]


@given(st.lists(st.sampled_from([None, REWORDED, MEANING_CHANGED, "silent"]), min_size=1, max_size=6))
def test_a_chain_breaks_if_and_only_if_one_of_its_steps_does(steps):
    chain = [FIRST]
    for number, step in enumerate(steps, start=2):
        text = chain[-1].item("a").text if step is None else f"Lời {number}."
        changes = [] if step in (None, "silent") else [change("a", step)]
        chain.append(version(number, a=text, changes=changes))
    lineage = Lineage(chain)

    breaks = {MEANING_CHANGED, "silent"} & set(steps)
    passage = lineage.passage("a", chain[0], chain[-1])
    assert passage.turn.is_break == bool(breaks)
    assert lineage.passage("a", chain[-1], chain[0]) == passage
    assert (passage.turn is Turn.SAME) == all(step is None for step in steps)
