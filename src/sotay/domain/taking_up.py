"""Which promises of an assessment become remedies that are followed: one for each line of an answer's remedy.

A promise is never taken twice: the same words under the same item are one remedy, also when it was deleted since.
Only what was done before the period began may be promised, and followed, anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sotay.domain.assessment import Assessment
from sotay.domain.manifestation import LevelKey, ManifestationId
from sotay.domain.period import Period
from sotay.domain.remedy import Progress, Remedy, RemedyId
from sotay.domain.search import nfc

FIXED = LevelKey("fixed")
"""The level that says: put right already. A key keeps its meaning through every version of a checklist."""

_BULLET = re.compile(r"^(?:[-–—•*+]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Promise:
    """One line of an answer's remedy, with the shortcoming it puts right; ``is_kept`` where the answer says so."""

    manifestation_id: ManifestationId
    step: str
    fault: str
    is_kept: bool


class Followed:
    """What is followed already, found by item and words; made once for any number of periods."""

    def __init__(self, remedies: Iterable[Remedy]) -> None:
        self._by_key: dict[tuple[ManifestationId | None, str], list[Remedy]] = {}
        for each in remedies:
            self.add(each)

    def add(self, remedy: Remedy) -> None:
        """Count one more."""
        self._by_key.setdefault(_key(remedy.manifestation_id, remedy.step), []).append(remedy)

    def holds(self, manifestation_id: ManifestationId, step: str, period: Period) -> bool:
        """Tell whether a promise of a period is followed."""
        return any(_counts(each, period) for each in self._by_key.get(_key(manifestation_id, step), ()))


def steps_in(text: str) -> tuple[str, ...]:
    """Return the steps of a remedy, one for each line, without the sign of a list before it."""
    lines = (_BULLET.sub("", line.strip()).strip() for line in nfc(text).splitlines())
    return tuple(line for line in lines if line)


def untracked(
    assessment: Assessment, followed: Followed, *, only: ManifestationId | None = None
) -> tuple[Promise, ...]:
    """Return the promises of an assessment that are not followed yet, in printed order.

    ``followed`` holds all remedies, deleted ones too; ``only`` names the one item that is asked about.
    """
    found: dict[tuple[ManifestationId | None, str], Promise] = {}
    for said in assessment.said():
        item, answer = said.item.id, said.answer
        if only is not None and item != only:
            continue
        for step in steps_in(answer.remedy):
            if not followed.holds(item, step, assessment.period):
                promise = Promise(item, step, answer.shortcoming.strip(), is_kept=answer.level == FIXED)
                found.setdefault(_key(item, step), promise)
    return tuple(found.values())


def remedy_of(promise: Promise, *, remedy_id: RemedyId, source: Period, today: date) -> Remedy:
    """Return the remedy that a promise becomes: found by the member, without a due date."""
    return Remedy(
        id=remedy_id,
        step=promise.step,
        opened_on=today,
        fault=promise.fault,
        manifestation_id=promise.manifestation_id,
        source=source,
        progress=Progress.DONE if promise.is_kept else Progress.WAITING,
        done_on=today if promise.is_kept else None,
    )


def _counts(remedy: Remedy, period: Period) -> bool:
    return remedy.done_on is None or remedy.done_on >= period.start or remedy.source == period


def _key(manifestation_id: ManifestationId | None, step: str) -> tuple[ManifestationId | None, str]:
    return manifestation_id, " ".join(step.casefold().split()).rstrip(".; ")
