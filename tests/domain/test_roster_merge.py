"""What a roster file would change: matched by name and birth date, field by field, nobody removed."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.cell import a_person

from sotay.domain.roster import Status
from sotay.domain.roster_merge import FieldChange, RosterField, RosterRow, plan_of, put_back

BIRTH = date(1974, 2, 5)
HANH = a_person(1, "Nguyễn Thị Hồng Hạnh", birth_date=BIRTH, office="Bí thư", unit="Trường số 2")
AN = a_person(2, "Nguyễn Văn An", birth_date=date(1980, 1, 2), status=Status.EXEMPT)
OTHER_AN = a_person(3, "Nguyễn Văn An", birth_date=date(1985, 1, 2))


def row(number, name, **said):
    return RosterRow(number, a_person(f"r{number}", name, **said), frozenset(map(RosterField, said)))


def test_whoever_has_the_same_name_and_birth_date_is_the_same_person():
    plan = plan_of([HANH], [row(2, "NGUYỄN THỊ HỒNG HẠNH", birth_date=BIRTH, office="Phó bí thư")])

    (change,) = plan.changed
    assert change.fields() == (FieldChange(RosterField.OFFICE, "Bí thư", "Phó bí thư"),)
    assert change.after == replace(HANH, office="Phó bí thư")
    assert (plan.new, plan.kept) == ((), ())


def test_an_empty_cell_changes_nothing():
    plan = plan_of([HANH], [row(2, HANH.full_name, birth_date=BIRTH)])

    assert plan.same == (HANH,)
    assert not plan.changes_anything


def test_nobody_is_removed_for_not_being_in_the_file():
    plan = plan_of([HANH, AN], [row(2, "Lò Văn Ân", birth_date=BIRTH)])

    assert [each.person.full_name for each in plan.new] == ["Lò Văn Ân"]
    assert plan.kept == (AN, HANH)


def test_two_people_of_one_name_are_told_apart_by_their_birth_dates():
    rows = [
        row(2, AN.full_name, birth_date=OTHER_AN.birth_date, office="Tổ trưởng"),
        row(3, AN.full_name, birth_date=AN.birth_date, office="Phó bí thư"),
    ]
    plan = plan_of([AN, OTHER_AN], rows)

    assert {each.after.id: each.after.office for each in plan.changed} == {
        AN.id: "Phó bí thư",
        OTHER_AN.id: "Tổ trưởng",
    }


def test_a_name_alone_is_enough_where_a_birth_date_is_missing_and_nobody_else_bears_it():
    unknown = replace(HANH, birth_date=None)
    (change,) = plan_of([unknown], [row(2, HANH.full_name, birth_date=BIRTH)]).changed
    assert change.fields() == (FieldChange(RosterField.BIRTH_DATE, None, BIRTH),)

    assert plan_of([HANH], [row(2, HANH.full_name)]).same == (HANH,)


def test_a_name_alone_is_not_enough_where_several_bear_it():
    plan = plan_of([AN, OTHER_AN], [row(2, AN.full_name, office="Tổ trưởng")])

    assert [each.number for each in plan.new] == [2]
    assert plan.namesakes == {2}


def test_another_birth_date_is_another_person_and_is_named_as_such():
    plan = plan_of([HANH], [row(5, HANH.full_name, birth_date=date(1975, 2, 5))])

    assert [each.number for each in plan.new] == [5]
    assert plan.namesakes == {5}
    assert plan.kept == (HANH,)


def test_a_status_that_the_file_does_not_say_stays_but_for_whoever_has_become_official():
    exempt = replace(AN, official_on=None)
    (change,) = plan_of([exempt], [row(2, AN.full_name, birth_date=AN.birth_date, official_on=BIRTH)]).changed
    assert change.after.status is Status.EXEMPT

    on_trial = replace(AN, status=Status.PROBATIONARY)
    (change,) = plan_of([on_trial], [row(2, AN.full_name, birth_date=AN.birth_date, official_on=BIRTH)]).changed
    assert change.after.status is Status.OFFICIAL


def test_taking_back_leaves_what_was_changed_since():
    (change,) = plan_of([HANH], [row(2, HANH.full_name, birth_date=BIRTH, office="Phó bí thư", unit="Xã")]).changed
    now = replace(change.after, office="Chi uỷ viên")

    assert put_back(now, change) == replace(HANH, office="Chi uỷ viên")


NAMES = st.sampled_from(["Nguyễn Văn An", "nguyễn văn an", "Lò Thị Ánh", "Trần Đức Ái"])
DAYS = st.none() | st.sampled_from([date(1974, 2, 5), date(1980, 1, 2)])


@st.composite
def books_and_rows(draw):
    book = [a_person(f"b{at}", draw(NAMES), birth_date=draw(DAYS)) for at in range(draw(st.integers(0, 5)))]
    rows = []
    for at in range(draw(st.integers(0, 5))):
        day = draw(DAYS)
        said = {"office": draw(st.sampled_from(["Bí thư", "Chi uỷ viên"])), **({"birth_date": day} if day else {})}
        rows.append(row(at + 2, draw(NAMES), **said))
    return book, rows


@given(books_and_rows())
def test_every_row_and_every_person_is_accounted_for_once(found):
    book, rows = found
    plan = plan_of(book, rows)

    of_book = [each.before.id for each in plan.changed] + [each.id for each in (*plan.same, *plan.kept)]
    assert sorted(of_book) == sorted(each.id for each in book)
    assert len(plan.new) + len(plan.changed) + len(plan.same) == len(rows)


@given(books_and_rows())
def test_a_file_taken_in_twice_changes_nothing_the_second_time(found):
    book, rows = found
    distinct = {(each.person.full_name.casefold(), each.person.birth_date): each for each in rows}
    if any(day is None for _, day in distinct):
        return
    after = [each.after for each in plan_of(book, list(distinct.values())).changed]
    ids = {each.id for each in after}
    plan = plan_of(book, list(distinct.values()))
    whole = [*after, *(each for each in book if each.id not in ids), *(each.person for each in plan.new)]

    assert not plan_of(whole, list(distinct.values())).changes_anything
