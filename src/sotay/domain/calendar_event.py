"""A day to put into a calendar outside the handbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One whole day; ``uid`` stays the same for the same thing, so that a second import changes and does not double."""

    uid: str
    day: date
    summary: str
