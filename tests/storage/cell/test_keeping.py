"""What was read of a whole book is kept for whoever asks next, and never longer than the book stays as it was."""

import pytest
from tests.cell import PEOPLE


@pytest.fixture(autouse=True)
def named(cell_uow):
    with cell_uow:
        cell_uow.owner.put_name("Chi bộ 1")
        cell_uow.commit()


@pytest.fixture
def read(cell_uow):
    """Return how many people there are as it was read last, and how often it was read."""
    times = []

    def count():
        times.append(None)
        return len(cell_uow.roster.all())

    def ask(**facts):
        with cell_uow:
            return cell_uow.kept("people", tuple(facts.items()), count), len(times)

    return ask


def put(uow, person, *, commit=True):
    with uow:
        uow.roster.put(person)
        if commit:
            uow.commit()


def test_it_is_read_once_until_somebody_changes_something(cell_uow, read):
    put(cell_uow, PEOPLE[0])

    assert [read(), read()] == [(1, 1), (1, 1)]
    put(cell_uow, PEOPLE[1])
    assert read() == (2, 2)


def test_it_is_read_again_for_other_facts(read):
    assert [read(year=2026), read(year=2027), read(year=2027)] == [(0, 1), (0, 2), (0, 2)]


def test_what_was_read_of_an_act_that_was_taken_back_is_forgotten(cell_uow, read):
    put(cell_uow, PEOPLE[0])
    with cell_uow:
        cell_uow.roster.put(PEOPLE[1])
        assert cell_uow.kept("people", (), lambda: len(cell_uow.roster.all())) == 2

    assert read()[0] == 1


def test_what_is_read_in_the_middle_of_an_act_is_what_it_changed_so_far(cell_uow):
    def count():
        return cell_uow.kept("people", (), lambda: len(cell_uow.roster.all()))

    with cell_uow:
        before = count()
        cell_uow.roster.put(PEOPLE[0])
        between = count()
        cell_uow.roster.put(PEOPLE[1])
        assert (before, between, count()) == (0, 1, 2)
