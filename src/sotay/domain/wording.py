"""Earlier wordings of an answer, so that nothing written is lost when it is written over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sotay.domain.assessment import Answer

SITTING = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Wording:
    """An answer as it stood until ``kept_at``, when another sitting began to change it."""

    answer: Answer
    kept_at: datetime


def is_worth_keeping(stored: Answer, incoming: Answer, *, saved_at: datetime | None, now: datetime) -> bool:
    """Tell whether the stored answer is kept as an earlier wording before the incoming one takes its place.

    Within one sitting every keystroke is a save, and only the last of them is a wording: an answer is kept when it was
    last saved a while ago. One stored before moments were noted is kept as well.
    """
    if stored.is_blank or stored == incoming:
        return False
    return saved_at is None or now - saved_at >= SITTING
