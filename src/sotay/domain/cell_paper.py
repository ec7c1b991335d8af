"""Papers of a cell as templates: headings, columns and signatures that an admin may change in ``data/cell-papers``.

A template names what stands where by words from the closed lists below; the values come from a ``Season``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from sotay.domain.form import Heading, Paragraph
from sotay.domain.plain import ADDED_LATER, FIRST_VERSION


class PaperKind(Enum):
    """Every paper of a cell; the value is what the command line calls it."""

    SUMMARY = "summary"
    REPORT = "report"
    MINUTES = "minutes"
    BALLOT = "ballot"
    BALLOT_HIGHEST = "ballot-highest"
    TALLY = "tally"
    PENDING = "pending"
    UNREVIEWED = "unreviewed"
    ONE_PAGE = "onepage"
    MIRROR = "mirror"
    COLLECTIVE = "collective"


FACTS = (
    *("year", "cell", "committee", "place", "secretary", "deadline", "total", "official", "probationary"),
    *("in_scope", "excluded", "reviewed", "not_reviewed", "handed_in", "pending", "to_discuss"),
    *("meeting_day", "meeting_place", "began", "ended", "chair", "taker", "teller", "present", "absent", "conclusion"),
    *("voters", "voters_present", "handed_out", "returned", "valid", "invalid", "kept", "vote_said"),
    *("cap_base", "cap_rate", "cap_allowed", "cap_given", "cap_said", "mirror_given", "mirror_members", "mirror_least"),
    *("units", "units_sent", "units_pending", "units_telling"),
)
"""What may stand in braces in any text of a template; what is not known is printed as dots."""

_OF_A_MEMBER = ("number", "name", "office", "cell", "joined_on", "reason", "blank")
_OF_A_UNIT = ("number", "cell", "secretary", "state", "day", "held_on")
_STAGES = ("own", "workplace", "cell-committee", "organisations", "proposal", "decision")

ROWS = {
    "members": (*_OF_A_MEMBER, *_STAGES, "basis", "remark", "note"),
    "reviewed": (*_OF_A_MEMBER, *_STAGES, "basis", "remark", "note"),
    "to_discuss": (*_OF_A_MEMBER, *_STAGES, "basis", "remark", "note"),
    "levels": ("number", "level", "proposed", "proposed_share", "decided", "decided_share"),
    "grounds": ("number", "ground", "count"),
    "excluded": _OF_A_MEMBER,
    "not_reviewed": (*_OF_A_MEMBER, "not_reviewed", "not_rated"),
    "pending": (*_OF_A_MEMBER, "state", "day"),
    "ballot": ("number", "name", "office", "cell", "choices"),
    "candidates": ("number", "name", "office", "cell", "choices"),
    "votes": ("number", "name", "office", "cell", "choices", "left_blank", "proposal"),
    "second_votes": ("number", "name", "office", "cell", "choices", "left_blank", "proposal"),
    "items": ("number", "item", "band", "since", "blank"),
    "units": (*_OF_A_UNIT, "people", "in_scope", "reviewed", "choices", "capped"),
    "pending_units": _OF_A_UNIT,
    "unit_papers": (*_OF_A_UNIT, "voters", "voters_present", "handed_out", "returned", "valid", "invalid", "kept"),
    "items_together": ("number", "item", "at_least", "telling", "blank"),
}
"""The sets of rows that a table may show, and the columns that each set knows; ``choices`` is a column for each.

The last four are of a committee over its cells; there ``choices`` of ``units`` are the levels.
"""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``width_mm`` 0 shares what the others leave."""

    key: str
    heading: str
    width_mm: float = 0


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table over one set of rows; ``empty`` stands instead where there is none."""

    rows: str
    columns: tuple[Column, ...]
    empty: str
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class EachBlock:
    """Lines for each row of a set, with its columns in braces: a member after the other in the minutes."""

    rows: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoomBlock:
    """A label with dotted lines after it, to be filled in by hand; ``fact`` fills it where it is known."""

    label: str
    lines: int = 0
    fact: str = ""


@dataclass(frozen=True, slots=True)
class SectionBlock:
    """A heading under which the cell writes; ``key`` is where its words are kept."""

    key: str
    depth: int
    number: str
    heading: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PointsBlock:
    """A line of points that the cell gives itself, out of ``maximum``."""

    key: str
    number: str
    heading: str
    maximum: int


@dataclass(frozen=True, slots=True)
class LevelBlock:
    """Boxes with the levels of the rules, that which the cell claims ticked."""

    number: str
    heading: str


Block: TypeAlias = Heading | Paragraph | TableBlock | EachBlock | RoomBlock | SectionBlock | PointsBlock | LevelBlock


@dataclass(frozen=True, slots=True)
class PaperSignature:
    """Where somebody signs: on whose behalf, in what office, how, and the name where it is known, as a fact."""

    title: str
    office: str = ""
    note: str = ""
    name: str = ""
    is_left: bool = False


@dataclass(frozen=True, slots=True)
class PaperTemplate:
    """A paper in one version.

    ``symbol`` makes the line of the number ("Số 03-BC/CB"), "" where the paper has none. ``notes`` and ``source`` say
    what the paper follows and what of that was not seen; they are shown before printing and printed on no paper.
    """

    kind: PaperKind
    name: str
    source: str
    notes: tuple[str, ...]
    is_landscape: bool
    symbol: str
    titles: tuple[str, ...]
    subtitle: str
    blocks: tuple[Block, ...]
    signatures: tuple[PaperSignature, ...]
    recipients: tuple[str, ...] = ()
    version: str = field(default=FIRST_VERSION, metadata=ADDED_LATER)

    @property
    def is_table(self) -> bool:
        """Tell whether the paper is a table that a spreadsheet can hold."""
        return any(isinstance(each, TableBlock) for each in self.blocks)

    def tables(self) -> tuple[TableBlock, ...]:
        """Return the tables, in printed order."""
        return tuple(each for each in self.blocks if isinstance(each, TableBlock))
