"""What a member looks at again before a period is closed. Points out, never judges and never hinders."""

from __future__ import annotations

from dataclasses import dataclass

from sotay.domain.assessment import AnswerState, Assessment
from sotay.domain.manifestation import LevelKey, ManifestationId

UNSURE = LevelKey("unsure")
"""The level that asks for more thought. A key keeps its meaning through every version of a checklist; one without this
level simply has no unsure answers."""


@dataclass(frozen=True, slots=True)
class Reread:
    """Items worth another look, each list in printed order.

    ``unanswered`` have neither level nor words, ``half`` words and no level, ``unsure`` the level that asks for more
    thought, ``changed`` another level than in the period before, ``with_private_note`` a note that is never printed,
    ``to_confirm`` an answer that was given to other words than those of now.
    """

    unanswered: tuple[ManifestationId, ...]
    half: tuple[ManifestationId, ...]
    unsure: tuple[ManifestationId, ...]
    changed: tuple[ManifestationId, ...]
    with_private_note: tuple[ManifestationId, ...]
    to_confirm: tuple[ManifestationId, ...] = ()


def before_closing(assessment: Assessment, previous: Assessment | None) -> Reread:
    """Return what to look at again; ``previous`` is the assessment whose words are quoted, or None."""
    answers = tuple(assessment.answer(item.id) for item in assessment.items())
    to_confirm = assessment.to_confirm()
    return Reread(
        unanswered=tuple(
            each.manifestation_id
            for each in answers
            if each.state is AnswerState.UNANSWERED and each.manifestation_id not in to_confirm
        ),
        half=tuple(each.manifestation_id for each in answers if each.state is AnswerState.HALF),
        unsure=tuple(each.manifestation_id for each in answers if each.level == UNSURE),
        changed=tuple(
            each.manifestation_id
            for each in answers
            if previous is not None
            and each.level is not None
            and (before := previous.answer(each.manifestation_id).level) is not None
            and before != each.level
        ),
        with_private_note=tuple(each.item.id for each in assessment.said() if each.answer.private_note.strip()),
        to_confirm=to_confirm,
    )
