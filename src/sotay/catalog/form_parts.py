"""What every kind of form file has: lines about the writer, levels, signatures, sentences with placeholders."""

from __future__ import annotations

import re

from sotay.catalog.reading import LINE_LIMIT, Fields
from sotay.catalog.scalars import KEY, NUMBER, VERSION
from sotay.domain.form import ProfileField, RatingCondition, RatingLevel, Signature
from sotay.domain.member import PROFILE_FIELDS
from sotay.domain.plain import FIRST_VERSION
from sotay.domain.problems import ProblemCode

TEXT_LIMIT = 2_000
LISTS_MAX = 40
LEVELS_MAX = 10
POINTS_MAX = 1_000
POINTS_BOUND_MAX = 1_001
DEPTHS = {"1": 1, "2": 2, "3": 3, "4": 4}

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def version(fields: Fields) -> str:
    """Return which version of its lineage a file is; the first where it says nothing."""
    return fields.code("version", VERSION, required=False) or FIRST_VERSION


def fixed_id(fields: Fields, name: str) -> None:
    """Refuse an id other than the name under which a file of its kind is found; most such files write none."""
    fields.choice("id", (name,), required=False)


def depth(fields: Fields) -> int:
    """Return how deep a heading is; 1 is the highest."""
    return DEPTHS.get(fields.choice("depth", DEPTHS), 1)


def number(fields: Fields) -> str:
    """Return the number of a heading, "" where it has none."""
    return fields.code("number", NUMBER, required=False)


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


def rating_level(fields: Fields, *, taken: dict[str, int]) -> RatingLevel:
    """Return a level of quality; ``taken`` as for codes."""
    at_least = fields.optional_number("at_least", highest=POINTS_MAX)
    below = fields.optional_number("below", highest=POINTS_BOUND_MAX)
    if at_least is not None and below is not None and below <= at_least:
        fields.add_at("below", ProblemCode.REVERSED, "at_least", str(at_least), "below", str(below))
    return RatingLevel(
        key=fields.code("key", KEY, taken=taken),
        name=fields.text("name"),
        at_least=at_least,
        below=below,
        conditions=fields.each("conditions", _condition, most=LISTS_MAX),
        note=fields.text("note", limit=TEXT_LIMIT, required=False),
    )


def _condition(fields: Fields) -> RatingCondition:
    return RatingCondition(key=fields.code("key", KEY), text=fields.text("text", limit=TEXT_LIMIT))
