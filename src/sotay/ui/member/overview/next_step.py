"""The one next step of an open period."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sotay.domain.assessment import AnswerState, Assessment
from sotay.domain.manifestation import ManifestationId


class StepKind(Enum):
    """What the one button does."""

    BEGIN = "begin"
    GO_ON = "go_on"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step, and the item it leads to; no item for CLOSE."""

    kind: StepKind
    item: ManifestationId | None


def next_step(assessment: Assessment) -> NextStep:
    """Return where to go on: at the item last worked on while it has no level, else at the next without one.

    Items that were only looked at are no work: a period with nothing written begins with its first item.
    """
    if all(state is AnswerState.UNANSWERED for state in assessment.states()):
        return NextStep(StepKind.BEGIN, assessment.next_unanswered(None))
    last = assessment.last_item
    if last is not None and assessment.answer(last).state is not AnswerState.ANSWERED:
        return NextStep(StepKind.GO_ON, last)
    item = assessment.next_unanswered(last)
    if item is None:
        return NextStep(StepKind.CLOSE, None)
    return NextStep(StepKind.GO_ON, item)
