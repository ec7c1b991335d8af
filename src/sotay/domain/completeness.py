"""How far each period was answered; says nothing of what was answered."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sotay.domain.assessment import AnswerState
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
    found: dict[Period, Counter[AnswerState]] = {period: Counter() for period, _ in history.periods}
    hidden = history.hidden()
    known = {
        period: {item.id for item in checklist.items() if (period, item.id) not in hidden}
        for period, checklist in history.periods
    }
    for point in history.points:
        if point.manifestation_id in known.get(point.period, ()):
            found[point.period][AnswerState.HALF if point.level is None else AnswerState.ANSWERED] += 1
    return tuple(
        Fill(
            period,
            counts[AnswerState.ANSWERED],
            counts[AnswerState.HALF],
            len(known[period]) - counts[AnswerState.ANSWERED] - counts[AnswerState.HALF],
        )
        for period, counts in found.items()
    )
