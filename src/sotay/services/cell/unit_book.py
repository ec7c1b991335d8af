"""The cells of a committee as its page shows them: how far each is, how its card stands, what it sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sotay.domain.collecting import Trust
from sotay.domain.key_card import KeyCard
from sotay.domain.member_cards import CardState, card_state
from sotay.domain.rollup import Rollup
from sotay.domain.unit import UnitId, UnitKey, UnitStanding
from sotay.services.cell.answering import read_rollup
from sotay.services.cell.handed_in import DRAFT
from sotay.services.cell.units import load_units
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange


@dataclass(frozen=True, slots=True)
class UnitBook:
    """Every cell of a year by name; ``cards`` says how the card of each stands."""

    name: str
    year: int
    due: date | None
    units: tuple[UnitStanding, ...]
    cards: dict[UnitId, CardState]


@dataclass(frozen=True, slots=True)
class UnitAtHand:
    """One cell with its cards and what it sent; ``draft`` are words of an answer that was begun."""

    standing: UnitStanding
    state: CardState
    compared: KeyCard | None
    waiting: KeyCard | None
    rollup: Rollup | None
    draft: str


def load_unit_book(uow: CellUnitOfWork, *, year: int) -> UnitBook:
    """Return every cell of the committee as it stands in a year."""
    found = load_units(uow, year=year)
    trusts: dict[UnitId, list[Trust]] = {}
    with uow:
        for each in uow.unit_keys.all():
            trusts.setdefault(each.unit_id, []).append(each.trust)
    cards = {each.unit.id: card_state(trusts.get(each.unit.id, ())) for each in found.units}
    return UnitBook(found.name, year, found.due, found.units, cards)


def load_unit(uow: CellUnitOfWork, *, standing: UnitStanding, exchange: Exchange) -> UnitAtHand:
    """Return one cell with its cards and the roll-up that counts."""
    with uow:
        keys = uow.unit_keys.of_unit(standing.unit.id)
        draft = (uow.settings.get(DRAFT + standing.latest.rollup_id) or "") if standing.latest else ""
    rollup = read_rollup(uow, rollup_id=standing.latest.rollup_id) if standing.latest else None
    return UnitAtHand(
        standing=standing,
        state=card_state(each.trust for each in keys),
        compared=_card(keys, Trust.VERIFIED, exchange),
        waiting=_card(keys, Trust.UNVERIFIED, exchange),
        rollup=rollup,
        draft=draft,
    )


def _card(keys: tuple[UnitKey, ...], trust: Trust, exchange: Exchange) -> KeyCard | None:
    found = next((each for each in keys if each.trust is trust), None)
    return exchange.read_card(found.card.encode("utf-8")) if found else None
