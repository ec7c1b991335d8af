"""The people of a cell: order, names told apart, who is reviewed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cell import PEOPLE, a_person

from sotay.domain.cell_errors import SeveralOfThatName, UnknownPerson
from sotay.domain.roster import (
    Status,
    find_person,
    in_order,
    is_card_number,
    is_on_roster,
    is_person_name,
    is_reviewed_in,
    labels_of,
    placed,
)

ELDER = a_person(1, "Nguyễn Văn An", birth_date=date(1974, 2, 5))
YOUNGER = a_person(2, "Nguyễn Văn An", birth_date=date(1980, 1, 2))
OTHER = a_person(3, "Trần Thị Bình")


def test_people_stand_by_given_name_and_the_elder_first():
    assert [each.id for each in in_order([OTHER, YOUNGER, ELDER])] == [ELDER.id, YOUNGER.id, OTHER.id]


def test_a_word_to_sort_by_wins_over_the_last_word():
    known_as = a_person(4, "Giàng A Sính Bua", sort_as="Sính")

    assert in_order([known_as, a_person(5, "Lò Văn Tuấn")])[0] is known_as


def test_only_people_of_one_name_are_told_apart_and_by_no_more_than_is_needed():
    twin = a_person(6, "Nguyễn Văn An", birth_date=date(1974, 9, 9))
    nameless = a_person(7, "nguyễn  văn an")

    assert labels_of([ELDER, YOUNGER, OTHER]) == {
        ELDER.id: "Nguyễn Văn An (1974)",
        YOUNGER.id: "Nguyễn Văn An (1980)",
        OTHER.id: "Trần Thị Bình",
    }
    assert labels_of([ELDER, twin])[twin.id] == "Nguyễn Văn An (09/09/1974)"
    assert labels_of([ELDER, nameless])[nameless.id] == "nguyễn  văn an (?)"


def test_a_person_is_found_by_name_or_by_what_tells_two_apart():
    assert find_person([ELDER, YOUNGER, OTHER], "trần thị  BÌNH") is OTHER
    assert find_person([ELDER, YOUNGER, OTHER], "Nguyễn Văn An (1980)") is YOUNGER
    with pytest.raises(UnknownPerson):
        find_person([ELDER], "Nguyễn Văn Ân")
    with pytest.raises(SeveralOfThatName) as error:
        find_person([YOUNGER, ELDER], "Nguyễn Văn An")
    assert error.value.labels == ("Nguyễn Văn An (1974)", "Nguyễn Văn An (1980)")


def test_a_name_in_letters_and_marks_apart_is_the_same_name():
    assert find_person([OTHER], "Tra\u0302\u0300n Thi\u0323 Bi\u0300nh") is OTHER


def test_whoever_left_is_not_on_the_roster():
    assert is_on_roster([OTHER], "Trần Thị Bình")
    assert not is_on_roster([a_person(3, "Trần Thị Bình", status=Status.MOVED)], "Trần Thị Bình")


@pytest.mark.parametrize(
    ("status", "is_reviewed"),
    [
        (Status.OFFICIAL, True),
        (Status.PROBATIONARY, True),
        (Status.AWAY, True),
        (Status.EXEMPT, False),
        (Status.ON_LEAVE, False),
        (Status.SUSPENDED, False),
        (Status.MOVED, False),
        (Status.DECEASED, False),
    ],
)
def test_the_status_says_who_is_reviewed(status, is_reviewed):
    assert is_reviewed_in(a_person(status=status), 2026) == is_reviewed


@pytest.mark.parametrize(
    ("joined_on", "is_reviewed"),
    [(date(2026, 7, 1), True), (date(2026, 7, 2), False), (date(2026, 12, 31), False), (date(2025, 12, 1), True)],
)
def test_whoever_joined_less_than_six_months_ago_is_not_reviewed(joined_on, is_reviewed):
    assert is_reviewed_in(a_person(joined_on=joined_on), 2026) == is_reviewed


def test_a_card_number_is_checked_and_masked():
    assert is_card_number("001074012345")
    assert is_card_number("12345678")
    assert not is_card_number("1234567")
    assert a_person(card_number="001074012345").masked_card == "•••••••••345"
    assert PEOPLE[0].masked_card == ""


@given(st.lists(st.sampled_from(["Lò Văn Ân", "Lò Văn An", "Trần Ái", "Hà Thị Yến"]), max_size=6), st.integers(0, 5))
def test_a_person_who_changes_finds_the_place_that_sorting_everybody_gives(names, place):
    people = in_order(a_person(number, name) for number, name in enumerate(names))
    changed = a_person(place, "Bùi Thị Én")

    others = [each for each in people if each.id != changed.id]
    assert placed(people, changed) == in_order([*others, changed])


@pytest.mark.parametrize(
    ("name", "may_be"),
    [("Lò Văn Ân", True), ("H'Hen Niê", True), ("L? Văn Ân", False), ("123", False), ("A\u202eB", False), ("", False)],
)
def test_a_name_is_told_from_what_is_none(name, may_be):
    assert is_person_name(name) == may_be
