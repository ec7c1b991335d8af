"""The levels of the rules as whole sentences to choose from, each with its conditions; nothing is worked out."""

from __future__ import annotations

from decimal import Decimal

from sotay.domain.form import RatingLevel
from sotay.domain.rating import Stage
from sotay.domain.review_rules import ReviewRules
from sotay.texts import cell_rating_person as texts
from sotay.ui.common.choice_list import Choice


def choices_of(rules: ReviewRules, stage: Stage, *, with_conditions: bool = True) -> tuple[Choice, ...]:
    """Return the levels that a stage may give, and its absence with the key "" where a member may be without."""
    levels = tuple(Choice(each.key, each.name, conditions_of(each) if with_conditions else "") for each in rules.levels)
    if not stage.may_be_absent:
        return levels
    return (*levels, Choice("", texts.without_stage(), texts.without_stage_hint(stage) if with_conditions else ""))


def conditions_of(level: RatingLevel) -> str:
    """Return what the rules say of a level, as it is read beside it."""
    at_least, below = _number(level.at_least), _number(level.below)
    said = [texts.points(at_least, below)] if at_least or below else []
    said += [f"{each.text}." for each in level.conditions]
    return " ".join([*said, level.note] if level.note else said)


def _number(points: Decimal | None) -> str:
    return "" if points is None else f"{points.normalize():f}".replace(".", ",")
