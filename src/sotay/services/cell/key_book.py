"""What the page of keys shows: how everybody's card stands, and the cards of one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sotay.domain.cell_errors import UnknownPerson
from sotay.domain.collecting import MemberKey, Trust
from sotay.domain.key_card import KeyCard
from sotay.domain.member_cards import CardState, card_state
from sotay.domain.roster import Person, PersonId, labels_of
from sotay.services.cell.book import card_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange


@dataclass(frozen=True, slots=True)
class KeyBook:
    """The cell's card, and everybody who has not left by given name; ``labels`` tell those of one name apart."""

    cell: KeyCard
    people: tuple[Person, ...]
    labels: Mapping[PersonId, str]
    states: Mapping[PersonId, CardState]

    @property
    def compared(self) -> int:
        """Return of how many people a card was compared."""
        return sum(self.states[each.id] in (CardState.COMPARED, CardState.CHANGED) for each in self.people)


@dataclass(frozen=True, slots=True)
class HeldCard:
    """A card as the cell holds it, with its fingerprint."""

    key: MemberKey
    card: KeyCard


@dataclass(frozen=True, slots=True)
class CardsOfPerson:
    """The cards of one person: the one that was compared, the one that was not yet; None where there is none."""

    person: Person
    label: str
    state: CardState
    compared: HeldCard | None
    waiting: HeldCard | None


def load_key_book(uow: CellUnitOfWork, *, exchange: Exchange) -> KeyBook:
    """Return the cell's card and how everybody's stands; NoCellName."""
    with uow:
        everybody = uow.roster.all()
        trusts = uow.member_keys.trusts()
        cell = card_of(uow, exchange)
    people = tuple(each for each in everybody if not each.status.has_left)
    states = {each.id: card_state(trusts.get(each.id, ())) for each in people}
    return KeyBook(cell, people, labels_of(people), states)


def load_cards(uow: CellUnitOfWork, *, person_id: PersonId, exchange: Exchange) -> CardsOfPerson:
    """Return the cards of one person; UnknownPerson."""
    with uow:
        everybody = uow.roster.all()
        person = next((each for each in everybody if each.id == person_id), None)
        if person is None:
            raise UnknownPerson("")
        keys = uow.member_keys.of_person(person_id)
    return CardsOfPerson(
        person=person,
        label=labels_of(everybody)[person_id],
        state=card_state(each.trust for each in keys),
        compared=_held(keys, Trust.VERIFIED, exchange),
        waiting=_held(keys, Trust.UNVERIFIED, exchange),
    )


def _held(keys: tuple[MemberKey, ...], trust: Trust, exchange: Exchange) -> HeldCard | None:
    found = next((each for each in keys if each.trust is trust), None)
    return HeldCard(found, exchange.read_card(found.card.encode("utf-8"))) if found else None
