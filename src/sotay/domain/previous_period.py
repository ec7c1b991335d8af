"""Which earlier period is quoted beside the one that is being answered."""

from __future__ import annotations

from collections.abc import Sequence

from sotay.domain.assessment import Assessment
from sotay.domain.period import Period


def previous_of(period: Period, candidates: Sequence[Assessment]) -> Assessment | None:
    """Return the assessment of the latest period before ``period``, preferring the same kind; None without any.

    Of several checklists only the one that the period is answered against counts.
    """
    own = next((each.checklist.id for each in candidates if each.period == period), None)
    same = [each for each in candidates if own in (None, each.checklist.id)]
    earlier = [each for each in same if each.period.end < period.end]
    same_kind = [each for each in earlier if each.period.kind is period.kind]
    return max(same_kind or earlier, key=lambda each: each.period, default=None)
