"""A cell sends its season to the committee as a member hands in to the cell, and reads what comes back."""

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE
from tests.season import GOOD, RULES
from tests.services.cell.committee import COMMITTEE_NAME

from sotay.domain.exchange_errors import CellCardChanged, ExchangeRefused, UnknownCell, UnknownHandIn
from sotay.domain.exchange_fault import ExchangeFault as F
from sotay.domain.hand_in import HandInState, SubmissionId
from sotay.domain.key_card import CardKind
from sotay.domain.rating import STAGES, Opinion, Stage
from sotay.domain.rollup import USUAL_PARTS, RollupPart
from sotay.domain.unit_errors import NothingToRollUp, PersonOfAUnit
from sotay.services.cell.answering import make_receipt, return_submission
from sotay.services.cell.ratings import give_opinion, save_facts, set_unreviewed, take_back
from sotay.services.cell.rollups import choose_parts, prepare_rollup, read_sent, seal_rollup, seal_rollup_again
from sotay.services.cell.season import load_season
from sotay.services.cell.units import verify_unit_card
from sotay.services.cell_cards import accept_card, look_at_card
from sotay.services.hand_in import forget_unwritten, read_receipt


@pytest.fixture
def sending(book, committee):
    """A cell that rated its members, and a committee that trusts its card; each has the other's."""
    book.verify(book.hanh)
    rate(book, book.hanh, GOOD)
    offered = look_at_card(book.uow, content=committee.card.text.encode(), exchange=EXCHANGE)
    accept_card(book.uow, offered=offered, now=NOW, is_compared=True)
    verify_unit_card(
        committee.uow, content=book.card.text.encode(), called=book.card.name, fingerprint=book.card.fingerprint,
        exchange=EXCHANGE, now=NOW,
    )  # fmt: skip
    return book


def rate(book, person, level):
    for stage in STAGES[:-1]:
        if stage is not Stage.DECISION:
            said = level if not stage.may_be_absent else ""
            give_opinion(book.uow, year=2026, person_id=person.id, opinion=Opinion(stage, said), rules=RULES)


def prepared(book, **options):
    return prepare_rollup(book.uow, year=2026, rules=RULES, forms=(), exchange=EXCHANGE, **options)


def seal(book, committee, **options):
    return seal_rollup(
        book.uow, prepared=prepared(book), committee_key=committee.card.sign_key, exchange=EXCHANGE, now=NOW, **options
    )


def sent_file(book, done):
    path = book.folder / done.sealed.file_name
    path.write_bytes(done.sealed.content)
    return path


def test_what_is_sealed_is_letter_for_letter_what_was_shown(sending, committee):
    seen = prepared(sending)

    done = seal(sending, committee)

    assert done.hand_in.content == done.sealed.body == seen.body
    assert (done.hand_in.sequence, done.hand_in.cell_name) == (1, COMMITTEE_NAME)
    committee.take(sent_file(sending, done))
    with committee.uow as uow:
        assert uow.rollups.get(done.hand_in.id).content == seen.body
    assert read_sent(done.hand_in) == seen.rollup


def test_the_committee_reads_the_season_as_the_cell_sees_it(sending, committee):
    committee.take(sent_file(sending, seal(sending, committee)))
    season = load_season(sending.uow, year=2026, rules=RULES)

    with committee.uow as uow:
        members = uow.rolled.members_of(2026)
        ratings = uow.reviews.ratings_of(2026)
    assert [(each.full_name, each.excluded) for each in members] == [
        (each.full_name, each.excluded) for each in season.members
    ]
    hanh = next(each for each in members if each.full_name == sending.hanh.full_name)
    assert ratings[hanh.person].level_at(Stage.CELL) == GOOD
    assert ratings[hanh.person].at(Stage.DECISION) is None


def test_nothing_that_a_member_handed_in_and_no_personal_data_goes(sending):
    secret = "điều chỉ nói với chi bộ"
    sending.take(sending.file(sending.hanh.full_name, secret))
    body = prepared(sending, parts=frozenset(RollupPart)).body

    assert sending.hanh.full_name in body
    assert secret not in body
    assert sending.hanh.birth_date.isoformat() not in body
    with sending.uow as uow:
        for submission in uow.submissions.of_person(sending.hanh.id):
            assert submission.id not in body


def test_roll_ups_are_numbered_and_each_names_the_one_before(sending, committee):
    first = seal(sending, committee)
    rate(sending, sending.an, GOOD)
    second = seal(sending, committee, file_name="gui-lai.bainop")

    assert (second.hand_in.sequence, second.sealed.file_name) == (2, "gui-lai.bainop")
    outcomes = committee.take(sent_file(sending, first), sent_file(sending, second)).outcomes
    assert [each.fault for each in outcomes] == [None, None]
    with committee.uow as uow:
        assert first.hand_in.signed_hash in uow.rollups.get(second.hand_in.id).origin.header


def test_a_file_is_made_again_from_what_is_kept(sending, committee):
    done = seal(sending, committee)

    again = seal_rollup_again(sending.uow, submission_id=done.hand_in.id, exchange=EXCHANGE)

    assert (again.sealed.signed_hash, again.sealed.file_name) == (done.sealed.signed_hash, done.sealed.file_name)
    committee.take(sent_file(sending, again))
    assert [each.fault for each in committee.take(sent_file(sending, done)).outcomes] == [F.DUPLICATE]
    with pytest.raises(UnknownHandIn):
        seal_rollup_again(sending.uow, submission_id=SubmissionId("0" * 32), exchange=EXCHANGE)


def test_a_file_that_could_not_be_written_leaves_its_number_free(sending, committee):
    done = seal(sending, committee)

    forget_unwritten(sending.uow, submission_id=done.hand_in.id)

    assert seal(sending, committee).hand_in.sequence == 1


def test_the_committees_comment_comes_back(sending, committee):
    done = seal(sending, committee)
    committee.take(sent_file(sending, done))
    received = make_receipt(committee.uow, submission_id=done.hand_in.id, exchange=EXCHANGE, now=LATER)
    returned = return_submission(
        committee.uow, submission_id=done.hand_in.id, comment="Bổ sung biên bản", exchange=EXCHANGE, now=LATER
    )

    _, first = read_receipt(sending.uow, content=received.content, exchange=EXCHANGE, now=LATER)
    before, second = read_receipt(sending.uow, content=returned.receipt.content, exchange=EXCHANGE, now=LATER)

    assert (first.state, before) == (HandInState.RECEIVED, first)
    assert (second.state, second.comment) == (HandInState.RETURNED, "Bổ sung biên bản")
    assert [each.state for each in prepared(sending).sent] == [HandInState.RETURNED]


def test_a_receipt_of_somebody_else_marks_nothing(sending, committee):
    done = seal(sending, committee)
    committee.take(sent_file(sending, done))
    receipt = make_receipt(committee.uow, submission_id=done.hand_in.id, exchange=EXCHANGE, now=LATER)
    forget_unwritten(sending.uow, submission_id=done.hand_in.id)

    with pytest.raises(ExchangeRefused) as refused:
        read_receipt(sending.uow, content=receipt.content, exchange=EXCHANGE, now=LATER)
    assert refused.value.fault is F.UNKNOWN_SUBMISSION


def test_a_committee_whose_card_is_not_known_is_sent_nothing(book, committee):
    with pytest.raises(UnknownCell):
        seal(book, committee)
    assert prepared(book).sent == ()


def test_another_card_of_the_same_committee_is_refused_loudly(sending):
    forged = EXCHANGE.make_card("ef" * 32, card_kind=CardKind.CELL, name=COMMITTEE_NAME)
    offered = look_at_card(sending.uow, content=forged.text.encode(), exchange=EXCHANGE)

    with pytest.raises(CellCardChanged):
        accept_card(sending.uow, offered=offered, now=LATER)


def test_what_is_sent_is_chosen_and_remembered(sending):
    assert prepared(sending).parts == USUAL_PARTS
    before = choose_parts(sending.uow, parts=frozenset({RollupPart.REMARKS}))

    assert before == USUAL_PARTS
    assert prepared(sending).parts == {RollupPart.REMARKS}
    choose_parts(sending.uow, parts=frozenset())
    assert prepared(sending).parts == frozenset()


def test_who_has_no_proposal_yet_is_named_before_sealing(sending):
    assert prepared(sending).gaps.without_proposal == (sending.an.full_name,)


def test_a_book_without_people_of_its_own_has_nothing_to_send(committee):
    committee.verify("Chi bộ 1")
    committee.take(committee.file("Chi bộ 1"))

    with pytest.raises(NothingToRollUp):
        prepare_rollup(committee.uow, year=2026, rules=RULES, forms=(), exchange=EXCHANGE)


def test_what_a_cell_says_of_its_people_is_not_changed_by_the_committee(committee):
    committee.verify("Chi bộ 1")
    committee.take(committee.file("Chi bộ 1"))
    with committee.uow as uow:
        person = uow.rolled.members_of(2026)[0].person
    for act in (
        lambda: give_opinion(committee.uow, year=2026, person_id=person, opinion=Opinion(Stage.OWN, GOOD), rules=RULES),
        lambda: take_back(committee.uow, year=2026, person_id=person, stage=Stage.CELL),
        lambda: save_facts(committee.uow, year=2026, person_id=person, stage=Stage.CELL, reason="x", given_on=None),
        lambda: set_unreviewed(committee.uow, year=2026, person_id=person, reason="x"),
    ):
        with pytest.raises(PersonOfAUnit):
            act()
