"""An assessment: the answers of one period, with the checklist as it stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType

from sotay.domain.errors import PeriodClosed, TextTooLong, UnknownLevel, UnknownManifestation
from sotay.domain.manifestation import Checklist, LevelKey, ManifestationId
from sotay.domain.period import Period
from sotay.domain.search import nfc

TEXT_LIMIT = 20_000


class AnswerState(Enum):
    """How far an item has been answered; says nothing of what was answered."""

    UNANSWERED = "unanswered"
    HALF = "half"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member says of one item; no level means: not answered yet. ``private_note`` never leaves the handbook."""

    manifestation_id: ManifestationId
    level: LevelKey | None = None
    done_well: str = ""
    shortcoming: str = ""
    cause: str = ""
    remedy: str = ""
    private_note: str = ""

    @property
    def state(self) -> AnswerState:
        """Return ANSWERED with a level, HALF with words and no level, else UNANSWERED."""
        if self.level is not None:
            return AnswerState.ANSWERED
        return AnswerState.HALF if self.has_words else AnswerState.UNANSWERED

    @property
    def has_words(self) -> bool:
        """Tell whether any of the five texts holds more than white space."""
        return any(
            text.strip() for text in (self.done_well, self.shortcoming, self.cause, self.remedy, self.private_note)
        )

    @property
    def is_blank(self) -> bool:
        """Tell whether the answer holds nothing at all."""
        return self.state is AnswerState.UNANSWERED


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answers of one period. ``answers`` lacks the items that were never touched."""

    period: Period
    due: date
    checklist: Checklist
    opened_at: datetime
    answers: Mapping[ManifestationId, Answer] = field(default_factory=lambda: MappingProxyType({}))
    closed_at: datetime | None = None
    last_item: ManifestationId | None = None

    @property
    def is_closed(self) -> bool:
        """Tell whether the assessment is read-only."""
        return self.closed_at is not None

    def answer(self, manifestation_id: ManifestationId) -> Answer:
        """Return the answer to an item, a blank one where nothing was written."""
        return self.answers.get(manifestation_id) or Answer(manifestation_id)

    def with_answer(self, answer: Answer) -> Assessment:
        """Return the assessment with one answer put in; refuses as ``check_answer`` does."""
        answers = dict(self.answers)
        answers[answer.manifestation_id] = check_answer(self, answer)
        return replace(self, answers=MappingProxyType(answers))

    def states(self) -> tuple[AnswerState, ...]:
        """Return the state of each item in printed order."""
        return tuple(self.answer(item.id).state for item in self.checklist.items())

    def answered_count(self) -> int:
        """Return how many items have a level."""
        return sum(state is AnswerState.ANSWERED for state in self.states())

    def unanswered(self) -> tuple[ManifestationId, ...]:
        """Return the items without a level, in printed order."""
        return tuple(
            item.id for item in self.checklist.items() if self.answer(item.id).state is not AnswerState.ANSWERED
        )

    def next_unanswered(self, after: ManifestationId | None) -> ManifestationId | None:
        """Return the next item without a level after ``after``, going round; None when all have one."""
        ids = [item.id for item in self.checklist.items()]
        start = ids.index(after) + 1 if after in ids else 0
        waiting = set(self.unanswered())
        return next((each for each in ids[start:] + ids[:start] if each in waiting), None)


@dataclass(frozen=True, slots=True)
class AssessmentSummary:
    """A line of the list of periods, cheap to read."""

    period: Period
    due: date
    closed_at: datetime | None
    answered: int
    total: int
    checklist_version: str
    deleted_at: datetime | None = None


class PeriodAct(Enum):
    """What the log of a period records; the value is stored."""

    OPENED = "opened"
    CLOSED = "closed"
    REOPENED = "reopened"
    DELETED = "deleted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class PeriodEvent:
    """One line of the log of a period."""

    act: PeriodAct
    at: datetime


def check_answer(assessment: Assessment, answer: Answer) -> Answer:
    """Return the answer in NFC, or refuse it.

    Raises PeriodClosed, UnknownManifestation, UnknownLevel or TextTooLong; the assessment is as it was.
    """
    if assessment.is_closed:
        raise PeriodClosed(assessment.period.written)
    if assessment.checklist.item(answer.manifestation_id) is None:
        raise UnknownManifestation(answer.manifestation_id)
    if answer.level is not None and assessment.checklist.level(answer.level) is None:
        raise UnknownLevel(answer.level)
    return replace(
        answer,
        done_well=_text(answer.done_well),
        shortcoming=_text(answer.shortcoming),
        cause=_text(answer.cause),
        remedy=_text(answer.remedy),
        private_note=_text(answer.private_note),
    )


def previous_of(period: Period, candidates: Sequence[Assessment]) -> Assessment | None:
    """Return the assessment of the latest period before ``period``, preferring the same kind; None without any."""
    earlier = [each for each in candidates if each.period.end < period.end]
    same_kind = [each for each in earlier if each.period.kind is period.kind]
    return max(same_kind or earlier, key=lambda each: each.period, default=None)


def _text(text: str) -> str:
    composed = nfc(text)
    if len(composed) > TEXT_LIMIT:
        raise TextTooLong(len(composed), TEXT_LIMIT)
    return composed
