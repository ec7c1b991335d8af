"""The cap on the highest level by each base, rate and rounding."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.season import BEST, DONE, GOOD, RULES

from sotay.domain.cap import cap_of
from sotay.domain.review_rules import CapBase, CapSetting, Rounding

COUNTS = {BEST: 5, GOOD: 23, DONE: 4}


@pytest.mark.parametrize(
    ("base", "rate", "rounding", "allowed"),
    [
        (CapBase.GOOD, 20, Rounding.DOWN, 4),
        (CapBase.GOOD, 20, Rounding.NEAREST, 5),
        (CapBase.GOOD, 20, Rounding.UP, 5),
        (CapBase.GOOD, 25, Rounding.DOWN, 5),
        (CapBase.GOOD_OR_BETTER, 20, Rounding.DOWN, 5),
        (CapBase.ALL_RATED, 20, Rounding.DOWN, 6),
        (CapBase.ALL_RATED, 20, Rounding.UP, 7),
    ],
)
def test_base_rate_and_rounding_are_settings(base, rate, rounding, allowed):
    cap = cap_of(COUNTS, RULES.cap, CapSetting(base, Decimal(rate), rounding))

    assert (cap.allowed, cap.given, cap.is_exceeded) == (allowed, 5, allowed < 5)


def test_the_shipped_rule_counts_a_fifth_of_those_rated_good():
    cap = cap_of(COUNTS, RULES.cap)

    assert (cap.base, cap.allowed, cap.is_exceeded) == (23, 4, True)


def test_exactly_the_share_is_not_too_many_and_a_half_rounds_up_to_the_nearest():
    assert not cap_of({BEST: 4, GOOD: 20}, RULES.cap).is_exceeded
    nearest = replace(RULES.cap.usual, per_cent=Decimal("12.5"), rounding=Rounding.NEAREST)
    assert cap_of({GOOD: 20}, RULES.cap, nearest).allowed == 3


def test_nobody_rated_good_allows_nobody_the_highest():
    assert cap_of({BEST: 1}, RULES.cap).is_exceeded
    assert not cap_of({}, RULES.cap).is_exceeded
