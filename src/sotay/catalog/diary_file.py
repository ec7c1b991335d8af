"""The diary of the sample: dated lines, each maybe tied to an item.

Whether an item is there is for the checklist to say; here only its spelling can be judged.
"""

from __future__ import annotations

from sotay.catalog.findings import Findings
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.scalars import ITEM_ID
from sotay.domain.diary import ENTRY_LIMIT
from sotay.domain.manifestation import ManifestationId
from sotay.domain.sample import SampleLine

LINES_MAX = 1_000


def read_diary(root: Node, findings: Findings) -> tuple[SampleLine, ...]:
    """Return the lines of a file; of no use once there are findings."""
    return read_root(root, findings, _lines)


def _lines(fields: Fields) -> tuple[SampleLine, ...]:
    return fields.each("lines", _line, least=1, most=LINES_MAX)


def _line(fields: Fields) -> SampleLine:
    item = fields.code("item", ITEM_ID, required=False)
    return SampleLine(
        day=fields.day("day"),
        text=fields.text("text", limit=ENTRY_LIMIT, lines=True),
        manifestation_id=ManifestationId(item) if item else None,
    )
