"""The season of one cell as its committee keeps it: its people by the ids of the committee's book, and its votes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sotay.domain.ballot import Tally
from sotay.domain.mirror import Mirror
from sotay.domain.rollup import Rollup
from sotay.domain.roster import PersonId
from sotay.domain.season import CollectiveReport
from sotay.domain.trend import ItemName
from sotay.domain.unit import UnitId, person_of


@dataclass(frozen=True, slots=True)
class UnitMember:
    """A person of a cell in a year's roll-up; ratings and notes are kept as those of anybody else."""

    unit_id: UnitId
    person: PersonId
    full_name: str
    office: str
    joined_on: date | None
    is_official: bool
    excluded: str


@dataclass(frozen=True, slots=True)
class UnitParts:
    """What a cell sent beside its people."""

    secretary: str
    votes: tuple[Tally, ...]
    mirror: Mirror | None
    items: Mapping[str, ItemName]
    report: CollectiveReport | None


def parts_of(unit_id: UnitId, rollup: Rollup) -> UnitParts:
    """Return what a roll-up holds beside its people, with the votes on these as the committee knows them."""
    return UnitParts(
        secretary=rollup.secretary,
        votes=tuple(_renamed(each, unit_id) for each in rollup.votes),
        mirror=rollup.mirror,
        items=rollup.items,
        report=rollup.report,
    )


def _renamed(tally: Tally, unit_id: UnitId) -> Tally:
    lines = tuple(replace(each, person=person_of(unit_id, each.person)) for each in tally.lines)
    return replace(tally, lines=lines)
