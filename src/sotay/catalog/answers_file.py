"""An ANSWERS.yaml file to changes of one period.

Whether an item or a level is there is for the checklist of the period to say; here only its spelling can be judged.
A key without a value leaves what is stored; an empty text in quotes clears it.
"""

from __future__ import annotations

from sotay.catalog.findings import Findings
from sotay.catalog.guard import shown
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import ITEM_ID, KEY
from sotay.domain.answers_file import AnswerChange, AnswersFile
from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.errors import NotAPeriod
from sotay.domain.manifestation import LevelKey, ManifestationId
from sotay.domain.period import Period, parse_period, whole_year
from sotay.domain.problems import ProblemCode

_ANY_YEAR = 2000


def read_answers(root: Node, findings: Findings) -> AnswersFile:
    """Return the answers of a file; of no use once there are findings."""
    return read_root(root, findings, _answers)


def read_change(item_id: str, fields: Fields) -> AnswerChange:
    """Return what a map says of the item whose id is its key."""
    level = fields.code("level", KEY, quoted=False) if fields.has("level") else None
    return AnswerChange(
        manifestation_id=ManifestationId(item_id),
        level=LevelKey(level) if level else None,
        done_well=_text(fields, "done_well"),
        shortcoming=_text(fields, "shortcoming"),
        cause=_text(fields, "cause"),
        remedy=fields.joined("remedies", limit=TEXT_LIMIT) if fields.has("remedies") else None,
        private_note=_text(fields, "private"),
    )


def _answers(fields: Fields) -> AnswersFile:
    return AnswersFile(
        period=_period(fields),
        due=fields.optional_day("due"),
        changes=fields.each_key("answers", ITEM_ID, read_change),
    )


def _period(fields: Fields) -> Period:
    written = fields.text("period")
    try:
        return parse_period(written)
    except NotAPeriod:
        if written:
            fields.add_at("period", ProblemCode.NOT_A_PERIOD, shown(written))
        return whole_year(_ANY_YEAR)


def _text(fields: Fields, key: str) -> str | None:
    return fields.text(key, limit=TEXT_LIMIT, required=False, lines=True) if fields.has(key) else None
