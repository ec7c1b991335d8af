"""What every kind of form file has: lines about the writer, signatures, sentences with placeholders."""

from __future__ import annotations

import re

from sotay.catalog.reading import LINE_LIMIT, Fields
from sotay.domain.form import ProfileField, Signature
from sotay.domain.member import PROFILE_FIELDS
from sotay.domain.problems import ProblemCode

LISTS_MAX = 40

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def signature(fields: Fields) -> Signature:
    """Return one signature block."""
    return Signature(
        title=fields.text("title"),
        note=fields.text("note", required=False),
        lines=fields.texts("lines", most=LISTS_MAX),
        name_field=fields.choice("name_field", PROFILE_FIELDS, required=False),
        is_left=fields.choice("side", ("left", "right"), required=False) == "left",
    )


def profile_line(fields: Fields) -> tuple[ProfileField, ...]:
    """Return the labels that share one line of the paper."""
    return fields.each("fields", profile_field, least=1, most=4)


def profile_field(fields: Fields) -> ProfileField:
    """Return a label with the field printed after it."""
    return ProfileField(label=fields.text("label"), field_name=fields.choice("field", PROFILE_FIELDS))


def with_placeholders(
    fields: Fields,
    key: str,
    *,
    allowed: tuple[str, ...],
    needed: str = "",
    limit: int = LINE_LIMIT,
    required: bool = True,
) -> str:
    """Return a text that may hold ``allowed`` words in braces and must hold ``needed``."""
    line = fields.text(key, limit=limit, required=required)
    if line and needed not in line:
        fields.add_at(key, ProblemCode.MISSING_PLACEHOLDER, key, needed)
    for found in _PLACEHOLDER.findall(line):
        if found not in allowed:
            fields.add_at(key, ProblemCode.UNKNOWN_PLACEHOLDER, key, found, ", ".join(allowed))
    return line
