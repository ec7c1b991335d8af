"""The member's own profile: only what the printed form asks for, and nothing more."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from enum import Enum

from sotay.domain.plain import ADDED_LATER


class Membership(Enum):
    """Whether a member is a full one or still on probation."""

    OFFICIAL = "official"
    PROBATIONARY = "probationary"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a document prints about its writer; an empty value prints as a dotted line.

    ``committee`` is the đảng bộ above the cell, ``place`` the place beside the date of a paper, ``form_id`` the
    review form to start from ("" for the default one). No paper prints ``membership``: it says which items are asked;
    None, which nobody chose, counts as official.
    """

    full_name: str = ""
    birth_date: date | None = None
    committee: str = ""
    cell: str = ""
    unit: str = ""
    party_office: str = ""
    government_office: str = ""
    union_office: str = ""
    place: str = ""
    form_id: str = ""
    membership: Membership | None = field(default=None, metadata=ADDED_LATER)

    def value(self, field_name: str) -> str | date | None:
        """Return one line by its field name, as a form file names it; KeyError for a name that is no field."""
        if field_name not in PROFILE_FIELDS:
            raise KeyError(field_name)
        value: str | date | None = getattr(self, field_name)
        return value


PROFILE_LINES = tuple(each.name for each in fields(Profile))
PROFILE_FIELDS = tuple(name for name in PROFILE_LINES if name != "membership")
"""The lines that a form may print."""
