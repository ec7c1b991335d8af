"""One review season of a cell, as its papers need it: who is reviewed, who rated whom how, what meeting and votes said.

The cell book fills it; nothing here knows where a value was kept. What is not known stays empty, so that a paper has
room to write it by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from types import MappingProxyType

from sotay.domain.ballot import Round, Tally
from sotay.domain.cap import Cap, cap_of
from sotay.domain.mirror import Mirror
from sotay.domain.plain import ADDED_LATER
from sotay.domain.rating import Rating, Stage
from sotay.domain.review_rules import CapSetting, ReviewRules
from sotay.domain.suggestion import Suggestion
from sotay.domain.trend import ItemName


class HandInState(Enum):
    """What became of a member's paper; the value is stored."""

    MISSING = "missing"
    LATE = "late"
    RETURNED = "returned"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class CellHead:
    """Whose papers these are and who signs them; ``number`` is that of the paper, as "03"."""

    cell: str
    committee: str = ""
    place: str = ""
    signed_on: date | None = None
    number: str = ""
    secretary: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting of the review; ``absent`` names who was away and why, one to a line.

    ``votes_openly`` where hands are shown and no ballots are cast.
    """

    held_on: date | None = None
    place: str = ""
    began: str = ""
    ended: str = ""
    chair: str = ""
    taker: str = ""
    teller: str = ""
    present: int | None = None
    absent: str = ""
    conclusion: str = ""
    votes_openly: bool = field(default=False, metadata=ADDED_LATER)


@dataclass(frozen=True, slots=True)
class SeasonMember:
    """One member in one season.

    ``excluded`` is the key of an exclusion of the rules, "" for whoever is to be reviewed. ``unreviewed`` says why a
    member who is to be reviewed was not. ``grounds`` are keys of the rules, as found by others. ``remark`` is what the
    meeting said of the member, ``basis`` what the proposal rests on. ``is_from_paper`` where the cell typed what was
    handed in from a sheet that the member signed. ``claim`` is the level that the paper which counts by now claims;
    ``suggestions`` came from the level above. ``cell`` names the cell in the season of a committee, "" for its own.
    """

    person: str
    full_name: str
    office: str = ""
    joined_on: date | None = None
    is_official: bool = True
    excluded: str = ""
    unreviewed: str = ""
    rating: Rating = field(default_factory=Rating)
    grounds: tuple[str, ...] = ()
    hand_in: HandInState = HandInState.MISSING
    handed_in_on: date | None = None
    is_from_paper: bool = False
    remark: str = ""
    basis: str = ""
    claim: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    cell: str = ""

    @property
    def is_in_scope(self) -> bool:
        """Tell whether the member is to be reviewed."""
        return not self.excluded

    @property
    def is_reviewed(self) -> bool:
        """Tell whether the member was reviewed."""
        return self.is_in_scope and not self.unreviewed

    @property
    def next_stage(self) -> Stage | None:
        """Return the stage that the book at hand may fill in next."""
        stage = self.rating.next_stage
        return stage if stage is not None and self.may_be_given(stage) else None

    def may_be_given(self, stage: Stage) -> bool:
        """Tell whether a stage is for the book at hand to say: of the people of its cells a committee only decides."""
        return not self.cell or stage is Stage.DECISION

    @property
    def claims_otherwise(self) -> bool:
        """Tell whether a later paper claims another level than the one that the others rated upon."""
        own = self.rating.level_at(Stage.OWN)
        return bool(self.claim and own) and self.claim != own

    @property
    def is_disputed(self) -> bool:
        """Tell whether those who rated the member so far did not give the same level."""
        return len({each.level for each in self.rating.opinions if each.level}) > 1


@dataclass(frozen=True, slots=True)
class CollectiveReport:
    """What the cell writes of itself, by the key of a section of its form; points and level as it claims them."""

    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    points: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    level: str = ""


@dataclass(frozen=True, slots=True)
class UnitSeason:
    """One cell in the season of its committee: how far its roll-up is, and what it sent beside its people."""

    name: str
    secretary: str = ""
    hand_in: HandInState = HandInState.MISSING
    handed_in_on: date | None = None
    held_on: date | None = None
    votes: tuple[Tally, ...] = ()
    mirror: Mirror | None = None

    @property
    def is_there(self) -> bool:
        """Tell whether the roll-up is there as it should be."""
        return self.hand_in in (HandInState.RECEIVED, HandInState.LATE)


@dataclass(frozen=True, slots=True)
class Season:
    """A season of one cell, or of a committee with its cells.

    ``members`` by given name, as every list has them, after their cells where there are ``units``; ``items`` name those
    of the mirror.
    """

    year: int
    head: CellHead
    rules: ReviewRules
    members: tuple[SeasonMember, ...]
    meeting: Meeting = field(default_factory=Meeting)
    first: Tally | None = None
    second: Tally | None = None
    mirror: Mirror | None = None
    items: Mapping[str, ItemName] = field(default_factory=lambda: MappingProxyType({}))
    cap_setting: CapSetting | None = None
    report: CollectiveReport = field(default_factory=CollectiveReport)
    units: tuple[UnitSeason, ...] = ()

    @property
    def is_of_committee(self) -> bool:
        """Tell whether this is the season of a committee over its cells."""
        return bool(self.units)

    def by_unit(self) -> tuple[tuple[UnitSeason, Season], ...]:
        """Return each cell with its own season, in order; the committee's own people, where it has any, come first."""
        people: dict[str, list[SeasonMember]] = {}
        for each in self.members:
            people.setdefault(each.cell, []).append(each)
        own = UnitSeason(self.head.cell, self.head.secretary, HandInState.RECEIVED, mirror=self.mirror)
        listed = (own, *self.units) if people.get("") else self.units
        return tuple((each, self._of(each, people.get("" if each is own else each.name, []))) for each in listed)

    def of_unit(self, name: str) -> Season:
        """Return the season of the cell with this name, with nobody in it where there is none; "" for own()."""
        unit = next((each for each in self.units if each.name == name), None) or UnitSeason(name)
        return self._of(unit, [each for each in self.members if each.cell == name]) if name else self.own()

    def own(self) -> Season:
        """Return the season of the book's own people alone."""
        return replace(self, members=tuple(each for each in self.members if not each.cell), units=())

    def _of(self, unit: UnitSeason, members: list[SeasonMember]) -> Season:
        first, second = (next((each for each in unit.votes if each.round is of), None) for of in Round)
        return replace(self, members=tuple(members), first=first, second=second, mirror=unit.mirror, units=())

    def in_scope(self) -> tuple[SeasonMember, ...]:
        """Return who is to be reviewed."""
        return tuple(each for each in self.members if each.is_in_scope)

    def reviewed(self) -> tuple[SeasonMember, ...]:
        """Return who was reviewed."""
        return tuple(each for each in self.members if each.is_reviewed)

    def not_reviewed(self) -> tuple[SeasonMember, ...]:
        """Return who was not: those excluded and those whose review is still to come."""
        return tuple(each for each in self.members if not each.is_reviewed)

    def pending(self) -> tuple[SeasonMember, ...]:
        """Return whose paper is not there as it should be: missing, or returned with a comment."""
        waiting = (HandInState.MISSING, HandInState.RETURNED)
        return tuple(each for each in self.in_scope() if each.hand_in in waiting)

    def to_discuss(self) -> tuple[SeasonMember, ...]:
        """Return on whom the meeting needs time: levels that differ, papers that are not there."""
        waiting = {each.person for each in self.pending()}
        return tuple(each for each in self.reviewed() if each.is_disputed or each.person in waiting)

    def counts_at(self, stage: Stage) -> Mapping[str, int]:
        """Return how many members a stage gave each level, every level of the rules with its number."""
        given = [each.rating.level_at(stage) for each in self.reviewed()]
        return MappingProxyType({level.key: given.count(level.key) for level in self.rules.levels})

    def cap(self) -> Cap:
        """Return the cap by the decisions where they are all there, else by what the cell proposes."""
        stage = Stage.DECISION if self.is_decided else Stage.CELL
        return cap_of(self.counts_at(stage), self.rules.cap, self.cap_setting)

    @property
    def is_proposed(self) -> bool:
        """Tell whether the cell proposed a level for everybody who was reviewed."""
        return self._is_done(Stage.CELL)

    @property
    def is_decided(self) -> bool:
        """Tell whether the committee decided on everybody who was reviewed."""
        return self._is_done(Stage.DECISION)

    def _is_done(self, stage: Stage) -> bool:
        reviewed = self.reviewed()
        return bool(reviewed) and all(each.rating.at(stage) for each in reviewed)
