"""An assessment: the answers of one period, with the checklist as it stood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType

from sotay.domain.audience import ANYBODY, Reader, is_for
from sotay.domain.checklist_errors import UnknownLevel
from sotay.domain.errors import PeriodClosed, TextTooLong, UnknownManifestation
from sotay.domain.manifestation import Checklist, LevelKey, Manifestation, ManifestationId
from sotay.domain.period import Period
from sotay.domain.plain import ADDED_LATER
from sotay.domain.search import nfc

TEXT_LIMIT = 20_000


class AnswerState(Enum):
    """How far an item has been answered; says nothing of what was answered.

    TO_CONFIRM: what stands there was said of other words than those of now, and does not count before it is confirmed.
    """

    UNANSWERED = "unanswered"
    HALF = "half"
    TO_CONFIRM = "to-confirm"
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
class Said:
    """An answer that holds something, with the item in the very words that were answered.

    ``is_counted`` is False where those are not the words that the assessment asks now: the member has not said that
    the answer holds for them, or the item is no longer there.
    """

    checklist: Checklist
    item: Manifestation
    answer: Answer
    is_counted: bool = True

    @property
    def code(self) -> str:
        """Return how the item is called, as ``Checklist.code``."""
        return self.checklist.code(self.item.id)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answers of one period. ``answers`` lacks the items that were never touched.

    ``other_words`` names, for an answer that was given to other words than those of ``checklist`` and was not confirmed
    for these, the checklist that has the words. An answer to an item that is no longer there is always among them.
    ``reader`` is for whom the member reads, as it was when the period began.
    """

    period: Period
    due: date
    checklist: Checklist
    opened_at: datetime
    answers: Mapping[ManifestationId, Answer] = field(default_factory=lambda: MappingProxyType({}))
    closed_at: datetime | None = None
    last_item: ManifestationId | None = None
    other_words: Mapping[ManifestationId, Checklist] = field(default_factory=lambda: MappingProxyType({}))
    reader: Reader = ANYBODY

    @property
    def is_closed(self) -> bool:
        """Tell whether the assessment is read-only."""
        return self.closed_at is not None

    def items(self) -> Iterator[Manifestation]:
        """Yield the items that the member is asked about, in printed order; one that holds an answer always."""
        for item in self.checklist.items():
            if is_for(item, self.reader) or not self.written(item.id).is_blank:
                yield item

    def hidden(self) -> tuple[Manifestation, ...]:
        """Return the items that are for others."""
        shown = {item.id for item in self.items()}
        return tuple(item for item in self.checklist.items() if item.id not in shown)

    def answer(self, manifestation_id: ManifestationId) -> Answer:
        """Return the answer to an item as it is worded now; a blank one where nothing was said of these words."""
        if manifestation_id in self.other_words:
            return Answer(manifestation_id)
        return self.written(manifestation_id)

    def written(self, manifestation_id: ManifestationId) -> Answer:
        """Return what is on record, whichever words it was said of; a blank answer where nothing was written."""
        return self.answers.get(manifestation_id) or Answer(manifestation_id)

    def said(self) -> tuple[Said, ...]:
        """Return every answer that holds something, each with the words that it answers.

        In printed order; answers to items that are no longer there come after.
        """
        present = {item.id: item for item in self.checklist.items()}
        ids = (*present, *(each for each in self.answers if each not in present))
        found = (
            self.said_of(each) if each in self.other_words else self._said(each, self.checklist, present.get(each))
            for each in ids
        )
        return tuple(said for said in found if said is not None)

    def said_of(self, manifestation_id: ManifestationId) -> Said | None:
        """Return what is on record of an item with the words that it answers; None where that is nothing."""
        checklist = self.other_words.get(manifestation_id, self.checklist)
        return self._said(manifestation_id, checklist, checklist.item(manifestation_id))

    def _said(self, manifestation_id: ManifestationId, checklist: Checklist, item: Manifestation | None) -> Said | None:
        answer = self.written(manifestation_id)
        if item is None or answer.is_blank:
            return None
        return Said(checklist, item, answer, is_counted=manifestation_id not in self.other_words)

    def gone(self) -> tuple[Said, ...]:
        """Return the answers to items that are asked no more."""
        return tuple(each for each in self.said() if self.is_gone(each.item.id))

    def is_gone(self, manifestation_id: ManifestationId) -> bool:
        """Tell whether an item is asked no more, or was never."""
        return not self.checklist.asks(manifestation_id)

    def with_answer(self, answer: Answer) -> Assessment:
        """Return the assessment with one answer put in; refuses as ``check_answer`` does."""
        frame = settled_by(self, self.written(answer.manifestation_id), answer)
        answers = {**self.answers, answer.manifestation_id: check_answer(frame, answer, self.other_words.values())}
        return replace(self, answers=MappingProxyType(answers), other_words=frame.other_words)

    def confirmed(self, manifestation_id: ManifestationId) -> Assessment:
        """Return the assessment with an answer taken to hold for the words of now; PeriodClosed, UnknownManifestation.

        UnknownLevel where the level that it has is offered no more: that cannot be confirmed, only changed.
        """
        settled = replace(self, other_words=_without(self.other_words, manifestation_id))
        check_answer(settled, self.written(manifestation_id))
        return settled

    def state(self, manifestation_id: ManifestationId) -> AnswerState:
        """Return how far an item is answered."""
        written = self.written(manifestation_id)
        if manifestation_id in self.other_words and not written.is_blank:
            return AnswerState.TO_CONFIRM
        return written.state

    def states(self) -> tuple[AnswerState, ...]:
        """Return the state of each item in printed order."""
        return tuple(self.state(item.id) for item in self.items())

    def answered_count(self) -> int:
        """Return how many items have a level."""
        return sum(state is AnswerState.ANSWERED for state in self.states())

    def unanswered(self) -> tuple[ManifestationId, ...]:
        """Return the items without a level that counts, in printed order."""
        return tuple(item.id for item in self.items() if self.state(item.id) is not AnswerState.ANSWERED)

    def to_confirm(self) -> tuple[ManifestationId, ...]:
        """Return the items whose answer waits to be confirmed, in printed order."""
        return tuple(item.id for item in self.items() if self.state(item.id) is AnswerState.TO_CONFIRM)

    def next_unanswered(self, after: ManifestationId | None) -> ManifestationId | None:
        """Return the next item without a level after ``after``, going round; None when all have one."""
        ids = [item.id for item in self.items()]
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
    MOVED = "moved"
    MOVED_BACK = "moved-back"
    READER_CHANGED = "reader-changed"
    READER_PUT_BACK = "reader-put-back"


@dataclass(frozen=True, slots=True)
class PeriodEvent:
    """One line of the log of a period; ``detail`` holds the two versions of a move, else nothing."""

    act: PeriodAct
    at: datetime
    detail: str = field(default="", metadata=ADDED_LATER)


def check_answer(assessment: Assessment, answer: Answer, known: Iterable[Checklist] = ()) -> Answer:
    """Return the answer in NFC, or refuse it.

    Raises PeriodClosed, UnknownManifestation, UnknownLevel or TextTooLong; the assessment is as it was. A level that
    ``known`` checklists had is refused by its sentence there.
    """
    if assessment.is_closed:
        raise PeriodClosed(assessment.period.written)
    if assessment.checklist.item(answer.manifestation_id) is None:
        raise UnknownManifestation(answer.manifestation_id)
    of_words = assessment.other_words.get(answer.manifestation_id, assessment.checklist)
    if answer.level is not None and not any(each.level(answer.level) for each in (assessment.checklist, of_words)):
        raise _unknown_level(assessment, answer.manifestation_id, answer.level, known)
    return replace(
        answer,
        done_well=_text(answer.done_well),
        shortcoming=_text(answer.shortcoming),
        cause=_text(answer.cause),
        remedy=_text(answer.remedy),
        private_note=_text(answer.private_note),
    )


def settled_by(assessment: Assessment, stored: Answer, incoming: Answer) -> Assessment:
    """Return the assessment without the mark of an answer that a change makes one of the words of now.

    Another level does so, none, or an answer that holds nothing any more. Mending a text leaves open whether the level
    that was chosen for other words holds for these.
    """
    item = incoming.manifestation_id
    if item not in assessment.other_words or (incoming.level == stored.level and not incoming.is_blank):
        return assessment
    return replace(assessment, other_words=_without(assessment.other_words, item))


def _unknown_level(
    assessment: Assessment, item: ManifestationId, key: LevelKey, known: Iterable[Checklist]
) -> UnknownLevel:
    checklist = assessment.checklist
    former = (level for each in (checklist, *known) for level in (*each.levels, *each.withdrawn_levels))
    sentence = next((level.sentence for level in former if level.key == key), "")
    levels = tuple((str(each.key), each.sentence) for each in checklist.levels)
    return UnknownLevel(key, checklist.code(item), sentence, levels)


def _without(
    other_words: Mapping[ManifestationId, Checklist], manifestation_id: ManifestationId
) -> Mapping[ManifestationId, Checklist]:
    return MappingProxyType({key: each for key, each in other_words.items() if key != manifestation_id})


def _text(text: str) -> str:
    composed = nfc(text)
    if len(composed) > TEXT_LIMIT:
        raise TextTooLong(len(composed), TEXT_LIMIT)
    return composed
