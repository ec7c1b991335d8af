"""The member's own profile: only what the printed form asks for, and nothing more."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date


@dataclass(frozen=True, slots=True)
class Profile:
    """What a document prints about its writer; an empty value prints as a dotted line.

    ``committee`` is the đảng bộ above the cell, ``place`` the place beside the date of a paper, ``form_id`` the
    review form to start from ("" for the default one).
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

    def value(self, field_name: str) -> str | date | None:
        """Return one line by its field name, as a form file names it; KeyError for a name that is no field."""
        if field_name not in PROFILE_FIELDS:
            raise KeyError(field_name)
        value: str | date | None = getattr(self, field_name)
        return value


PROFILE_FIELDS = tuple(each.name for each in fields(Profile))
