"""Taking open data in: what the handbook lacks is added, nothing that is there is changed, and all of it can go back.

The rules and their reasons are in ``docs/adr/0014-open-data.md``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from sotay.domain.assessment import Answer, Assessment
from sotay.domain.audience import Reader
from sotay.domain.diary import DiaryDraft
from sotay.domain.manifestation import Checklist, ManifestationId
from sotay.domain.member import PROFILE_LINES, Profile
from sotay.domain.moving import moved_to
from sotay.domain.open_data import Fate, ImportCounts, OpenHandbook, OpenPeriod, OtherVersion, Part
from sotay.domain.period import Period
from sotay.domain.review import AnnualReview
from sotay.domain.snapshot import content_hash
from sotay.domain.strict_plain import Unreadable, read_strictly
from sotay.domain.wording import Wording
from sotay.services import import_steps
from sotay.services.diary import DRAFT_KEY
from sotay.services.import_steps import StepBack
from sotay.services.importing_entries import EntryMerge
from sotay.services.open_data import is_of_this_handbook
from sotay.services.repositories import UnitOfWork
from sotay.services.review_words import SETTING as REVIEW_WORDS
from sotay.services.review_words import can_be_read, keep_other_words

Progress = Callable[[int, int], None]
"""Called with how many parts are done and how many there are; may raise ImportStopped."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; ``steps_back`` are to be taken in this order."""

    counts: ImportCounts
    steps_back: tuple[StepBack, ...]


def import_open_data(
    uow: UnitOfWork, *, incoming: OpenHandbook, now: datetime, progress: Progress = lambda _done, _all: None
) -> Imported:
    """Add what the handbook lacks, in one transaction; what is there stays as it is.

    An answer or a review that differs is kept among the earlier words, an entry or remedy as one more; a commitment
    of a year that has one is left out, and so is what the handbook has deleted. ImportStopped from ``progress`` leaves
    everything as it was.
    """
    with uow:
        merge = _Merge(uow, incoming, now)
        merge.all(progress)
        uow.commit()
    counts = ImportCounts(MappingProxyType(dict(merge.counts)), tuple(merge.other_versions))
    return Imported(counts, tuple(reversed(merge.steps_back)))


def undo_import(uow: UnitOfWork, *, imported: Imported, progress: Progress = lambda _done, _all: None) -> int:
    """Take back what an import added and nobody has changed since; return how many changed parts were left.

    ImportStopped from ``progress`` leaves everything as it was.
    """
    left, total = 0, len(imported.steps_back)
    with uow:
        for done, step in enumerate(imported.steps_back):
            progress(done, total)
            left += step(uow)
        uow.commit()
    return left


class _Merge:
    """One import on its way: counts what it did and notes how to take each step back."""

    def __init__(self, uow: UnitOfWork, incoming: OpenHandbook, now: datetime) -> None:
        self._uow = uow
        self._incoming = incoming
        self._now = now
        self.counts: Counter[tuple[Fate, Part]] = Counter()
        self.other_versions: list[OtherVersion] = []
        self.steps_back: list[StepBack] = []

    def all(self, progress: Progress) -> None:
        """Take everything in, one part after another."""
        incoming = self._incoming
        entries = EntryMerge(self._uow, incoming, self._did)
        total = len(incoming.periods) + len(incoming.diary) + len(incoming.remedies)
        living = {each.period for each in self._uow.assessments.summaries()}
        deleted = {each.period for each in self._uow.assessments.summaries(deleted=True)}
        progress(0, total)
        self._profile()
        self._settings()
        self._checklists()
        for done, period in enumerate(incoming.periods, start=1):
            if period.period in deleted:
                self._did(Fate.LEFT, Part.PERIOD)
            elif period.period in living:
                self._period(period)
            else:
                self._add_period(period)
            progress(done, total)
        for done, entry in enumerate(incoming.diary, start=len(incoming.periods) + 1):
            entries.entry(entry)
            progress(done, total)
        for done, remedy in enumerate(incoming.remedies, start=total - len(incoming.remedies) + 1):
            entries.remedy(remedy)
            progress(done, total)
        self.steps_back += entries.steps_back()
        self._of_years()
        self._hand_ins()

    def _did(self, fate: Fate, part: Part, step_back: StepBack | None = None, count: int = 1) -> None:
        if count:
            self.counts[fate, part] += count
        if step_back is not None:
            self.steps_back.append(step_back)

    def _profile(self) -> None:
        present, incoming, empty = self._uow.profiles.get(), self._incoming.profile, Profile()
        taken = {}
        for name in PROFILE_LINES:
            here, there = getattr(present, name), getattr(incoming, name)
            if there == getattr(empty, name):
                continue
            if here == getattr(empty, name):
                taken[name] = there
            else:
                self._did(Fate.SAME if here == there else Fate.LEFT, Part.PROFILE_LINE)
        if taken:
            self._uow.profiles.put(replace(present, **taken))
            self._did(Fate.ADDED, Part.PROFILE_LINE, import_steps.empty_lines(taken), len(taken))

    def _settings(self) -> None:
        present = self._uow.settings.all()
        for key, value in self._incoming.settings.items():
            if key in present or is_of_this_handbook(key) or not _can_be_read(key, value):
                self._did(Fate.SAME if present.get(key) == value else Fate.LEFT, Part.SETTING)
            else:
                self._uow.settings.put(key, value)
                self._did(Fate.ADDED, Part.SETTING, import_steps.put_setting_back(key, None, value))

    def _checklists(self) -> None:
        # Which version holds for new periods is the member's choice, made by accepting it.
        if self._uow.checklists.current() is None:
            for name in self._incoming.accepted_checklists:
                self._uow.checklists.accept(self._incoming.checklists[name], self._now)

    def _add_period(self, incoming: OpenPeriod) -> None:
        assessments, period = self._uow.assessments, incoming.period
        checklists = self._incoming.checklists
        checklist = checklists[incoming.checklist]
        incoming = incoming.in_order(checklist)
        assessments.add(
            Assessment(
                period=period,
                due=incoming.due,
                checklist=checklist,
                opened_at=incoming.opened_at,
                closed_at=incoming.closed_at,
                last_item=incoming.last_item,
                answers=MappingProxyType({each.manifestation_id: each for each in incoming.answers}),
                other_words=MappingProxyType(
                    {ManifestationId(item): checklists[name] for item, name in incoming.other_words.items()}
                ),
                reader=Reader(incoming.reader, incoming.membership),
            )
        )
        for wording in incoming.wordings:
            assessments.keep_wording(period, wording)
        for event in incoming.events:
            assessments.log(period, event.act, event.at, event.detail)
        self._did(Fate.ADDED, Part.PERIOD, import_steps.purge_period(incoming, self._now))
        self._did(Fate.ADDED, Part.ANSWER, count=len(incoming.answers))
        self._did(Fate.ADDED, Part.WORDING, count=len(incoming.wordings))

    def _period(self, incoming: OpenPeriod) -> None:
        present = self._uow.assessments.get(incoming.period)
        earlier = set(self._uow.assessments.all_wordings(incoming.period))
        if content_hash(present.checklist) == incoming.checklist:
            self._did(Fate.SAME, Part.PERIOD)
        else:
            asked = self._incoming.checklists[incoming.checklist]
            self.other_versions.append(OtherVersion(incoming.period, present.checklist, asked))
        incoming = incoming.in_order(present.checklist)
        for answer in incoming.answers:
            name = incoming.other_words.get(answer.manifestation_id, incoming.checklist)
            self._answer(present, answer, self._incoming.checklists[name], {each.answer for each in earlier})
        for wording in incoming.wordings:
            if wording in earlier:
                self._did(Fate.SAME, Part.WORDING)
            else:
                earlier.add(wording)
                self._keep_wording(present, wording, Fate.ADDED, Part.WORDING)

    def _answer(self, present: Assessment, answer: Answer, asked: Checklist, earlier: Set[Answer]) -> None:
        period, item, stored = present.period, answer.manifestation_id, present.written(answer.manifestation_id)
        fits = answer.level is None or present.checklist.level(answer.level) is not None
        if answer == stored or answer in earlier:
            self._did(Fate.SAME, Part.ANSWER)
        elif present.checklist.item(item) is None:
            self._did(Fate.LEFT, Part.ANSWER)
        elif stored.is_blank and fits and not present.is_closed:
            _, saved_at = self._uow.assessments.stored_answer(period, item)
            self._uow.assessments.put_answer(period, answer, at=self._now)
            self._put_words(period, answer, asked)
            self._did(Fate.ADDED, Part.ANSWER, import_steps.put_answer_back(period, stored, saved_at, answer))
        else:
            self._keep_wording(present, Wording(answer, self._now), Fate.BESIDE, Part.ANSWER)

    def _put_words(self, period: Period, answer: Answer, asked: Checklist) -> None:
        """Note where an answer that came in was given to words that mean something else than those of the period."""
        frame, item = self._uow.assessments.frame(period), answer.manifestation_id
        known = (*self._uow.checklists.accepted(), *self._incoming.checklists.values())
        given = replace(frame, checklist=asked, answers=MappingProxyType({item: answer}), other_words={})
        others = moved_to(given, frame.checklist, known).other_words
        if others or item in frame.other_words:
            kept = {key: each for key, each in frame.other_words.items() if key != item}
            self._uow.assessments.put_other_words(period, {**kept, **others})

    def _keep_wording(self, present: Assessment, wording: Wording, fate: Fate, part: Part) -> None:
        self._uow.assessments.keep_wording(present.period, wording)
        self._did(fate, part, import_steps.remove_wording(present.period, wording))

    def _of_years(self) -> None:
        for review in self._incoming.reviews:
            self._review(review)
        for commitment in self._incoming.commitments:
            promised = self._uow.commitments.get(commitment.year)
            if promised is None:
                self._uow.commitments.put(commitment)
                self._did(Fate.ADDED, Part.COMMITMENT, import_steps.remove_commitment(commitment))
            else:
                self._did(Fate.SAME if promised == commitment else Fate.LEFT, Part.COMMITMENT)

    def _review(self, review: AnnualReview) -> None:
        saved, key = self._uow.reviews.get(review.year), f"{REVIEW_WORDS}{review.year}"
        before = self._uow.settings.get(key)
        if saved is None:
            self._uow.reviews.put(review)
            self._did(Fate.ADDED, Part.REVIEW, import_steps.remove_review(review))
        elif saved == review:
            self._did(Fate.SAME, Part.REVIEW)
        elif saved.texts == review.texts or not any(text.strip() for text in review.texts.values()):
            self._did(Fate.LEFT, Part.REVIEW)  # only points, boxes or the date are others
        elif keep_other_words(self._uow, other=review, now=self._now):
            self._did(Fate.BESIDE, Part.REVIEW, import_steps.put_setting_back(key, before, self._uow.settings.get(key)))
        else:
            self._did(Fate.SAME, Part.REVIEW)

    def _hand_ins(self) -> None:
        present = {each.id: each for each in self._uow.hand_ins.all()}
        taken = {each.sequence for each in present.values()}
        for hand_in in self._incoming.hand_ins:
            if hand_in.id in present or hand_in.sequence in taken:
                self._did(Fate.SAME if present.get(hand_in.id) == hand_in else Fate.LEFT, Part.HAND_IN)
            else:
                self._uow.hand_ins.put(hand_in)
                self._did(Fate.ADDED, Part.HAND_IN, import_steps.remove_hand_in(hand_in))
        cells = {each.key: each for each in self._uow.hand_ins.cells()}
        for cell in self._incoming.cells:
            if cell.key in cells:
                self._did(Fate.SAME if cells[cell.key] == cell else Fate.LEFT, Part.CELL)
            else:
                self._uow.hand_ins.put_cell(cell)
                self._did(Fate.ADDED, Part.CELL, import_steps.remove_cell(cell))


def _can_be_read(key: str, value: str) -> bool:
    """Tell whether a setting holds what the handbook will look for in it."""
    if key.startswith(REVIEW_WORDS):
        return can_be_read(value)
    if key != DRAFT_KEY or not value:
        return True
    try:
        read_strictly(DiaryDraft, json.loads(value))
    except (ValueError, RecursionError, Unreadable):
        return False
    return True
