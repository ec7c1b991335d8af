"""Every expected trouble of the review season; as in ``domain.errors``, facts are short and name no person."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.errors import SotayError


@dataclass(eq=False)
class StageSkipped(SotayError):
    """A level was given at a stage while one before it has none; ``missing`` and ``stage`` are values of ``Stage``."""

    stage: str
    missing: str


@dataclass(eq=False)
class StageTaken(SotayError):
    """The stage has its level already; it is taken back first, and only while no later stage has one."""

    stage: str


@dataclass(eq=False)
class StageNotLast(SotayError):
    """A level cannot be taken back while a later stage rests on it."""

    stage: str
    later: str


@dataclass(eq=False)
class StageNeedsLevel(SotayError):
    """The stage cannot be left out: every member has one."""

    stage: str


@dataclass(eq=False)
class NotDecidedYet(SotayError):
    """There is no decision that another could take the place of."""


@dataclass(eq=False)
class UnknownRating(SotayError):
    """The rules of the year have no such level of quality."""

    level_key: str


@dataclass(eq=False)
class UnknownRules(SotayError):
    """No rules of the review are held for the year."""

    year: int


@dataclass(eq=False)
class TallyDoesNotAddUp(SotayError):
    """The numbers of a tally contradict each other; how many contradictions there are."""

    count: int


@dataclass(eq=False)
class NotATable(SotayError):
    """The paper has no table that a spreadsheet could hold; its kind as the command line calls it."""

    kind: str


@dataclass(eq=False)
class MirrorTooSmall(SotayError):
    """So few members handed in the part that any count could point at one of them."""

    given: int
    least: int


@dataclass(eq=False)
class MirrorOverlaps(SotayError):
    """Members of this mirror are in that of another group, so that one could be taken from the other."""

    name: str
    year: int


@dataclass(eq=False)
class SeasonArchived(SotayError):
    """The season is archived, so that it can be read only."""

    year: int


@dataclass(eq=False)
class NotToBeReviewed(SotayError):
    """Somebody who is not reviewed in the season was to be given a level; ``reason`` is what the book says of why."""

    reason: str


@dataclass(eq=False)
class ChangedSince(SotayError):
    """What an undo would take back was changed again since."""


@dataclass(eq=False)
class NoClaim(SotayError):
    """The member's paper claims no level."""


@dataclass(eq=False)
class UnknownSuggestion(SotayError):
    """The cell book holds no such suggestion."""
