from datetime import date

import pytest

from sotay.domain.period import PeriodKind
from sotay.domain.period_choices import nearby_periods, usual_period

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("kind", list(PeriodKind))
def test_the_usual_period_of_each_kind_holds_today_and_is_offered(kind):
    usual = usual_period(kind, TODAY)

    assert usual.start <= TODAY <= usual.end
    assert usual in nearby_periods(kind, TODAY)


@pytest.mark.parametrize("kind", list(PeriodKind))
def test_offered_periods_are_of_their_kind_and_the_latest_comes_first(kind):
    offered = nearby_periods(kind, TODAY)

    assert {each.kind for each in offered} == {kind}
    assert list(offered) == sorted(offered, reverse=True)
    assert len(set(offered)) == len(offered)


def test_months_go_over_the_turn_of_the_year():
    written = [each.written for each in nearby_periods(PeriodKind.MONTH, date(2026, 1, 15))]

    assert written[:4] == ["2026-03", "2026-02", "2026-01", "2025-12"]


@pytest.mark.parametrize(("year", "term"), [(2025, "2025-2030"), (2026, "2025-2030"), (2029, "2025-2030")])
def test_the_usual_term_lies_between_two_congresses(year, term):
    assert usual_period(PeriodKind.TERM, date(year, 3, 1)).written == term
