"""A paper of a cell from its template and a season: every word settled, nothing of sizes or pages. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import assert_never

from sotay.domain.cell_paper import (
    Block,
    EachBlock,
    LevelBlock,
    PaperSignature,
    PaperTemplate,
    PointsBlock,
    RoomBlock,
    SectionBlock,
    TableBlock,
)
from sotay.domain.form import Heading, Paragraph
from sotay.domain.season import Season
from sotay.reports.cell.facts_content import facts_of
from sotay.reports.cell.row_values import EMPTY
from sotay.reports.cell.rows_content import choices_in, rows_of
from sotay.reports.cell.values import Align, CellPaper, Part, Room, TableColumn, TablePart
from sotay.reports.review_content import (
    Box,
    Boxes,
    HeadingLine,
    PointsLine,
    Printed,
    SignatureBlock,
    Written,
    field,
)
from sotay.texts import cell_papers as texts
from sotay.texts import documents

LEFT_COLUMNS = {
    "name",
    "office",
    "reason",
    "item",
    "level",
    "ground",
    "basis",
    "remark",
    "note",
    "since",
    "blank",
    "cell",
    "secretary",
}
"""What people read as words stands left; numbers, days, levels and boxes stand in the middle."""

_PLACEHOLDER = re.compile(r"\{([a-z_-]+)\}")


def cell_paper(template: PaperTemplate, season: Season) -> CellPaper:
    """Return what the paper says. What the season does not say stays as dots, never today's date."""
    facts = facts_of(season)
    head = season.head
    body = texts.committee_body() if season.is_of_committee else texts.cell_label()
    numbered = (texts.number_star(), texts.number_line(head.number, template.symbol)) if template.symbol else ()
    return CellPaper(
        document_title=texts.document_title(template.name, season.year),
        sheet_name=texts.sheet_name(season.year),
        left_header=(field(texts.committee_label(), head.committee), field(body, head.cell)),
        numbered=numbered,
        right_header=texts.party_name(),
        place_and_date=documents.place_and_date(head.place, head.signed_on),
        titles=tuple(_filled(each, facts) for each in template.titles),
        subtitle=_filled(template.subtitle, facts),
        parts=tuple(part for block in template.blocks for part in _parts(block, season, facts)),
        signatures=_signatures(template, facts),
        is_landscape=template.is_landscape,
    )


def _parts(block: Block, season: Season, facts: Mapping[str, str]) -> tuple[Part, ...]:
    match block:
        case Heading():
            words = documents.numbered(block.number, _filled(block.text, facts))
            return (HeadingLine(block.depth, words, _filled(block.hint, facts)),)
        case Paragraph():
            return (Printed(_filled(block.text, facts)),)
        case TableBlock():
            return (_table(block, season, facts),)
        case EachBlock():
            return _each(block, season, facts)
        case RoomBlock():
            return (_room(block, facts),)
        case SectionBlock():
            words = documents.numbered(block.number, _filled(block.heading, facts))
            heading = HeadingLine(block.depth, words, _filled(block.hint, facts))
            written = season.report.texts.get(block.key, "")
            return heading, Written(written) if written.strip() else Room("", 2)
        case PointsBlock():
            points = documents.points_line(block.heading, season.report.points.get(block.key, ""), str(block.maximum))
            return (PointsLine(documents.numbered(block.number, points)),)
        case LevelBlock():
            ticked = season.report.level
            boxes = tuple(Box(level.name, level.key == ticked) for level in season.rules.levels)
            words = documents.numbered(block.number, documents.choice_heading(_filled(block.heading, facts)))
            return HeadingLine(2, words), Boxes(boxes)
        case _:
            assert_never(block)


def _room(block: RoomBlock, facts: Mapping[str, str]) -> Written | Room:
    label, known = _filled(block.label, facts), facts.get(block.fact, "")
    return Written(texts.labelled(label, known)) if known else Room(label, block.lines)


def _table(block: TableBlock, season: Season, facts: Mapping[str, str]) -> TablePart | Printed:
    rows = rows_of(block.rows, season)
    if not rows:
        return Printed(_filled(block.empty, facts))
    keys: list[str] = []
    columns: list[TableColumn] = []
    for column in block.columns:
        named = choices_in(block.rows, season) if column.key == "choices" else ((column.key, column.heading),)
        for key, heading in named:
            keys.append(key)
            align = Align.LEFT if key in LEFT_COLUMNS else Align.CENTRE
            columns.append(TableColumn(heading, column.width_mm, align))
    cells = tuple(tuple(row.get(key, EMPTY) for key in keys) for row in rows)
    return TablePart(tuple(columns), cells, block.has_total)


def _each(block: EachBlock, season: Season, facts: Mapping[str, str]) -> tuple[Printed, ...]:
    lines: list[Printed] = []
    for row in rows_of(block.rows, season):
        known = {**facts, **{key: cell.words for key, cell in row.items() if cell.words}}
        lines.extend(Printed(_filled(line, known)) for line in block.lines)
    return tuple(lines)


def _signatures(template: PaperTemplate, facts: Mapping[str, str]) -> tuple[SignatureBlock, ...]:
    blocks = tuple(_signature(each, facts) for each in template.signatures)
    if not template.recipients:
        return blocks
    listed = SignatureBlock(
        lines=(), title=texts.recipients(), note="", name="", is_left=True, listed=template.recipients
    )
    return (listed, *blocks)


def _signature(signature: PaperSignature, facts: Mapping[str, str]) -> SignatureBlock:
    return SignatureBlock(
        lines=(),
        title=signature.title,
        note=signature.note,
        name=facts.get(signature.name, ""),
        is_left=signature.is_left,
        office=signature.office,
    )


def _filled(words: str, facts: Mapping[str, str]) -> str:
    """Return the words with their placeholders filled, once: what a fact says is never read as a placeholder."""
    return _PLACEHOLDER.sub(lambda found: facts.get(found[1], texts.unknown()), words)
