"""One cell of the made-up committee, with its people and its season.

Whether an item, a section, a level or a choice is there is for checklist, forms and rules to say; here only the
spelling can be judged. The members are read in ``sample_member_file``.
"""

from __future__ import annotations

from sotay.catalog.findings import Findings
from sotay.catalog.nodes import Node
from sotay.catalog.reading import Fields, read_root
from sotay.catalog.sample_member_file import by_key, read_member
from sotay.catalog.scalars import ITEM_ID, KEY
from sotay.domain.ballot import Papers
from sotay.domain.review import SECTION_LIMIT
from sotay.domain.sample_committee import SampleCell
from sotay.domain.season import CellHead, CollectiveReport, Meeting

MEMBERS_MAX = 200
PAPERS_MAX = 1_000


def read_sample_cell(root: Node, findings: Findings) -> SampleCell:
    """Return the cell of a file; of no use once there are findings."""
    return read_root(root, findings, _cell)


def read_head(fields: Fields) -> CellHead:
    """Return whose papers these are."""
    return CellHead(
        cell=fields.text("cell"),
        committee=fields.text("committee", required=False),
        place=fields.text("place"),
        signed_on=fields.day("signed_on"),
        number=fields.text("number", required=False),
        secretary=fields.text("secretary", required=False),
    )


def read_report(fields: Fields) -> CollectiveReport:
    """Return what a cell or a committee writes of itself."""
    return CollectiveReport(
        texts=by_key(fields, "sections", "section", "text"),
        points=by_key(fields, "points", "group", "points"),
        level=fields.code("level", KEY),
    )


def _cell(fields: Fields) -> SampleCell:
    return SampleCell(
        key=fields.code("key", ITEM_ID),
        head=fields.part("head", read_head),
        due=fields.day("due"),
        typist=fields.text("typist", required=False),
        rated_on=fields.day("rated_on"),
        sent_on=fields.day("sent_on"),
        meeting=fields.part("meeting", _meeting),
        first=fields.part("first_vote", _papers),
        second=fields.part("second_vote", _papers) if fields.has("second_vote") else None,
        report=fields.part("report", read_report),
        members=fields.each("members", read_member, least=1, most=MEMBERS_MAX),
        knows_decisions=fields.flag("knows_decisions"),
    )


def _meeting(fields: Fields) -> Meeting:
    return Meeting(
        held_on=fields.day("held_on"),
        place=fields.text("place"),
        began=fields.text("began"),
        ended=fields.text("ended"),
        chair=fields.text("chair"),
        taker=fields.text("taker"),
        teller=fields.text("teller"),
        present=_count(fields, "present"),
        absent=fields.text("absent", limit=SECTION_LIMIT, required=False, lines=True),
        conclusion=fields.text("conclusion", limit=SECTION_LIMIT, lines=True),
    )


def _papers(fields: Fields) -> Papers:
    return Papers(
        members=_count(fields, "members"),
        present=_count(fields, "present"),
        handed_out=_count(fields, "handed_out"),
        returned=_count(fields, "returned"),
        invalid=_count(fields, "invalid"),
    )


def _count(fields: Fields, key: str) -> int:
    return int(fields.number(key, highest=PAPERS_MAX))
