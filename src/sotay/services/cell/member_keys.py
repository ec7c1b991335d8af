"""Acts on the members' keys: noting a card, and trusting it once its fingerprint was read out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sotay.domain.cell_errors import (
    CardOfAnotherName,
    KeyOfAnother,
    MemberFingerprintDiffers,
    NotAMemberCard,
)
from sotay.domain.collecting import MemberKey, Trust
from sotay.domain.key_card import CardKind, KeyCard, is_same_fingerprint, is_same_name
from sotay.domain.roster import Person, find_person
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.ports import Exchange


@dataclass(frozen=True, slots=True)
class KeyChange:
    """What became of a member's key, and what was known before of every key of that person, for undo.

    ``replaced`` is the verified key that no longer counts, which is to be told aloud.
    """

    person: Person
    card: KeyCard
    trust: Trust
    before: tuple[MemberKey, ...]
    replaced: MemberKey | None = None


def note_card(uow: CellUnitOfWork, *, content: bytes, called: str, exchange: Exchange, now: datetime) -> KeyChange:
    """Keep a member's card whose fingerprint nobody compared yet: what it signs waits.

    A key that is known keeps its trust. ExchangeRefused, NotAMemberCard, UnknownPerson, SeveralOfThatName,
    CardOfAnotherName, KeyOfAnother.
    """
    card = _member_card(content, exchange)
    with uow:
        person = _owner_of(uow, card, called)
        before = uow.member_keys.of_person(person.id)
        known = next((each for each in before if each.sign_key == card.sign_key), None)
        if known is None:
            uow.member_keys.put(_key(card, person, Trust.UNVERIFIED, now))
            uow.commit()
    return KeyChange(person, card, known.trust if known else Trust.UNVERIFIED, before)


def verify_card(
    uow: CellUnitOfWork, *, content: bytes, called: str, fingerprint: str, exchange: Exchange, now: datetime
) -> KeyChange:
    """Trust a member's card whose fingerprint was read out; a key that was trusted before counts no longer.

    The errors of ``note_card``, and MemberFingerprintDiffers. Nothing is stored then.
    """
    card = _member_card(content, exchange)
    with uow:
        person = _owner_of(uow, card, called)
        if not is_same_fingerprint(fingerprint, card.fingerprint):
            raise MemberFingerprintDiffers(card.fingerprint)
        before = uow.member_keys.of_person(person.id)
        replaced = next(
            (each for each in before if each.trust is Trust.VERIFIED and each.sign_key != card.sign_key), None
        )
        if replaced is not None:
            uow.member_keys.put(replace(replaced, trust=Trust.CHANGED))
        uow.member_keys.put(_key(card, person, Trust.VERIFIED, now))
        uow.commit()
    return KeyChange(person, card, Trust.VERIFIED, before, replaced)


def undo_key(uow: CellUnitOfWork, *, change: KeyChange) -> None:
    """Put the keys of a person back as they were before a change."""
    with uow:
        for key in uow.member_keys.of_person(change.person.id):
            uow.member_keys.remove(key.sign_key)
        for key in change.before:
            uow.member_keys.put(key)
        uow.commit()


def _member_card(content: bytes, exchange: Exchange) -> KeyCard:
    card = exchange.read_card(content)
    if card.card_kind is not CardKind.MEMBER:
        raise NotAMemberCard
    return card


def _owner_of(uow: CellUnitOfWork, card: KeyCard, called: str) -> Person:
    person = find_person(uow.roster.all(), called)
    if not is_same_name(card.name, person.full_name):
        raise CardOfAnotherName(card.name, person.full_name)
    known = uow.member_keys.get(card.sign_key)
    if known is not None and known.person_id != person.id:
        other = uow.roster.get(known.person_id)
        raise KeyOfAnother(other.full_name if other else card.name)
    return person


def _key(card: KeyCard, person: Person, trust: Trust, now: datetime) -> MemberKey:
    return MemberKey(card.sign_key, card.seal_key, person.id, trust, card.text, now)
