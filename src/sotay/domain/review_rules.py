"""The rules of the review season as data: levels, the cap, who is left out, the vote, dates, each with its source.

The numbers come from ``data/review-rules/*.yaml``, since they changed twice within two years; nothing here knows one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum

from sotay.domain.form import RatingLevel
from sotay.domain.plain import ADDED_LATER, FIRST_VERSION
from sotay.domain.season_errors import UnknownRating, UnknownRules


class Seen(Enum):
    """How far the text of a source was seen; the value is what the data file says."""

    OFFICIAL = "official"
    QUOTED = "quoted"
    PARTLY = "partly"
    SECONDARY = "secondary"
    NOT_SEEN = "not-seen"


class CapBase(Enum):
    """Of whom the cap is a share; the value is stored among the settings of a cell."""

    GOOD = "good"
    GOOD_OR_BETTER = "good-or-better"
    ALL_RATED = "all-rated"


class Rounding(Enum):
    """What becomes of a part of a person; the value is stored among the settings of a cell."""

    DOWN = "down"
    NEAREST = "nearest"
    UP = "up"


class VoteBase(Enum):
    """Of whom a vote needs its share."""

    OFFICIAL_MEMBERS = "official-members"
    PRESENT = "present"
    VALID = "valid"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from; ``note`` says what of it was not seen, "" where nothing is in doubt."""

    key: str
    text: str
    dated: date | None
    seen: Seen
    note: str = ""

    @property
    def is_in_doubt(self) -> bool:
        """Tell whether the official text itself was not read."""
        return self.seen is not Seen.OFFICIAL


@dataclass(frozen=True, slots=True)
class CapSetting:
    """How a cell counts its cap; ``per_cent`` of the base."""

    base: CapBase
    per_cent: Decimal
    rounding: Rounding


@dataclass(frozen=True, slots=True)
class CapRule:
    """The cap on the level ``of``; ``good`` is the level whose holders it is a share of.

    ``usual`` holds until a cell sets otherwise, ``exceptional_per_cent`` is what a higher level may allow.
    """

    of: str
    good: str
    usual: CapSetting
    exceptional_per_cent: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Why a member is not reviewed; ``under_months`` since joining where it is that, else None."""

    key: str
    name: str
    source: str
    under_months: int | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a member is rated at the lowest level whatever the points; found by others, never by the program."""

    key: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date of the season: before a day of the year or of the next, or so many working days before the meeting."""

    key: str
    text: str
    source: str
    day: int = 0
    month: int = 0
    is_next_year: bool = False
    working_days: int = 0

    def in_season(self, year: int) -> date | None:
        """Return the day of the season of a year, None where it is counted from the meeting."""
        return date(year + self.is_next_year, self.month, self.day) if self.month else None


@dataclass(frozen=True, slots=True)
class VoteRule:
    """A proposal needs more than ``more_than`` per cent of the base."""

    more_than: Decimal
    base: VoteBase
    two_rounds: bool
    source: str


@dataclass(frozen=True, slots=True)
class ReviewRules:
    """The rules in one version; ``levels`` from the highest to the lowest.

    ``naming_levels`` are the levels of the checklist by which a member names a manifestation in the mirror of the cell.
    """

    id: str
    name: str
    effective_from: date
    effective_until: date | None
    sources: tuple[Source, ...]
    levels: tuple[RatingLevel, ...]
    levels_source: str
    cap: CapRule
    exclusions: tuple[Exclusion, ...]
    grounds: tuple[Ground, ...]
    deadlines: tuple[Deadline, ...]
    vote: VoteRule
    naming_levels: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    version: str = field(default=FIRST_VERSION, metadata=ADDED_LATER)

    def level(self, key: str) -> RatingLevel:
        """Return a level by its key; UnknownRating."""
        for each in self.levels:
            if each.key == key:
                return each
        raise UnknownRating(key)

    def level_name(self, key: str) -> str:
        """Return what a level is called; an earlier version's key that is not among the levels as it is."""
        return next((each.name for each in self.levels if each.key == key), key)

    def source(self, key: str) -> Source:
        """Return a source by its key, which the reader has checked."""
        return next(each for each in self.sources if each.key == key)

    def in_doubt(self) -> tuple[Source, ...]:
        """Return the sources whose official text was not read, to be told before a paper is printed."""
        return tuple(each for each in self.sources if each.is_in_doubt)


def rules_for(year: int, versions: tuple[ReviewRules, ...]) -> ReviewRules:
    """Return the rules in force on the last day of a year, the latest where several are; UnknownRules."""
    last = date(year, 12, 31)
    held = [
        each
        for each in versions
        if each.effective_from <= last and (each.effective_until is None or last <= each.effective_until)
    ]
    if not held:
        raise UnknownRules(year)
    return max(held, key=lambda each: each.effective_from)
