"""A template of a cell's paper. Keys mirror ``sotay.domain.cell_paper``; a block is a map with one key, its kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial

from sotay.catalog.findings import Findings
from sotay.catalog.form_parts import (
    LISTS_MAX,
    POINTS_MAX,
    TEXT_LIMIT,
    depth,
    fixed_id,
    number,
    version,
    with_placeholders,
)
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import KEY, Shape
from sotay.domain.cell_paper import (
    FACTS,
    ROWS,
    Block,
    Column,
    EachBlock,
    LevelBlock,
    PaperKind,
    PaperSignature,
    PaperTemplate,
    PointsBlock,
    RoomBlock,
    SectionBlock,
    TableBlock,
)
from sotay.domain.form import Heading, Paragraph
from sotay.domain.problems import ProblemCode

SCHEMA = "1"
SYMBOL = Shape(re.compile(r"[A-ZĐ]{2,4}/[A-ZĐ]{2,6}"), "BC/CB")
BLOCKS_MAX = 100
COLUMNS_MAX = 14
SIGNATURES_MAX = 6
WIDTH_MAX_MM = 200
ROOM_LINES_MAX = 30

_FACTS = tuple(f"{{{each}}}" for each in FACTS)


def read_cell_paper(root: Node, findings: Findings) -> PaperTemplate:
    """Return the template of a file; of no use once there are findings."""
    findings.tells_old_fonts = True
    return read_root(root, findings, _template)


def _template(fields: Fields) -> PaperTemplate:
    fields.require_schema(SCHEMA)
    kind = fields.member("kind", PaperKind)
    fixed_id(fields, kind.value)
    return PaperTemplate(
        kind=kind,
        name=fields.text("name"),
        source=fields.text("source", limit=TEXT_LIMIT),
        notes=fields.texts("notes", most=LISTS_MAX, limit=TEXT_LIMIT),
        is_landscape=fields.flag("landscape"),
        symbol=fields.code("symbol", SYMBOL, required=False),
        titles=fields.each("titles", lambda line: _words(line, "text"), least=1, most=4),
        subtitle=_words(fields, "subtitle", required=False),
        blocks=fields.each("blocks", partial(_block, keys={}), least=1, most=BLOCKS_MAX),
        signatures=fields.each("signatures", _signature, most=SIGNATURES_MAX),
        recipients=fields.texts("recipients", most=LISTS_MAX),
        version=version(fields),
    )


def _block(fields: Fields, *, keys: dict[str, int]) -> Block:
    kinds: Mapping[str, Callable[[Fields], Block]] = {
        "heading": _heading,
        "paragraph": lambda each: Paragraph(_words(each, "text")),
        "table": _table,
        "each": _each,
        "room": _room,
        "section": partial(_section, keys=keys),
        "points": partial(_points, keys=keys),
        "levels": _levels,
    }
    return fields.only(kinds)


def _heading(fields: Fields) -> Heading:
    return Heading(
        depth=depth(fields),
        number=number(fields),
        text=_words(fields, "text"),
        hint=_words(fields, "hint", required=False),
    )


def _table(fields: Fields) -> TableBlock:
    rows = fields.choice("rows", ROWS)
    return TableBlock(
        rows=rows,
        columns=fields.each("columns", partial(_column, rows=rows, taken={}), least=1, most=COLUMNS_MAX),
        empty=_words(fields, "empty"),
        has_total=fields.flag("total"),
    )


def _column(fields: Fields, *, rows: str, taken: dict[str, int]) -> Column:
    key = fields.choice("key", ROWS.get(rows, ()))
    if key in taken:
        fields.add_at("key", ProblemCode.TAKEN, "key", key, str(taken[key]))
    taken.setdefault(key, fields.node.line)
    width = fields.optional_number("width_mm", lowest=1, highest=WIDTH_MAX_MM)
    return Column(key, fields.text("heading"), 0 if width is None else float(width))


def _each(fields: Fields) -> EachBlock:
    rows = fields.choice("rows", ROWS)
    allowed = (*(f"{{{each}}}" for each in ROWS.get(rows, ())), *_FACTS)
    lines = fields.each(
        "lines", lambda line: with_placeholders(line, "text", allowed=allowed, limit=TEXT_LIMIT), least=1, most=10
    )
    return EachBlock(rows, lines)


def _room(fields: Fields) -> RoomBlock:
    lines = fields.optional_number("lines", highest=ROOM_LINES_MAX)
    return RoomBlock(
        label=_words(fields, "label"),
        lines=int(lines or 0),
        fact=fields.choice("fact", FACTS, required=False),
    )


def _section(fields: Fields, *, keys: dict[str, int]) -> SectionBlock:
    return SectionBlock(
        key=fields.code("key", KEY, taken=keys),
        depth=depth(fields),
        number=number(fields),
        heading=_words(fields, "heading"),
        hint=_words(fields, "hint", required=False),
    )


def _points(fields: Fields, *, keys: dict[str, int]) -> PointsBlock:
    return PointsBlock(
        key=fields.code("key", KEY, taken=keys),
        number=number(fields),
        heading=_words(fields, "heading"),
        maximum=int(fields.number("maximum", lowest=1, highest=POINTS_MAX)),
    )


def _levels(fields: Fields) -> LevelBlock:
    return LevelBlock(number=number(fields), heading=_words(fields, "heading"))


def _signature(fields: Fields) -> PaperSignature:
    return PaperSignature(
        title=fields.text("title"),
        office=fields.text("office", required=False),
        note=fields.text("note", required=False),
        name=fields.choice("name", ("secretary", "chair", "taker", "teller"), required=False),
        is_left=fields.choice("side", ("left", "right"), required=False) == "left",
    )


def _words(fields: Fields, key: str, *, required: bool = True) -> str:
    return with_placeholders(fields, key, allowed=_FACTS, limit=TEXT_LIMIT, required=required)
