"""What the forms of rules, phrases and papers of a cell ask an admin for."""

from __future__ import annotations

from enum import Enum

from sotay.domain.cell_paper import FACTS, ROWS, PaperKind
from sotay.domain.review_rules import CapBase, Rounding, Seen, VoteBase
from sotay.texts import catalog_starts as starts
from sotay.ui.admin.parts_form.member_papers import (
    DEPTH,
    EFFECTIVE,
    HEADING,
    HINT,
    KEY,
    LEVEL,
    NOTES,
    NUMBER,
    SIDES,
    VERSION,
    WORDS,
)
from sotay.ui.admin.parts_form.specs import Asked, Blocks, FieldSpec, FileSpec, Group, ManySpec, TopList

SOURCE = FieldSpec("source")
TEXT = FieldSpec("text", Asked.TEXT, start=WORDS)
SIGNERS = ("", "secretary", "chair", "taker", "teller")
COLUMNS = tuple(sorted({column for columns in ROWS.values() for column in columns}))


def _of(kind: type[Enum], key: str) -> FieldSpec:
    return FieldSpec(key, Asked.CHOICE, choices=tuple(str(each.value) for each in kind))


RULES: FileSpec = (
    Group("general", (FieldSpec("name"), *EFFECTIVE, VERSION, FieldSpec("id"))),
    TopList(
        ManySpec(
            "sources",
            (
                *(FieldSpec("text", Asked.TEXT, "sources.text", start=WORDS), FieldSpec("dated", Asked.DAY)),
                *(_of(Seen, "seen"), FieldSpec("note", Asked.TEXT), KEY),
            ),
        )
    ),
    TopList(ManySpec("levels", LEVEL, "rules.levels")),
    Group("cap", (
        *(FieldSpec("of"), FieldSpec("good"), _of(CapBase, "base")),
        *(FieldSpec("per_cent", Asked.NUMBER, unit="%"), FieldSpec("exceptional_per_cent", Asked.NUMBER, unit="%")),
        *(_of(Rounding, "rounding"), SOURCE),
    ), at=("cap",), is_key=True),
    TopList(ManySpec("exclusions", (
        *(FieldSpec("name", start=WORDS), FieldSpec("under_months", Asked.NUMBER), SOURCE, KEY),
    ))),
    TopList(ManySpec("grounds", (TEXT, SOURCE, KEY))),
    TopList(ManySpec("deadlines", (
        *(TEXT, FieldSpec("before"), FieldSpec("next_year", Asked.FLAG), FieldSpec("working_days", Asked.NUMBER)),
        *(SOURCE, KEY),
    ))),
    Group("vote", (
        *(FieldSpec("more_than", Asked.NUMBER, unit="%"), _of(VoteBase, "base")),
        *(FieldSpec("two_rounds", Asked.FLAG), SOURCE),
    ), at=("vote",), is_key=True),
    Group("about", (FieldSpec("levels_source"), FieldSpec("naming_levels", Asked.LINES), NOTES)),
)  # fmt: skip
PHRASES: FileSpec = (
    Group(
        "limits",
        (
            FieldSpec("much_repeated", Asked.NUMBER, unit="%"),
            FieldSpec("levels_needing_remedy", Asked.LINES),
            VERSION,
        ),
    ),
    TopList(ManySpec("phrases", (FieldSpec("words", start=WORDS), FieldSpec("advice", Asked.TEXT, start=WORDS)))),
)
PAPER: FileSpec = (
    Group(
        "general",
        (
            *(FieldSpec("name"), _of(PaperKind, "kind"), FieldSpec("symbol"), FieldSpec("landscape", Asked.FLAG)),
            VERSION,
        ),
    ),
    Group("top", (ManySpec("titles", (FieldSpec("text", name="titles.text", start=WORDS),)), FieldSpec("subtitle"))),
    Blocks(
        "blocks",
        {
            "heading": (NUMBER, FieldSpec("text", Asked.TEXT, "heading.text", start=WORDS), HINT, DEPTH),
            "paragraph": (TEXT,),
            "table": (
                FieldSpec("rows", Asked.CHOICE, choices=tuple(ROWS), start="members"),
                ManySpec("columns", (
                    FieldSpec("key", Asked.CHOICE, "column.key", choices=COLUMNS, start="number"),
                    FieldSpec("heading", name="columns.heading", start=WORDS),
                    FieldSpec("width_mm", Asked.NUMBER, unit="mm"),
                )),
                FieldSpec("empty", start=starts.empty_table()),
                FieldSpec("total", Asked.FLAG, "has_total"),
            ),
            "each": (
                FieldSpec("rows", Asked.CHOICE, choices=tuple(ROWS), start="members"),
                ManySpec("lines", (FieldSpec("text", Asked.TEXT, start="{name}"),), "each.lines"),
            ),
            "room": (
                FieldSpec("label", start=WORDS),
                FieldSpec("lines", Asked.NUMBER, "room.lines", start=3),
                FieldSpec("fact", Asked.CHOICE, choices=("", *FACTS)),
            ),
            "section": (NUMBER, HEADING, HINT, DEPTH, KEY),
            "points": (NUMBER, HEADING, FieldSpec("maximum", Asked.NUMBER, start=30), KEY),
            "levels": (NUMBER, HEADING),
        },
        {
            **{each: each for each in ("heading", "paragraph", "table", "each", "room", "section", "points")},
            "levels": "levels_block",
        },
    ),
    TopList(
        ManySpec(
            "signatures",
            (
                *(FieldSpec("title", start=WORDS), FieldSpec("office"), FieldSpec("note")),
                FieldSpec("name", Asked.CHOICE, "signer", choices=SIGNERS),
                FieldSpec("side", Asked.CHOICE, choices=SIDES, start="right"),
            ),
        )
    ),
    Group("about", (FieldSpec("recipients", Asked.LINES), FieldSpec("source", Asked.TEXT), NOTES)),
)  # fmt: skip
