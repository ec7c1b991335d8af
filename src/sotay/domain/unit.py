"""The cells of a committee, as its book keeps them beside people of its own: whose cards it knows and what they sent.

A unit is to a committee what a person of the roster is to a cell; what it sends is a roll-up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from sotay.domain.collecting import FromFile, Standing, SubmissionState, Trust
from sotay.domain.hand_in import SubmissionId
from sotay.domain.key_card import is_same_name
from sotay.domain.names import SortKey, text_sort_key
from sotay.domain.roster import PersonId, person_name
from sotay.domain.unit_errors import SeveralOfThatUnitName, UnknownUnit

UnitId = NewType("UnitId", str)

_NUMBER = re.compile("[0-9]+")
_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Unit:
    """One cell of the committee; ``secretary`` names whom to ask, ``has_left`` tells that it is of another by now."""

    id: UnitId
    name: str
    secretary: str = ""
    has_left: bool = False


@dataclass(frozen=True, slots=True)
class UnitKey:
    """A cell's key as the committee knows it; as a member's key, see ``collecting.MemberKey``."""

    sign_key: str
    seal_key: str
    unit_id: UnitId
    trust: Trust
    card: str
    known_since: datetime


@dataclass(frozen=True, slots=True)
class UnitOwner:
    """A key with the cell that it belongs to."""

    key: UnitKey
    unit: Unit


@dataclass(frozen=True, slots=True)
class CollectedRollup:
    """One roll-up as the committee took it; ``content`` is exactly the body that the cell signed."""

    id: SubmissionId
    unit_id: UnitId
    year: int
    content: str
    received_at: datetime
    origin: FromFile
    state: SubmissionState = SubmissionState.RECEIVED
    comment: str = ""


@dataclass(frozen=True, slots=True)
class LatestRollup:
    """The roll-up that counts of a cell and year, without its content.

    ``people`` of whom ``official`` have a vote; ``in_scope`` are to be reviewed, ``reviewed`` were.
    """

    rollup_id: SubmissionId
    unit_id: UnitId
    received_at: datetime
    state: SubmissionState
    comment: str
    held_on: date | None
    people: int
    official: int
    in_scope: int
    reviewed: int


@dataclass(frozen=True, slots=True)
class UnitStanding:
    """One cell and how far its roll-up is; ``latest`` is the one that counts, None before any came."""

    unit: Unit
    standing: Standing
    latest: LatestRollup | None = None


def unit_standings(
    units: Iterable[Unit], latest: Mapping[UnitId, LatestRollup], *, due: date | None
) -> tuple[UnitStanding, ...]:
    """Return how far every cell is with a year's roll-up, in the order given; those that left are not there."""
    return tuple(_standing(each, latest.get(each.id), due) for each in units if not each.has_left)


def units_in_order(units: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return cells by name, numbers as numbers: «Chi bộ 2» comes before «Chi bộ 10»."""
    return tuple(sorted(units, key=_order))


def find_unit(units: Sequence[Unit], called: str) -> Unit:
    """Return the one cell of this name, marks and case aside; UnknownUnit, SeveralOfThatUnitName."""
    named = units_called(units, called)
    if not named:
        raise UnknownUnit(person_name(called))
    if len(named) > 1:
        raise SeveralOfThatUnitName(person_name(called), len(named))
    return named[0]


def units_called(units: Sequence[Unit], called: str) -> tuple[Unit, ...]:
    """Return the cells of this very name, or, where there are none, those of it but for marks and case."""
    exact = tuple(each for each in units if person_name(each.name).casefold() == person_name(called).casefold())
    return exact or tuple(each for each in units if is_same_name(each.name, called))


def person_of(unit_id: UnitId, key: str) -> PersonId:
    """Return what a person of a roll-up is known by in the committee's book: never as anybody of another cell."""
    return PersonId(f"{unit_id}/{key}")


def _standing(unit: Unit, latest: LatestRollup | None, due: date | None) -> UnitStanding:
    if latest is None:
        return UnitStanding(unit, Standing.MISSING)
    if latest.state is SubmissionState.RETURNED:
        return UnitStanding(unit, Standing.RETURNED, latest)
    is_late = due is not None and latest.received_at.date() > due
    return UnitStanding(unit, Standing.LATE if is_late else Standing.IN_TIME, latest)


def unit_sort_key(name: str) -> SortKey:
    """Return the key that puts names of cells in order: words as words, numbers by their worth."""
    return text_sort_key(_NUMBER.sub(lambda found: found[0].zfill(_DIGITS), person_name(name)))


def _order(unit: Unit) -> tuple[SortKey, UnitId]:
    return unit_sort_key(unit.name), unit.id
