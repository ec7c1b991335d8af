"""Who counts where in a season."""

from dataclasses import replace

from tests.reports.season_builders import EMPTY_SEASON, a_season, decided
from tests.season import BEST, DONE, FAILED, GOOD

from sotay.domain.rating import Stage
from sotay.domain.season import HandInState


def names(members):
    return [each.full_name for each in members]


def test_excluded_members_and_those_not_reviewed_yet_are_told_apart():
    season = a_season()

    assert len(season.members) == len(season.in_scope()) + 2
    assert names(each for each in season.in_scope() if not each.is_reviewed) == ["Vàng A Chính"]
    assert len(season.reviewed()) + len(season.not_reviewed()) == len(season.members)


def test_nobody_excluded_is_asked_for_a_paper():
    assert not [each for each in a_season().pending() if each.excluded]


def test_a_late_paper_is_not_pending():
    late = [each for each in a_season().in_scope() if each.hand_in is HandInState.LATE]

    assert late
    assert not set(names(late)) & set(names(a_season().pending()))


def test_levels_are_counted_stage_by_stage_and_only_of_those_reviewed():
    season = a_season()

    assert season.counts_at(Stage.OWN) == {BEST: 3, GOOD: 4, DONE: 2, FAILED: 0}
    assert season.counts_at(Stage.CELL) == {BEST: 0, GOOD: 7, DONE: 2, FAILED: 0}
    assert sum(season.counts_at(Stage.DECISION).values()) == 0


def test_a_season_is_decided_once_everybody_reviewed_is():
    season = a_season()
    all_but_one = decided(season).members

    assert decided(season).is_decided
    assert not replace(season, members=(season.members[0], *all_but_one[1:])).is_decided
    assert not EMPTY_SEASON.is_decided


def test_the_cap_counts_proposals_until_all_is_decided():
    season = a_season()

    assert (season.cap().base, season.cap().given) == (7, 0)
    assert decided(season).cap().base == 7
