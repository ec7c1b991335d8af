"""What is said of many at once, worked out from a season: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sotay.domain.rating import Opinion, Stage
from sotay.domain.roster import PersonId
from sotay.domain.season import Season, SeasonMember

ABSENT = "absent"
AGREE = "agree"

_AGREES_WITH = {Stage.DECISION: Stage.CELL}


@dataclass(frozen=True, slots=True)
class Many:
    """What would be stored; ``without_level`` wait for the stage and have no level to agree with."""

    said: Mapping[PersonId, Opinion]
    names: tuple[str, ...]
    without_level: int
    others: int


def agrees_with(stage: Stage) -> Stage:
    """Return the stage whose level a later one agrees with: the committee with the cell, all others with the member."""
    return _AGREES_WITH.get(stage, Stage.OWN)


def due_stages(season: Season) -> tuple[Stage, ...]:
    """Return the stages that somebody waits for, the earliest first; what members claim is their own to say."""
    waiting = {each.next_stage for each in season.reviewed()}
    return tuple(each for each in Stage if each in waiting and each is not Stage.OWN)


def many_of(season: Season, stage: Stage, choice: str, reason: str = "", given_on: date | None = None) -> Many:
    """Return what a choice says of everybody whose next stage this is.

    ``choice`` is AGREE, ABSENT or the key of a level.
    """
    due = [each for each in season.reviewed() if each.next_stage is stage]
    levels = {each.person: _level(each, stage, choice) for each in due}
    able = [each for each in due if levels[each.person] or choice == ABSENT]
    return Many(
        {PersonId(each.person): Opinion(stage, levels[each.person], reason, given_on) for each in able},
        tuple(each.full_name for each in able),
        len(due) - len(able),
        len(season.reviewed()) - len(due),
    )


def _level(member: SeasonMember, stage: Stage, choice: str) -> str:
    if choice == AGREE:
        return member.rating.level_at(agrees_with(stage))
    return "" if choice == ABSENT else choice
