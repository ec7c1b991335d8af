"""The one next step: in an open period, or between two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sotay.domain.assessment import AnswerState, Assessment
from sotay.domain.manifestation import ManifestationId
from sotay.domain.period import Period
from sotay.domain.reminders import Reminders


class StepKind(Enum):
    """What the one button does."""

    BEGIN = "begin"
    GO_ON = "go_on"
    CLOSE = "close"
    START = "start"
    PROMISES = "promises"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step, and the item it leads to; only BEGIN and GO_ON have one."""

    kind: StepKind
    item: ManifestationId | None = None


def next_step(assessment: Assessment) -> NextStep:
    """Return where to go on: at the item last worked on while it has no level, else at the next without one.

    Items that were only looked at are no work: a period with nothing written begins with its first item.
    """
    if all(state is AnswerState.UNANSWERED for state in assessment.states()):
        return NextStep(StepKind.BEGIN, assessment.next_unanswered(None))
    last = assessment.last_item
    if last in assessment.unanswered():
        return NextStep(StepKind.GO_ON, last)
    item = assessment.next_unanswered(last)
    if item is None:
        return NextStep(StepKind.CLOSE)
    return NextStep(StepKind.GO_ON, item)


def step_between(suggested: Period, due: Reminders, today: date) -> NextStep:
    """Return what comes while no period is open; the year is answered for before one that has not begun is started."""
    if suggested.start > today and due.promises is not None:
        return NextStep(StepKind.PROMISES)
    if suggested.start > today and due.review is not None:
        return NextStep(StepKind.REVIEW)
    return NextStep(StepKind.START)
