"""The cap on the highest level: counted and told, never enforced, since the level above decides.

Source: Điều 11 of the rules on review of 2025; base, rate and rounding are settings, as readings differ in practice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from sotay.domain.review_rules import CapBase, CapRule, CapSetting, Rounding

_ROUNDINGS = {Rounding.DOWN: ROUND_FLOOR, Rounding.NEAREST: ROUND_HALF_UP, Rounding.UP: ROUND_CEILING}
_PER_CENT = Decimal(100)


@dataclass(frozen=True, slots=True)
class Cap:
    """How many may hold the capped level and how many do; ``base`` is the number that the share is of."""

    setting: CapSetting
    base: int
    allowed: int
    given: int

    @property
    def is_exceeded(self) -> bool:
        """Tell whether more hold the level than the share allows."""
        return self.given > self.allowed


def cap_of(counts: Mapping[str, int], rule: CapRule, setting: CapSetting | None = None) -> Cap:
    """Return the cap for a group; ``counts`` maps level keys to the numbers of members, and may lack keys."""
    chosen = setting or rule.usual
    given = counts.get(rule.of, 0)
    good = counts.get(rule.good, 0)
    bases = {
        CapBase.GOOD: good,
        CapBase.GOOD_OR_BETTER: good + given,
        CapBase.ALL_RATED: sum(counts.values()),
    }
    base = bases[chosen.base]
    share = base * chosen.per_cent / _PER_CENT
    allowed = int(share.to_integral_value(rounding=_ROUNDINGS[chosen.rounding]))
    return Cap(chosen, base, allowed, given)
