"""Noting a member's card, trusting it, and taking either back."""

import pytest
from tests.builders import LATER, NOW
from tests.exchange.builders import CELL, EXCHANGE
from tests.services.cell.conftest import card_of

from sotay.domain.cell_errors import (
    CardOfAnotherName,
    KeyOfAnother,
    MemberFingerprintDiffers,
    NotAMemberCard,
    UnknownPerson,
)
from sotay.domain.collecting import Trust
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.key_card import CardKind
from sotay.services.cell.member_keys import note_card, undo_key, verify_card
from sotay.services.cell.people import save_person

HANH, AN = "Nguyễn Thị Hồng Hạnh", "Lò Văn Ân"


def keys(book, person):
    with book.uow as uow:
        return {each.sign_key: each.trust for each in uow.member_keys.of_person(person.id)}


def verify(book, content, called, fingerprint):
    return verify_card(book.uow, content=content, called=called, fingerprint=fingerprint, exchange=EXCHANGE, now=NOW)


def test_a_fingerprint_read_out_in_any_spacing_makes_a_card_trusted(book):
    card = card_of(HANH)

    change = verify(book, card.text.encode(), HANH, card.fingerprint.replace(" ", "  "))

    assert (change.trust, change.replaced) == (Trust.VERIFIED, None)
    assert keys(book, book.hanh) == {card.sign_key: Trust.VERIFIED}
    undo_key(book.uow, change=change)
    assert keys(book, book.hanh) == {}


def test_a_noted_card_is_not_trusted_and_noting_a_trusted_one_changes_nothing(book):
    card = card_of(HANH)
    noted = {"content": card.text.encode(), "called": HANH, "exchange": EXCHANGE}

    assert note_card(book.uow, **noted, now=NOW).trust is Trust.UNVERIFIED
    assert keys(book, book.hanh) == {card.sign_key: Trust.UNVERIFIED}
    book.verify(book.hanh)
    assert note_card(book.uow, **noted, now=LATER).trust is Trust.VERIFIED
    assert keys(book, book.hanh) == {card.sign_key: Trust.VERIFIED}


def test_a_new_card_replaces_the_trusted_one_and_undo_puts_both_back(book):
    old, new = card_of(HANH), card_of(HANH, "ab" * 32)
    book.verify(book.hanh)

    change = verify(book, new.text.encode(), HANH, new.fingerprint)

    assert change.replaced.sign_key == old.sign_key
    assert keys(book, book.hanh) == {old.sign_key: Trust.CHANGED, new.sign_key: Trust.VERIFIED}
    undo_key(book.uow, change=change)
    assert keys(book, book.hanh) == {old.sign_key: Trust.VERIFIED}


def test_what_is_not_the_members_card_is_refused_and_stores_nothing(book):
    card = card_of(HANH)
    right = card.fingerprint
    cases = [
        (MemberFingerprintDiffers, card.text.encode(), HANH, "0" * 30),
        (NotAMemberCard, CELL.text.encode(), HANH, CELL.fingerprint),
        (CardOfAnotherName, card.text.encode(), AN, right),
        (UnknownPerson, card.text.encode(), "Người Lạ", right),
        (ExchangeRefused, card.text.encode()[:-9], HANH, right),
    ]
    before = book.content()
    for error, content, called, fingerprint in cases:
        with pytest.raises(error):
            verify(book, content, called, fingerprint)
    assert book.content() == before


def test_one_card_belongs_to_one_person(book):
    book.verify(book.hanh)
    twin = type(book.hanh)("p9", HANH)
    save_person(book.uow, person=twin)
    card = EXCHANGE.read_card(card_of(HANH).text.encode())
    assert card.card_kind is CardKind.MEMBER

    with pytest.raises(KeyOfAnother):
        verify(book, card.text.encode(), f"{HANH} (?)", card.fingerprint)
