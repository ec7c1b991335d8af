"""How far each period was answered; says nothing of what was answered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sotay.domain.history import History
from sotay.domain.period import Period


@dataclass(frozen=True, slots=True)
class Fill:
    """How many items of a period have a level, only words, or nothing."""

    period: Period
    answered: int
    half: int
    untouched: int

    @property
    def total(self) -> int:
        """Return how many items the checklist of the period had."""
        return self.answered + self.half + self.untouched


def fills(history: History) -> tuple[Fill, ...]:
    """Return how far each period was answered, the earliest first."""
    asked = history.asked()
    answered: Counter[Period] = Counter()
    half: Counter[Period] = Counter()
    for point in history.points:
        if point.manifestation_id in asked.get(point.period, ()):
            (half if point.level is None else answered)[point.period] += 1
    return tuple(
        Fill(period, answered[period], half[period], len(items) - answered[period] - half[period])
        for period, items in asked.items()
    )
