"""Acts on key cards: the member's own, and those of the cells that he hands in to, or of a cell's committee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sotay.domain.exchange_errors import CellCardChanged, ExchangeRefused, FingerprintDiffers, UnknownCell
from sotay.domain.exchange_fault import ExchangeFault
from sotay.domain.hand_in import KnownCell
from sotay.domain.key_card import CardKind, KeyCard, is_same_fingerprint, is_same_name
from sotay.services.exchange_port import Exchange
from sotay.services.handbook_repositories import HandingIn
from sotay.services.repositories import UnitOfWork

COMPARED = "hand-in.compared."
"""Begins the setting that says whether a cell's fingerprint was compared; its sign key follows."""
_YES = "yes"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell whose card was accepted; ``is_compared`` where the member compared its fingerprint."""

    card: KeyCard
    is_compared: bool


@dataclass(frozen=True, slots=True)
class OfferedCard:
    """A card of a file before it is accepted; ``changed_from`` is the other card accepted for the same cell."""

    card: KeyCard
    is_known: bool
    is_compared: bool
    changed_from: KeyCard | None = None


@dataclass(frozen=True, slots=True)
class CardChange:
    """What accepting a card changed, for undo."""

    key: str
    before: KnownCell | None
    was_compared: bool
    replaced: KnownCell | None
    replaced_was_compared: bool


def seed_of(uow: HandingIn, exchange: Exchange, now: datetime) -> str:
    """Return the seed of the member's keys inside an act, made now where there is none; the caller commits."""
    seed = uow.hand_ins.seed()
    if seed is None:
        seed = exchange.new_seed()
        uow.hand_ins.put_seed(seed, now)
    return seed


def own_card(uow: UnitOfWork, *, exchange: Exchange, now: datetime) -> KeyCard:
    """Return the member's card, with the name of the profile; NameMissing. The keys are made once and stay."""
    with uow:
        name = uow.profiles.get().full_name
        card = exchange.make_card(seed_of(uow, exchange, now), card_kind=CardKind.MEMBER, name=name)
        uow.commit()
    return card


def load_cells(uow: HandingIn, *, exchange: Exchange) -> tuple[Cell, ...]:
    """Return the cells whose cards were accepted, the latest first."""
    with uow:
        return cells_of(uow, exchange)


def cells_of(uow: HandingIn, exchange: Exchange) -> tuple[Cell, ...]:
    """Return the accepted cells inside an act; a card that no longer reads is left out."""
    found = []
    for known in uow.hand_ins.cells():
        try:
            card = exchange.read_card(known.card.encode("utf-8"))
        except ExchangeRefused:
            continue
        found.append(Cell(card, _is_compared(uow, known.key)))
    return tuple(found)


def cell_of(uow: HandingIn, exchange: Exchange, key: str) -> Cell:
    """Return one accepted cell inside an act; UnknownCell."""
    for known in uow.hand_ins.cells():
        if known.key == key:
            return Cell(exchange.read_card(known.card.encode("utf-8")), _is_compared(uow, key))
    raise UnknownCell


def look_at_card(uow: HandingIn, *, content: bytes, exchange: Exchange) -> OfferedCard:
    """Return what a file holds beside what is known of its cell; ExchangeRefused. Keeps nothing."""
    card = exchange.read_card(content)
    if card.card_kind is not CardKind.CELL:
        raise ExchangeRefused(ExchangeFault.CARD_OF_ANOTHER_KIND)
    with uow:
        cells = cells_of(uow, exchange)
        is_known = any(cell.card.fingerprint == card.fingerprint for cell in cells)
        changed = [cell.card for cell in cells if _is_another_of_the_same(cell.card, card)]
        return OfferedCard(
            card=card,
            is_known=is_known,
            is_compared=is_known and _is_compared(uow, card.sign_key),
            changed_from=changed[0] if changed and not is_known else None,
        )


def accept_card(
    uow: HandingIn,
    *,
    offered: OfferedCard,
    now: datetime,
    is_compared: bool = False,
    fingerprint: str = "",
    replaces_changed: bool = False,
) -> CardChange:
    """Keep a cell's card to seal for and return what changed.

    CellCardChanged where the cell had other keys and the member did not say that these replace them. A typed
    fingerprint says both, that it was compared and that it replaces; FingerprintDiffers.
    """
    card, old = offered.card, offered.changed_from
    if fingerprint and not is_same_fingerprint(fingerprint, card.fingerprint):
        raise FingerprintDiffers
    if old is not None and not replaces_changed and not fingerprint:
        raise CellCardChanged(card.name, old.fingerprint, card.fingerprint)
    with uow:
        known = {cell.key: cell for cell in uow.hand_ins.cells()}
        change = CardChange(
            key=card.sign_key,
            before=known.get(card.sign_key),
            was_compared=_is_compared(uow, card.sign_key),
            replaced=known.get(old.sign_key) if old and old.sign_key != card.sign_key else None,
            replaced_was_compared=old is not None and _is_compared(uow, old.sign_key),
        )
        if change.replaced is not None:
            uow.hand_ins.remove_cell(change.replaced.key)
            _put_compared(uow, change.replaced.key, is_compared=False)
        uow.hand_ins.put_cell(KnownCell(card.sign_key, card.name, card.text, now))
        stays = change.was_compared and offered.is_known
        _put_compared(uow, card.sign_key, is_compared=is_compared or bool(fingerprint) or stays)
        uow.commit()
    return change


def mark_compared(uow: HandingIn, *, key: str, is_compared: bool) -> None:
    """Say that the fingerprint of an accepted card was compared, or take that back."""
    with uow:
        _put_compared(uow, key, is_compared=is_compared)
        uow.commit()


def undo_card(uow: HandingIn, *, change: CardChange) -> None:
    """Take an accepted card back and put what it replaced in its place."""
    with uow:
        if change.before is None:
            uow.hand_ins.remove_cell(change.key)
        else:
            uow.hand_ins.put_cell(change.before)
        _put_compared(uow, change.key, is_compared=change.was_compared)
        if change.replaced is not None:
            uow.hand_ins.put_cell(change.replaced)
            _put_compared(uow, change.replaced.key, is_compared=change.replaced_was_compared)
        uow.commit()


def _is_another_of_the_same(known: KeyCard, offered: KeyCard) -> bool:
    claims_the_same = is_same_name(known.name, offered.name) or known.sign_key == offered.sign_key
    return claims_the_same and known.fingerprint != offered.fingerprint


def _is_compared(uow: HandingIn, key: str) -> bool:
    return uow.settings.get(COMPARED + key) == _YES


def _put_compared(uow: HandingIn, key: str, *, is_compared: bool) -> None:
    if is_compared:
        uow.settings.put(COMPARED + key, _YES)
    else:
        uow.settings.remove(COMPARED + key)
