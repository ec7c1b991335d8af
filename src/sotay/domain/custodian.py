"""Who can open a cell book: the secretary, and whoever was given a password of his own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

CustodianId = NewType("CustodianId", str)

CUSTODIANS = 2
"""How many there may be beside the secretary: each makes a wrong password take longer to be told."""


@dataclass(frozen=True, slots=True)
class Custodian:
    """Somebody who opens the book with a password of his own; ``name`` is "" where it was never written down."""

    id: CustodianId
    name: str = ""
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class RemovedCustodian:
    """What undo needs to let a custodian's password open the book again; nobody looks inside ``sealed``."""

    id: CustodianId
    sealed: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A book whose earlier passwords and code open no longer, with its new code, shown once.

    ``unchanged`` counts the backups beside it that could not be sealed anew and still open by what opened them before.
    """

    recovery_code: str = field(repr=False)
    unchanged: int = 0
