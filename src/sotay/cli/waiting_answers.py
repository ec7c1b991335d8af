"""What ``handbook fill`` says of answers that it wrote and that do not count yet, since the period moved."""

from __future__ import annotations

from collections.abc import Iterable

from sotay.domain.assessment import AnswerState, Assessment
from sotay.domain.manifestation import ManifestationId
from sotay.texts import cli_handbook as texts
from sotay.texts.levels import levels_to_choose


def waiting_among(assessment: Assessment, items: Iterable[ManifestationId]) -> tuple[ManifestationId, ...]:
    """Return those of some items whose answer waits to be confirmed."""
    return tuple(each for each in items if assessment.state(each) is AnswerState.TO_CONFIRM)


def lines(assessment: Assessment, waiting: Iterable[ManifestationId]) -> tuple[str, ...]:
    """Say of each answer why it does not count: its level is offered no more, or its words are others."""
    return tuple(_line(assessment, each) for each in waiting)


def plain(assessment: Assessment, waiting: Iterable[ManifestationId]) -> dict[str, object]:
    """Return the same for ``--json``, by item; ``is_offered`` is whether the level can still be chosen."""
    found = {
        str(each): {
            "level": assessment.written(each).level,
            "version": assessment.other_words[each].version,
            "is_offered": assessment.checklist.offers(assessment.written(each).level),
        }
        for each in waiting
    }
    return {"waiting": found, "levels": [level.key for level in assessment.checklist.levels]} if found else {}


def _line(assessment: Assessment, item: ManifestationId) -> str:
    checklist, asked = assessment.checklist, assessment.other_words[item]
    code, key = checklist.code(item), assessment.written(item).level
    if key is None or checklist.offers(key):
        return texts.still_waits(code, asked.version)
    former = asked.level(key)
    levels = levels_to_choose([(each.key, each.sentence) for each in checklist.levels])
    return texts.level_is_gone(code, asked.version, former.sentence if former else key, levels)
