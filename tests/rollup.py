"""Roll-ups that the tests start from: the season of the papers' tests, as its cell would send it."""

from tests.cell import a_person
from tests.reports.season_builders import a_season

from sotay.domain.rollup import USUAL_PARTS, Rollup, RollupPart, roll_up

ALL_PARTS = frozenset(RollupPart)


def roster_of(season):
    """Return people who bear the names of a season."""
    return tuple(a_person(each.person.removeprefix("p"), each.full_name) for each in season.members)


def a_rollup(count: int = 10, parts=USUAL_PARTS, **changes) -> Rollup:
    season = a_season(count, **changes)
    return roll_up(season, roster_of(season), parts)
