"""Earlier wordings of an answer, so that nothing written is lost when it is written over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sotay.domain.assessment import Answer
from sotay.domain.word_changes import same_at_front

SITTING = timedelta(minutes=5)
PASSAGE_LETTERS = 40
"""About a clause; typing and mending never take that much away between two saves."""


@dataclass(frozen=True, slots=True)
class Wording:
    """An answer as it stood until ``kept_at``, when another sitting began to change it."""

    answer: Answer
    kept_at: datetime


def is_worth_keeping(stored: Answer, incoming: Answer, *, saved_at: datetime | None, now: datetime) -> bool:
    """Tell whether the stored answer is kept as an earlier wording before the incoming one takes its place.

    Within one sitting every keystroke is a save, and only the last of them is a wording: an answer is kept when it was
    last saved a while ago. One stored before moments were noted is kept as well, one saved later than now (the clock
    went back, and nobody knows by how much), and one of which a whole passage is written over or taken away at once.
    """
    if stored.is_blank or stored == incoming:
        return False
    if saved_at is None or now < saved_at:
        return True
    return now - saved_at >= SITTING or _loses_a_passage(stored, incoming)


def _loses_a_passage(stored: Answer, incoming: Answer) -> bool:
    return any(
        is_passage_gone(getattr(stored, name), getattr(incoming, name))
        for name in ("done_well", "shortcoming", "cause", "remedy", "private_note")
    )


def is_passage_gone(before: str, after: str) -> bool:
    """Tell whether a whole passage lies between what both texts begin and end with."""
    if len(before) < PASSAGE_LETTERS or before == after:
        return False
    front = same_at_front(before, after)
    end = same_at_front(before[front:][::-1], after[front:][::-1])
    return len(before) - front - end >= PASSAGE_LETTERS
