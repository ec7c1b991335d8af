"""What counts of the roll-ups: the latest as a whole, decisions beside it, counts like a recount."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError
from tests.builders import NOW
from tests.cell import PEOPLE, put_people
from tests.rollup import a_rolled_person, a_rollup, a_unit, small_rollup, taken
from tests.season import BEST, DONE, FAILED, GOOD, RULES

from sotay.domain.collecting import MadeReceipt, SubmissionState, Trust
from sotay.domain.letter import ReceiptAnswer
from sotay.domain.rating import Opinion, Rating, Stage, decided_again, proposes_otherwise, with_opinion
from sotay.domain.rollup_checks import rating_of
from sotay.domain.unit import UnitKey, person_of

FIRST, SECOND = a_unit(1), a_unit(2)


@pytest.fixture
def uow(cell_uow):
    put_people(cell_uow)
    with cell_uow:
        cell_uow.units.put(SECOND)
        cell_uow.units.put(FIRST)
        assert cell_uow.submissions.begin_batch(NOW) == 1
        cell_uow.commit()
    return cell_uow


def decide(uow, person_id, level, year=2026):
    rating = uow.reviews.rating(person_id, year)
    decision = Opinion(Stage.DECISION, level)
    is_decided = rating.at(Stage.DECISION) is not None
    uow.reviews.put_rating(
        person_id, year, decided_again(rating, decision, RULES) if is_decided else with_opinion(rating, decision, RULES)
    )


def test_cells_come_back_by_name_and_numbers_by_their_worth(uow):
    with uow:
        for number in (10, 9, 101):
            uow.units.put(a_unit(number))
        uow.units.put(replace(FIRST, secretary="Trần Đức Bình", has_left=True))

        assert [each.name for each in uow.units.all()] == [f"Chi bộ {number}" for number in (1, 2, 9, 10, 101)]
        assert uow.units.get(FIRST.id) == replace(FIRST, secretary="Trần Đức Bình", has_left=True)
        uow.units.remove(a_unit(10).id)
        assert uow.units.get(a_unit(10).id) is None


def test_a_cell_has_no_more_than_one_verified_key(uow):
    with uow:
        uow.unit_keys.put(UnitKey("a1", "seal-a1", FIRST.id, Trust.VERIFIED, "card", NOW))
        uow.unit_keys.put(UnitKey("a2", "seal-a2", FIRST.id, Trust.CHANGED, "card", NOW))
        assert {each.sign_key for each in uow.unit_keys.of_unit(FIRST.id)} == {"a1", "a2"}
        with pytest.raises(IntegrityError):
            uow.unit_keys.put(UnitKey("a3", "seal-a3", FIRST.id, Trust.VERIFIED, "card", NOW))


def test_the_people_of_a_roll_up_stand_with_their_ratings_and_notes(uow):
    rollup = a_rollup(10)
    with uow:
        uow.rollups.add(taken(1, rollup))

        members = uow.rolled.members_of(2026)
        assert [each.full_name for each in members] == [each.full_name for each in rollup.people]
        assert [(each.office, each.joined_on, each.is_official, each.excluded) for each in members] == [
            (each.office, each.joined_on, each.is_official, each.excluded) for each in rollup.people
        ]
        ratings, notes = uow.reviews.ratings_of(2026), uow.reviews.notes_of(2026)
        for member, person in zip(members, rollup.people, strict=True):
            assert ratings.get(member.person, Rating()) == rating_of(person)
            assert (notes[member.person].unreviewed if member.person in notes else "") == person.unreviewed
        latest = uow.rollups.latest_of(2026)[FIRST.id]
        assert (latest.people, latest.official, latest.in_scope, latest.reviewed) == (12, 11, 10, 9)
        parts = uow.rolled.parts_of(2026)[FIRST.id]
        assert [each.round for each in parts.votes] == [each.round for each in rollup.votes]
        assert {line.person for each in parts.votes for line in each.lines} <= {each.person for each in members}
        assert parts.mirror == rollup.mirror


def test_people_of_cells_are_no_people_of_the_book_itself(uow):
    with uow:
        uow.rollups.add(taken(1, small_rollup(GOOD)))
        person = person_of(FIRST.id, "0")

        assert len(uow.roster.all()) == len(PEOPLE)
        assert uow.roster.called("Nguyễn Văn An") == ()
        assert uow.roster.get(person).full_name == "Nguyễn Văn An"
        assert uow.rolled.unit_of(person) == FIRST.id
        assert uow.rolled.unit_of(PEOPLE[0].id) is None


def test_one_key_in_two_cells_is_two_people(uow):
    with uow:
        uow.rollups.add(taken(1, small_rollup(GOOD)))
        uow.rollups.add(taken(2, small_rollup(DONE), SECOND))

        assert [(each.unit_id, each.person) for each in uow.rolled.members_of(2026)] == [
            (FIRST.id, "u1/0"), (SECOND.id, "u2/0"),
        ]  # fmt: skip
        assert uow.rolled.levels_of(2026, Stage.CELL) == {FIRST.id: {GOOD: 1}, SECOND.id: {DONE: 1}}
        assert uow.review_counts.at(2026, Stage.CELL) == {GOOD: 1, DONE: 1}


def test_a_later_roll_up_takes_the_place_of_the_earlier_as_a_whole(uow):
    with uow:
        uow.rollups.add(taken(1, small_rollup(BEST, GOOD, DONE)))
        uow.rollups.add(taken(2, small_rollup(GOOD, GOOD)))

        assert [each.person for each in uow.rolled.members_of(2026)] == ["u1/0", "u1/1"]
        assert uow.review_counts.at(2026, Stage.CELL) == {GOOD: 2}
        assert uow.roster.get(person_of(FIRST.id, "2")) is None
        assert len(uow.rollups.of_unit(FIRST.id)) == 2


def test_what_a_removed_roll_up_brought_is_gone_and_the_one_before_counts_again(uow):
    with uow:
        uow.rollups.add(taken(1, small_rollup(BEST, GOOD)))
        before = everything(uow)
        renamed = replace(small_rollup(GOOD, DONE, DONE), people=(a_rolled_person(0, GOOD, office="Phó bí thư"),))
        uow.rollups.add(taken(2, renamed))
        uow.rollups.remove("r2")

        assert everything(uow) == before
        uow.rollups.remove("r1")
        assert uow.rolled.members_of(2026) == ()
        assert uow.rollups.latest_of(2026) == {}
        assert uow.review_counts.at(2026, Stage.CELL) == {}
        assert uow.roster.get(person_of(FIRST.id, "0")) is None


def test_a_decision_stays_and_shows_that_the_cell_proposes_otherwise_by_now(uow):
    person = person_of(FIRST.id, "0")
    with uow:
        uow.rollups.add(taken(1, small_rollup(BEST, GOOD)))
        decide(uow, person, GOOD)
        assert not proposes_otherwise(uow.reviews.rating(person, 2026))

        uow.rollups.add(taken(2, small_rollup(DONE, GOOD)))

        rating = uow.reviews.rating(person, 2026)
        assert (rating.level_at(Stage.CELL), rating.level_at(Stage.DECISION)) == (DONE, GOOD)
        assert proposes_otherwise(rating)
        assert uow.review_counts.at(2026, Stage.DECISION) == {GOOD: 1}
        decide(uow, person, DONE)
        assert not proposes_otherwise(uow.reviews.rating(person, 2026))
        uow.rollups.remove("r2")
        assert proposes_otherwise(uow.reviews.rating(person, 2026))


def test_a_decision_outlives_a_roll_up_that_does_not_name_its_person(uow):
    person = person_of(FIRST.id, "1")
    with uow:
        uow.rollups.add(taken(1, small_rollup(GOOD, GOOD)))
        decide(uow, person, DONE)
        uow.rollups.add(taken(2, small_rollup(GOOD)))

        assert [each.person for each in uow.rolled.members_of(2026)] == ["u1/0"]
        assert uow.review_counts.at(2026, Stage.DECISION) == {}
        uow.rollups.add(taken(3, small_rollup(GOOD, GOOD)))
        assert uow.reviews.rating(person, 2026).level_at(Stage.DECISION) == DONE
        assert uow.review_counts.at(2026, Stage.DECISION) == {DONE: 1}


def test_a_person_is_called_as_the_latest_year_does_in_whatever_order_the_years_came(uow):
    now = small_rollup(GOOD, year=2026)
    then = small_rollup(BEST, year=2025)
    then = replace(then, people=(replace(then.people[0], office="Phó bí thư"),))
    with uow:
        uow.rollups.add(taken(1, now))
        uow.rollups.add(taken(2, then))

        assert uow.roster.get(person_of(FIRST.id, "0")).office == ""
        assert uow.review_counts.at(2025, Stage.CELL) == {BEST: 1}
        uow.rollups.remove("r1")
        assert uow.roster.get(person_of(FIRST.id, "0")).office == "Phó bí thư"


def test_the_store_itself_keeps_a_replayed_roll_up_out(uow):
    first = taken(1, small_rollup(GOOD))
    with uow:
        uow.rollups.add(first)
        for again in (
            replace(taken(2, small_rollup(GOOD)), id=first.id),
            replace(taken(2, small_rollup(GOOD)), origin=first.origin),
            replace(taken(2, small_rollup(GOOD)), origin=replace(first.origin, sequence=2)),
        ):
            with pytest.raises(IntegrityError):
                uow.rollups.add(again)


def test_states_and_receipts_are_kept(uow):
    with uow:
        uow.rollups.add(taken(1, small_rollup(GOOD)))
        uow.rollups.put_state("r1", SubmissionState.RETURNED, "Bổ sung")
        receipt = MadeReceipt("r1", ReceiptAnswer.RETURNED, "Bổ sung", NOW)
        uow.rollups.add_receipt(receipt)

        assert uow.rollups.get("r1").comment == "Bổ sung"
        assert uow.rollups.latest_of(2026)[FIRST.id].state is SubmissionState.RETURNED
        assert uow.rollups.receipts("r1") == (receipt,)
        assert uow.review_counts.at(2026, Stage.CELL) == {GOOD: 1}


def everything(uow):
    """Return all that counts of a year."""
    members = uow.rolled.members_of(2026)
    people = [uow.roster.get(each.person) for each in members]
    return members, people, uow.reviews.ratings_of(2026), uow.rollups.latest_of(2026), counts(uow)


def counts(uow):
    return {stage: dict(uow.review_counts.at(2026, stage)) for stage in Stage}, uow.review_counts.unreviewed(2026)


def recount(uow):
    ratings, notes = uow.reviews.ratings_of(2026), uow.reviews.notes_of(2026)
    levels, unreviewed = {stage: Counter() for stage in Stage}, 0
    for member in uow.rolled.members_of(2026):
        if member.excluded:
            continue
        if member.person in notes and notes[member.person].unreviewed:
            unreviewed += 1
            continue
        for opinion in ratings.get(member.person, Rating()).opinions:
            levels[opinion.stage][opinion.level] += 1
    return {stage: dict(count) for stage, count in levels.items()}, unreviewed


LEVELS = st.sampled_from(["", BEST, GOOD, DONE, FAILED])
PERSON = st.fixed_dictionaries(
    {"excluded": st.sampled_from(["", "", "exempt"]), "unreviewed": st.sampled_from(["", "", "Đi vắng"])}
)
SENT = st.tuples(st.sampled_from([FIRST, SECOND]), st.lists(st.tuples(LEVELS, PERSON), min_size=1, max_size=4))
ACTS = st.one_of(
    st.tuples(st.just("send"), SENT),
    st.tuples(st.just("remove"), st.integers(0, 5)),
    st.tuples(st.just("decide"), st.tuples(st.integers(0, 7), st.sampled_from([GOOD, DONE]))),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.lists(ACTS, max_size=10))
def test_counts_are_what_a_recount_gives_whatever_comes_and_goes(uow, acts):
    with uow:
        sent = []
        for number, (act, what) in enumerate(acts, start=1):
            members = uow.rolled.members_of(2026)
            if act == "send":
                unit, people = what
                named = tuple(a_rolled_person(at, level, **facts) for at, (level, facts) in enumerate(people))
                uow.rollups.add(taken(number, replace(small_rollup(), people=named), unit))
                sent.append(f"r{number}")
            elif act == "remove" and sent:
                uow.rollups.remove(sent.pop(what % len(sent)))
            elif act == "decide" and members:
                place, level = what
                member = members[place % len(members)]
                if uow.reviews.rating(member.person, 2026).at(Stage.CELL):
                    decide(uow, member.person, level)
            assert counts(uow) == recount(uow)
            per_unit = [uow.rolled.levels_of(2026, stage) for stage in Stage]
            assert [sum((Counter(each) for each in one.values()), Counter()) for one in per_unit] == [
                Counter(uow.review_counts.at(2026, stage)) for stage in Stage
            ]
        # Left without a commit: each example begins anew.
