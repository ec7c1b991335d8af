"""Taking roll-ups in as a cell takes submissions: what becomes of each file, and that a bad one changes no byte."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.builders import LATER, NOW
from tests.cell import PEOPLE
from tests.exchange.builders import EXCHANGE, OTHER, a_draft
from tests.exchange.mutations import mutated
from tests.rollup import a_rolled_person, small_rollup
from tests.season import BEST, DONE, GOOD, RULES
from tests.services.cell.committee import card_of_cell, letter_of_cell, seed_of_cell

from sotay.domain.cell_errors import NothingToUndo
from sotay.domain.cell_log import CellAct
from sotay.domain.collecting import CellFault, Outcome
from sotay.domain.exchange_fault import ExchangeFault as F
from sotay.domain.letter import Purpose, ReceiptAnswer
from sotay.domain.rating import Opinion, Stage
from sotay.domain.unit import person_of
from sotay.exchange.envelope import seal_for, unseal
from sotay.exchange.identity import identity_of
from sotay.services.cell.answering import make_receipt, read_rollup, return_submission, undo_return
from sotay.services.cell.book import seed_of
from sotay.services.cell.importing import undo_import
from sotay.services.cell.ratings import give_opinion, undo_ratings
from sotay.services.cell.rehearsal import rehearsed
from sotay.services.cell.seasons import archive_season, reopen_season
from sotay.services.cell.units import load_units, note_unit_card, save_unit

ONE, TWO = "Chi bộ 1", "Chi bộ 2"
AC, WA, DU, OL, RE = Outcome.ACCEPTED, Outcome.WAITING, Outcome.DUPLICATE, Outcome.OLDER, Outcome.REFUSED


def said(report):
    return [(each.outcome, each.fault) for each in report.outcomes]


@pytest.fixture
def trusting(committee):
    """The book of a committee after the cards of two cells were compared."""
    committee.verify(ONE)
    committee.verify(TWO)
    return committee


def proposed(committee, year=2026):
    with committee.uow as uow:
        return dict(uow.review_counts.at(year, Stage.CELL))


def unit_id(committee, name):
    with committee.uow as uow:
        return next(each.id for each in uow.units.all() if each.name == name)


def test_a_roll_up_of_a_compared_card_is_kept_as_it_was_signed_and_its_people_stand_in_the_book(trusting):
    report = trusting.take(trusting.file(ONE, BEST, GOOD))

    (outcome,) = report.outcomes
    assert (outcome.outcome, outcome.fault, outcome.sender) == (AC, None, ONE)
    one = unit_id(trusting, ONE)
    with trusting.uow as uow:
        kept = uow.rollups.get(outcome.submission_id)
        assert kept.content == EXCHANGE.body_of_rollup(small_rollup(BEST, GOOD, cell=ONE))
        assert (kept.unit_id, kept.year, kept.received_at) == (one, 2026, NOW)
        assert [each.full_name for each in uow.rolled.members_of(2026)] == ["Nguyễn Văn An", "Nguyễn Văn Bình"]
        assert [line.act for line in uow.log.all()] == [CellAct.IMPORTED]
    assert proposed(trusting) == {BEST: 1, GOOD: 1}
    assert read_rollup(trusting.uow, rollup_id=outcome.submission_id) == small_rollup(BEST, GOOD, cell=ONE)


def test_a_cell_on_the_list_waits_until_its_card_is_compared_and_is_then_taken(committee):
    file = committee.file(ONE)
    before = committee.content()

    assert said(committee.take(file)) == [(RE, CellFault.UNIT_NOT_LISTED)]
    assert committee.content() == before
    note_unit_card(committee.uow, content=card_of_cell(ONE).text.encode(), called=ONE, exchange=EXCHANGE, now=NOW)
    assert said(committee.take(file)) == [(WA, F.UNVERIFIED_SENDER)]
    committee.verify(ONE)
    assert said(committee.take(file)) == [(AC, None)]


def test_the_same_file_and_an_older_one_are_told_apart(trusting):
    first, second = trusting.file(ONE, BEST), trusting.file(ONE, GOOD, sequence=2)

    report = trusting.take(second, second, first)

    assert said(report) == [(AC, None), (DU, F.DUPLICATE), (OL, F.OLDER)]
    assert report.outcomes[1].submission_id == report.outcomes[0].submission_id
    assert proposed(trusting) == {GOOD: 1}


def test_a_later_roll_up_takes_the_place_of_the_earlier_and_one_undo_brings_that_back(trusting):
    trusting.take(trusting.file(ONE, BEST, GOOD), trusting.file(TWO, DONE))
    report = trusting.take(trusting.file(ONE, GOOD, sequence=2), trusting.file(TWO, GOOD, GOOD, sequence=2))
    assert proposed(trusting) == {GOOD: 3}

    assert undo_import(trusting.uow, batch=report.batch, now=NOW) == 2

    assert proposed(trusting) == {BEST: 1, GOOD: 1, DONE: 1}
    with pytest.raises(NothingToUndo):
        undo_import(trusting.uow, batch=report.batch, now=NOW)


def test_the_book_of_a_cell_that_was_made_anew_counts_from_one_again(trusting):
    trusting.take(trusting.file(ONE, sequence=1), trusting.file(ONE, sequence=2))
    new = "ab" * 32
    from_new = trusting.file(ONE, DONE, seed=new, letter=letter_of_cell("mới", 2026, 1))

    assert said(trusting.take(from_new)) == [(RE, CellFault.UNIT_KEY_CHANGED)]
    assert trusting.verify(ONE, new).replaced.sign_key == card_of_cell(ONE).sign_key
    assert said(trusting.take(from_new)) == [(AC, None)]
    assert said(trusting.take(trusting.file(ONE, sequence=3))) == [(RE, CellFault.UNIT_KEY_CHANGED)]
    assert proposed(trusting) == {DONE: 1}


def hostile(committee):
    """Return files that must not be taken, each with what is said of it."""
    good = committee.file(ONE).read_bytes()
    with committee.uow as uow:
        keys = identity_of(seed_of(uow))
    inner = unseal(good, keys)

    def resealed(content):
        return seal_for(committee.card.seal_key, content)

    for_another = committee.file(ONE, to=replace(committee.card, sign_key=OTHER.sign_key)).read_bytes()
    stranger = small_rollup(GOOD, cell="Chi bộ Lạ")
    yield "truncated", good[:-100], F.CANNOT_OPEN
    yield "altered inside", resealed(inner.replace(b'"tot"', b'"tut"', 1)), F.BAD_SIGNATURE
    yield "for another committee", committee.file(ONE, to=OTHER).read_bytes(), F.CANNOT_OPEN
    yield "sealed anew for us", resealed(unseal(for_another, keys)), F.WRONG_RECIPIENT
    yield "forged with another key", committee.file(ONE, seed="cd" * 32).read_bytes(), CellFault.UNIT_KEY_CHANGED
    yield (
        "of a cell that is not ours",
        committee.file("Chi bộ Lạ", rollup=stranger).read_bytes(),
        (CellFault.UNIT_NOT_LISTED),
    )
    yield "of a newer program", resealed(inner[:8] + b"\x02" + inner[9:]), F.TOO_NEW
    yield "as a submission", resealed(b"SOTAY-BN" + inner[8:]), F.DAMAGED
    yield "a receipt's first letters", resealed(b"SOTAY-BR" + inner[8:]), F.ANOTHER_KIND
    yield "10 MB", good + bytes(10_000_000), F.TOO_LARGE
    yield "nonsense", committee.file(ONE, body='{"year":2026}').read_bytes(), F.UNREADABLE
    yield "other levels", committee.file(ONE, people=(a_rolled_person(0, "gioi"),)).read_bytes(), CellFault.OTHER_RULES
    yield (
        "a year without rules",
        committee.file(ONE, rollup=small_rollup(GOOD, year=1990, cell=ONE)).read_bytes(),
        (CellFault.OTHER_RULES),
    )
    yield "a submission that the cell signed", _submission(committee), CellFault.NOT_ON_ROSTER


def _submission(committee):
    return EXCHANGE.seal(a_draft(), seed=seed_of_cell(ONE), cell=committee.card).content


def test_every_hostile_file_is_named_and_changes_no_byte_and_the_others_are_taken(trusting):
    files, expected = [], {}
    for name, content, fault in hostile(trusting):
        path = trusting.folder / f"{name}.bainop"
        path.write_bytes(content)
        files.append(path)
        expected[path.name] = (RE, fault)
    before = trusting.content()

    assert dict(zip([path.name for path in files], said(trusting.take(*files)), strict=True)) == expected
    assert trusting.content() == before
    good = [trusting.file(TWO, BEST), trusting.file(ONE, GOOD)]
    report = trusting.take(good[0], *files, good[1])
    assert said(report) == [(AC, None), *expected.values(), (AC, None)]
    assert proposed(trusting) == {BEST: 1, GOOD: 1}


def test_no_mutated_roll_up_is_taken_and_none_changes_a_byte(trusting, long_run):
    good = trusting.file(ONE, BEST, GOOD).read_bytes()
    with trusting.uow as uow:
        inner = unseal(good, identity_of(seed_of(uow)))
    path = trusting.folder / "đổi.bainop"
    before = trusting.content()

    for seed in range(2_000 if long_run else 300):
        spoiled = mutated(inner, seed)
        content = mutated(good, seed) if seed % 2 else seal_for(trusting.card.seal_key, spoiled)
        if content == good or (not seed % 2 and spoiled == inner):
            continue
        path.write_bytes(content)
        (outcome,) = trusting.take(path).outcomes
        assert outcome.outcome is RE, seed
    assert trusting.content() == before


def test_a_roll_up_in_the_book_of_a_plain_cell_is_named_and_changes_nothing(book):
    book.verify(book.hanh)
    path = book.folder / "tổng hợp.bainop"
    rolled = replace(a_draft(body=EXCHANGE.body_of_rollup(small_rollup(GOOD))), purpose=Purpose.ROLLUP)
    path.write_bytes(EXCHANGE.seal(rolled, seed=seed_of_cell(ONE), cell=book.card).content)
    before = book.content()

    assert said(book.take(path, book.file(PEOPLE[0].full_name))) == [(RE, CellFault.UNIT_NOT_LISTED), (AC, None)]
    assert before != book.content()
    with book.uow as uow:
        assert uow.rollups.latest_of(2026) == {}


def test_a_cell_that_left_sends_nothing_more(trusting):
    with trusting.uow as uow:
        unit = next(each for each in uow.units.all() if each.name == ONE)
    save_unit(trusting.uow, unit=replace(unit, has_left=True))

    assert said(trusting.take(trusting.file(ONE))) == [(RE, CellFault.UNIT_HAS_LEFT)]


def test_an_archived_season_takes_nothing_until_it_is_opened_again(trusting):
    trusting.take(trusting.file(ONE))
    archive_season(trusting.uow, year=2026, rules=RULES, forms=(), now=NOW)
    file = trusting.file(ONE, DONE, sequence=2)

    assert said(trusting.take(file)) == [(RE, CellFault.SEASON_ARCHIVED)]
    reopen_season(trusting.uow, year=2026, now=NOW)
    assert said(trusting.take(file)) == [(AC, None)]


def test_a_rehearsal_says_the_same_and_keeps_nothing(trusting):
    file = trusting.file(ONE)
    before = trusting.content()

    def act(uow):
        trusting_again = replace_uow(trusting, uow)
        return trusting_again.take(file)

    report = rehearsed(act)(trusting.uow)
    assert said(report) == [(AC, None)]
    assert trusting.content() == before


def replace_uow(committee, uow):
    twin = object.__new__(type(committee))
    twin.__dict__ = {**committee.__dict__, "uow": uow}
    return twin


def test_the_cell_reads_the_answer_and_what_was_returned_counts_until_another_comes(trusting):
    (outcome,) = trusting.take(trusting.file(ONE, GOOD)).outcomes
    rollup = outcome.submission_id

    receipt = make_receipt(trusting.uow, submission_id=rollup, exchange=EXCHANGE, now=LATER)
    returned = return_submission(
        trusting.uow, submission_id=rollup, comment=" Bổ sung biên bản ", exchange=EXCHANGE, now=LATER
    )

    taken = EXCHANGE.read_receipt(receipt.content, seed=seed_of_cell(ONE)).receipt
    assert (taken.submission_id, taken.answer) == (rollup, ReceiptAnswer.RECEIVED)
    back = EXCHANGE.read_receipt(returned.receipt.content, seed=seed_of_cell(ONE)).receipt
    assert (back.answer, back.comment) == (ReceiptAnswer.RETURNED, "Bổ sung biên bản")
    (standing,) = [each for each in load_units(trusting.uow, year=2026).units if each.unit.name == ONE]
    assert (standing.standing.value, standing.latest.comment) == ("returned", "Bổ sung biên bản")
    assert proposed(trusting) == {GOOD: 1}
    undo_return(trusting.uow, returned=returned)
    with trusting.uow as uow:
        assert uow.rollups.get(rollup).comment == ""
        assert len(uow.rollups.receipts(rollup)) == 2


def test_the_committee_decides_on_the_people_of_its_cells_and_undoes_it(trusting):
    trusting.take(trusting.file(ONE, BEST, GOOD))
    person = person_of(unit_id(trusting, ONE), "0")

    change = give_opinion(trusting.uow, year=2026, person_id=person, opinion=Opinion(Stage.DECISION, GOOD), rules=RULES)

    with trusting.uow as uow:
        assert uow.review_counts.at(2026, Stage.DECISION) == {GOOD: 1}
        assert uow.reviews.rating(person, 2026).at(Stage.DECISION).upon == BEST
    undo_ratings(trusting.uow, changes=[change])
    with trusting.uow as uow:
        assert uow.review_counts.at(2026, Stage.DECISION) == {}


def test_a_batch_of_both_kinds_is_one_batch(book, committee):
    # A committee may have people of its own: its book takes both kinds at once.
    book.verify(book.hanh)
    own = replace_card(committee, book)
    own.verify(ONE)
    report = own.take(own.file(ONE, GOOD), book.file(PEOPLE[0].full_name), now=NOW + timedelta(minutes=1))

    assert said(report) == [(AC, None), (AC, None)]
    assert undo_import(book.uow, batch=report.batch, now=NOW) == 2


def replace_card(committee, book):
    twin = object.__new__(type(committee))
    twin.__dict__ = {**committee.__dict__, "uow": book.uow, "card": book.card}
    return twin
