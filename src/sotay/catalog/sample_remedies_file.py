"""What became of the remedies of the sample.

Whether a period, an item or a remedy is there is for the periods to say; here only their spelling can be judged.
"""

from __future__ import annotations

from sotay.catalog.findings import Findings
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.sample_commitment_file import QUARTER
from sotay.catalog.scalars import ITEM_ID
from sotay.domain.assessment import TEXT_LIMIT
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import parse_period, whole_year
from sotay.domain.remedy import Progress, RaisedBy
from sotay.domain.sample import SampleRemedy

REMEDIES_MAX = 1_000
_ANY_YEAR = 2000


def read_sample_remedies(root: Node, findings: Findings) -> tuple[SampleRemedy, ...]:
    """Return what a file says of the remedies; of no use once there are findings."""
    return read_root(root, findings, lambda fields: fields.each("remedies", _remedy, least=1, most=REMEDIES_MAX))


def _remedy(fields: Fields) -> SampleRemedy:
    quarter = fields.code("quarter", QUARTER)
    return SampleRemedy(
        source=parse_period(quarter) if QUARTER.pattern.fullmatch(quarter) else whole_year(_ANY_YEAR),
        manifestation_id=ManifestationId(fields.code("item", ITEM_ID)),
        step_begins=fields.text("step", limit=TEXT_LIMIT),
        due=fields.optional_day("due"),
        progress=fields.member("progress", Progress),
        done_on=fields.optional_day("done_on"),
        result=fields.text("result", limit=TEXT_LIMIT, required=False, lines=True),
        confirmed_by=fields.text("confirmed_by", required=False),
        raised_by=fields.member("raised_by", RaisedBy) if fields.has("raised_by") else RaisedBy.SELF,
    )
