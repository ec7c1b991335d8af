"""The names of those who can open the book, and new keys for the cell."""

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import EXCHANGE

from sotay.domain.cell_log import CellAct
from sotay.domain.collecting import Outcome
from sotay.domain.custodian import Custodian
from sotay.domain.errors import NothingWritten
from sotay.services.cell.book import publish_card, renew_keys, undo_renewal
from sotay.services.cell.custodians import (
    forget_custodian,
    load_custodians,
    note_custodian,
    note_hand_over,
    put_custodian_back,
)

AN = "Lò Văn Ân"


def acts(book):
    with book.uow as uow:
        return [each.act for each in uow.log.all()]


def test_a_custodian_has_a_name_until_the_password_opens_no_longer(book):
    made = note_custodian(book.uow, custodian="a", name="  Lò   Văn Ân ", now=NOW)
    assert made == Custodian("a", AN, NOW)
    assert load_custodians(book.uow, ids=("a", "b")) == (made, Custodian("b"))

    gone = forget_custodian(book.uow, custodian="a", now=LATER)
    assert load_custodians(book.uow, ids=("a",)) == (Custodian("a"),)
    put_custodian_back(book.uow, custodian=gone, now=LATER)
    assert load_custodians(book.uow, ids=("a",)) == (made,)
    note_hand_over(book.uow, custodians=("a",), now=LATER)

    assert load_custodians(book.uow, ids=("a",)) == (Custodian("a"),)
    assert acts(book) == [
        CellAct.CUSTODIAN_ADDED,
        CellAct.CUSTODIAN_REMOVED,
        CellAct.CUSTODIAN_PUT_BACK,
        CellAct.HANDED_OVER,
    ]


def test_a_custodian_without_a_name_is_refused(book):
    with pytest.raises(NothingWritten):
        note_custodian(book.uow, custodian="a", name="  ", now=NOW)
    assert acts(book) == []


def test_new_keys_end_the_old_card_and_undo_brings_it_back(book):
    book.verify(book.an)
    old = book.file(AN, "một")

    before = renew_keys(book.uow, exchange=EXCHANGE, now=NOW)

    card = publish_card(book.uow, exchange=EXCHANGE)
    assert (card.name, card.fingerprint == book.card.fingerprint) == (book.card.name, False)
    [refused] = book.take(old).outcomes
    assert refused.outcome is Outcome.REFUSED
    assert book.take(book.file(AN, "hai", sequence=2, cell=card)).accepted == 1

    undo_renewal(book.uow, seed=before, now=LATER)
    assert publish_card(book.uow, exchange=EXCHANGE) == book.card
    assert CellAct.KEYS_PUT_BACK in acts(book)
