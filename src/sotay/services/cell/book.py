"""Acts on the cell book as a whole: first contents, the cell's card, due days, how far people are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sotay.domain.cell_errors import NoCellName
from sotay.domain.cell_log import CellAct, LogLine
from sotay.domain.collecting import PersonStanding, standings
from sotay.domain.key_card import CardKind, KeyCard, card_name
from sotay.domain.roster import Person, PersonId
from sotay.services.cell.open_season import ensure_open
from sotay.services.cell_repositories import CellUnitOfWork
from sotay.services.exchange_port import Exchange
from sotay.services.ids import new_id

DUE = "due."
"""Begins the setting that keeps until when a year's submissions are waited for; the year follows."""


@dataclass(frozen=True, slots=True)
class YearOfCell:
    """How far everybody is with the hand-in of a year, by given name; ``due`` None where no day was set."""

    name: str
    year: int
    due: date | None
    people: tuple[PersonStanding, ...]


def set_up(uow: CellUnitOfWork, *, name: str, people: Iterable[Person], exchange: Exchange, now: datetime) -> KeyCard:
    """Give a new cell book its name, its people and its keys, and return its card; NoCellName."""
    if not card_name(name):
        raise NoCellName
    with uow:
        uow.owner.put_name(card_name(name))
        uow.owner.put_seed(exchange.new_seed(), now)
        for person in people:
            uow.roster.put(replace(person, id=PersonId(new_id())))
        card = card_of(uow, exchange)
        uow.commit()
    return card


def publish_card(uow: CellUnitOfWork, *, exchange: Exchange) -> KeyCard:
    """Return the cell's card; the keys were made with the book and stay. NoCellName."""
    with uow:
        return card_of(uow, exchange)


def renew_keys(uow: CellUnitOfWork, *, exchange: Exchange, now: datetime) -> str:
    """Give the cell new keys and return the seed of the old ones, for undo.

    Every member has to take and compare the new card; what is sealed for the old one can no longer be opened.
    """
    with uow:
        before = seed_of(uow)
        uow.owner.replace_seed(exchange.new_seed(), now)
        uow.log.add(LogLine(now, CellAct.KEYS_RENEWED, 1))
        uow.commit()
    return before


def undo_renewal(uow: CellUnitOfWork, *, seed: str, now: datetime) -> None:
    """Give the cell its old keys back."""
    with uow:
        uow.owner.replace_seed(seed, now)
        uow.log.add(LogLine(now, CellAct.KEYS_PUT_BACK, 1))
        uow.commit()


def card_of(uow: CellUnitOfWork, exchange: Exchange) -> KeyCard:
    """Return the cell's card inside an act; NoCellName."""
    name = card_name(uow.owner.name())
    if not name:
        raise NoCellName
    return exchange.make_card(seed_of(uow), card_kind=CardKind.CELL, name=name)


def seed_of(uow: CellUnitOfWork) -> str:
    """Return the seed of the cell's keys inside an act; every book has one from its beginning."""
    seed = uow.owner.seed()
    if seed is None:
        raise AssertionError("a cell book is made with its seed")
    return seed


def set_due(uow: CellUnitOfWork, *, year: int, due: date | None) -> date | None:
    """Say until when the submissions of a year are waited for and return the day that held before; SeasonArchived."""
    with uow:
        ensure_open(uow, year)
        before = due_of(uow, year)
        if due is None:
            uow.settings.remove(f"{DUE}{year}")
        else:
            uow.settings.put(f"{DUE}{year}", due.isoformat())
        uow.commit()
    return before


def load_year(uow: CellUnitOfWork, *, year: int) -> YearOfCell:
    """Return how far everybody is with the hand-in of a year."""
    with uow:
        return year_of(uow, year)


def year_of(uow: CellUnitOfWork, year: int) -> YearOfCell:
    """Return how far everybody is with the hand-in of a year, inside an act."""
    return uow.kept("year", (year,), lambda: _year_of(uow, year))


def _year_of(uow: CellUnitOfWork, year: int) -> YearOfCell:
    due = due_of(uow, year)
    people = standings(uow.roster.all(), uow.submissions.latest_of(year), year=year, due=due)
    return YearOfCell(uow.owner.name(), year, due, people)


def due_of(uow: CellUnitOfWork, year: int) -> date | None:
    """Return until when the hand-ins of a year are waited for, inside an act; None where no day was set."""
    kept = uow.settings.get(f"{DUE}{year}")
    return date.fromisoformat(kept) if kept else None
