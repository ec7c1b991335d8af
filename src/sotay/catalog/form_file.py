"""A form file to a review form. The keys mirror ``sotay.domain.form``; each block is a map with one key, its kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

from sotay.catalog.findings import Findings
from sotay.catalog.form_parts import (
    LEVELS_MAX,
    LISTS_MAX,
    POINTS_MAX,
    TEXT_LIMIT,
    depth,
    number,
    profile_field,
    profile_line,
    rating_level,
    signature,
    version,
    with_placeholders,
)
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import KEY, Shape
from sotay.domain.form import (
    Block,
    Choice,
    ChoiceLine,
    Criterion,
    Feed,
    Heading,
    OfferSource,
    Paragraph,
    ReviewForm,
    ScoreGroup,
    ScoreTotal,
    Source,
    TextSection,
)
from sotay.domain.manifestation import LevelKey
from sotay.domain.problems import ProblemCode

SCHEMA = "1"
SET = Shape(re.compile(r"[0-9]{4}"), "2025")
LETTER = Shape(re.compile(r"[0-9][A-Z]"), "2B")
FORM_ID = Shape(re.compile(r"[0-9]{4}-[0-9][A-Z]"), "2025-2B")

BLOCKS_MAX = 200


def read_form(root: Node, findings: Findings) -> ReviewForm:
    """Return the form of a file; of no use once there are findings."""
    findings.tells_old_fonts = True
    return read_root(root, findings, _form)


def _form(fields: Fields) -> ReviewForm:
    fields.require_schema(SCHEMA)
    form_id, set_name, letter = fields.code("id", FORM_ID), fields.code("set", SET), fields.code("letter", LETTER)
    if form_id and set_name and letter and form_id != f"{set_name}-{letter}":
        fields.add_at("id", ProblemCode.WRONG_FORM_ID, form_id, f"{set_name}-{letter}")
    start, end = fields.day("effective_from"), fields.optional_day("effective_until")
    if end is not None and end < start:
        fields.add_at(
            "effective_until", ProblemCode.REVERSED, "effective_from", str(start), "effective_until", str(end)
        )
    keys: dict[str, int] = {}
    return ReviewForm(
        schema=SCHEMA,
        id=form_id,
        set_name=set_name,
        letter=letter,
        code=fields.text("code"),
        name=fields.text("name"),
        audience=fields.text("audience"),
        is_default=fields.flag("default"),
        effective_from=start,
        effective_until=end,
        legal_basis=fields.texts("legal_basis", most=LISTS_MAX, limit=TEXT_LIMIT),
        notes=fields.texts("notes", most=LISTS_MAX, limit=TEXT_LIMIT),
        left_header=fields.each("left_header", profile_field, least=1, most=4),
        right_header=fields.text("right_header"),
        titles=fields.texts("titles", least=1, most=4),
        year_line=with_placeholders(fields, "year_line", needed="{year}", allowed=("{year}",)),
        bracket=fields.text("bracket", required=False),
        profile_lines=fields.each("profile_lines", profile_line, most=LISTS_MAX),
        blocks=fields.each("blocks", partial(_block, keys=keys), least=1, most=BLOCKS_MAX),
        signatures=fields.each("signatures", signature, least=1, most=8),
        ratings=fields.each("ratings", partial(rating_level, taken={}), most=LEVELS_MAX),
        rating_source=fields.text("rating_source", limit=TEXT_LIMIT, required=False),
        signatures_note=fields.text("signatures_note", limit=TEXT_LIMIT, required=False),
        version=version(fields),
    )


def _block(fields: Fields, *, keys: dict[str, int]) -> Block:
    kinds: Mapping[str, Callable[[Fields], Block]] = {
        "heading": _heading,
        "section": partial(_section, keys=keys),
        "choice": partial(_choice_line, keys=keys),
        "score": partial(_score_group, keys=keys),
        "paragraph": _paragraph,
        "total": _total,
    }
    return fields.only(kinds)


def _heading(fields: Fields) -> Heading:
    return Heading(
        depth=depth(fields),
        number=number(fields),
        text=fields.text("text", limit=TEXT_LIMIT),
        hint=fields.text("hint", limit=TEXT_LIMIT, required=False),
    )


def _section(fields: Fields, *, keys: dict[str, int]) -> TextSection:
    return TextSection(
        key=fields.code("key", KEY, taken=keys),
        depth=depth(fields),
        number=number(fields),
        heading=fields.text("heading", limit=TEXT_LIMIT),
        hint=fields.text("hint", limit=TEXT_LIMIT, required=False),
        prompt=fields.text("prompt", limit=TEXT_LIMIT, required=False),
        feeds=fields.each("feeds", _feed, most=LISTS_MAX),
        is_optional=fields.flag("optional"),
        offers=fields.members("offers", OfferSource),
    )


def _feed(fields: Fields) -> Feed:
    return Feed(
        source=fields.member("source", Source),
        line=with_placeholders(fields, "line", needed="{text}", allowed=("{text}", "{code}", "{short}")),
        levels=tuple(map(LevelKey, fields.codes("levels", KEY, most=10))),
        except_levels=tuple(map(LevelKey, fields.codes("except_levels", KEY, most=10))),
    )


def _choice_line(fields: Fields, *, keys: dict[str, int]) -> ChoiceLine:
    return ChoiceLine(
        key=fields.code("key", KEY, taken=keys),
        heading=fields.text("heading", limit=TEXT_LIMIT),
        choices=fields.each("choices", partial(_choice, taken={}), least=2, most=10),
        depth=depth(fields),
        number=number(fields),
        is_rating=fields.flag("rating"),
    )


def _choice(fields: Fields, *, taken: dict[str, int]) -> Choice:
    return Choice(key=fields.code("key", KEY, taken=taken), label=fields.text("label"))


def _score_group(fields: Fields, *, keys: dict[str, int]) -> ScoreGroup:
    group = ScoreGroup(
        key=fields.code("key", KEY, taken=keys),
        number=number(fields),
        heading=fields.text("heading", limit=TEXT_LIMIT),
        maximum=fields.number("maximum", lowest=1, highest=POINTS_MAX),
        criteria=fields.each("criteria", partial(_criterion, keys=keys), least=1, most=LISTS_MAX),
        note=fields.text("note", limit=TEXT_LIMIT, required=False),
    )
    total = sum((each.maximum for each in group.criteria if each.maximum is not None), Decimal(0))
    if total > group.maximum:
        fields.add_at("maximum", ProblemCode.POINTS_ABOVE_GROUP, str(total), str(group.maximum))
    return group


def _criterion(fields: Fields, *, keys: dict[str, int]) -> Criterion:
    return Criterion(
        key=fields.code("key", KEY, taken=keys),
        text=fields.text("text", limit=TEXT_LIMIT),
        details=fields.texts("details", most=LISTS_MAX, limit=TEXT_LIMIT),
        maximum=fields.optional_number("maximum", highest=POINTS_MAX),
    )


def _paragraph(fields: Fields) -> Paragraph:
    return Paragraph(fields.text("text", limit=TEXT_LIMIT))


def _total(fields: Fields) -> ScoreTotal:
    return ScoreTotal(fields.text("heading"))
