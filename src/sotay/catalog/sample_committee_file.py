"""The made-up committee itself; its cells are files of their own."""

from __future__ import annotations

import re

from sotay.catalog.findings import Findings
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.sample_cell_file import read_head, read_report
from sotay.catalog.scalars import Shape
from sotay.domain.sample_committee import SampleCommittee

YEAR = Shape(re.compile(r"[0-9]{4}"), "2026")


def read_sample_committee(root: Node, findings: Findings) -> SampleCommittee:
    """Return the committee of a file without its cells; of no use once there are findings."""
    return read_root(root, findings, _committee)


def _committee(fields: Fields) -> SampleCommittee:
    year = fields.code("year", YEAR)
    return SampleCommittee(
        year=int(year) if year.isdecimal() else 0,
        head=fields.part("head", read_head),
        due=fields.day("due"),
        decided_on=fields.day("decided_on"),
        report=fields.part("report", read_report),
    )
