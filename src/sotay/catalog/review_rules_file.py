"""A file of review rules to the rules of the season: each rule names its source, each source says if it was seen."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import partial
from itertools import pairwise

from sotay.catalog.findings import Findings
from sotay.catalog.form_parts import LEVELS_MAX, LISTS_MAX, TEXT_LIMIT, rating_level, version
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import FILE_ID, KEY, Shape
from sotay.domain.form import RatingLevel
from sotay.domain.problems import ProblemCode
from sotay.domain.review_rules import (
    CapBase,
    CapRule,
    CapSetting,
    Deadline,
    Exclusion,
    Ground,
    ReviewRules,
    Rounding,
    Seen,
    Source,
    VoteBase,
    VoteRule,
)

SCHEMA = "1"
DAY_OF_YEAR = Shape(re.compile(r"(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])"), "31/12")
DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
PER_CENT_MAX = 100
MONTHS_MAX = 24
WORKING_DAYS_MAX = 60


def read_review_rules(root: Node, findings: Findings) -> ReviewRules:
    """Return the rules of a file; of no use once there are findings."""
    findings.tells_old_fonts = True
    return read_root(root, findings, _rules)


def _rules(fields: Fields) -> ReviewRules:
    fields.require_schema(SCHEMA)
    start, end = fields.day("effective_from"), fields.optional_day("effective_until")
    if end is not None and end < start:
        fields.add_at(
            "effective_until", ProblemCode.REVERSED, "effective_from", str(start), "effective_until", str(end)
        )
    sources = fields.each("sources", partial(_source, taken={}), least=1, most=LISTS_MAX)
    known = tuple(each.key for each in sources)
    levels = fields.each("levels", partial(rating_level, taken={}), least=2, most=LEVELS_MAX)
    _check_bounds(fields, levels)
    return ReviewRules(
        id=fields.code("id", FILE_ID),
        name=fields.text("name"),
        effective_from=start,
        effective_until=end,
        sources=sources,
        levels=levels,
        levels_source=fields.choice("levels_source", known),
        cap=fields.part("cap", partial(_cap, known=known, levels=tuple(each.key for each in levels))),
        exclusions=fields.each("exclusions", partial(_exclusion, known=known, taken={}), most=LISTS_MAX),
        grounds=fields.each("grounds", partial(_ground, known=known, taken={}), most=LISTS_MAX),
        deadlines=fields.each("deadlines", partial(_deadline, known=known, taken={}), most=LISTS_MAX),
        vote=fields.part("vote", partial(_vote, known=known)),
        naming_levels=fields.codes("naming_levels", KEY, most=LEVELS_MAX),
        notes=fields.texts("notes", most=LISTS_MAX, limit=TEXT_LIMIT),
        version=version(fields),
    )


def _check_bounds(fields: Fields, levels: tuple[RatingLevel, ...]) -> None:
    """Refuse levels that leave a gap, overlap or do not fall: points would then mean no level, or two."""
    for higher, lower in pairwise(levels):
        if higher.at_least is None or higher.at_least != lower.below:
            fields.add_at("levels", ProblemCode.LEVELS_DO_NOT_MEET, higher.key, lower.key)


def _source(fields: Fields, *, taken: dict[str, int]) -> Source:
    return Source(
        key=fields.code("key", KEY, taken=taken),
        text=fields.text("text", limit=TEXT_LIMIT),
        dated=fields.optional_day("dated"),
        seen=fields.member("seen", Seen),
        note=fields.text("note", limit=TEXT_LIMIT, required=False),
    )


def _cap(fields: Fields, *, known: tuple[str, ...], levels: tuple[str, ...]) -> CapRule:
    usual, exceptional = _per_cent(fields, "per_cent"), _per_cent(fields, "exceptional_per_cent")
    if exceptional < usual:
        fields.add_at(
            "exceptional_per_cent", ProblemCode.REVERSED,
            "per_cent", str(usual), "exceptional_per_cent", str(exceptional),
        )  # fmt: skip
    return CapRule(
        of=fields.choice("of", levels),
        good=fields.choice("good", levels),
        usual=CapSetting(fields.member("base", CapBase), usual, fields.member("rounding", Rounding)),
        exceptional_per_cent=exceptional,
        source=fields.choice("source", known),
    )


def _exclusion(fields: Fields, *, known: tuple[str, ...], taken: dict[str, int]) -> Exclusion:
    months = fields.optional_number("under_months", lowest=1, highest=MONTHS_MAX)
    return Exclusion(
        key=fields.code("key", KEY, taken=taken),
        name=fields.text("name"),
        source=fields.choice("source", known),
        under_months=None if months is None else int(months),
    )


def _ground(fields: Fields, *, known: tuple[str, ...], taken: dict[str, int]) -> Ground:
    return Ground(
        key=fields.code("key", KEY, taken=taken),
        text=fields.text("text", limit=TEXT_LIMIT),
        source=fields.choice("source", known),
    )


def _deadline(fields: Fields, *, known: tuple[str, ...], taken: dict[str, int]) -> Deadline:
    written = fields.code("before", DAY_OF_YEAR, required=False)
    day, month = (int(part) for part in written.split("/")) if DAY_OF_YEAR.pattern.fullmatch(written) else (0, 0)
    if month and day > DAYS_IN_MONTH[month - 1]:
        fields.add_at("before", ProblemCode.WRONG_SHAPE, "before", written, DAY_OF_YEAR.example)
    working_days = fields.optional_number("working_days", lowest=1, highest=WORKING_DAYS_MAX)
    if bool(written) == (working_days is not None):
        fields.add_at("key", ProblemCode.NOT_ONE_KEY, "before, working_days")
    return Deadline(
        key=fields.code("key", KEY, taken=taken),
        text=fields.text("text", limit=TEXT_LIMIT),
        source=fields.choice("source", known),
        day=day,
        month=month,
        is_next_year=fields.flag("next_year"),
        working_days=int(working_days or 0),
    )


def _vote(fields: Fields, *, known: tuple[str, ...]) -> VoteRule:
    return VoteRule(
        more_than=fields.number("more_than", highest=PER_CENT_MAX),
        base=fields.member("base", VoteBase),
        two_rounds=fields.flag("two_rounds"),
        source=fields.choice("source", known),
    )


def _per_cent(fields: Fields, key: str) -> Decimal:
    return fields.number(key, highest=PER_CENT_MAX)
