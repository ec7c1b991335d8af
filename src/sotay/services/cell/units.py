"""Acts on the cells of a committee: listing them, noting and trusting their cards, seeing how far each is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sotay.domain.collecting import Trust
from sotay.domain.exchange_errors import NameMissing
from sotay.domain.key_card import CardKind, KeyCard, card_name, is_same_fingerprint, is_same_name
from sotay.domain.unit import Unit, UnitId, UnitKey, UnitStanding, find_unit, unit_standings
from sotay.domain.unit_errors import (
    CardOfAnotherUnitName,
    KeyOfAnotherUnit,
    NotACellCard,
    UnitFingerprintDiffers,
    UnitHasSent,
    UnknownUnit,
)
from sotay.services.cell.book import due_of, seed_of
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange
from sotay.services.ids import new_id


@dataclass(frozen=True, slots=True)
class YearOfUnits:
    """How far every cell is with the roll-up of a year, by name; ``due`` None where no day was set."""

    name: str
    year: int
    due: date | None
    units: tuple[UnitStanding, ...]


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A cell as it was and is, for undo; ``before`` is None for a new one."""

    before: Unit | None
    after: Unit


@dataclass(frozen=True, slots=True)
class RemovedUnit:
    """A cell that was deleted, with its keys, for undo."""

    unit: Unit
    keys: tuple[UnitKey, ...]


@dataclass(frozen=True, slots=True)
class UnitKeyChange:
    """What became of a cell's key, and what was known before of all its keys, for undo.

    ``replaced`` is the verified key that no longer counts, which is to be told aloud; ``is_new`` where the cell joined
    the list with its card.
    """

    unit: Unit
    card: KeyCard
    trust: Trust
    before: tuple[UnitKey, ...]
    replaced: UnitKey | None = None
    is_new: bool = False


def load_units(uow: CellUnitOfWork, *, year: int) -> YearOfUnits:
    """Return how far every cell of the committee is with the roll-up of a year."""
    with uow:
        due = due_of(uow, year)
        units = unit_standings(uow.units.all(), uow.rollups.latest_of(year), due=due)
        return YearOfUnits(uow.owner.name(), year, due, units)


def add_units(uow: CellUnitOfWork, *, units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Put cells that are not there yet on the list, by their names, and return those that were new; NameMissing."""
    with uow:
        known = list(uow.units.all())
        added = []
        for each in units:
            name = card_name(each.name)
            if not name:
                raise NameMissing
            if any(is_same_name(name, other.name) for other in known):
                continue
            made = replace(each, id=UnitId(new_id()), name=name)
            uow.units.put(made)
            known.append(made)
            added.append(made)
        uow.commit()
    return tuple(added)


def remove_units(uow: CellUnitOfWork, *, units: Iterable[Unit]) -> None:
    """Take cells that were just added off the list again, but for those that sent something by now."""
    with uow:
        for each in units:
            if not uow.rollups.of_unit(each.id):
                uow.units.remove(each.id)
        uow.commit()


def save_unit(uow: CellUnitOfWork, *, unit: Unit) -> UnitChange:
    """Store a cell; NameMissing for a name that no card could carry."""
    name = card_name(unit.name)
    if not name:
        raise NameMissing
    with uow:
        before = uow.units.get(unit.id)
        after = replace(unit, name=name)
        uow.units.put(after)
        uow.commit()
    return UnitChange(before, after)


def undo_unit(uow: CellUnitOfWork, *, change: UnitChange) -> None:
    """Let a cell stand as it did before it was stored."""
    with uow:
        if change.before is None:
            uow.units.remove(change.after.id)
        else:
            uow.units.put(change.before)
        uow.commit()


def remove_unit(uow: CellUnitOfWork, *, unit_id: UnitId) -> RemovedUnit:
    """Delete a cell that was listed by mistake; UnitHasSent, UnknownUnit."""
    with uow:
        unit = uow.units.get(unit_id)
        if unit is None:
            raise UnknownUnit("")
        if uow.rollups.of_unit(unit_id):
            raise UnitHasSent(unit.name)
        removed = RemovedUnit(unit, uow.unit_keys.of_unit(unit_id))
        uow.units.remove(unit_id)
        uow.commit()
    return removed


def bring_back_unit(uow: CellUnitOfWork, *, removed: RemovedUnit) -> None:
    """Put a deleted cell back with its keys, to undo a deletion."""
    with uow:
        uow.units.put(removed.unit)
        for key in removed.keys:
            uow.unit_keys.put(key)
        uow.commit()


def note_unit_card(
    uow: CellUnitOfWork, *, content: bytes, called: str, exchange: Exchange, now: datetime
) -> UnitKeyChange:
    """Keep a cell's card whose fingerprint nobody compared yet: what it signs waits. A known key keeps its trust.

    A cell that is not on the list joins it. ExchangeRefused, NotACellCard, SeveralOfThatUnitName,
    CardOfAnotherUnitName, KeyOfAnotherUnit.
    """
    card = _cell_card(content, exchange)
    with uow:
        unit, is_new = _owner_of(uow, card, called, exchange)
        before = uow.unit_keys.of_unit(unit.id)
        known = next((each for each in before if each.sign_key == card.sign_key), None)
        if known is None:
            uow.unit_keys.put(_key(card, unit, Trust.UNVERIFIED, now))
            uow.commit()
    return UnitKeyChange(unit, card, known.trust if known else Trust.UNVERIFIED, before, is_new=is_new)


def verify_unit_card(
    uow: CellUnitOfWork, *, content: bytes, called: str, fingerprint: str, exchange: Exchange, now: datetime
) -> UnitKeyChange:
    """Trust a cell's card whose fingerprint was read out; a key that was trusted before counts no longer.

    The errors of ``note_unit_card``, and UnitFingerprintDiffers. Nothing is stored then.
    """
    card = _cell_card(content, exchange)
    with uow:
        unit, is_new = _owner_of(uow, card, called, exchange)
        if not is_same_fingerprint(fingerprint, card.fingerprint):
            raise UnitFingerprintDiffers
        before = uow.unit_keys.of_unit(unit.id)
        replaced = next(
            (each for each in before if each.trust is Trust.VERIFIED and each.sign_key != card.sign_key), None
        )
        if replaced is not None:
            uow.unit_keys.put(replace(replaced, trust=Trust.CHANGED))
        uow.unit_keys.put(_key(card, unit, Trust.VERIFIED, now))
        uow.commit()
    return UnitKeyChange(unit, card, Trust.VERIFIED, before, replaced, is_new)


def undo_unit_key(uow: CellUnitOfWork, *, change: UnitKeyChange) -> None:
    """Put the keys of a cell back as they were before a change; a cell that joined with its card leaves again.

    UnitHasSent where it sent something by then.
    """
    with uow:
        for key in uow.unit_keys.of_unit(change.unit.id):
            uow.unit_keys.remove(key.sign_key)
        for key in change.before:
            uow.unit_keys.put(key)
        if change.is_new:
            if uow.rollups.of_unit(change.unit.id):
                raise UnitHasSent(change.unit.name)
            uow.units.remove(change.unit.id)
        uow.commit()


def _cell_card(content: bytes, exchange: Exchange) -> KeyCard:
    card = exchange.read_card(content)
    if card.card_kind is not CardKind.CELL:
        raise NotACellCard
    return card


def _owner_of(uow: CellUnitOfWork, card: KeyCard, called: str, exchange: Exchange) -> tuple[Unit, bool]:
    """Return the cell that a card is said to be of, listed now where it is not yet, and whether it was."""
    unit, is_new = _listed(uow, called)
    if not is_same_name(card.name, unit.name):
        raise CardOfAnotherUnitName(card.name, unit.name)
    own = exchange.make_card(seed_of(uow), card_kind=CardKind.CELL, name=card.name)
    if card.sign_key == own.sign_key:
        raise KeyOfAnotherUnit(uow.owner.name())
    known = uow.unit_keys.owner_of(card.sign_key)
    if known is not None and known.unit.id != unit.id:
        raise KeyOfAnotherUnit(known.unit.name)
    if is_new:
        uow.units.put(unit)
    return unit, is_new


def _listed(uow: CellUnitOfWork, called: str) -> tuple[Unit, bool]:
    try:
        return find_unit(uow.units.all(), called), False
    except UnknownUnit:
        name = card_name(called)
        if not name:
            raise NameMissing from None
        return Unit(UnitId(new_id()), name), True


def _key(card: KeyCard, unit: Unit, trust: Trust, now: datetime) -> UnitKey:
    return UnitKey(card.sign_key, card.seal_key, unit.id, trust, card.text, now)
