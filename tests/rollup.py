"""Roll-ups that the tests start from: the season of the papers' tests, as its cell would send it."""

from dataclasses import replace
from datetime import date, timedelta

from tests.builders import NOW
from tests.cell import a_person
from tests.reports.season_builders import a_season
from tests.season import GOOD

from sotay.domain.collecting import BatchId, FromFile
from sotay.domain.hand_in import SubmissionId
from sotay.domain.plain import to_json
from sotay.domain.rating import STAGES, Stage
from sotay.domain.rollup import USUAL_PARTS, RolledLevel, RolledPerson, Rollup, RollupPart, roll_up
from sotay.domain.unit import CollectedRollup, Unit, UnitId

ALL_PARTS = frozenset(RollupPart)
UP_TO_CELL = STAGES[:-1]
NAMES = ("An", "Bình", "Chính", "Dung", "Đạt", "Hạnh")


def roster_of(season):
    """Return people who bear the names of a season."""
    return tuple(a_person(each.person.removeprefix("p"), each.full_name) for each in season.members)


def a_rollup(count: int = 10, parts=USUAL_PARTS, **changes) -> Rollup:
    season = a_season(count, **changes)
    return roll_up(season, roster_of(season), parts)


def small_rollup(*levels, year=2026, cell="Chi bộ 1", **changes) -> Rollup:
    """Return the roll-up of a cell whose people were proposed for these levels, "" for none; named by their place."""
    people = tuple(a_rolled_person(place, level) for place, level in enumerate(levels))
    made = Rollup(
        year=year, cell=cell, secretary="Lò Văn Ánh", held_on=date(year, 12, 5), people=people, votes=(), mirror=None,
        items={}, report=None,
    )  # fmt: skip
    return replace(made, **changes)


def a_rolled_person(place, level=GOOD, **changes) -> RolledPerson:
    rated = tuple(RolledLevel(stage, level if stage in (Stage.OWN, Stage.CELL) else "", "") for stage in UP_TO_CELL)
    made = RolledPerson(
        key=f"{place}", full_name=f"Nguyễn Văn {NAMES[place]}", sort_as=NAMES[place], office="", joined_on=None,
        is_official=True, excluded="", unreviewed="", grounds=(), levels=rated if level else (), basis="", remark="",
    )  # fmt: skip
    return replace(made, **changes)


def a_unit(number=1, **changes) -> Unit:
    return replace(Unit(UnitId(f"u{number}"), f"Chi bộ {number}", "Lò Văn Ánh"), **changes)


def taken(number, rollup, unit=None, *, batch=1) -> CollectedRollup:
    """Return a roll-up as the committee took it; numbers grow in the order of arrival."""
    unit = unit or a_unit()
    return CollectedRollup(
        id=SubmissionId(f"r{number}"),
        unit_id=unit.id,
        year=rollup.year,
        content=to_json(rollup),
        received_at=NOW + timedelta(minutes=number),
        origin=FromFile(number, f"key of {unit.id}", f"hash {number}", "{}", BatchId(batch)),
    )
