"""What the tests of the review season start from: the shipped rules and small builders."""

from tests.shipped import shipped_catalog

from sotay.domain.rating import STAGES, Opinion, Rating, Stage, with_opinion
from sotay.domain.review_rules import ReviewRules, rules_for

BEST, GOOD, DONE, FAILED = "xuat-sac", "tot", "hoan-thanh", "khong-hoan-thanh"
RULES: ReviewRules = rules_for(2026, shipped_catalog().review_rules()[0])


def rated(*levels: str) -> Rating:
    """Return a rating whose stages gave these levels from the first on; "" for a stage that is absent."""
    rating = Rating()
    for stage, level in zip(STAGES, levels, strict=False):
        rating = with_opinion(rating, Opinion(stage, level), RULES)
    return rating


def rated_up_to(stage: Stage, level: str = GOOD) -> Rating:
    """Return a rating in which every stage up to this one gave one level."""
    return rated(*[level] * (STAGES.index(stage) + 1))
