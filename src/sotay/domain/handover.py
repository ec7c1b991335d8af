"""What a cell book holds on the day that one secretary hands it to the next: numbers and no names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class YearHandedOver:
    """One season: how many submissions count that came as files or from paper, and whether it is archived."""

    year: int
    files: int
    papers: int
    is_archived: bool


@dataclass(frozen=True, slots=True)
class Handover:
    """A book on that day. ``fingerprint`` is that of the cell's card, which the new secretary goes on with."""

    cell: str
    committee: str
    place: str
    people: int
    left: int
    compared: int
    custodians: int
    backups: int
    years: tuple[YearHandedOver, ...]
    fingerprint: str
    day: date | None = None
