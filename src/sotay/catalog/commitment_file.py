"""A file of ``data/commitments`` to the form of a commitment. The keys mirror ``sotay.domain.commitment``."""

from __future__ import annotations

from functools import partial

from sotay.catalog.findings import Findings
from sotay.catalog.form_parts import LISTS_MAX, profile_field, profile_line, signature, version, with_placeholders
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import FILE_ID, KEY, NUMBER
from sotay.domain.commitment import CommitmentForm, CommitmentSection

SCHEMA = "1"
TEXT_LIMIT = 2_000
SECTIONS_MAX = 30
YEAR = "{year}"


def read_commitment_form(root: Node, findings: Findings) -> CommitmentForm:
    """Return the form of a file; of no use once there are findings."""
    findings.tells_old_fonts = True
    return read_root(root, findings, _form)


def _form(fields: Fields) -> CommitmentForm:
    fields.require_schema(SCHEMA)
    return CommitmentForm(
        schema=SCHEMA,
        id=fields.code("id", FILE_ID),
        name=fields.text("name"),
        effective_from=fields.day("effective_from"),
        notes=fields.texts("notes", most=LISTS_MAX, limit=TEXT_LIMIT),
        left_header=fields.each("left_header", profile_field, least=1, most=4),
        right_header=fields.text("right_header"),
        titles=fields.texts("titles", least=1, most=4),
        year_line=with_placeholders(fields, "year_line", needed=YEAR, allowed=(YEAR,)),
        profile_lines=fields.each("profile_lines", profile_line, most=LISTS_MAX),
        opening=with_placeholders(fields, "opening", allowed=(YEAR,), limit=TEXT_LIMIT, required=False),
        sections=fields.each("sections", partial(_section, taken={}), least=1, most=SECTIONS_MAX),
        closing=with_placeholders(fields, "closing", allowed=(YEAR,), limit=TEXT_LIMIT, required=False),
        check_titles=fields.texts("check_titles", most=4),
        check_opening=with_placeholders(fields, "check_opening", allowed=(YEAR,), limit=TEXT_LIMIT, required=False),
        signatures=fields.each("signatures", signature, least=1, most=8),
        version=version(fields),
    )


def _section(fields: Fields, *, taken: dict[str, int]) -> CommitmentSection:
    return CommitmentSection(
        key=fields.code("key", KEY, taken=taken),
        number=fields.code("number", NUMBER, required=False),
        heading=fields.text("heading", limit=TEXT_LIMIT),
        prompt=fields.text("prompt", limit=TEXT_LIMIT, required=False),
        is_optional=fields.flag("optional"),
    )
