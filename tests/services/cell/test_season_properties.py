"""Whatever is done to a season in any order: no stage is skipped, kept counts are a recount, undo leaves no trace."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.builders import LATER, NOW
from tests.cell import PEOPLE, a_person, put_people
from tests.season import BEST, DONE, FAILED, GOOD, RULES
from tests.storage.cell.conftest import cell_database, cell_uow, empty_cell_database  # noqa: F401 - fixtures

from sotay.domain.ballot import Round, choices_of, count_ballots, findings_of
from sotay.domain.errors import SotayError
from sotay.domain.rating import STAGES, Opinion, Stage
from sotay.domain.roster import Status
from sotay.services.cell.meeting import save_remark
from sotay.services.cell.people import bring_back_person, delete_person, save_person
from sotay.services.cell.ratings import (
    decide_again,
    give_opinion,
    give_to_many,
    set_grounds,
    set_unreviewed,
    take_back,
    undo_ratings,
)
from sotay.services.cell.rehearsal import rehearsed
from sotay.services.cell.season import load_season
from sotay.services.cell.suggesting import add_suggestion, put_suggestion_back, remove_suggestion
from sotay.services.cell.voting import remove_tally, save_tally

YEARS = (2025, 2026)
CELL = (*PEOPLE, a_person(4, "Vàng A Chính"), a_person(5, "Lê Thị Dung", joined_on=date(2025, 9, 2)))
LEVELS = (BEST, GOOD, DONE, FAILED, "")

people, years, stages = st.sampled_from(CELL), st.sampled_from(YEARS), st.sampled_from(Stage)
opinions = st.builds(Opinion, stages, st.sampled_from(LEVELS), st.sampled_from(["", "lý do"]))
in_turn = st.sampled_from(LEVELS)
ACTS = st.one_of(
    st.tuples(st.just("give"), people, years, opinions),
    # In turn, so that ratings come further than the first stage or two.
    st.tuples(st.just("next"), people, years, in_turn),
    st.tuples(st.just("next"), people, years, in_turn),
    st.tuples(st.just("many"), years, opinions),
    st.tuples(st.just("back"), people, years, stages),
    st.tuples(st.just("again"), people, years, st.sampled_from(LEVELS)),
    st.tuples(st.just("unreviewed"), people, years, st.sampled_from(["", "đi học"])),
    st.tuples(st.just("grounds"), people, years, st.lists(st.sampled_from(RULES.grounds), max_size=2)),
    st.tuples(st.just("remark"), people, years, st.sampled_from(["", "Gương mẫu"])),
    st.tuples(st.just("status"), people, st.sampled_from(Status)),
    st.tuples(st.just("joined"), people, st.sampled_from([None, date(2010, 1, 1), date(2026, 8, 1)])),
    st.tuples(st.just("leave"), people),
)
on_a_book = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)


many_acts = st.lists(ACTS, min_size=8, max_size=30)


@pytest.fixture
def uow(cell_uow):  # noqa: F811 - the fixture of that name
    """A book in which everybody was rated a while, some up to a decision, so that acts meet something."""
    put_people(cell_uow, CELL)
    for number, person in enumerate(CELL):
        for stage in STAGES[: 2 + number * 2]:
            attempt(cell_uow, "give", person, 2026, Opinion(stage, GOOD))
    return cell_uow


@on_a_book
@given(many_acts)
def test_no_stage_is_ever_skipped_and_kept_counts_are_what_a_recount_gives(uow, acts):
    def whatever(book):
        for act in acts:
            attempt(book, *act)
        for year in YEARS:
            check_ratings(book, year)
            check_counts(book, year)

    rehearsed(whatever)(uow)


@on_a_book
@given(many_acts)
def test_every_act_is_taken_back_without_a_trace(uow, acts):
    def whatever(book):
        for act in acts:
            before = state(uow)
            undo = attempt(book, *act)
            if undo is not None:
                undo()
                assert state(uow) == before, act
            attempt(book, *act)

    rehearsed(whatever)(uow)


@on_a_book
@given(
    st.lists(st.lists(st.sampled_from([*choices_of(RULES, Round.LEVELS), ""]), min_size=5, max_size=5), max_size=9),
    st.integers(0, 3),
)
def test_ballots_that_were_counted_are_kept_as_they_were_and_add_up(uow, ballots, kept_at_home):
    names = [each.id for each in CELL]
    marked = [{name: [mark] if mark else [] for name, mark in zip(names, ballot, strict=True)} for ballot in ballots]
    out = len(ballots) + kept_at_home
    tally = count_ballots(
        Round.LEVELS, choices_of(RULES, Round.LEVELS), names, marked, members=out, present=out, handed_out=out
    )

    def kept(book):
        before = state(uow)
        assert save_tally(book, year=2026, tally=tally) is None
        found = load_season(book, year=2026, rules=RULES).first
        assert remove_tally(book, year=2026, round_=Round.LEVELS) == found
        assert state(uow) == before
        return found

    found = rehearsed(kept)(uow)
    assert found == tally
    assert findings_of(found) == ()


def test_a_suggestion_is_taken_back_without_a_trace(uow):
    before = state(uow)
    with_it = add_suggestion(uow, year=2026, person_id=CELL[0].id, now=NOW, text="Về nêu gương")
    after = state(uow)

    remove_suggestion(uow, suggestion_id=with_it.id)
    assert state(uow) == before
    put_suggestion_back(uow, suggestion=with_it)
    assert state(uow) == after


def check_ratings(book, year):
    with book:
        for rating in book.reviews.ratings_of(year).values():
            assert [each.stage for each in rating.opinions] == list(STAGES[: len(rating.opinions)])
            assert all(each.level or each.stage.may_be_absent for each in rating.opinions)
            assert not rating.replaced or rating.at(Stage.DECISION)


def check_counts(book, year):
    season = load_season(book, year=year, rules=RULES)
    with book:
        for stage in STAGES:
            given_ = [each.rating.at(stage) for each in season.reviewed()]
            assert book.review_counts.at(year, stage) == Counter(each.level for each in given_ if each)
        unreviewed = sum(bool(each.unreviewed) for each in season.in_scope())
        assert book.review_counts.unreviewed(year) == unreviewed


def attempt(book, act, *facts):
    """Do an act and return what takes it back, None where it was refused."""
    try:
        return getattr(Acts, act)(book, *facts)
    except SotayError:
        return None


class Acts:
    """Each act of a secretary, as it returns what takes it back."""

    @staticmethod
    def give(book, person, year, opinion):
        change = give_opinion(book, year=year, person_id=person.id, opinion=opinion, rules=RULES)
        return lambda: undo_ratings(book, changes=[change])

    @staticmethod
    def next(book, person, year, level):
        with book:
            stage = book.reviews.rating(person.id, year).next_stage
        return Acts.give(book, person, year, Opinion(stage or Stage.DECISION, level))

    @staticmethod
    def many(book, year, opinion):
        done = give_to_many(book, year=year, person_ids=[each.id for each in CELL], opinion=opinion, rules=RULES)
        return lambda: undo_ratings(book, changes=done.changes)

    @staticmethod
    def back(book, person, year, stage):
        change = take_back(book, year=year, person_id=person.id, stage=stage)
        return lambda: undo_ratings(book, changes=[change])

    @staticmethod
    def again(book, person, year, level):
        said = Opinion(Stage.DECISION, level)
        change = decide_again(book, year=year, person_id=person.id, decision=said, rules=RULES)
        return lambda: undo_ratings(book, changes=[change])

    @staticmethod
    def unreviewed(book, person, year, reason):
        before = set_unreviewed(book, year=year, person_id=person.id, reason=reason)
        return lambda: set_unreviewed(book, year=year, person_id=person.id, reason=before)

    @staticmethod
    def grounds(book, person, year, grounds):
        keys = [each.key for each in grounds]
        before = set_grounds(book, year=year, person_id=person.id, grounds=keys, rules=RULES)
        return lambda: set_grounds(book, year=year, person_id=person.id, grounds=before, rules=RULES)

    @staticmethod
    def remark(book, person, year, remark):
        before = save_remark(book, year=year, person_id=person.id, remark=remark)
        return lambda: save_remark(book, year=year, person_id=person.id, remark=before)

    @staticmethod
    def status(book, person, status):
        return Acts._person(book, person, status=status)

    @staticmethod
    def joined(book, person, day):
        return Acts._person(book, person, joined_on=day)

    @staticmethod
    def leave(book, person):
        record = delete_person(book, person_id=person.id, now=LATER)
        return lambda: bring_back_person(book, record=record, now=LATER)

    @staticmethod
    def _person(book, person, **changes):
        with book:
            present = book.roster.get(person.id)
        if present is None:
            return None
        before = save_person(book, person=replace(present, **changes))
        return lambda: save_person(book, person=before)


def state(uow):
    """Return everything that the book holds, without the log and the numbers that people have inside the store."""
    driver = uow._database.driver
    keys = dict(driver.execute("SELECT id, key FROM person").fetchall())
    tables = [row[0] for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    found = {}
    for table in set(tables) - {"log", "bookkeeping", "alembic_version"}:
        cursor = driver.execute(f"SELECT * FROM {table}")
        names = [each[0] for each in cursor.description]
        number = {"person": "id"}.get(table, "person_id")
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        found[table] = sorted(
            repr(sorted({**row, **({number: keys[row[number]]} if number in row else {})}.items())) for row in rows
        )
    # Counts of people that came back to nothing keep their row.
    found["headcount"] = [each for each in found["headcount"] if "('people', 0)" not in each]
    return found
