"""A PROFILE.yaml file to the member's profile."""

from __future__ import annotations

from sotay.catalog.findings import Findings
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.domain.member import Membership, Profile

LINE_LIMIT = 200


def read_profile(root: Node, findings: Findings) -> Profile:
    """Return the profile of a file; each line of it may be left out."""
    return read_root(root, findings, _profile)


def _profile(fields: Fields) -> Profile:
    return Profile(
        full_name=_line(fields, "full_name"),
        birth_date=fields.optional_day("birth_date", by_hand=True),
        committee=_line(fields, "committee"),
        cell=_line(fields, "cell"),
        unit=_line(fields, "unit"),
        party_office=_line(fields, "party_office"),
        government_office=_line(fields, "government_office"),
        union_office=_line(fields, "union_office"),
        place=_line(fields, "place"),
        form_id=_line(fields, "form"),
        membership=fields.member("membership", Membership) if fields.has("membership") else None,
    )


def _line(fields: Fields, key: str) -> str:
    return fields.text(key, limit=LINE_LIMIT, required=False)
