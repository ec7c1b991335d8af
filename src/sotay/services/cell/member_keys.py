"""Acts on the members' keys: noting a card, and trusting it once its fingerprint was read out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sotay.domain.cell_errors import (
    CardOfAnotherName,
    KeyOfAnother,
    MemberFingerprintDiffers,
    NotAMemberCard,
    SeveralOfThatName,
    UnknownPerson,
)
from sotay.domain.collecting import MemberKey, Trust
from sotay.domain.errors import SotayError
from sotay.domain.key_card import CardKind, KeyCard, is_same_fingerprint, is_same_name
from sotay.domain.roster import Person, PersonId, find_person, labels_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange


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


@dataclass(frozen=True, slots=True)
class OfferedMemberCard:
    """A card before it is taken; ``people`` are those of the roster who bear its name, by given name."""

    card: KeyCard
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class TakenCards:
    """What became of several cards at once, by the name of each file; a refused one says why and changed nothing."""

    taken: tuple[tuple[str, KeyChange], ...]
    refused: tuple[tuple[str, SotayError], ...]


def look_at_member_card(uow: CellUnitOfWork, *, content: bytes, exchange: Exchange) -> OfferedMemberCard:
    """Return whose card it may be and keep nothing; ExchangeRefused, NotAMemberCard, UnknownPerson.

    Where the cell knows the key already, it is that person's and nobody else's.
    """
    card = _member_card(content, exchange)
    with uow:
        known = uow.member_keys.get(card.sign_key)
        owner = uow.roster.get(known.person_id) if known else None
        everybody = uow.roster.all()
    named = tuple(each for each in everybody if not each.status.has_left and is_same_name(card.name, each.full_name))
    if owner is not None:
        return OfferedMemberCard(card, (owner,))
    if not named:
        raise UnknownPerson(card.name)
    return OfferedMemberCard(card, named)


def note_card(uow: CellUnitOfWork, *, content: bytes, called: str, exchange: Exchange, now: datetime) -> KeyChange:
    """Keep a member's card whose fingerprint nobody compared yet: what it signs waits.

    A key that is known keeps its trust; one that nobody compared gives way to it. ExchangeRefused, NotAMemberCard,
    UnknownPerson, SeveralOfThatName, CardOfAnotherName, KeyOfAnother.
    """
    card = _member_card(content, exchange)
    with uow:
        change = _note(uow, card, find_person(uow.roster.all(), called), now)
        uow.commit()
    return change


def take_card(uow: CellUnitOfWork, *, card: KeyCard, person_id: PersonId, now: datetime) -> KeyChange:
    """Keep a card that was looked at for the person it is said to be of; CardOfAnotherName, KeyOfAnother."""
    with uow:
        change = _note(uow, card, _person(uow, person_id), now)
        uow.commit()
    return change


def take_cards(
    uow: CellUnitOfWork, *, files: Sequence[tuple[str, bytes]], exchange: Exchange, now: datetime
) -> TakenCards:
    """Keep the cards of several files, each in a transaction of its own; one name of two people is refused here."""
    taken: list[tuple[str, KeyChange]] = []
    refused: list[tuple[str, SotayError]] = []
    for name, content in files:
        try:
            offered = look_at_member_card(uow, content=content, exchange=exchange)
            if len(offered.people) > 1:
                raise SeveralOfThatName(offered.card.name, _labels(uow, offered.people))
            taken.append((name, take_card(uow, card=offered.card, person_id=offered.people[0].id, now=now)))
        except SotayError as error:
            refused.append((name, error))
    return TakenCards(tuple(taken), tuple(refused))


def verify_card(
    uow: CellUnitOfWork, *, content: bytes, called: str, fingerprint: str, exchange: Exchange, now: datetime
) -> KeyChange:
    """Trust a member's card whose fingerprint was read out; a key that was trusted before counts no longer.

    The errors of ``note_card``, and MemberFingerprintDiffers. Nothing is stored then.
    """
    card = _member_card(content, exchange)
    with uow:
        change = _verify(uow, card, find_person(uow.roster.all(), called), fingerprint, now)
        uow.commit()
    return change


def compare_card(
    uow: CellUnitOfWork, *, card: KeyCard, person_id: PersonId, fingerprint: str, now: datetime
) -> KeyChange:
    """Trust a card that the cell holds, as ``verify_card`` does; MemberFingerprintDiffers."""
    with uow:
        change = _verify(uow, card, _person(uow, person_id), fingerprint, now)
        uow.commit()
    return change


def drop_card(uow: CellUnitOfWork, *, card: KeyCard, person_id: PersonId) -> KeyChange:
    """Forget a card: one that was brought and is not believed, or one that was trusted by mistake.

    What it signed and was taken stays; nothing more is taken from it before it is brought again.
    """
    with uow:
        person = _person(uow, person_id)
        before = uow.member_keys.of_person(person_id)
        uow.member_keys.remove(card.sign_key)
        uow.commit()
    return KeyChange(person, card, Trust.UNVERIFIED, before)


def undo_key(uow: CellUnitOfWork, *, change: KeyChange) -> None:
    """Put the keys of a person back as they were before a change."""
    with uow:
        _put_back(uow, change)
        uow.commit()


def undo_keys(uow: CellUnitOfWork, *, changes: Sequence[KeyChange]) -> None:
    """Put the keys of several people back as they were before several changes, the last of them first."""
    with uow:
        for change in reversed(changes):
            _put_back(uow, change)
        uow.commit()


def _put_back(uow: CellUnitOfWork, change: KeyChange) -> None:
    for key in uow.member_keys.of_person(change.person.id):
        uow.member_keys.remove(key.sign_key)
    for key in change.before:
        uow.member_keys.put(key)


def _note(uow: CellUnitOfWork, card: KeyCard, person: Person, now: datetime) -> KeyChange:
    _check_owner(uow, card, person)
    before = uow.member_keys.of_person(person.id)
    known = next((each for each in before if each.sign_key == card.sign_key), None)
    if known is not None and known.trust is not Trust.CHANGED:
        return KeyChange(person, card, known.trust, before)
    for each in before:
        if each.trust is Trust.UNVERIFIED:
            uow.member_keys.remove(each.sign_key)
    uow.member_keys.put(_key(card, person, Trust.UNVERIFIED, now))
    return KeyChange(person, card, Trust.UNVERIFIED, before)


def _verify(uow: CellUnitOfWork, card: KeyCard, person: Person, fingerprint: str, now: datetime) -> KeyChange:
    _check_owner(uow, card, person)
    if not is_same_fingerprint(fingerprint, card.fingerprint):
        raise MemberFingerprintDiffers
    before = uow.member_keys.of_person(person.id)
    replaced = next((each for each in before if each.trust is Trust.VERIFIED and each.sign_key != card.sign_key), None)
    if replaced is not None:
        uow.member_keys.put(replace(replaced, trust=Trust.CHANGED))
    uow.member_keys.put(_key(card, person, Trust.VERIFIED, now))
    return KeyChange(person, card, Trust.VERIFIED, before, replaced)


def _member_card(content: bytes, exchange: Exchange) -> KeyCard:
    card = exchange.read_card(content)
    if card.card_kind is not CardKind.MEMBER:
        raise NotAMemberCard
    return card


def _person(uow: CellUnitOfWork, person_id: PersonId) -> Person:
    person = uow.roster.get(person_id)
    if person is None:
        raise UnknownPerson("")
    return person


def _check_owner(uow: CellUnitOfWork, card: KeyCard, person: Person) -> None:
    if not is_same_name(card.name, person.full_name):
        raise CardOfAnotherName(card.name, person.full_name)
    known = uow.member_keys.get(card.sign_key)
    if known is not None and known.person_id != person.id:
        other = uow.roster.get(known.person_id)
        raise KeyOfAnother(other.full_name if other else card.name)


def _labels(uow: CellUnitOfWork, people: Sequence[Person]) -> tuple[str, ...]:
    with uow:
        labels = labels_of(uow.roster.all())
    return tuple(labels[each.id] for each in people)


def _key(card: KeyCard, person: Person, trust: Trust, now: datetime) -> MemberKey:
    return MemberKey(card.sign_key, card.seal_key, person.id, trust, card.text, now)
