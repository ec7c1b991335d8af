"""What a cell sends its committee once its review is done: no more than its papers to the committee would hold.

The values are part of the file format (docs/exchange-format.md): within one version no field is added or renamed. Of a
submission, a number behind the mirror, a birth date or a card number nothing has a place here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType

from sotay.domain.ballot import Tally
from sotay.domain.mirror import Mirror
from sotay.domain.rating import Opinion, Stage
from sotay.domain.roster import Person
from sotay.domain.season import CollectiveReport, Season, SeasonMember
from sotay.domain.trend import ItemName

PEOPLE_LIMIT = 2_000


class RollupPart(Enum):
    """What the secretary decides to send or to keep; the value is stored and typed on the command line."""

    VOTES = "votes"
    MIRROR = "mirror"
    BASIS = "basis"
    REMARKS = "remarks"
    REPORT = "report"


USUAL_PARTS = frozenset({RollupPart.VOTES, RollupPart.MIRROR})
"""What goes unless it is taken out; words that the meeting wrote of somebody go only if they are put in."""


@dataclass(frozen=True, slots=True)
class RolledLevel:
    """What one stage gave a member, "" for a stage that the member does not have; ``reason`` goes with the basis."""

    stage: Stage
    level: str
    reason: str


@dataclass(frozen=True, slots=True)
class RolledPerson:
    """One member as the papers name him; ``key`` names the same person in every roll-up of the cell and says nothing.

    ``sort_as`` is the given name. ``excluded`` and ``grounds`` are keys of the rules, ``unreviewed`` says in words why
    somebody who is to be reviewed was not.
    """

    key: str
    full_name: str
    sort_as: str
    office: str
    joined_on: date | None
    is_official: bool
    excluded: str
    unreviewed: str
    grounds: tuple[str, ...]
    levels: tuple[RolledLevel, ...]
    basis: str
    remark: str


@dataclass(frozen=True, slots=True)
class Rollup:
    """Everything that the committee reads of one cell and year; the body of the sealed file.

    ``people`` by given name; ``votes`` none, one or two rounds; ``items`` name what the mirror is of.
    """

    year: int
    cell: str
    secretary: str
    held_on: date | None
    people: tuple[RolledPerson, ...]
    votes: tuple[Tally, ...]
    mirror: Mirror | None
    items: Mapping[str, ItemName]
    report: CollectiveReport | None

    @property
    def official(self) -> int:
        """Return how many members have a vote."""
        return sum(each.is_official for each in self.people)


def roll_up(season: Season, people: Iterable[Person], parts: frozenset[RollupPart] = USUAL_PARTS) -> Rollup:
    """Return what goes of a season of the cell; ``people`` is its roster, for the order of names."""
    by_id = {str(each.id): each for each in people}
    votes = tuple(each for each in (season.first, season.second) if each is not None)
    mirror = season.mirror if RollupPart.MIRROR in parts else None
    told = {row.item for row in mirror.rows} if mirror else set()
    return Rollup(
        year=season.year,
        cell=season.head.cell,
        secretary=season.head.secretary,
        held_on=season.meeting.held_on,
        people=tuple(_person(each, by_id.get(each.person), parts) for each in season.members),
        votes=votes if RollupPart.VOTES in parts else (),
        mirror=mirror,
        items=MappingProxyType({key: name for key, name in season.items.items() if key in told}),
        report=season.report if RollupPart.REPORT in parts and _is_written(season.report) else None,
    )


@dataclass(frozen=True, slots=True)
class Gaps:
    """What the committee will miss: who has no proposal yet, and which parts the season does not hold."""

    without_proposal: tuple[str, ...] = ()
    parts: frozenset[RollupPart] = field(default_factory=frozenset)


def gaps_of(season: Season) -> Gaps:
    """Return what is not there yet, to be told before the file is sealed: it can be sent all the same."""
    empty = {
        RollupPart.VOTES: season.first is None,
        RollupPart.MIRROR: season.mirror is None,
        RollupPart.BASIS: not any(each.basis for each in season.members),
        RollupPart.REMARKS: not any(each.remark for each in season.members),
        RollupPart.REPORT: not _is_written(season.report),
    }
    waiting = tuple(each.full_name for each in season.reviewed() if not each.rating.level_at(Stage.CELL))
    return Gaps(waiting, frozenset(part for part, is_empty in empty.items() if is_empty))


def _person(member: SeasonMember, person: Person | None, parts: frozenset[RollupPart]) -> RolledPerson:
    with_basis = RollupPart.BASIS in parts
    return RolledPerson(
        key=member.person,
        full_name=member.full_name,
        sort_as=(person.sort_as or person.full_name.split()[-1]) if person else "",
        office=member.office,
        joined_on=member.joined_on,
        is_official=member.is_official,
        excluded=member.excluded,
        unreviewed=member.unreviewed,
        grounds=member.grounds,
        levels=tuple(_level(each, with_basis) for each in member.rating.opinions if each.stage is not Stage.DECISION),
        basis=member.basis if with_basis else "",
        remark=member.remark if RollupPart.REMARKS in parts else "",
    )


def _level(opinion: Opinion, with_basis: bool) -> RolledLevel:
    return RolledLevel(opinion.stage, opinion.level, opinion.reason if with_basis else "")


def _is_written(report: CollectiveReport) -> bool:
    return any(each.strip() for each in (*report.texts.values(), *report.points.values(), report.level))
