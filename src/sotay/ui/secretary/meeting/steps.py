"""The way through a meeting: its beginning, each member in turn, its end. Pure."""

from __future__ import annotations

from sotay.domain.rating import Stage
from sotay.domain.season import Season, SeasonMember
from sotay.texts import cell_meeting as texts

OPENING, CLOSING = "opening", "closing"


def steps_of(season: Season) -> tuple[str, ...]:
    """Return the keys of all steps; a member's is his own."""
    return (OPENING, *(each.person for each in season.reviewed()), CLOSING)


def names_of(season: Season) -> tuple[str, ...]:
    """Return what the steps are called, in the same order."""
    members = enumerate(season.reviewed(), start=1)
    return (
        texts.opening(),
        *(texts.step_of(number, each.full_name, is_done=is_done(each)) for number, each in members),
        texts.closing(),
    )


def is_done(member: SeasonMember) -> bool:
    """Tell whether the cell has proposed a level."""
    return member.rating.at(Stage.CELL) is not None


def still_open(season: Season) -> tuple[SeasonMember, ...]:
    """Return for whom it has not."""
    return tuple(each for each in season.reviewed() if not is_done(each))
