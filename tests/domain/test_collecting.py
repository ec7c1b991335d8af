"""What becomes of files, and how far people are with handing in."""

from datetime import date, datetime

import pytest
from tests.cell import PEOPLE, moved

from sotay.domain.collecting import (
    CellFault,
    Latest,
    Outcome,
    Standing,
    SubmissionState,
    missing,
    outcome_of,
    standings,
)
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import SubmissionId

HANH, AN, AI = PEOPLE
DUE = date(2026, 12, 5)


def latest(person, day=5, state=SubmissionState.RECEIVED, comment=""):
    return Latest(SubmissionId("s"), person.id, datetime(2026, 12, day, 23, 59), state, comment)


def found(people, *latests, due=DUE):
    by_person = {each.person_id: each for each in latests}
    return {each.person.id: each.standing for each in standings(people, by_person, year=2026, due=due)}


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (ExchangeFault.UNVERIFIED_SENDER, Outcome.WAITING),
        (ExchangeFault.DUPLICATE, Outcome.DUPLICATE),
        (ExchangeFault.OLDER, Outcome.OLDER),
        (ExchangeFault.BAD_SIGNATURE, Outcome.REFUSED),
        (CellFault.NOT_ON_ROSTER, Outcome.REFUSED),
    ],
)
def test_each_fault_means_one_outcome(fault, outcome):
    assert outcome_of(fault) is outcome


def test_the_due_day_itself_is_in_time():
    assert found(PEOPLE, latest(HANH, 5), latest(AN, 6)) == {
        HANH.id: Standing.IN_TIME,
        AN.id: Standing.LATE,
        AI.id: Standing.NOT_REVIEWED,
    }


def test_without_a_due_day_nobody_is_late():
    assert found(PEOPLE, latest(AN, 31), due=None)[AN.id] is Standing.IN_TIME


def test_whoever_need_not_hand_in_and_did_all_the_same_is_counted():
    assert found(PEOPLE, latest(AI))[AI.id] is Standing.IN_TIME


def test_leavers_are_left_out():
    assert found([moved(HANH), AN]) == {AN.id: Standing.MISSING}


def test_what_was_returned_is_waited_for_again():
    people = standings(
        PEOPLE, {AN.id: latest(AN, state=SubmissionState.RETURNED, comment="Bổ sung")}, year=2026, due=DUE
    )

    assert [(each.person, each.standing, each.comment) for each in missing(people)] == [
        (HANH, Standing.MISSING, ""),
        (AN, Standing.RETURNED, "Bổ sung"),
    ]
