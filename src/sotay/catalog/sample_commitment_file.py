"""The commitment of one year of the sample: promises, what each is tied to, and what came of it.

Whether a section, an item or a remedy is there is for the form, the checklist and the periods to say.
"""

from __future__ import annotations

import re

from sotay.catalog.findings import Findings
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import ITEM_ID, KEY, Shape
from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.commitment import Outcome
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import parse_period
from sotay.domain.sample import SampleCommitment, SamplePromise

LINES_MAX = 200
YEAR = Shape(re.compile(r"[0-9]{4}"), "2026")
QUARTER = Shape(re.compile(r"[0-9]{4}-Q[1-4]"), "2026-Q4")


def read_sample_commitment(root: Node, findings: Findings) -> SampleCommitment:
    """Return the commitment of a file; of no use once there are findings."""
    return read_root(root, findings, _commitment)


def _commitment(fields: Fields) -> SampleCommitment:
    year = fields.code("year", YEAR)
    return SampleCommitment(
        year=int(year) if year.isdecimal() else 0,
        place=fields.text("place", required=False),
        signed_on=fields.day("signed_on"),
        promises=fields.each("lines", _promise, least=1, most=LINES_MAX),
    )


def _promise(fields: Fields) -> SamplePromise:
    item = fields.code("item", ITEM_ID, required=False)
    quarter = fields.code("remedy", QUARTER, required=False)
    return SamplePromise(
        section_key=fields.code("section", KEY),
        text=fields.text("text", limit=TEXT_LIMIT, lines=True),
        manifestation_id=ManifestationId(item) if item else None,
        remedy_of=parse_period(quarter) if QUARTER.pattern.fullmatch(quarter) else None,
        outcome=fields.member("outcome", Outcome) if fields.has("outcome") else None,
        outcome_text=fields.text("outcome_text", limit=TEXT_LIMIT, required=False, lines=True),
    )
