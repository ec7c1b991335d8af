"""The talk of the assessment page: read a period, store every change, move from item to item, take back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal, Slot

from sotay.domain.assessment import Answer, Assessment, settled_by
from sotay.domain.manifestation import Checklist, LevelKey, ManifestationId
from sotay.domain.period import Period
from sotay.domain.unmarked import looks_unmarked
from sotay.services.assessments import change_level, remember_item
from sotay.texts import assessment as texts
from sotay.texts import wordings as wording_texts
from sotay.ui.common.typing_rules import commit_input_method
from sotay.ui.context import Context, PageId, Place
from sotay.ui.member.assessment.card import ItemCard, TextField, card_of, question_of, shown_ids, unsaved_words
from sotay.ui.member.assessment.confirming import AnswerConfirmer
from sotay.ui.member.assessment.saving import AnswerSaver
from sotay.ui.member.read_assessment import ReadAssessment, read_assessment
from sotay.ui.member.reopening import PeriodReopener


class AssessmentPresenter(QObject):
    """Holds the shown assessment as a value and tells the page what to show.

    ``nothing_open(Period)`` with the suggested one; ``opened(Assessment)`` when another state of a period was read;
    ``item_shown(ItemCard)``; ``answer_changed(Assessment)`` after every change; ``answer_replaced(Answer)`` when the
    shown answer became another without the person typing it; ``level_replaced`` likewise for the level alone (its key
    or None); ``question_changed(ItemCard)`` when an answer to other words became one to those of now, or back;
    ``read(ReadAssessment)`` first of all; ``keyboard_doubted(TextField)`` once.
    """

    nothing_open = Signal(object)
    read = Signal(object)
    opened = Signal(object)
    item_shown = Signal(object)
    answer_changed = Signal(object)
    answer_replaced = Signal(object)
    level_replaced = Signal(object)
    question_changed = Signal(object)
    keyboard_doubted = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._saver = AnswerSaver(context, self)
        self._reopener = PeriodReopener(context, self)
        self._reopener.changed.connect(self.show_anew)
        self._asker = AnswerConfirmer(context, self)
        self._asker.changed.connect(self.show_anew)
        self._known: tuple[Checklist, ...] = ()
        self._assessment: Assessment | None = None
        self._previous: Assessment | None = None
        self._periods: tuple[Period, ...] = ()
        self._suggested: Period | None = None
        self._wanted_item: ManifestationId | None = None
        self._card: ItemCard | None = None
        self._has_doubted_keyboard = False

    @property
    def suggested(self) -> Period | None:
        """Return the period to start when nothing is open."""
        return self._suggested

    @property
    def periods(self) -> tuple[Period, ...]:
        """Return the periods that the handbook has."""
        return self._periods

    @property
    def assessment(self) -> Assessment | None:
        """Return the shown assessment with every change made so far, stored or not."""
        return self._assessment

    def enter(self, place: Place) -> None:
        """Read what ``place`` names: its period, else the one shown last while it is open, else the current one."""
        shown = self._assessment
        period = place.period or (shown.period if shown is not None and not shown.is_closed else None)
        self._wanted_item = place.item
        today = self._context.clock().date()
        act = partial(read_assessment, period=period, today=today)
        self._context.jobs.watch(self._context.desk.run(act), self._on_read, self._on_failed)

    def leave(self) -> None:
        """Take the word that an input method still holds, and queue again whatever could not be stored."""
        commit_input_method()
        self._saver.settle()

    def unsaved_text(self) -> str | None:
        """Return the words that are not known to be on disk."""
        shown = self._assessment
        held = self._saver.held(shown.period) if shown is not None else ()
        return unsaved_words(shown, held) if shown is not None and held else None

    def show_item(self, item_id: ManifestationId) -> None:
        """Show another item of the period; text under way in an input method is taken first."""
        commit_input_method()
        card = self._card_of(item_id)
        if card is None:
            return
        self._card = card
        self.item_shown.emit(self._card)
        self._remember(item_id)

    def step(self, by: int) -> None:
        """Show the item that many places on, or back; nothing beyond the ends."""
        if self._assessment is None or self._card is None:
            return
        ids = shown_ids(self._assessment)
        place = self._card.place - 1 + by
        if 0 <= place < len(ids):
            self.show_item(ids[place])

    @Slot()
    def show_next_unanswered(self) -> None:
        """Show the next item without a level, going round."""
        commit_input_method()
        if self._assessment is None or self._card is None:
            return
        waiting = self._assessment.next_unanswered(self._card.item.id)
        if waiting is not None:
            self.show_item(waiting)

    @Slot(object)
    def keep(self, answer: Answer) -> None:
        """Store what the person just changed."""
        if self._assessment is None or self._assessment.is_closed:
            return
        asked, before = self._assessment, self._assessment.written(answer.manifestation_id).level
        self._put(answer)
        self._saver.save(self._assessment.period, answer)
        code = self._assessment.checklist.code(answer.manifestation_id)
        if before is None or answer.level in (None, before):
            return
        if asked.other_words != self._assessment.other_words:
            undo = partial(self._asker.ask_again, asked, answer.manifestation_id)
            self._context.shell.offer_undo(texts.level_changed(code), undo)
        else:
            self._offer_level_back(answer.manifestation_id, before, texts.level_changed(code))

    @Slot()
    def confirm(self) -> None:
        """Let the answer of the shown item hold for the words of now, and offer to undo that."""
        commit_input_method()
        if self._assessment is not None and self._card is not None:
            self._asker.confirm(self._assessment, self._card.item.id)

    @Slot(object, str)
    def doubt_keyboard(self, field: TextField, text: str) -> None:
        """Ask once, while the program runs, whether the Vietnamese keyboard is off."""
        if not self._has_doubted_keyboard and looks_unmarked(text):
            self._has_doubted_keyboard = True
            self.keyboard_doubted.emit(field)

    @Slot(str)
    def offer_level_back(self, level: str) -> None:
        """Offer to choose again the level that was just taken back."""
        if self._assessment is not None and self._card is not None:
            sentence = texts.level_taken_back(self._card.code)
            self._offer_level_back(self._card.item.id, LevelKey(level), sentence)

    @Slot()
    def clear_answer(self) -> None:
        """Empty the whole answer of the shown item, and offer to bring it back."""
        commit_input_method()
        if self._assessment is None or self._card is None or self._card.is_read_only:
            return
        before = self._assessment.written(self._card.item.id)
        self._put_in_place_of(before, Answer(before.manifestation_id), texts.answer_cleared(self._card.code))

    @Slot(object)
    def take_back(self, earlier: Answer) -> None:
        """Put an earlier wording of the shown item in the place of the present one, and offer to undo that."""
        if self._assessment is None or self._card is None or self._card.is_read_only:
            return
        before = self._assessment.written(earlier.manifestation_id)
        sentence = wording_texts.taken_back(self._assessment.checklist.code(earlier.manifestation_id))
        self._put_in_place_of(before, earlier, sentence)

    @Slot()
    def reopen(self) -> None:
        """Open the closed period again."""
        if self._assessment is not None:
            self._reopener.reopen(self._assessment.period)

    def _put(self, answer: Answer) -> None:
        """Take an answer into the shown values."""
        if self._assessment is None:
            return
        item, shown = answer.manifestation_id, self._assessment
        settled = settled_by(shown, shown.written(item), answer)
        self._assessment = replace(settled, answers=MappingProxyType({**shown.answers, item: answer}))
        if self._card is not None and self._card.item.id == item:
            self._card = replace(self._card, answer=answer, question=question_of(self._assessment, item))
            if settled is not shown:
                self.question_changed.emit(self._card)
        self.answer_changed.emit(self._assessment)

    def _card_of(self, item_id: ManifestationId) -> ItemCard | None:
        return card_of(self._assessment, self._previous, item_id, self._known) if self._assessment is not None else None

    def _put_in_place_of(self, before: Answer, answer: Answer, sentence: str) -> None:
        if self._assessment is not None:
            period = self._assessment.period
            self._replace(period, answer)
            self._context.shell.offer_undo(sentence, partial(self._replace, period, before))

    def _replace(self, period: Period, answer: Answer) -> None:
        """Store an answer that the person did not type, keep the present one, and show it where it is in sight."""
        if self._assessment is not None and self._assessment.period == period:
            self._put(answer)
            if self._card is not None and self._card.item.id == answer.manifestation_id:
                self.answer_replaced.emit(answer)
        self._saver.put_back(period, answer)

    def _offer_level_back(self, item_id: ManifestationId, level: LevelKey, sentence: str) -> None:
        if self._assessment is not None:
            undo = partial(self._bring_level_back, self._assessment.period, item_id, level)
            self._context.shell.offer_undo(sentence, undo)

    def _bring_level_back(self, period: Period, item_id: ManifestationId, level: LevelKey) -> None:
        if self._assessment is None or self._assessment.period != period:
            now = self._context.clock()
            act = partial(change_level, period=period, manifestation_id=item_id, level=level, now=now)
            self._context.jobs.watch(self._context.desk.run(act), self._on_stored, self._on_failed)
            return
        answer = replace(self._assessment.written(item_id), level=level)
        self._put(answer)
        if self._card is not None and self._card.item.id == item_id:
            self.level_replaced.emit(level)
        self._saver.save(period, answer)

    def _remember(self, item_id: ManifestationId) -> None:
        shown = self._assessment
        if shown is None or shown.is_closed or shown.last_item == item_id or self._context.desk.is_read_only:
            return
        self._assessment = replace(shown, last_item=item_id)
        act = partial(remember_item, period=shown.period, manifestation_id=item_id)
        future = self._context.desk.save_soon(("place", shown.period), act)
        self._context.jobs.watch(future, self._on_stored, self._on_failed)

    def _with_held(self, assessment: Assessment) -> Assessment:
        # What was typed while the period was read, or could not be stored, is newer than what was read.
        held = {answer.manifestation_id: answer for answer in self._saver.held(assessment.period)}
        return replace(assessment, answers=MappingProxyType({**assessment.answers, **held}))

    @Slot(object)
    def _on_read(self, read: ReadAssessment) -> None:
        self._periods, self._suggested, self._known = read.periods, read.suggested, read.known
        self.read.emit(read)
        if read.assessment is None:
            self._assessment = self._previous = self._card = None
            self.nothing_open.emit(read.suggested)
            return
        stayed = self._assessment is not None and self._assessment.period == read.assessment.period
        assessment, self._previous = self._with_held(read.assessment), read.previous
        here = self._card.item.id if stayed and self._card is not None else assessment.last_item
        self._assessment = assessment
        self.opened.emit(assessment)
        card = self._card_of(self._wanted_item or here or ManifestationId(""))
        card = card or self._card_of(next(assessment.items()).id)
        if card is None:
            return
        # Showing the same values again would throw away the cursor and what can be undone.
        shown, self._card = self._card, card
        if stayed and shown is not None and card == replace(shown, question=card.question):
            if card != shown:
                self.question_changed.emit(card)
        else:
            self.item_shown.emit(card)
        self._remember(card.item.id)

    @Slot(object)
    def show_anew(self, assessment: Assessment) -> None:
        """Read the period again after something else changed it."""
        self.enter(Place(page=PageId.ASSESSMENT, period=assessment.period))

    @Slot(object)
    def _on_stored(self, _nothing: None) -> None:
        """Say nothing: where the member stopped is no news, and what was taken back elsewhere is not in sight."""

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        self._context.shell.show_problem(error)
