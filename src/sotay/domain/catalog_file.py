"""Data files as documents with versions: what an admin drafts and publishes, and what a store has accepted.

The text of a file is kept verbatim with its comments, so that the next version begins from what its author wrote. The
versions of one (kind, id) form a lineage; none is ever changed once it was published or accepted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NewType

DraftId = NewType("DraftId", str)


class CatalogKind(Enum):
    """What a data file is; the value is part of the package format and of what is stored."""

    CHECKLIST = "checklist"
    FORM = "form"
    COMMITMENT = "commitment"
    LAYOUT = "layout"
    PHRASES = "phrases"
    RULES = "rules"
    CELL_PAPER = "cell-paper"
    COMMITTEE_PAPER = "committee-paper"


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """One version of one data file; ``text`` is its YAML exactly as it was written."""

    kind: CatalogKind
    id: str
    version: str
    text: str

    @property
    def lineage(self) -> tuple[CatalogKind, str]:
        """What all versions of this file have in common."""
        return self.kind, self.id


@dataclass(frozen=True, slots=True)
class Draft:
    """What an admin is writing; any text at all. ``begun_from`` is the version it was copied from, "" for none."""

    id: DraftId
    kind: CatalogKind
    text: str
    begun_from: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Publication:
    """A version that this handbook published; ``package`` is the signed file exactly as it was given out.

    ``number`` counts the publications of this handbook from 1.
    """

    file: CatalogFile
    number: int
    published_at: datetime
    package: bytes


@dataclass(frozen=True, slots=True)
class Publisher:
    """Whose packages a store takes, by the public key that signs them."""

    key: str
    name: str
    trusted_at: datetime


@dataclass(frozen=True, slots=True)
class AcceptedFile:
    """A version that a store has accepted, and from whom."""

    file: CatalogFile
    publisher_key: str
    package_number: int
    accepted_at: datetime
