"""Handing in: what a member chose to give the cell, and what came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

SubmissionId = NewType("SubmissionId", str)


class HandInState(Enum):
    """What is known of a hand-in; the value is stored."""

    SEALED = "sealed"
    RECEIVED = "received"
    RETURNED = "returned"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class HandIn:
    """One sealed submission as the member keeps it.

    ``content`` is exactly the text that the secretary reads; ``sequence`` counts the submissions of this handbook from
    1; ``cell_key`` is the cell's sign key as on its card; ``signed_hash`` names exactly what was signed, and the next
    submission refers to it. One that was set aside keeps its number.
    """

    id: SubmissionId
    year: int
    sequence: int
    cell_key: str
    cell_name: str
    file_name: str
    sealed_at: datetime
    content: str
    body_hash: str
    state: HandInState = HandInState.SEALED
    answered_at: datetime | None = None
    comment: str = ""
    signed_hash: str = ""


@dataclass(frozen=True, slots=True)
class KnownCell:
    """A cell's key card as this handbook accepted it; ``card`` is the card file as text."""

    key: str
    name: str
    card: str
    accepted_at: datetime
