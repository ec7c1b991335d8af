"""The file of what is looked for before handing in."""

from __future__ import annotations

from functools import partial

from sotay.catalog.findings import Findings
from sotay.catalog.form_parts import fixed_id, version
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import KEY
from sotay.domain.manifestation import LevelKey
from sotay.domain.precheck import ReviewChecks, VaguePhrase
from sotay.domain.problems import ProblemCode
from sotay.domain.search import nfc

SCHEMA = "1"
CHECKS_ID = "review-checks"
PHRASES_MAX = 300
LEVELS_MAX = 10
PER_CENT = 100


def read_review_checks(root: Node, findings: Findings) -> ReviewChecks:
    """Return the checks of a file; of no use once there are findings."""
    findings.tells_old_fonts = True
    return read_root(root, findings, _checks)


def _checks(fields: Fields) -> ReviewChecks:
    fields.require_schema(SCHEMA)
    fixed_id(fields, CHECKS_ID)
    return ReviewChecks(
        much_repeated=float(fields.number("much_repeated", lowest=1, highest=PER_CENT)) / PER_CENT,
        levels_needing_remedy=tuple(map(LevelKey, fields.codes("levels_needing_remedy", KEY, most=LEVELS_MAX))),
        phrases=fields.each("phrases", partial(_phrase, taken={}), most=PHRASES_MAX),
        version=version(fields),
    )


def _phrase(fields: Fields, *, taken: dict[str, int]) -> VaguePhrase:
    phrase = VaguePhrase(words=fields.text("words"), advice=fields.text("advice"))
    words = nfc(phrase.words).lower()
    if words and words in taken:
        fields.add_at("words", ProblemCode.TAKEN, "words", phrase.words, str(taken[words]))
    taken.setdefault(words, fields.node.line)
    return phrase
