"""One person of a made-up cell: the roster, what was handed in, and what was said of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from sotay.catalog.answers_file import read_change
from sotay.catalog.reading import Fields
from sotay.catalog.scalars import ITEM_ID, KEY, Shape
from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.rating import Stage
from sotay.domain.review import SECTION_LIMIT
from sotay.domain.roster import Person, PersonId, Status
from sotay.domain.sample_committee import SampleHandIn, SampleMember, SampleSuggestion, Way

SECTIONS_MAX = 20
CRITERIA_MAX = 40
RATED = (Stage.WORKPLACE, Stage.CELL_COMMITTEE, Stage.ORGANISATIONS)
"""Those who give a level before the cell, and whose level is written; the cell's comes of the votes."""

FORM = Shape(re.compile(r"2[ABC]"), "2B")
VOTES = Shape(re.compile(r"[0-9]{1,3}(/[0-9]{1,3}){1,5}"), "9/1/0")


def read_member(fields: Fields) -> SampleMember:
    """Return one person of the list."""
    decided = fields.code("decided", KEY, required=False)
    return SampleMember(
        person=_person(fields),
        is_compared=not fields.flag("not_compared"),
        hand_in=fields.part("handed_in", _hand_in) if fields.has("handed_in") else None,
        suggestion=fields.part("suggestion", _suggestion) if fields.has("suggestion") else None,
        opinions=fields.part("rated", _opinions) if fields.has("rated") else MappingProxyType({}),
        votes=_votes(fields, "votes"),
        second_votes=_votes(fields, "second_votes"),
        remark=fields.text("remark", limit=TEXT_LIMIT, required=False, lines=True),
        basis=fields.text("basis", limit=TEXT_LIMIT, required=False, lines=True),
        unreviewed=fields.text("unreviewed", required=False),
        decided=decided,
        decided_because=fields.text("decided_because", required=bool(decided)),
    )


def by_key(fields: Fields, name: str, key: str, value: str) -> Mapping[str, str]:
    """Return the pairs of a list of maps."""
    pairs = fields.each(
        name,
        lambda each: (each.code(key, KEY), each.text(value, limit=SECTION_LIMIT, lines=True)),
        most=SECTIONS_MAX,
    )
    return MappingProxyType(dict(pairs))


def _person(fields: Fields) -> Person:
    return Person(
        id=PersonId(""),
        full_name=fields.text("name"),
        birth_date=fields.day("born"),
        joined_on=fields.day("joined"),
        official_on=fields.optional_day("official"),
        office=fields.text("office", required=False),
        unit=fields.text("unit", required=False),
        status=fields.member("status", Status) if fields.has("status") else Status.OFFICIAL,
    )


def _hand_in(fields: Fields) -> SampleHandIn:
    return SampleHandIn(
        on=fields.day("on"),
        way=fields.member("way", Way) if fields.has("way") else Way.FILE,
        form=fields.code("form", FORM),
        claims=fields.code("claims", KEY),
        points=fields.texts("points", most=CRITERIA_MAX),
        rest=fields.code("rest", KEY, required=False),
        answers=fields.each_key("answers", ITEM_ID, read_change) if fields.has("answers") else (),
        sections=by_key(fields, "sections", "section", "text"),
        comment=fields.text("returned", limit=TEXT_LIMIT, required=False, lines=True),
    )


def _suggestion(fields: Fields) -> SampleSuggestion:
    return SampleSuggestion(
        text=fields.text("text", limit=TEXT_LIMIT, lines=True), by=fields.text("by"), on=fields.day("on")
    )


def _opinions(fields: Fields) -> Mapping[Stage, str]:
    levels = {each: fields.code(each.value, KEY, required=False) for each in RATED}
    return MappingProxyType({stage: level for stage, level in levels.items() if level})


def _votes(fields: Fields, key: str) -> tuple[int, ...]:
    written = fields.code(key, VOTES, required=False)
    return tuple(int(each) for each in written.split("/")) if VOTES.pattern.fullmatch(written) else ()
