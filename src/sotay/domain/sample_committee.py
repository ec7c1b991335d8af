"""The made-up committee: what the sample cell books are filled from, and what the complete example is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType

from sotay.domain.answers_file import AnswerChange
from sotay.domain.ballot import Papers
from sotay.domain.rating import Stage
from sotay.domain.roster import Person
from sotay.domain.season import CellHead, CollectiveReport, Meeting


class Way(Enum):
    """How a member hands in; the value is what the data file says."""

    FILE = "file"
    PAPER = "paper"
    HANDBOOK = "handbook"


@dataclass(frozen=True, slots=True)
class SampleHandIn:
    """What a member hands in of the year, and when; ``rest`` is the level of every item without an answer, "" for none.

    ``points`` are in the order of the criteria of the form. ``comment`` is why the cell gave the paper back, "" where
    it did not. By ``Way.HANDBOOK`` answers are those of the sample handbook and only claim, points and sections stand
    here; by ``Way.PAPER`` no more than levels, a few words and the claim.
    """

    on: date
    way: Way
    form: str
    claims: str
    points: tuple[str, ...] = ()
    rest: str = ""
    answers: tuple[AnswerChange, ...] = ()
    sections: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    comment: str = ""


@dataclass(frozen=True, slots=True)
class SampleSuggestion:
    """What the level above asks one member to review."""

    text: str
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class SampleMember:
    """One person of a cell with the year; ``person`` comes without an id, which the book gives.

    ``opinions`` are levels by the stage that gave them; a stage that is missing is one that the member does not have.
    ``votes`` follow the choices of the ballot, ``second_votes`` those of the second round; () for no vote.
    ``decided`` is the committee's level where it is another than the cell's, with the reason.
    """

    person: Person
    is_compared: bool = True
    hand_in: SampleHandIn | None = None
    suggestion: SampleSuggestion | None = None
    opinions: Mapping[Stage, str] = field(default_factory=lambda: MappingProxyType({}))
    votes: tuple[int, ...] = ()
    second_votes: tuple[int, ...] = ()
    remark: str = ""
    basis: str = ""
    unreviewed: str = ""
    decided: str = ""
    decided_because: str = ""


@dataclass(frozen=True, slots=True)
class SampleCell:
    """One cell with its season; ``key`` names its folder, ``typist`` who typed the sheets of paper in.

    ``rated_on`` is when those before the cell gave their levels, ``sent_on`` when all of it went to the committee.
    ``knows_decisions`` where the committee's decisions
    are in the cell's own book too.
    """

    key: str
    head: CellHead
    due: date
    typist: str
    rated_on: date
    sent_on: date
    meeting: Meeting
    first: Papers
    second: Papers | None
    report: CollectiveReport
    members: tuple[SampleMember, ...]
    knows_decisions: bool = True


@dataclass(frozen=True, slots=True)
class SampleCommittee:
    """The committee of one year over its cells, which stand in the order of their keys.

    Cells are waited for until ``due``; ``decided_on`` is the day of the decisions.
    """

    year: int
    head: CellHead
    due: date
    decided_on: date
    report: CollectiveReport
    cells: tuple[SampleCell, ...] = ()
