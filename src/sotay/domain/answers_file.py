"""What an ANSWERS.yaml file asks to add to one open period (command line and sample data)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sotay.domain.assessment import Answer
from sotay.domain.manifestation import LevelKey, ManifestationId
from sotay.domain.period import Period


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """The named fields of one answer; None leaves a field as it is."""

    manifestation_id: ManifestationId
    level: LevelKey | None = None
    done_well: str | None = None
    shortcoming: str | None = None
    cause: str | None = None
    remedy: str | None = None
    private_note: str | None = None

    def applied_to(self, answer: Answer) -> Answer:
        """Return the answer with the named fields replaced."""
        named = {
            name: value
            for name in ("level", "done_well", "shortcoming", "cause", "remedy", "private_note")
            if (value := getattr(self, name)) is not None
        }
        return replace(answer, **named)


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """The period, its due date where named, and the changes in file order."""

    period: Period
    due: date | None
    changes: tuple[AnswerChange, ...]
