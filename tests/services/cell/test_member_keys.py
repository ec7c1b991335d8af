"""Noting a member's card, trusting it, and taking either back."""

import pytest
from tests.builders import LATER, NOW
from tests.cell import moved
from tests.exchange.builders import CELL, EXCHANGE
from tests.services.cell.conftest import card_of

from sotay.domain.cell_errors import (
    CardOfAnotherName,
    KeyOfAnother,
    MemberFingerprintDiffers,
    NotAMemberCard,
    SeveralOfThatName,
    UnknownPerson,
)
from sotay.domain.collecting import Trust
from sotay.domain.exchange_errors import ExchangeRefused
from sotay.domain.key_card import CardKind
from sotay.domain.member_cards import CardState
from sotay.services.cell.key_book import load_cards, load_key_book
from sotay.services.cell.member_keys import (
    compare_card,
    drop_card,
    look_at_member_card,
    note_card,
    take_card,
    take_cards,
    undo_key,
    undo_keys,
    verify_card,
)
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


def take(book, *cards):
    files = [
        (f"{at}.thedangvien", card.text.encode() if hasattr(card, "text") else card) for at, card in enumerate(cards)
    ]
    return take_cards(book.uow, files=files, exchange=EXCHANGE, now=NOW)


def state(book, person):
    return load_key_book(book.uow, exchange=EXCHANGE).states[person.id]


def test_many_cards_are_taken_at_once_and_what_is_none_is_named_and_stops_nothing(book):
    stranger = card_of("Người Lạ")

    done = take(book, card_of(HANH), b"SOTAY-CARD 1\nkhong phai the", stranger, CELL, card_of(AN))

    assert [(name, change.person.full_name) for name, change in done.taken] == [
        ("0.thedangvien", HANH),
        ("4.thedangvien", AN),
    ]
    assert [(name, type(error)) for name, error in done.refused] == [
        ("1.thedangvien", ExchangeRefused),
        ("2.thedangvien", UnknownPerson),
        ("3.thedangvien", NotAMemberCard),
    ]
    assert (state(book, book.hanh), state(book, book.an)) == (CardState.WAITING, CardState.WAITING)
    undo_keys(book.uow, changes=[change for _, change in done.taken])
    assert (state(book, book.hanh), state(book, book.an)) == (CardState.NONE, CardState.NONE)


def test_a_card_of_one_name_of_two_people_is_taken_only_for_the_one_that_is_said(book):
    twin = type(book.hanh)("p9", HANH)
    save_person(book.uow, person=twin)
    [(_, error)] = take(book, card_of(HANH)).refused
    assert isinstance(error, SeveralOfThatName)

    offered = look_at_member_card(book.uow, content=card_of(HANH).text.encode(), exchange=EXCHANGE)
    assert {each.id for each in offered.people} == {book.hanh.id, "p9"}
    take_card(book.uow, card=offered.card, person_id=twin.id, now=NOW)

    assert (state(book, book.hanh), state(book, twin)) == (CardState.NONE, CardState.WAITING)
    again = look_at_member_card(book.uow, content=card_of(HANH).text.encode(), exchange=EXCHANGE)
    assert again.people == (twin,)


def test_a_pasted_card_is_read_by_the_same_checks_as_a_file(book):
    card = card_of(HANH)
    pasted = "\r\n".join(["", f"  {card.text.strip()}  ", ""]).encode()

    assert look_at_member_card(book.uow, content=pasted, exchange=EXCHANGE).card == card
    with pytest.raises(ExchangeRefused):
        look_at_member_card(book.uow, content=card.text.replace("Hạnh", "Hanh").encode(), exchange=EXCHANGE)


def test_another_card_beside_a_compared_one_is_told_aloud_until_one_is_chosen(book):
    old, new = card_of(HANH), card_of(HANH, "ab" * 32)
    book.verify(book.hanh)
    take(book, new)

    found = load_cards(book.uow, person_id=book.hanh.id, exchange=EXCHANGE)
    assert (found.state, found.compared.card, found.waiting.card) == (CardState.CHANGED, old, new)

    drop_card(book.uow, card=new, person_id=book.hanh.id)
    assert state(book, book.hanh) is CardState.COMPARED

    take(book, new)
    with pytest.raises(MemberFingerprintDiffers):
        compare_card(book.uow, card=new, person_id=book.hanh.id, fingerprint=old.fingerprint, now=NOW)
    change = compare_card(book.uow, card=new, person_id=book.hanh.id, fingerprint=new.fingerprint, now=NOW)
    assert (state(book, book.hanh), change.replaced.sign_key) == (CardState.COMPARED, old.sign_key)
    # The old one brought again is not trusted again.
    take(book, old)
    assert state(book, book.hanh) is CardState.CHANGED


def test_of_two_cards_that_nobody_compared_the_later_one_counts(book):
    first, second = card_of(HANH), card_of(HANH, "ab" * 32)
    take(book, first)
    done = take(book, second)

    assert keys(book, book.hanh) == {second.sign_key: Trust.UNVERIFIED}
    undo_keys(book.uow, changes=[change for _, change in done.taken])
    assert keys(book, book.hanh) == {first.sign_key: Trust.UNVERIFIED}


def test_the_list_holds_everybody_who_has_not_left_and_counts_the_compared(book):
    save_person(book.uow, person=moved(book.an))
    book.verify(book.hanh)

    found = load_key_book(book.uow, exchange=EXCHANGE)

    assert [each.full_name for each in found.people] == ["Trần Đức Ái", HANH]
    assert (found.compared, found.cell.name) == (1, "Chi bộ Trường số 2")


def test_a_card_trusted_by_mistake_is_dropped_and_brought_back(book):
    book.verify(book.hanh)
    card = EXCHANGE.read_card(card_of(HANH).text.encode())

    change = drop_card(book.uow, card=card, person_id=book.hanh.id)

    assert state(book, book.hanh) is CardState.NONE
    undo_key(book.uow, change=change)
    assert state(book, book.hanh) is CardState.COMPARED
