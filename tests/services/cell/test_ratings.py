"""Levels by stage in the book: in order, upon what was claimed, and taken back without a trace."""

from dataclasses import replace
from datetime import date

import pytest
from tests.season import BEST, DONE, GOOD, RULES
from tests.shipped import shipped_catalog

from sotay.domain.cell_errors import UnknownPerson
from sotay.domain.rating import Opinion, Rating, Stage
from sotay.domain.roster import Status
from sotay.domain.season_errors import (
    ChangedSince,
    NoClaim,
    NotDecidedYet,
    NotToBeReviewed,
    StageNotLast,
    StageSkipped,
    StageTaken,
)
from sotay.services.cell.people import save_person
from sotay.services.cell.ratings import (
    decide_again,
    give_each,
    give_opinion,
    give_to_many,
    save_facts,
    set_grounds,
    set_unreviewed,
    take_back,
    take_claim,
    undo_ratings,
)
from sotay.services.cell.season import load_season

FORMS, _ = shipped_catalog().forms()
HANH = "Nguyễn Thị Hồng Hạnh"
LEVELS = {Stage.OWN: GOOD, Stage.WORKPLACE: "", Stage.CELL_COMMITTEE: DONE, Stage.ORGANISATIONS: "", Stage.CELL: GOOD}


@pytest.fixture
def claimed(book):
    """The book with a paper that claims a level."""
    book.verify(book.hanh)
    book.take(book.file(HANH, claim=GOOD))
    return book


def give(book, stage, level=GOOD, person=None, **facts):
    person = person or book.hanh
    said = Opinion(stage, level, **facts)
    return give_opinion(book.uow, year=2026, person_id=person.id, opinion=said, rules=RULES, forms=FORMS)


def propose(book, person=None):
    return [give(book, stage, level, person) for stage, level in LEVELS.items()]


def member(book, person=None):
    season = load_season(book.uow, year=2026, rules=RULES, forms=FORMS)
    return next(each for each in season.members if each.person == (person or book.hanh).id)


def kept(book):
    with book.uow as uow:
        return uow.reviews.rating(book.hanh.id, 2026)


def counts(book, stage):
    with book.uow as uow:
        return dict(uow.review_counts.at(2026, stage))


def test_what_each_stage_says_comes_back_in_order_with_reason_and_day(book):
    give(book, Stage.OWN, BEST)
    give(book, Stage.WORKPLACE, "", reason="nghỉ hưu", given_on=date(2026, 12, 1))

    assert member(book).rating == Rating(
        (Opinion(Stage.OWN, BEST), Opinion(Stage.WORKPLACE, "", "nghỉ hưu", date(2026, 12, 1)))
    )


def test_a_stage_is_neither_skipped_nor_spoken_twice(book):
    with pytest.raises(StageSkipped):
        give(book, Stage.CELL)
    give(book, Stage.OWN)
    with pytest.raises(StageTaken):
        give(book, Stage.OWN, BEST)

    assert kept(book) == Rating((Opinion(Stage.OWN, GOOD),))


def test_the_claim_of_a_paper_is_rated_upon_without_being_typed(claimed):
    change = give(claimed, Stage.WORKPLACE, DONE)

    assert [each.level for each in kept(claimed).opinions] == [GOOD, DONE]
    undo_ratings(claimed.uow, changes=[change])
    assert kept(claimed) == Rating()
    assert member(claimed).rating.level_at(Stage.OWN) == GOOD


def test_a_later_paper_with_another_claim_changes_nothing_that_was_rated(claimed):
    give(claimed, Stage.WORKPLACE, DONE)
    claimed.take(claimed.file(HANH, sequence=2, claim=BEST))

    now = member(claimed)

    assert now.claims_otherwise
    assert (now.claim, now.rating.level_at(Stage.OWN), now.rating.level_at(Stage.WORKPLACE)) == (BEST, GOOD, DONE)


def test_the_later_claim_is_taken_where_the_secretary_says_so_and_others_keep_their_level(claimed):
    give(claimed, Stage.WORKPLACE, DONE)
    claimed.take(claimed.file(HANH, sequence=2, claim=BEST))

    change = take_claim(claimed.uow, year=2026, person_id=claimed.hanh.id, rules=RULES, forms=FORMS)

    assert [each.level for each in kept(claimed).opinions] == [BEST, DONE]
    assert not member(claimed).claims_otherwise
    undo_ratings(claimed.uow, changes=[change])
    assert [each.level for each in kept(claimed).opinions] == [GOOD, DONE]


def test_where_nothing_was_claimed_there_is_nothing_to_take(book):
    with pytest.raises(NoClaim):
        take_claim(book.uow, year=2026, person_id=book.hanh.id, rules=RULES, forms=FORMS)


def test_a_typed_level_stands_before_what_the_paper_claims(claimed):
    give(claimed, Stage.OWN, DONE)

    assert member(claimed).rating.level_at(Stage.OWN) == DONE
    take_back(claimed.uow, year=2026, person_id=claimed.hanh.id, stage=Stage.OWN)
    assert member(claimed).rating.level_at(Stage.OWN) == GOOD


def test_many_are_given_one_opinion_and_those_whose_turn_it_is_not_are_named(book):
    give(book, Stage.OWN)
    everybody = [each.id for each in book.people.values()]

    done = give_to_many(
        book.uow, year=2026, person_ids=everybody, opinion=Opinion(Stage.WORKPLACE, ""), rules=RULES, forms=FORMS
    )

    assert [each.person_id for each in done.changes] == [book.hanh.id]
    assert set(done.left_out) == set(everybody) - {book.hanh.id}
    undo_ratings(book.uow, changes=done.changes)
    assert kept(book) == Rating((Opinion(Stage.OWN, GOOD),))


def test_only_the_last_stage_is_taken_back(book):
    propose(book)
    with pytest.raises(StageNotLast):
        take_back(book.uow, year=2026, person_id=book.hanh.id, stage=Stage.OWN)

    change = take_back(book.uow, year=2026, person_id=book.hanh.id, stage=Stage.CELL)

    assert kept(book).next_stage is Stage.CELL
    undo_ratings(book.uow, changes=[change])
    assert kept(book).level_at(Stage.CELL) == GOOD


def test_a_decision_is_made_again_and_the_first_is_kept(book):
    with pytest.raises(NotDecidedYet):
        decide_again(book.uow, year=2026, person_id=book.hanh.id, decision=Opinion(Stage.DECISION, DONE), rules=RULES)
    propose(book)
    give(book, Stage.DECISION, BEST, given_on=date(2026, 12, 20))

    change = decide_again(
        book.uow,
        year=2026,
        person_id=book.hanh.id,
        decision=Opinion(Stage.DECISION, DONE, "khiếu nại", date(2027, 1, 5)),
        rules=RULES,
    )

    assert kept(book).level_at(Stage.DECISION) == DONE
    assert kept(book).replaced == (Opinion(Stage.DECISION, BEST, given_on=date(2026, 12, 20), upon=GOOD),)
    undo_ratings(book.uow, changes=[change])
    assert (kept(book).level_at(Stage.DECISION), kept(book).replaced) == (BEST, ())


def test_an_undo_is_refused_where_something_was_rated_since(book):
    first = give(book, Stage.OWN)
    give(book, Stage.WORKPLACE)

    with pytest.raises(ChangedSince):
        undo_ratings(book.uow, changes=[first])
    assert len(kept(book).opinions) == 2


def test_who_is_not_reviewed_is_given_no_level_and_counts_nowhere(book):
    with pytest.raises(NotToBeReviewed):
        give(book, Stage.OWN, person=book.people["Trần Đức Ái"])
    give(book, Stage.OWN)
    assert counts(book, Stage.OWN) == {GOOD: 1}

    assert set_unreviewed(book.uow, year=2026, person_id=book.hanh.id, reason=" đi học dài ngày ") == ""

    with pytest.raises(NotToBeReviewed) as told:
        give(book, Stage.WORKPLACE)
    assert told.value.reason == "đi học dài ngày"
    assert not member(book).is_reviewed
    assert counts(book, Stage.OWN) == {}
    with book.uow as uow:
        assert uow.review_counts.unreviewed(2026) == 1
    assert set_unreviewed(book.uow, year=2026, person_id=book.hanh.id, reason="") == "đi học dài ngày"
    assert counts(book, Stage.OWN) == {GOOD: 1}


def test_a_change_of_status_takes_a_person_out_of_the_counts(book):
    give(book, Stage.OWN)

    save_person(book.uow, person=replace(book.hanh, status=Status.MOVED))

    assert counts(book, Stage.OWN) == {}


def test_grounds_are_kept_in_the_order_of_the_rules_and_only_those_that_they_know(book):
    known = [each.key for each in RULES.grounds]

    before = set_grounds(book.uow, year=2026, person_id=book.hanh.id, grounds=[known[1], "lạ", known[0]], rules=RULES)

    assert before == ()
    assert member(book).grounds == (known[0], known[1])


def test_nobody_is_rated_who_is_not_in_the_book(book):
    with pytest.raises(UnknownPerson):
        give(book, Stage.OWN, person=replace(book.hanh, id="nobody"))


def test_each_of_many_gets_a_level_of_his_own_and_who_is_not_due_is_named(claimed):
    give(claimed, Stage.WORKPLACE, "")
    said = {
        claimed.hanh.id: Opinion(Stage.CELL_COMMITTEE, GOOD),
        claimed.an.id: Opinion(Stage.CELL_COMMITTEE, DONE),
    }

    done = give_each(claimed.uow, year=2026, said=said, rules=RULES, forms=FORMS)

    assert [(each.person_id, each.after.level_at(Stage.CELL_COMMITTEE)) for each in done.changes] == [
        (claimed.hanh.id, GOOD)
    ]
    assert done.left_out == (claimed.an.id,)
    undo_ratings(claimed.uow, changes=done.changes)
    assert member(claimed).rating.at(Stage.CELL_COMMITTEE) is None


def test_day_and_reason_are_stored_beside_the_level_that_is_there(claimed):
    give(claimed, Stage.WORKPLACE, "")

    save_facts(
        claimed.uow,
        year=2026,
        person_id=claimed.hanh.id,
        stage=Stage.WORKPLACE,
        reason="đã nghỉ hưu",
        given_on=date(2026, 12, 1),
    )

    assert member(claimed).rating.at(Stage.WORKPLACE) == Opinion(Stage.WORKPLACE, "", "đã nghỉ hưu", date(2026, 12, 1))
