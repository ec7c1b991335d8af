"""What the level above asks one person to review (gợi ý kiểm điểm)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from sotay.domain.roster import PersonId

SuggestionId = NewType("SuggestionId", str)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One suggestion for the season of a year; ``given_by`` is the body that asks, the day None where unknown."""

    id: SuggestionId
    person_id: PersonId
    year: int
    text: str
    written_at: datetime
    given_by: str = ""
    given_on: date | None = None
